import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { compileRubric, gradeRubric, type CompiledRubric } from "#grading/rubric.ts";
import { FILE_KINDS, type FileRule } from "#schemas/uploaded-file.ts";
import { MAX_FILES_AN_ANSWER } from "#schemas/upload-limits.ts";
import {
  FileAnswerSchema,
  FileRawSchema,
  FileStatementSchema,
  type FileAnswer,
  type FileRaw,
  type FileStatement,
} from "./schema.ts";

interface FileKey {
  authored: FileAnswer;
  label: Template;
  rubric: CompiledRubric;
}

/** Files handed in: opened and read by a person with a rubric; the machine never marks them. */
export const file = defineDeliverable({
  type: "file",
  authored: FileAnswerSchema,
  statement: FileStatementSchema,
  answer: FileRawSchema,
  compile: (authored: FileAnswer, compiler: AnswerCompiler): FileKey => {
    checkRule(authored, compiler);
    return {
      authored,
      label: compiler.text(["label"], authored.label),
      rubric: compileRubric(authored.rubric, compiler, ["rubric"], authored.points),
    };
  },
  max: (authored: FileAnswer) => authored.points,
  rubric: (authored: FileAnswer) => authored.rubric,
  files: { rule: ruleOf, of: ({ files }: FileRaw) => files },
  state: ({ authored, label }: FileKey, world): FileStatement => {
    const { kinds, atMost } = ruleOf(authored);
    return { label: label.fill(world), kinds: [...kinds], atMost };
  },
  isBlank: ({ files }: FileRaw) => files.length === 0,
  read: () => new Map(),
  solve: () => null,
  grade: ({ authored, rubric }: FileKey, raw: FileRaw | null, grading: Grading): Graded =>
    gradeRubric({ rubric, max: authored.points, isBlank: raw === null, grading }),
});

function ruleOf({ accept, at_most }: FileAnswer): FileRule {
  return { kinds: accept ?? FILE_KINDS, atMost: at_most ?? 1 };
}

function checkRule({ accept = [], at_most = 1 }: FileAnswer, compiler: AnswerCompiler): void {
  if (at_most < 1 || at_most > MAX_FILES_AN_ANSWER)
    compiler.problem("problem", ["at_most"], "file-at-most", { most: MAX_FILES_AN_ANSWER });
  const twice = accept.findIndex((kind, index) => accept.indexOf(kind) !== index);
  const kind = accept[twice];
  if (kind !== undefined) compiler.problem("problem", ["accept", twice], "file-accept-twice", { kind });
}
