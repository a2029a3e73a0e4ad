import type { FinalResult } from "#grading/apply-corrections.ts";
import { finalMark, type FinalMark, type MarkRule } from "#grading/final-mark.ts";
import { formatNumber, formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import type { ReportMark } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

/**
 * The mark with its reason; while something waits, what is known of the points and never a mark.
 *
 * In: the copy's points, the mark that a commission entered (hundredths), the paper's rule.
 */
export function buildMark(result: FinalResult, entered: number | null, rule: MarkRule): ReportMark {
  const mark = finalMark({ ...result, entered }, rule);
  if (!mark)
    return {
      provisional: true,
      computed: result.provisional ? tellPart(result) : tellPoints(result),
      later: say(rule.by === "commission" ? "no-commission-mark-yet" : "no-mark-yet", { outOf: rule.outOf }),
    };
  return {
    provisional: false,
    rounded: formatMark(mark.rounded),
    outOf: String(rule.outOf),
    raw: result.provisional ? tellPart(result) : tellPoints(result),
    why: rule.by === "commission" ? say("why-commission") : tellWhy(result.total, mark, rule),
  };
}

/** « 53,20 points sur 80 » */
const tellPoints = ({ total, max }: FinalResult): string =>
  say("raw", { points: formatPoints(total), max: formatPointsShort(max) });

/** « 13,5 », « 12,0 »: a mark has one decimal at least, so that marks line up. */
export const formatMark = (mark: FinalMark["rounded"]): string =>
  formatNumber(mark.toFixed(), { decimals: { min: 1, max: 2 } });

/** « Partie calculée : 21 sur 34 points ; 46 restent à corriger. » */
export function tellPart({ total, max, pending, touched }: FinalResult): string {
  return say(touched ? "marked-part" : "computed", {
    points: formatPointsShort(total),
    max: formatPointsShort(max - pending),
    pending: formatPointsShort(pending),
  });
}

function tellWhy(
  total: number,
  { raw, rounded }: FinalMark,
  { total: max, outOf, rounding }: MarkRule,
): string {
  const rule = raw.eq(rounded) ? "rounding-exact" : (`rounding-${rounding}` as const);
  const params = {
    points: formatPoints(total),
    raw: formatNumber(raw.toFixed(2)),
    rounding: say(rule),
  };
  const divides = max % (outOf * 100) === 0;
  return divides
    ? say("why-divided", { ...params, by: max / (outOf * 100) })
    : say("why-scaled", { ...params, max: formatPointsShort(max), outOf });
}
