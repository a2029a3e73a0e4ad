import { foldName } from "#schemas/fold-name.ts";
import type { Place, Problem } from "#schemas/problem.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import { placedAnswers, type PlacedAnswer } from "./authored.ts";

interface PlacedName {
  name: string;
  at: Place;
}

/** Names that two things share, once folded; names that a table would read as one of its own cells. */
export function checkNames(source: ScenarioSource): Problem[] {
  const answers = placedAnswers(source);
  const variables = Object.keys(source.file.variables ?? {}).map((name) => ({
    name,
    at: source.locate(SCENARIO_FILE, ["variables", name]),
  }));
  const names = [...variables, ...answers.flatMap(namesOf)];
  const documents = source.file.documents.map(({ id }, index) => ({
    name: id,
    at: source.locate(SCENARIO_FILE, ["documents", index, "id"]),
  }));
  const parts = source.file.parts.map(({ id }, index) => ({
    name: id,
    at: source.locate(SCENARIO_FILE, ["parts", index, "id"]),
  }));
  return [
    ...twice(names, "name-twice"),
    ...twice(documents, "id-twice"),
    ...twice(parts, "id-twice"),
    ...answers.flatMap(({ authored, place }) => [
      ...twice(
        idsAt(authored.options, (index) => place(["options", index, "id"])),
        "id-twice",
      ),
      ...twice(
        idsAt(authored.rubric, (index) => place(["rubric", index, "id"])),
        "id-twice",
      ),
    ]),
    ...answers.flatMap((answer) => cellNames(answer, names)),
  ];
}

function namesOf({ answer, authored, place }: PlacedAnswer): PlacedName[] {
  return [
    { name: answer.id, at: place(["id"]) },
    ...idsAt(authored.steps, (index) => place(["steps", index, "id"])),
  ];
}

function idsAt(items: readonly { id: string }[] | undefined, place: (index: number) => Place): PlacedName[] {
  return (items ?? []).map(({ id }, index) => ({ name: id, at: place(index) }));
}

function twice(names: readonly PlacedName[], code: string): Problem[] {
  const seen = new Set<string>();
  return names.flatMap(({ name, at }) => {
    const folded = foldName(name);
    if (seen.has(folded)) return [{ severity: "problem" as const, code, params: { name }, at }];
    seen.add(folded);
    return [];
  });
}

/** In a table's formulas `t2` is the table's own cell: a variable of that name could never be reached. */
function cellNames({ authored, place }: PlacedAnswer, names: readonly PlacedName[]): Problem[] {
  const alike = names.filter(({ name }) => /^[A-Za-z]{1,2}[1-9]\d{0,2}$/.test(name));
  if (authored.grid === undefined || alike.length === 0) return [];
  return authored.grid.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      alike
        .filter(({ name }) => mentions(cell, name))
        .map(({ name }): Problem => ({
          severity: "problem",
          code: "name-like-a-cell",
          params: { name, better: name.replace(/(\d+)$/, "_$1") },
          at: place(["grid", line, column]),
        })),
    ),
  );
}

function mentions(cell: unknown, name: string): boolean {
  const formulas =
    typeof cell === "string" ? [cell] : typeof cell === "object" && cell !== null ? Object.values(cell) : [];
  const alone = new RegExp(`(?<![\\p{L}\\p{N}_!:])${name}(?![\\p{L}\\p{N}_!:(])`, "u");
  return formulas.some(
    (text) => typeof text === "string" && /^\??=/.test(text) && alone.test(text.replace(/"[^"]*"/g, "")),
  );
}
