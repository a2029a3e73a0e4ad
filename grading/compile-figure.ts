import type { z } from "zod";
import type { MistakeSchema, PlausibleSchema, PrecisionSchema } from "#schemas/figure.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import type { AnswerCompiler } from "./define-deliverable.ts";
import { D } from "./formulas/decimal.ts";
import { FULL_CARRY, type Carry, type Mistake, type Precision, type Quantity } from "./quantity.ts";

/** The demanded precision of a figure, from what the author wrote. */
export function compilePrecision(authored: z.output<typeof PrecisionSchema> | undefined): Precision | null {
  return authored ? { ...authored, to: new D(authored.to) } : null;
}

/** The bounds outside which a wrong value is absurd. */
export function compilePlausible(
  authored: z.output<typeof PlausibleSchema> | undefined,
): Quantity["plausible"] {
  return authored ? { from: new D(authored.from), to: new D(authored.to) } : null;
}

/** Whether later figures keep their points: by default they do, at no cost. */
export function compileCarry(
  authored: boolean | { penalty?: number | undefined; when?: string | undefined } | undefined,
  compiler: AnswerCompiler,
  path: YamlPath = ["carry"],
): Carry {
  if (authored === undefined || authored === true) return FULL_CARRY;
  if (authored === false) return { ...FULL_CARRY, allowed: false };
  const { penalty = 0, when } = authored;
  return {
    allowed: true,
    penalty,
    when: when === undefined ? null : compiler.expected([...path, "when"], when),
  };
}

/** The typical mistakes of a figure. `kind`: how a constant is read. */
export function compileMistakes(
  authored: readonly z.output<typeof MistakeSchema>[] | undefined,
  compiler: AnswerCompiler,
  path: YamlPath,
  kind: "number" | "day" = "number",
): Mistake[] {
  return (authored ?? []).map(({ when, says, earns = 0 }, index) => ({
    when: compiler.expected([...path, index, "when"], when, { kind }),
    says,
    earns,
  }));
}
