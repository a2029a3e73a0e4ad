import type { Finding, State } from "#schemas/grading.ts";
import type { Choice } from "./schema.ts";

/**
 * Marks a choice of several options: all or nothing, or by option with a penalty, never below 0.
 *
 * In: the answer as authored, the ids chosen. Out: the state and its findings, hundredths. Each right option earns
 * points ÷ right options, rounded half up once on the sum. Rule: scenario-format, « Keys of the small types ».
 * @example markOptions(choice, ["a", "c"]).state // "partial"
 */
export function markOptions(
  authored: Choice,
  chosen: readonly string[],
): { state: State; findings: Finding[]; proposed: null } {
  const found = (state: State, points: number, params: Finding["params"] = {}) => ({
    state,
    findings: [{ code: state, points, params }],
    proposed: null,
  });
  if (chosen.length === 0) return found("blank", 0);
  const expected = new Set(Array.isArray(authored.expected) ? authored.expected : [authored.expected]);
  const right = chosen.filter((id) => expected.has(id)).length;
  const wrong = chosen.length - right;
  const counts = { right, wrong, expected: expected.size };
  if (right === expected.size && wrong === 0) return found("right", authored.points, counts);
  if (authored.marks?.by !== "option") return found("wrong", 0, counts);
  const earned =
    Math.round((authored.points * right) / expected.size) - wrong * (authored.marks.penalty ?? 0);
  return found(earned > 0 ? "partial" : "wrong", Math.max(earned, 0), counts);
}
