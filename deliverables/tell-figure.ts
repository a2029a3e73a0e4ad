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
  const facts = [answerFact(figure), ...remarks(figure), ...keyFacts(figure)];
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

function answerFact({ typed, read, state }: ToldFigure): Fact {
  if (typed === null || typed.trim() === "") return fact("your-answer", sayWord("nothing"));
  const text =
    state === "unreadable" ? sayWord("unreadable") : read === null ? "" : sayWord("read-as", { read });
  return fact("your-answer", text, { verbatim: typed });
}

const remarks = ({ notes }: ToldFigure): Fact[] =>
  notes.length > 0 ? [fact("remark", notes.join(" "))] : [];

/** What was expected and its path; nothing where the corrigé is not published. */
export function keyFacts({ expected, path, ownPath, read }: ToldFigure): Fact[] {
  if (expected === null) return [];
  return [
    fact("expected", expected, { tone: "strong" }),
    ...(path ? [fact("path", tellPath(path, expected), { tone: "path" })] : []),
    ...(ownPath ? [fact("own-path", tellOwnPath(ownPath, read), { tone: "path" })] : []),
  ];
}

/** « charges fixes ÷ taux = 120 000 ÷ 40,50 % = 296 296,30 € »; a shortened figure on the way makes it « ≈ ». */
function tellPath({ words, figures, result }: Path, expected: string): string {
  const sign = isShortened(result) ? "≈" : "=";
  const steps = words === figures ? figures : `${words} = ${figures}`;
  return figures === expected ? words : `${steps} ${sign} ${expected}`;
}

function tellOwnPath({ figures, result }: Path, read: string | null): string {
  const shown = read ?? result.replace(/^≈ /, "");
  return figures === shown ? figures : `${figures} ${isShortened(result) ? "≈" : "="} ${shown}`;
}

const isShortened = (result: string) => result.startsWith("≈");
