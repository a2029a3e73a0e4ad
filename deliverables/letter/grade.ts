import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { foldFigureName } from "#grading/answer-compiler.ts";
import { compileRubric, gradeRubric, type CompiledRubric } from "#grading/rubric.ts";
import { checkHints, suggestWords } from "#grading/suggest-words.ts";
import type { World } from "#grading/world.ts";
import { rubricOf } from "./form-items.ts";
import { hasPart, PARTS, type Field } from "./frames.ts";
import {
  LetterRawSchema,
  LetterSchema,
  LetterStatementSchema,
  type Letter,
  type LetterRaw,
  type LetterStatement,
} from "./schema.ts";
import { suggestOf, type Citation } from "./suggest.ts";
import { isBlankLetter, writtenLines } from "./written.ts";

interface LetterKey {
  authored: Letter;
  label: Template;
  printed: readonly { field: Field; text: Template }[];
  thread: readonly MessageKey[];
  rubric: CompiledRubric;
  citations: readonly Citation[];
}

interface MessageKey {
  from: Template;
  date: Template | null;
  subject: Template | null;
  body: Template;
}

/** A letter, a mail, a note, minutes: read by a person with a rubric; the machine suggests and never marks. */
export const letter = defineDeliverable({
  type: "letter",
  authored: LetterSchema,
  statement: LetterStatementSchema,
  answer: LetterRawSchema,
  compile: (authored: Letter, compiler: AnswerCompiler): LetterKey => {
    const items = rubricOf(authored);
    const rubric = compileRubric(items, compiler, ["rubric"], authored.points);
    checkHints(authored.hints ?? [], items, compiler, ["hints"]);
    checkParts(authored, compiler);
    return {
      authored,
      label: compiler.text(["label"], authored.label ?? ""),
      printed: printedFields(authored, compiler),
      thread: compileThread(authored, compiler),
      rubric,
      citations: [...citedFigures(authored, compiler), ...expectedFigures(rubric)],
    };
  },
  max: (authored: Letter) => authored.points,
  rubric: rubricOf,
  state: ({ authored, label, printed, thread }: LetterKey, world): LetterStatement => ({
    label: label.fill(world),
    kind: authored.kind,
    printed: printed.map(({ field, text }) => ({ field, text: text.fill(world) })),
    thread: thread.map((message) => stateMessage(message, world)),
    words: authored.words ?? null,
  }),
  isBlank: isBlankLetter,
  read: () => new Map(),
  solve: () => null,
  grade: ({ authored, rubric, citations }: LetterKey, raw: LetterRaw | null, grading: Grading): Graded =>
    gradeRubric({
      rubric,
      max: authored.points,
      isBlank: raw === null,
      grading,
      suggestions:
        raw === null
          ? []
          : [
              ...suggestOf({ authored, citations, raw, grading }),
              ...suggestWords(authored.hints ?? [], writtenLines(authored.kind, raw).join("\n")),
            ],
    }),
});

function checkParts({ kind, form, from, to }: Letter, compiler: AnswerCompiler): void {
  const isPrinted = (field: Field) =>
    (field === "sender" && from !== undefined) || (field === "recipient" && to !== undefined);
  form?.parts.forEach((part, index) => {
    const refuse = (code: string) =>
      compiler.problem("problem", ["form", "parts", index], code, { part, kind });
    if (!hasPart(kind, PARTS[part])) refuse("letter-part-elsewhere");
    else if (isPrinted(PARTS[part])) refuse("letter-part-printed");
  });
}

function printedFields({ kind, from, to }: Letter, compiler: AnswerCompiler): LetterKey["printed"] {
  const texts = [
    { field: "sender", key: "from", source: from },
    { field: "recipient", key: "to", source: to },
  ] as const;
  return texts.flatMap(({ field, key, source }) =>
    source === undefined || !hasPart(kind, field) ? [] : [{ field, text: compiler.text([key], source) }],
  );
}

function compileThread({ thread = [] }: Letter, compiler: AnswerCompiler): MessageKey[] {
  return thread.map(({ from, date, subject, body }, index) => {
    const text = (key: string, source: string) => compiler.text(["thread", index, key], source);
    return {
      from: text("from", from),
      date: date === undefined ? null : text("date", date),
      subject: subject === undefined ? null : text("subject", subject),
      body: text("body", body),
    };
  });
}

const stateMessage = ({ from, date, subject, body }: MessageKey, world: World) => ({
  from: from.fill(world),
  date: date?.fill(world) ?? null,
  subject: subject?.fill(world) ?? null,
  body: body.fill(world),
});

const citedFigures = ({ cites = [] }: Letter, compiler: AnswerCompiler): Citation[] =>
  cites.map((name, index) => ({
    item: null,
    name: foldFigureName(name),
    key: compiler.expected(["cites", index], `=${name}`),
  }));

const expectedFigures = (rubric: CompiledRubric): Citation[] =>
  rubric.flatMap(({ item, expects }) => (expects ? [{ item, name: item.id, key: expects }] : []));
