import type { Block, Fact } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { conditionFacts, fact, sayWord } from "#deliverables/tell-figure.ts";
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
    const reason: Block[] =
      because.trim() === ""
        ? []
        : [{ kind: "quote", label: sayWord("your-reason"), text: because, calculation: false }];
    return [{ kind: "facts", heading: null, state: null, facts }, ...reason];
  },
});

/** The option expected and the condition that chose it, where the key is a formula: « seuil < ca : 150 000 € < 412 000 € ». */
function keyFacts(figure: ToldFigure): Fact[] {
  if (figure.expected === null) return [];
  return [fact("expected", figure.expected, { tone: "strong" }), ...conditionFacts(figure)];
}
