import type { Catalogue } from "#grading/language/render-message.ts";
import { compileMessages } from "#grading/problem-messages.fr.ts";
import { PROBLEM_MESSAGES } from "#schemas/problem-messages.fr.ts";

/** Every sentence that an author may be told of his files, by the code of the problem: reader, compiler, check. */
export const AUTHOR_MESSAGES: Catalogue = { ...compileMessages, ...PROBLEM_MESSAGES };
