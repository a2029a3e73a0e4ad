import type { FinalAnswer } from "#grading/apply-corrections.ts";
import type { MarkedItem } from "#grading/mark-rubric.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { formatPoints } from "#grading/language/format-number.ts";
import type { ReportRubricLine, ReportState } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

/** The rubric of an answer as marked; before the corrigé is published its items are numbered, not told. */
export function rubricLines(
  { rubric, rubricIsOpen, pending }: FinalAnswer,
  withKey: boolean,
): ReportRubricLine[] {
  if (!rubricIsOpen && (pending > 0 || !withKey)) return [];
  return rubric.map((marked, index) => {
    const { state, words } = stateOf(marked, rubricIsOpen);
    return {
      says: withKey ? frenchSpaces(marked.item.says) : say("item-number", { number: index + 1 }),
      state,
      stateWords: words,
      points: rubricIsOpen && isWaiting(marked) ? say("waits") : formatPoints(marked.points),
      max: isMalus(marked) ? null : formatPoints(marked.max),
      notes: withKey ? notesOf(marked, rubric) : [],
    };
  });
}

const isMalus = ({ item }: MarkedItem) => item.minus !== undefined;
const isWaiting = (marked: MarkedItem) => marked.needsMet && marked.decided === null && !isMalus(marked);

function stateOf(marked: MarkedItem, isOpen: boolean): { state: ReportState; words: string } {
  if (isOpen && isWaiting(marked)) return { state: "verifier", words: say("item-waits") };
  if (isMalus(marked))
    return marked.points < 0
      ? { state: "faux", words: say("item-malus") }
      : { state: "juste", words: say("item-no-malus") };
  if (!marked.needsMet) return { state: "vide", words: say("item-needs") };
  if (marked.points === 0) return { state: "vide", words: say("item-absent") };
  return marked.points === marked.max
    ? { state: "juste", words: say("item-right") }
    : { state: "partiel", words: say("item-partial") };
}

function notesOf(marked: MarkedItem, rubric: readonly MarkedItem[]): string[] {
  const { item, points, expects, needsMet, comment } = marked;
  const word = item.levels && marked.decided !== null ? item.words?.[item.levels.indexOf(points)] : undefined;
  const need = rubric.find((one) => one.item.id === item.needs)?.item.says;
  return [
    ...(word === undefined ? [] : [frenchSpaces(word)]),
    ...(needsMet || need === undefined ? [] : [say("item-needs-note", { says: need })]),
    ...(expects === null ? [] : [say("item-expects", { expects })]),
    ...(comment === null ? [] : [comment]),
  ];
}
