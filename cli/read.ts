import { z } from "zod";
import { numberNotices } from "#grading/language/echo.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { READING_MESSAGES } from "#grading/language/messages.fr.ts";
import { renderMessage } from "#grading/language/render-message.ts";

const LineSchema = z.object({
  text: z.string(),
  unit: z.string().nullish(),
  accounting: z.boolean().optional(),
});

/** One line of the answer: `values` only where the number is to be settled between two readings. */
interface ReadLine {
  status: "value" | "ask" | "unreadable" | "blank";
  value: string | null;
  values?: [string, string];
  unit: string | null;
  notice: string | null;
}

/**
 * Reads numbers as the candidate's field does: a JSON line `{"text": "1 234,56 €", "unit": "€"}` in (`accounting` may
 * be true), a JSON line out, in the same order. A line that is not such JSON gives an `unreadable` line and the next
 * is read. Fails only where `lines` or `write` does.
 * @example for « {"text": "5,"} »: {"status":"value","value":"5","unit":null,"notice":"…"}
 */
export async function readCommand(
  lines: AsyncIterable<string>,
  write: (line: string) => void,
): Promise<void> {
  for await (const line of lines) write(JSON.stringify(answerLine(line)));
}

function answerLine(line: string): ReadLine {
  const asked = LineSchema.safeParse(parseJson(line));
  if (!asked.success)
    return {
      ...nothingRead("unreadable"),
      notice: renderMessage(READING_MESSAGES, { code: "malformed-line" }),
    };
  const { text, unit = null, accounting = false } = asked.data;
  const reading = readNumber(text, { unit, accounting });
  const notice = numberNotices(reading, unit).join(" ") || null;
  if (reading.status === "blank" || reading.status === "unreadable")
    return { ...nothingRead(reading.status), notice };
  if (reading.status === "ask")
    return { status: "ask", value: null, values: reading.values, unit: reading.unit, notice };
  return { status: "value", value: reading.value, unit: reading.unit, notice };
}

function nothingRead(status: "unreadable" | "blank"): ReadLine {
  return { status, value: null, unit: null, notice: null };
}

/** The parsed line; undefined, which no schema of a line accepts, where it is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
