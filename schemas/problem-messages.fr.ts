import { MDX_MESSAGES } from "./mdx-messages.fr.ts";
import { REFERENCE_MESSAGES } from "./reference-messages.fr.ts";
import { YAML_MESSAGES } from "./yaml-messages.fr.ts";

/** Every sentence that this room has for an author, by the code of its problem. */
export const PROBLEM_MESSAGES = { ...YAML_MESSAGES, ...MDX_MESSAGES, ...REFERENCE_MESSAGES };
