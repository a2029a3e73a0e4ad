import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { compileRubric, gradeRubric, type CompiledRubric } from "#grading/rubric.ts";
import { checkHints, suggestWords } from "#grading/suggest-words.ts";
import {
  TextAnswerSchema,
  TextRawSchema,
  TextStatementSchema,
  type TextAnswer,
  type TextRaw,
} from "./schema.ts";

interface TextKey {
  authored: TextAnswer;
  label: Template;
  start: Template;
  rubric: CompiledRubric;
}

const DEFAULT_LINES = 8;

/** A comment, an opinion, a note: read by a person with a rubric; the machine never marks it. */
export const text = defineDeliverable({
  type: "text",
  authored: TextAnswerSchema,
  statement: TextStatementSchema,
  answer: TextRawSchema,
  compile: (authored: TextAnswer, compiler: AnswerCompiler): TextKey => {
    checkHints(authored.hints ?? [], authored.rubric, compiler, ["hints"]);
    return {
      authored,
      label: compiler.text(["label"], authored.label ?? ""),
      start: compiler.text(["start"], authored.start ?? ""),
      rubric: compileRubric(authored.rubric, compiler, ["rubric"], authored.points),
    };
  },
  max: (authored: TextAnswer) => authored.points,
  rubric: (authored: TextAnswer) => authored.rubric,
  state: ({ authored, label, start }: TextKey, world) => ({
    label: label.fill(world),
    lines: authored.lines ?? DEFAULT_LINES,
    words: authored.words ?? null,
    start: start.fill(world),
  }),
  isBlank: (raw: TextRaw) => raw.trim() === "",
  read: () => new Map(),
  solve: () => null,
  grade: ({ authored, rubric }: TextKey, raw: TextRaw | null, grading: Grading): Graded =>
    gradeRubric({
      rubric,
      max: authored.points,
      isBlank: raw === null,
      grading,
      suggestions: suggestWords(authored.hints ?? [], raw ?? ""),
    }),
});
