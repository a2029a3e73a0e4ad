import { beforeAll, expect, test } from "vitest";
import { readFolder } from "#app/papers/read-folder.server.ts";
import { readReferenceLookup } from "#app/papers/reference-lookup.server.ts";
import { answerSchema, registry } from "#deliverables/registry.ts";
import { referenceDraw } from "#grading/draw.ts";
import { examineScenario } from "#grading/examine-scenario.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { composeCopy, type Slips } from "./compose-copy.ts";
import { DEMO_CANDIDATES, DEMO_PAPER } from "./demo-class.ts";
import { TEXTS } from "./texts.fr.ts";

let scenario: CompiledScenario;
beforeAll(async () => {
  const lookup = await readReferenceLookup();
  const examined = examineScenario(await readFolder(`scenarios/${DEMO_PAPER}`), {
    registry,
    answerSchema,
    lookup,
  });
  if (!examined.scenario) throw new Error("the demonstration's paper is refused");
  scenario = examined.scenario;
}, 60_000);

function mark(slips: Slips) {
  const fault = (answerId: string) => {
    throw new Error(`${answerId} cannot be marked`);
  };
  return prepareGrading(scenario, referenceDraw(), fault)(composeCopy(scenario, slips));
}

const states = (slips: Slips) => new Map(mark(slips).answers.map(({ id, state }) => [id, state]));

test("every text of the demonstration is asked for by its paper, and every text that is asked for is there", () => {
  const asked = scenario.answers
    .filter(({ authored, definition }) => definition.type === "text" || authored.id === "conseil_financement")
    .map(({ id }) => id);
  expect(Object.keys(TEXTS).sort()).toEqual(asked.sort());
});

test("every answer of a fictional copy is one that its type takes", () => {
  const schemas = new Map(scenario.answers.map(({ id, definition }) => [id, definition.answer]));
  for (const { copy } of DEMO_CANDIDATES)
    for (const [id, raw] of Object.entries(copy ? composeCopy(scenario, copy) : {}))
      expect(schemas.get(id)?.safeParse(raw).success, id).toBe(true);
});

test("a misread figure costs where it stands, and is carried further", () => {
  const seen = states({ writes: "good", misreads: { cout_vente: "91200" } });
  expect(seen.get("ventilation")).toBe("partial");
  expect(seen.get("differentiel")).toBe("carried");
  expect(seen.get("securite")).toBe("carried");
  expect(seen.get("amortissement")).toBe("right");
});

test("what is left blank is blank, what is typed by hand counts", () => {
  const seen = states({ writes: "weak", types: { endettement: "49,19" }, leaves: ["van"] });
  expect(seen.get("van")).toBe("blank");
  expect(seen.get("endettement")).toBe("partial");
});
