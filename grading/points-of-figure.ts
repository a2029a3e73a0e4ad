import type { Finding, State } from "#schemas/grading.ts";
import { D } from "./formulas/decimal.ts";
import type { Agreement, Verdict } from "./judge.ts";
import type { Match } from "./match.ts";
import type { Quantity } from "./quantity.ts";

/** A figure's points with the findings that give them, hundredths. */
export interface MarkedFigure {
  state: State;
  findings: Finding[];
  /** What the machine would give to a figure that a person must confirm. */
  proposed: number | null;
}

/**
 * Turns a verdict into points.
 *
 * In: the figure, its verdict, its maximum in hundredths. Out: findings whose sum is its mark; `to-check` earns 0 and
 * proposes. Rule: scenario-format, « How a figure is marked », 3, 5, 7, 9.
 */
export function pointsOfFigure({
  figure,
  verdict,
  max,
}: {
  figure: Quantity;
  verdict: Verdict;
  max: number;
}): MarkedFigure {
  const found = (code: string, points: number, params: Finding["params"] = {}): Finding => ({
    code,
    points,
    params,
  });
  switch (verdict.state) {
    case "blank":
    case "unreadable":
      return { state: verdict.state, findings: [found(verdict.state, 0)], proposed: null };
    case "right":
      return {
        state: "right",
        findings: [found("right", max), ...decimalsFault(figure, verdict, max)],
        proposed: null,
      };
    case "carried": {
      const findings = [
        found("carried", max, { rests: verdict.rests.join(", ") }),
        ...decimalsFault(figure, verdict, max),
      ];
      const left = findings.reduce((sum, { points }) => sum + points, 0);
      const cost = Math.min(figure.carry.penalty, left);
      if (cost > 0) findings.push(found("carry-penalty", -cost));
      return { state: "carried", findings, proposed: null };
    }
    case "to-check": {
      const proposed = max + decimalsFault(figure, verdict, max).reduce((sum, { points }) => sum + points, 0);
      return {
        state: "to-check",
        findings: [found(verdict.because, 0, { rests: verdict.rests.join(", ") })],
        proposed,
      };
    }
    case "wrong": {
      if (!verdict.mistake) return { state: "wrong", findings: [found("wrong", 0)], proposed: null };
      const earned = Math.min(verdict.mistake.earns, max);
      return {
        state: earned > 0 ? "partial" : "wrong",
        findings: [found("mistake", earned, { says: verdict.mistake.says })],
        proposed: null,
      };
    }
  }
}

/** Fewer decimals keep what the author leaves for them; more lose what he takes off. */
function decimalsFault(figure: Quantity, { match }: Agreement, max: number): Finding[] {
  const lost = decimalsLoss(figure, match, new D(max)).toNumber();
  const precision = figure.precision?.to.toFixed().replace(".", ",") ?? "";
  return lost > 0 ? [{ code: match.how, points: -lost, params: { precision } }] : [];
}

/**
 * What is lost of a share by the number of decimals written, in the share's own unit.
 * @example decimalsLoss(figure, { how: "more-decimals", notices: [] }, new D(200)) // 25 where `more` is 0,25 point
 */
export function decimalsLoss(figure: Quantity, match: Match, share: D): D {
  if (match.how === "fewer-decimals") return share.minus(D.min(figure.precision?.fewer ?? 0, share));
  return match.how === "more-decimals" ? D.min(figure.precision?.more ?? 0, share) : new D(0);
}
