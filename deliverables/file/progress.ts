import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import type { FileRaw, FileStatement } from "./schema.ts";

/** Done once the server has a file; too many of them are still to be settled. */
export function fileProgress({ atMost }: FileStatement, raw: FileRaw | null): Progress {
  const count = raw?.files.length ?? 0;
  if (count === 0) return "blank";
  return count > atMost ? "partial" : "done";
}
