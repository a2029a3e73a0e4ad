import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { sayWord, tellField } from "#deliverables/tell-figure.ts";
import { amountTexts } from "./amount-raw.ts";
import { AMOUNT_MESSAGES } from "./messages.fr.ts";
import type { AmountRaw, AmountStatement } from "./schema.ts";

/** One number: the answer, how it was read, what was expected, by which path; and the detail where it was asked. */
export const amountReport = defineReport({
  type: "amount",
  messages: AMOUNT_MESSAGES,
  tell: ({ raw, figures }: Telling<AmountStatement, AmountRaw>): Block[] => {
    const { value, workings } = amountTexts(raw);
    const lines: Block[] =
      workings.trim() === ""
        ? []
        : [{ kind: "quote", label: sayWord("your-lines"), text: workings, calculation: true }];
    return [...tellField(value, figures), ...lines];
  },
});
