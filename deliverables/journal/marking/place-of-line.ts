import type { Params } from "#schemas/grading.ts";
import type { ExpectedEntry } from "../compile-entries.ts";
import type { MarkedLine } from "./mark-line.ts";

/**
 * Where a line stands, for the report: `at`, in what the candidate wrote (« 0.2 »: third line of the first entry); the
 * rest, in the corrigé.
 */
export function placeOf({ expected, placement }: MarkedLine, entries: readonly ExpectedEntry[]): Params {
  const at = (placement?.lines ?? []).map(({ entry, line }) => `${entry}.${line}`).join(" ");
  return {
    at,
    entry: expected.entry,
    says: entries[expected.entry]?.says ?? "",
    side: expected.side,
    account: expected.figure.label,
  };
}
