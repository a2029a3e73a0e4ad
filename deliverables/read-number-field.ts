import { echoNumber, numberNotices } from "#grading/language/echo.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import { readNumber } from "#grading/language/read-number.ts";
import type { Progress } from "./define-deliverable-ui.ts";

/** What a field of figures shows under itself. */
export interface FieldEcho {
  text: string;
  notices: readonly string[];
  /** Two readings to choose from, thousands first; `typed` is the text that leaves no doubt. */
  choices: readonly { label: string; typed: string }[];
  progress: Progress;
}

/** What a field that takes a number understood, with the sentences of the platform. */
export function readNumberField(
  typed: string,
  { unit, accounting = false }: { unit: string | null; accounting?: boolean },
): FieldEcho {
  const reading = readNumber(typed, { unit, accounting });
  const text = echoNumber(reading, unit);
  switch (reading.status) {
    case "blank":
      return { text, notices: [], choices: [], progress: "blank" };
    case "value":
      return { text, notices: numberNotices(reading, unit), choices: [], progress: "done" };
    case "unreadable":
      return { text, notices: [], choices: [], progress: "partial" };
    case "ask": {
      const choices = reading.values.toReversed().map((value) => ({
        label: formatNumber(value, { unit: reading.unit ?? unit }),
        typed: formatNumber(value, { unit: reading.unit === unit ? null : reading.unit }),
      }));
      return { text, notices: [], choices, progress: "partial" };
    }
  }
}
