import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { fact, keyFacts, sayWord } from "#deliverables/tell-figure.ts";
import { choiceParts } from "./choice-raw.ts";
import { CHOICE_MESSAGES } from "./messages.fr.ts";
import type { ChoiceRaw, ChoiceStatement } from "./schema.ts";

/** The options taken, in the words of the subject, then the reason as it was written. */
export const choiceReport = defineReport({
  type: "choice",
  messages: CHOICE_MESSAGES,
  tell: ({ statement, raw, figures }: Telling<ChoiceStatement, ChoiceRaw>): Block[] => {
    const { options, because } = choiceParts(raw);
    const taken = statement.options.filter(({ id }) => options.includes(id)).map(({ text }) => text);
    const answer = fact("your-answer", taken.length > 0 ? taken.join(" ; ") : sayWord("nothing"));
    const facts = [answer, ...figures.flatMap(keyFacts)];
    return [
      { kind: "facts", heading: null, state: null, facts },
      ...(because.trim() === ""
        ? []
        : [{ kind: "quote" as const, label: sayWord("your-reason"), text: because, calculation: false }]),
    ];
  },
});
