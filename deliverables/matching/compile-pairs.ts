import { compileCarry } from "#grading/compile-figure.ts";
import type { SharingCell } from "#grading/cell-shares.ts";
import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import { constantKey, type KeyFormula } from "#grading/key-formula.ts";
import { cellName } from "#grading/language/cell-address.ts";
import { matchId } from "#grading/match-scalar.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { Matching } from "./schema.ts";

/** An element of the left list with what is expected in front of it. */
export interface Pair extends SharingCell {
  left: string;
}

/** Two elements are in the same order once in two. */
const TELLING_LENGTH = 3;

/** Each pair is a figure, `cycles!A2` for the second one, which follows the candidate's own figures. */
export function compilePairs(authored: Matching, compiler: AnswerCompiler): Pair[] {
  const fault = (code: string, name: string) => compiler.problem("problem", ["expected"], code, { id: name });
  const rightIds = new Set(authored.right.map(({ id }) => id));
  const leftIds = new Set(authored.left.map(({ id }) => id));
  for (const name of Object.keys(authored.expected)) if (!leftIds.has(name)) fault("pair-unknown", name);
  for (const { left, right } of authored.mistakes ?? []) {
    if (!leftIds.has(left)) fault("pair-unknown", left);
    if (!rightIds.has(right)) fault("option-unknown", right);
  }
  for (const name of twice([authored.left, authored.right])) fault("element-twice", name);
  if (isInOrder(authored)) compiler.problem("warning", ["right"], "matching-in-order");
  return authored.left.flatMap(({ id, text }, index) => {
    const source = authored.expected[id];
    if (source === undefined) {
      fault("pair-missing", id);
      return [];
    }
    const key = compiler.expected(["expected", id], source, { kind: "text" });
    if (!key.formula && !rightIds.has(source)) fault("option-unknown", source);
    return [{ left: id, copies: false, figure: declare({ authored, compiler, key, id, text, index }) }];
  });
}

function declare({
  authored,
  compiler,
  key,
  id,
  text,
  index,
}: {
  authored: Matching;
  compiler: AnswerCompiler;
  key: KeyFormula;
  id: string;
  text: string;
  index: number;
}) {
  const options = new Set(authored.right.map((option) => foldName(option.id)));
  return compiler.quantity(["left", index], {
    name: `${authored.id}!${cellName(0, index)}`,
    label: text,
    key,
    asked: true,
    carry: compileCarry(authored.carry, compiler),
    mistakes: (authored.mistakes ?? [])
      .filter(({ left }) => left === id)
      .map(({ right, says, earns = 0 }) => ({ when: constantKey(right, right), says, earns })),
    match: ({ value }, wanted) => matchId(value, wanted, options),
  });
}

/** Ids that stand twice in one list. */
function twice(lists: readonly (readonly { id: string }[])[]): string[] {
  return lists.flatMap((list) => {
    const ids = list.map(({ id }) => foldName(id));
    return list.filter((one, index) => ids.indexOf(foldName(one.id)) < index).map(({ id }) => id);
  });
}

/** True where both lists are in the same order: the key then reads straight across. */
function isInOrder({ left, right, expected }: Matching): boolean {
  return left.length >= TELLING_LENGTH && left.every(({ id }, index) => expected[id] === right[index]?.id);
}
