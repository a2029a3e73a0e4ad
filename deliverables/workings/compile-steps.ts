import { compileCarry, compileMistakes } from "#grading/compile-figure.ts";
import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import { matchNumber } from "#grading/match-number.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { Workings } from "./schema.ts";

/** A step of the corrigé: a figure, and the points of its method, its value, its unit, in hundredths. */
export interface CompiledStep {
  figure: Quantity;
  says: string;
  method: number;
  value: number;
  unit: number;
  /** True for the result asked; the last step where none says so. */
  isResult: boolean;
}

export function compileSteps(authored: Workings, compiler: AnswerCompiler): CompiledStep[] {
  const saysResult = authored.steps.some((step) => step.result);
  const carry = compileCarry(authored.carry, compiler);
  return authored.steps.map((step, index) => {
    const path = ["steps", index];
    const figure = compiler.quantity(path, {
      name: step.id,
      label: step.says,
      key: compiler.expected([...path, "expected"], step.expected, { kind: "number" }),
      asked: true,
      unit: step.unit ?? authored.unit ?? null,
      precision: step.precision === undefined ? null : { to: new D(step.precision), fewer: null, more: 0 },
      tolerance: step.tolerance ?? null,
      carry,
      mistakes: compileMistakes(step.mistakes, compiler, [...path, "mistakes"]),
      match: ({ value, decimals, unit }, expected, demand) =>
        value instanceof D && expected instanceof D
          ? matchNumber({ value, decimals, unit }, expected, demand)
          : null,
    });
    const { method = 0, value = 0, unit = 0 } = step.points;
    const isResult = saysResult ? (step.result ?? false) : index === authored.steps.length - 1;
    return { figure, says: step.says, method, value, unit, isResult };
  });
}

export const stepMax = ({ method, value, unit }: CompiledStep) => method + value + unit;
