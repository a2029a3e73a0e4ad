import katex from "katex";
import type { Refusal } from "./refuse-code.ts";

/** How formulas are read, here and where they are rendered: a faulty one is refused, never printed in red. */
export const KATEX_OPTIONS = { throwOnError: true, strict: "error", trust: false, maxExpand: 200 } as const;

/** A formula that KaTeX does not read, or that would print a value: it is drawn once, for every draw of values. */
export function checkMath(source: string, displayMode: boolean): Refusal[] {
  if (/<\s*V\b|\{\{/.test(source)) return [{ code: "mdx-value-in-math" }];
  try {
    katex.renderToString(source, { ...KATEX_OPTIONS, output: "mathml", displayMode });
    return [];
  } catch (error) {
    if (error instanceof katex.ParseError)
      return [{ code: "mdx-math", params: { source: source.trim().slice(0, 40) } }];
    throw error;
  }
}
