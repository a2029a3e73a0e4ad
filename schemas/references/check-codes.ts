import { nearest } from "#schemas/nearest.ts";
import type { Place, Problem } from "#schemas/problem.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import { placedAnswers } from "./authored.ts";

/** Codes of the référentiel that it does not have, with the nearest it has. */
export function checkCodes(source: ScenarioSource, codes: readonly string[]): Problem[] {
  const known = new Set(codes);
  const unknown = (cited: readonly string[], place: (index: number) => Place): Problem[] =>
    cited.flatMap((code, index) => {
      if (known.has(code)) return [];
      const params = { code, near: nearest(code, codes) ?? "" };
      return [{ severity: "problem", code: "unknown-code", params, at: place(index) }];
    });
  const ofTasks = source.tasks.flatMap(({ file, front }) =>
    unknown(front.covers, (index) => source.locate(file, ["covers", index])),
  );
  const ofAnswers = placedAnswers(source).flatMap(({ answer, authored, place }) => [
    ...unknown(answer.covers ?? [], (index) => place(["covers", index])),
    ...(authored.rubric ?? []).flatMap((item, row) =>
      unknown(item.covers ?? [], (index) => place(["rubric", row, "covers", index])),
    ),
  ]);
  return [...ofTasks, ...ofAnswers];
}
