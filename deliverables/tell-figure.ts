import type { Path } from "#schemas/grading.ts";
import type { Block, Fact } from "#schemas/report.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import type { ToldFigure } from "./define-report.ts";
import { REPORT_MESSAGES } from "./messages.fr.ts";
import { reportState } from "./report-state.ts";

type Word = keyof typeof REPORT_MESSAGES;

/** A word that every type uses to tell an answer. */
export const sayWord = (code: Word, params = {}) => renderMessage(REPORT_MESSAGES, { code, params });

/**
 * One figure as a list of facts, always in this order: the answer verbatim and how it was read, what was expected, the
 * path to it, the path with the candidate's own figures.
 * @example tellFigure(figure, null) // { kind: "facts", facts: [{ label: "Votre réponse", verbatim: "299084,34", … }, …] }
 */
export function tellFigure(figure: ToldFigure, heading: string | null): Block {
  const facts = [answerFact("your-answer", figure), ...remarks(figure), ...keyFacts(figure)];
  return { kind: "facts", heading, state: heading === null ? null : reportState(figure.state), facts };
}

/** A fact under one of the shared words. */
export const fact = (code: Word, text: string, more: Partial<Fact> = {}): Fact => ({
  label: sayWord(code),
  verbatim: null,
  text,
  tone: "plain",
  ...more,
});

/** What was typed, verbatim, and how it was read. */
export function answerFact(word: Word, { typed, read, state }: ToldFigure): Fact {
  if (typed === null || typed.trim() === "") return fact(word, sayWord("nothing"));
  const text =
    state === "unreadable" ? sayWord("unreadable") : read === null ? "" : sayWord("read-as", { read });
  return fact(word, text, { verbatim: typed });
}

/** The answers of a type of one field: its figure, or what was typed where it could not be marked. */
export function tellField(typed: string, [figure]: readonly ToldFigure[]): Block[] {
  if (figure) return [tellFigure(figure, null)];
  if (typed.trim() === "") return [];
  return [
    { kind: "facts", heading: null, state: null, facts: [fact("your-answer", "", { verbatim: typed })] },
  ];
}

/** What is said of the way a figure was written. */
export const remarks = ({ notes }: ToldFigure): Fact[] =>
  notes.length > 0 ? [fact("remark", notes.join(" "))] : [];

/** What was expected and its path; nothing where the corrigé is not published. */
export function keyFacts({ expected, path, ownPath, read }: ToldFigure): Fact[] {
  if (expected === null) return [];
  return [
    fact("expected", expected, { tone: "strong" }),
    ...(path && isCalculation(path) ? [fact("path", tellPath(path, expected), { tone: "path" })] : []),
    ...(ownPath && isCalculation(ownPath)
      ? [fact("own-path", tellOwnPath(ownPath, read), { tone: "path" })]
      : []),
  ];
}

/** « charges fixes ÷ taux = 120 000 ÷ 40,50 % = 296 296,30 € »; a shortened figure on the way makes it « ≈ ». */
function tellPath({ words, figures, result }: Path, expected: string): string {
  const steps = words === figures ? figures : `${words} = ${figures}`;
  return figures === expected ? words : `${steps} ${isShortened(result) ? "≈" : "="} ${expected}`;
}

function tellOwnPath({ figures, result }: Path, read: string | null): string {
  const shown = read ?? result.replace(/^≈ /, "");
  return figures === shown ? figures : `${figures} ${isShortened(result) ? "≈" : "="} ${shown}`;
}

/** False for a value alone (a date that a function gives): it would only say the result again. */
const isCalculation = ({ words, figures }: Path) => words !== figures || /[−+×÷(]/.test(figures);

const isShortened = (result: string) => result.startsWith("≈");

/** The condition that chose a word among others, where the key is a formula; nothing where the corrigé is not published. */
export function conditionFacts({ path, ownPath }: ToldFigure): Fact[] {
  const words = conditionIn(path?.words);
  const figures = conditionIn(path?.figures);
  const own = conditionIn(ownPath?.figures);
  return [
    ...(words && figures ? [fact("because", `${words} : ${figures}`, { tone: "path" })] : []),
    ...(own ? [fact("own-path", own, { tone: "path" })] : []),
  ];
}

const CONDITION = ", car ";
function conditionIn(told: string | undefined): string | null {
  const start = told?.indexOf(CONDITION) ?? -1;
  return told === undefined || start < 0 ? null : told.slice(start + CONDITION.length);
}
