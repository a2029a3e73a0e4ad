import { D } from "../decimal.ts";
import { FormulaError } from "../value.ts";

export type Curve = (rate: D) => D;

const PRECISION = new D("1e-12");
const MOST_STEPS = 60;
const LOWEST_RATE = new D("-0.999999");
/** Beyond, flows are worth nothing: the curve looks flat there without crossing zero. */
const HIGHEST_RATE = new D("1e6");

/** Rates between which a change of sign is looked for when the secant goes astray. */
const LANDMARKS = [
  "-0.999999",
  "-0.99",
  "-0.9",
  "-0.7",
  "-0.5",
  "-0.3",
  "-0.1",
  "0.0001",
  "0.1",
  "0.3",
  "0.6",
  "1",
  "2",
  "5",
  "10",
  "100",
];

/**
 * The rate at which a curve crosses zero, by the secant from a guess, else by halving an interval.
 *
 * In: the curve, a guess (0.1 is 10 %). Out: the rate, to 1e-12 or better. Throws `num` where none is found.
 * Rule: TRI, TAUX of spreadsheets, with a finer precision than theirs (1e-7).
 */
export function solveRate(curve: Curve, guess: D): D {
  if (guess.lte(-1)) throw new FormulaError("num");
  const found = bySecant(curve, guess) ?? byHalves(curve);
  if (!found) throw new FormulaError("num");
  return found;
}

function bySecant(curve: Curve, guess: D): D | null {
  let previous = { rate: guess, value: curve(guess) };
  let rate = guess.plus("0.001");
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const value = curve(rate);
    if (value.isZero()) return rate;
    const slope = value.minus(previous.value).div(rate.minus(previous.rate));
    const move = value.div(slope).neg();
    if (!move.isFinite()) return null;
    if (move.abs().lt(PRECISION)) return crossesAt(curve, rate.plus(move)) ? rate.plus(move) : null;
    previous = { rate, value };
    rate = D.max(rate.plus(move), LOWEST_RATE);
    if (rate.eq(previous.rate) || rate.gt(HIGHEST_RATE)) return null;
  }
  return null;
}

const NEIGHBOURHOOD = new D("1e-9");

/** True where the curve really crosses zero there: a steep curve makes the secant stand still far from any root. */
const crossesAt = (curve: Curve, rate: D): boolean =>
  crosses(curve(rate.minus(NEIGHBOURHOOD)), curve(rate.plus(NEIGHBOURHOOD)));

function byHalves(curve: Curve): D | null {
  const points = LANDMARKS.map((text) => ({ rate: new D(text), value: curve(new D(text)) }));
  const at = points.findIndex(({ value }, index) => crosses(value, points[index + 1]?.value));
  const [low, high] = [points[at], points[at + 1]];
  return low && high ? halve(curve, low.rate, high.rate, low.value) : null;
}

const crosses = (left: D, right: D | undefined): boolean =>
  right !== undefined && left.isFinite() && right.isFinite() && left.isNegative() !== right.isNegative();

function halve(curve: Curve, start: D, end: D, valueAtStart: D): D {
  let [low, high] = [start, end];
  while (high.minus(low).gt(PRECISION)) {
    const middle = low.plus(high).div(2);
    if (curve(middle).isNegative() === valueAtStart.isNegative()) low = middle;
    else high = middle;
  }
  return low.plus(high).div(2);
}
