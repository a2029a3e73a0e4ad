import { D } from "#grading/formulas/decimal.ts";
import type { World } from "#grading/world.ts";
import type { Finding } from "#schemas/grading.ts";
import { checkRule, type Break, type Check } from "./check-rules.ts";
import type { PlanningRuleKey } from "./compile.ts";
import type { Line } from "./grid.ts";
import type { Planning } from "./schema.ts";

/** A constraint once checked. */
export interface MarkedRule {
  isKept: boolean;
  /** Hundredths. */
  points: number;
  findings: Finding[];
  breaks: readonly Break[];
}

/**
 * Marks each constraint of a planning: in proportion to the checks that hold (slots, people), or all of them with
 * `all`. What is broken is said once each, with the person and the slot; the first one carries the cost.
 */
export function markRules(
  planning: Planning,
  rules: readonly PlanningRuleKey[],
  { lines, world }: { lines: readonly Line[]; world: World },
): MarkedRule[] {
  return rules.map(({ authored, points, limit }) => {
    const value = limit && world.evaluate(limit);
    const bound = { ...authored, limit: value instanceof D ? value.toNumber() : 0 };
    return markRule(checkRule(planning, lines, bound), { points, all: authored.all ?? false });
  });
}

function markRule(checks: readonly Check[], { points, all }: { points: number; all: boolean }): MarkedRule {
  const kept = checks.filter(({ breaks, waits }) => breaks.length === 0 && waits === null).length;
  const isKept = kept === checks.length;
  const breaks = checks.flatMap((check) => check.breaks);
  const earned = isKept ? points : all ? 0 : partOf(points, kept, checks.length);
  if (isKept)
    return { isKept, points, breaks, findings: [{ code: "right", points, params: { of: points } }] };
  const unbroken = checks.filter((check) => check.breaks.length === 0);
  const waiting = [...new Set(unbroken.flatMap(({ waits }) => waits ?? []))];
  const said = [
    ...breaks.map(({ code, params }) => ({ code, params })),
    ...(waiting.length > 0 ? [{ code: "line-to-fill", params: { person: waiting.join(", ") } }] : []),
  ];
  const findings = said.map(({ code, params }, index): Finding => {
    const isFirst = index === 0;
    return { code, points: isFirst ? earned : 0, params: { ...params, of: isFirst ? points : 0 } };
  });
  return { isKept, points: earned, breaks, findings };
}

const partOf = (points: number, kept: number, checks: number) =>
  new D(points).times(kept).div(checks).toDecimalPlaces(0).toNumber();
