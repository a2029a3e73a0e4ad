import { MAX_FILE_NAME } from "./upload-limits.ts";

/** Signs that no name shows: controls, and those that turn the direction of what is read. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/**
 * The name of a file as it may be kept and shown: its last part alone, without unseen signs, its extension kept where
 * it is too long. A name with nothing left is « fichier ».
 * @example cleanFileName("../../etc/Budget.xlsx") // "Budget.xlsx"
 */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const clean = last.normalize("NFC").replace(UNSEEN, "").trim();
  if (/^\.*$/.test(clean)) return "fichier";
  if (clean.length <= MAX_FILE_NAME) return clean;
  const extension = /\.\w{1,8}$/.exec(clean)?.[0] ?? "";
  return clean.slice(0, MAX_FILE_NAME - extension.length).replace(/[\ud800-\udbff]$/, "") + extension;
}
