import type { Figure, Finding } from "#schemas/grading.ts";
import { formatValue } from "./format-value.ts";
import type { Value } from "./formulas/value.ts";
import type { Verdict } from "./judge.ts";
import type { OwnWorlds } from "./own-worlds.ts";
import type { Quantity } from "./quantity.ts";
import type { Read } from "./read.ts";

const typedOf = (read: Read) => (read.status === "blank" ? null : read.typed);

/** More decimals than anybody writes: the value comes from a calculation that was written, not from a result. */
const MOST_WRITTEN = 15;
const isComputed = (read: Read) => read.status === "read" && read.values[0].decimals > MOST_WRITTEN;

function readOf({ unit }: Quantity, verdict: Verdict): string | null {
  const { read } = verdict;
  if (read.status !== "read") return null;
  const asDecimal = "match" in verdict && verdict.match.notices.includes("written-as-decimal");
  return read.values
    .map((value) => formatRead(value.value, value.decimals, value.unit ?? (asDecimal ? null : unit)))
    .join(" ou ");
}

/** What was read, with the decimals that were written: « 299 084,34 € ». */
function formatRead(value: Value, decimals: number, unit: string | null): string {
  return formatValue(value, { unit, decimals: decimals > MOST_WRITTEN ? null : decimals });
}

/** How one figure is reported: what was typed, how it was read, what was expected and by which path. */
export function describeFigure({
  quantity,
  verdict,
  owns,
}: {
  quantity: Quantity;
  verdict: Verdict;
  owns: OwnWorlds;
}): Figure {
  return {
    name: quantity.name,
    label: quantity.label,
    state: verdict.state,
    typed: typedOf(verdict.read),
    read: readOf(quantity, verdict),
    expected: owns.expectedText(quantity),
    path: owns.ownPath(quantity),
    ownPath:
      verdict.state === "carried" || verdict.state === "to-check" ? owns.path(quantity, verdict.world) : null,
    findings: figureFindings(verdict),
  };
}

/** What is said of a figure beside its state, without points: how it was written, which reading, which mistake. */
function figureFindings(verdict: Verdict): Finding[] {
  const said = (code: string, params: Finding["params"] = {}): Finding => ({ code, points: 0, params });
  const notices = noticesOf(verdict.read);
  const findings = notices.map((notice) => said(`notice-${notice}`));
  if (verdict.state === "wrong" && verdict.mistake)
    findings.push(said("mistake", { says: verdict.mistake.says }));
  if (!("match" in verdict)) return findings;
  if (!isComputed(verdict.read)) findings.push(...verdict.match.notices.map((notice) => said(notice)));
  if (verdict.match.how === "tolerance") findings.push(said("within-tolerance"));
  if (verdict.match.how === "truncated") findings.push(said("truncated"));
  const { reading } = verdict.world.kind;
  if (reading) findings.push(said("other-reading", { reading: reading.id, says: reading.says }));
  return findings;
}

/** What is said of how it was written, or why it could not be read. */
function noticesOf(read: Read): readonly string[] {
  if (read.status === "blank") return [];
  return read.status === "read" ? read.values[0].notices : read.notices;
}
