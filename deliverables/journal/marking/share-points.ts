import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import type { ExpectedEntry } from "../compile-entries.ts";
import type { Journal } from "../schema.ts";

/**
 * Gives each line, or each entry, its points: those that the author wrote, else equal parts in whole hundredths, the
 * first ones taking what is left over. Faults are reported.
 * @example equalParts(100, 3) // [34, 33, 33]
 */
export function sharePoints(
  authored: Journal,
  entries: readonly Omit<ExpectedEntry, "points">[],
  compiler: AnswerCompiler,
): ExpectedEntry[] {
  refuseUnused(authored, compiler);
  if (authored.marks?.by === "entry") {
    const points = shareOut(
      authored.entries.map((entry) => entry.points),
      "écritures",
      authored,
      compiler,
    );
    return entries.map((entry, index) => ({ ...entry, points: points[index] ?? 0 }));
  }
  const written = authored.entries.flatMap(({ lines }) => lines.map((line) => line.points));
  const points = shareOut(written, "lignes", authored, compiler).values();
  return entries.map((entry) => ({
    ...entry,
    points: 0,
    lines: entry.lines.map((line) => ({ ...line, points: points.next().value ?? 0 })),
  }));
}

export const equalParts = (total: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(total / count) + (index < total % count ? 1 : 0));

function shareOut(
  written: readonly (number | undefined)[],
  what: string,
  { points }: Journal,
  compiler: AnswerCompiler,
): number[] {
  const given = written.filter((one) => one !== undefined);
  if (given.length === 0) return equalParts(points, written.length);
  const fault = (code: string, params: Record<string, string | number>) =>
    compiler.problem("problem", ["entries"], code, params);
  const sum = given.reduce((total, one) => total + one, 0);
  if (given.length < written.length) fault("journal-points-missing", { what });
  else if (sum !== points) fault("journal-sum", { what, sum: sum / 100, points: points / 100 });
  return written.map((one) => one ?? 0);
}

/** Points that the sharing chosen does not count would mislead their author. */
function refuseUnused({ marks, keeps, entries }: Journal, compiler: AnswerCompiler): void {
  const byEntry = marks?.by === "entry";
  if (byEntry && keeps) compiler.problem("problem", ["keeps"], "keeps-by-line");
  const by = byEntry ? "par écriture" : "par ligne";
  for (const [index, entry] of entries.entries()) {
    const path = ["entries", index];
    if (!byEntry && entry.points !== undefined)
      compiler.problem("problem", [...path, "points"], "points-not-used", { by });
    for (const [line, { points }] of entry.lines.entries())
      if (byEntry && points !== undefined)
        compiler.problem("problem", [...path, "lines", line, "points"], "points-not-used", { by });
  }
}
