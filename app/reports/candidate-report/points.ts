import { formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import { say } from "./messages.fr.ts";

const isPlural = (hundredths: number) => Math.abs(hundredths) >= 200;

/** « 3 », « 0,50 »: whole points bare, others with both decimals. */
export const shortPoints = (hundredths: number): string =>
  hundredths % 100 === 0 ? formatPointsShort(hundredths) : formatPoints(hundredths);

/** « 0,50 point », « 3 points ». */
export const inWords = (hundredths: number): string =>
  say(isPlural(hundredths) ? "points-words" : "point-words", { points: shortPoints(hundredths) });

/**
 * The cost of a loss, in words.
 * @example costInWords(80) // "− 0,80 point"
 */
export const costInWords = (hundredths: number): string =>
  say(isPlural(hundredths) ? "cost-points" : "cost-point", { points: shortPoints(hundredths) });

/** Points earned, two decimals; a dash while nothing of them is known. */
export const earnedOrWaits = ({ points, pending }: { points: number; pending: number }): string =>
  pending > 0 && points === 0 ? say("waits") : formatPoints(points);
