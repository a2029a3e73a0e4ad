import type { KeyFault } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import { formatQuantity, formatValue } from "#grading/format-value.ts";
import { comparable } from "#grading/judge.ts";
import { roundToStep } from "#grading/match-number.ts";
import type { World } from "#grading/world.ts";
import type { Finding } from "#schemas/grading.ts";
import type { ExpectedEntry, ExpectedLine, Side } from "../compile-entries.ts";
import { certainAmount, type WrittenLine } from "./read-entries.ts";

const ZERO = new D(0);
const CENTIME = new D("0.01");
const inEuros = (amount: D) => formatValue(amount, { unit: "€", decimals: 2 });

/** Both sides of an entry in words, where they differ. */
function gapOf(
  lines: readonly { side: Side | null; amount: D | null }[],
): { debit: string; credit: string } | null {
  const total = (side: Side) =>
    lines.filter((line) => line.side === side).reduce((sum, { amount }) => sum.plus(amount ?? ZERO), ZERO);
  const [debit, credit] = [total("debit"), total("credit")];
  return debit.eq(credit) ? null : { debit: inEuros(debit), credit: inEuros(credit) };
}

/** The written entries whose debit and credit differ; those with an amount that is not certain say nothing. */
export function tellUnbalanced(written: readonly WrittenLine[]): Finding[] {
  const numbers = [...new Set(written.map(({ entry }) => entry))];
  return numbers.flatMap((number) => {
    const lines = written.filter(({ entry, amount }) => entry === number && amount.status !== "blank");
    if (lines.some((line) => certainAmount(line) === null)) return [];
    const gap = gapOf(lines.map((line) => ({ side: line.side, amount: certainAmount(line) })));
    return gap ? [{ code: "entry-unbalanced", points: 0, params: { entry: number + 1, ...gap } }] : [];
  });
}

/** The expected entries that do not balance under one draw, once each amount is rounded as it is asked. */
export function unbalancedKeys(entries: readonly ExpectedEntry[], world: World): KeyFault[] {
  return entries.flatMap(({ says, lines }, index) => {
    const amounts = lines.map((line) => ({ side: line.side, amount: keyAmount(line, world) }));
    const [first] = lines;
    if (!first || amounts.some(({ amount }) => amount === null)) return [];
    const gap = gapOf(amounts);
    const params = { entry: says ?? String(index + 1), ...gap };
    return gap ? [{ code: "entry-unbalanced", params, at: first.figure.at }] : [];
  });
}

function keyAmount({ figure }: ExpectedLine, world: World): D | null {
  const key = comparable(world.expected(figure));
  return key instanceof D ? roundToStep(key, figure.precision?.to ?? CENTIME) : null;
}

/** An amount as a candidate writes it in a column: without its unit. */
export const inColumn = ({ figure }: ExpectedLine, value: Parameters<typeof formatQuantity>[1]): string =>
  formatQuantity({ ...figure, unit: null }, value);
