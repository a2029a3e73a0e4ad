import { type ClassList, readClassList } from "./read-class-list.ts";

export interface SentList {
  /** What was pasted or read of the file: given back to the page, so that nothing is lost. */
  text: string;
  list: ClassList;
  /** The very text that was shown before is confirmed, and has no problem. */
  confirmed: boolean;
}

/** Reads what the form of a list sent: the file where one was chosen, else the text. */
export async function readListForm(form: FormData, present: readonly string[] = []): Promise<SentList> {
  const file = form.get("file");
  const pasted = String(form.get("list") ?? "");
  const text = unixLines(file instanceof File && file.size > 0 ? await readText(file) : pasted);
  const list = readClassList(text, present);
  const shown = form.get("shown");
  const confirmed = typeof shown === "string" && unixLines(shown) === text && list.problems.length === 0;
  return { text, list, confirmed };
}

/** Browsers send other line ends than they were given. */
const unixLines = (text: string) => text.replace(/\r\n?/g, "\n");

/** Spreadsheets save CSV in UTF-8 or, on many school machines, in Windows' own Western alphabet. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
}
