import { expect } from "@playwright/test";
import { sendRaw, type Raw } from "./raw-request.ts";

/** A request that means harm, the status it hears and a word of the sentence that goes with it. */
export type Hostile = Raw & { name: string; status: number; says: RegExp };

export const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
export const JSON_TYPE = { "Content-Type": "application/json" };
export const MEGABYTE = 1024 * 1024;

/** What the program would say, had it failed in the open. */
const PROGRAM = /node_modules|\.[jt]sx?:\d+|\bat \S+ \(|TypeError|RangeError|SyntaxError|SqliteError/;

/** The page as it is read: what Remix hands to the browser with it is none of the sentence. */
const readable = (text: string) => text.replace(/<script.*?<\/script>/gs, "");

/** Each is refused as it should be, in French, without a word of the program. */
export async function expectRefused(
  origin: string,
  cookie: string | undefined,
  hostile: readonly Hostile[],
): Promise<void> {
  for (const { name, status, says, ...raw } of hostile) {
    const told = await sendRaw(origin, { ...raw, headers: headersOf(raw, origin, cookie) });
    expect.soft(told.status, name).toBe(status);
    expect.soft(readable(told.text), name).toMatch(says);
    expect.soft(PROGRAM.exec(told.text)?.[0], name).toBeUndefined();
  }
}

/** What a page of ours would send with it, but for what the request says itself. */
function headersOf(
  { method = "GET", headers = {}, body = "" }: Raw,
  origin: string,
  cookie: string | undefined,
) {
  return {
    ...(method === "GET" ? {} : { Origin: origin }),
    ...(cookie === undefined ? {} : { Cookie: cookie }),
    ...("Transfer-Encoding" in headers ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
    ...headers,
  };
}
