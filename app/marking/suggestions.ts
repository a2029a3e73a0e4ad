import { sayFinding, type Speech } from "#app/reports/candidate-report/say-finding.ts";
import type { AnswerResult } from "#schemas/grading.ts";
import type { CriterionSuggestion } from "./marking-copy.ts";

/** What the machine saw in an answer, told to who marks it: beside its items, and of the answer as a whole. */
export interface Suggestions {
  ofItem(id: string): CriterionSuggestion[];
  ofAnswer: string[];
}

/** Tells the suggestions of an answer in French, by rubric item. Throws where no catalogue has a code. */
export function suggestionsOf({ type, suggestions = [] }: AnswerResult, speech: Speech): Suggestions {
  const told = suggestions.map(({ item, points, code, params }) => ({
    item,
    points,
    text: sayFinding(type, { code, params, points: 0 }, speech),
  }));
  return {
    ofItem: (id) => told.filter(({ item }) => item === id).map(({ text, points }) => ({ text, points })),
    ofAnswer: told.filter(({ item }) => item === null).map(({ text }) => text),
  };
}
