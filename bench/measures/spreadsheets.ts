import { answerSchema, registry } from "#deliverables/registry.ts";
import { referenceDraw } from "#grading/draw.ts";
import { examineScenario } from "#grading/examine-scenario.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import { columnName } from "#grading/language/cell-address.ts";
import { distribution } from "../support/distribution.ts";

const COPIES = 300;
const MONTHS = Array.from({ length: 12 }, (_, month) => columnName(month + 1));
const FLOWS = 6;

/** A budget of twelve months: six rows of data, four of formulas that rest on one another. */
function budgetPaper(): ReadonlyMap<string, Uint8Array> {
  const row = (label: string, cell: (month: number) => string) =>
    `      - ["${label}", ${MONTHS.map((_, month) => `"${cell(month)}"`).join(", ")}]`;
  const data = Array.from({ length: FLOWS }, (_, flow) =>
    row(`Flux ${flow + 1}`, (month) => String(1_000 + 137 * flow + 53 * month)),
  );
  const asked = ["Encaissements", "Décaissements", "Variation", "Trésorerie"].map((label) =>
    row(label, () => "?"),
  );
  const files = {
    "scenario.yaml": `format: 1
title: "Mesure"
block: U4
legalDate: 2026-01-01
documents: []
parts:
  - {id: d1, title: "Dossier 1", points: 8, tasks: [t1]}
`,
    "tasks/t1.mdx": `---
title: "1.1 Budget"
covers: [T.4.1.1]
answers:
  - id: budget
    type: spreadsheet
    points: 8
    grid:
${[...data, ...asked].join("\n")}
    expects:
      - {at: "B7:M7", value: "=SOMME(B1:B3)", points: 2}
      - {at: "B8:M8", value: "=SOMME(B4:B6)", points: 2}
      - {at: "B9:M9", value: "=B7-B8", points: 1, fill: 1}
      - {at: B10, value: "=B9", points: 0.5}
      - {at: "C10:M10", value: "=B10+C9", points: 1.5}
---
**Complétez** le budget.
`,
  };
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

type Formula = (column: string, before: string) => string;

/** A copy filled with formulas, or with some typed numbers and one wrong row. */
function copyOf(formulas: readonly Formula[]): RawAnswers {
  const cells = MONTHS.flatMap((column, month) =>
    formulas.map((formula, index) => [`${column}${7 + index}`, formula(column, MONTHS[month - 1] ?? "Z")]),
  );
  return { budget: { cells: Object.fromEntries(cells) as Record<string, string> } };
}

const right: readonly Formula[] = [
  (column) => `=SOMME(${column}1:${column}3)`,
  (column) => `=SOMME(${column}4:${column}6)`,
  (column) => `=${column}7-${column}8`,
  (column, before) => `=${before}10+${column}9`,
];
const wrong: readonly Formula[] = [(column) => `=SOMME(${column}1:${column}2)`, ...right.slice(1)];
const typed: readonly Formula[] = [() => "3000", ...right.slice(1)];

/** Copies with a spreadsheet of 48 formulas, recalculated and marked, in one process. */
export function measureSpreadsheets() {
  const folder = { id: "mesure", files: new Map(budgetPaper()) };
  const { scenario, problems } = examineScenario(folder, { registry, answerSchema, lookup: () => null });
  if (!scenario) throw new Error(`the paper is refused: ${JSON.stringify(problems)}`);
  const grade = prepareGrading(scenario, referenceDraw(), (answer, fault) => {
    throw new Error(`grading ${answer} failed`, { cause: fault });
  });
  const copies = [right, wrong, typed].map(copyOf);
  const timesMs = Array.from({ length: COPIES }, (_, index) => {
    const start = performance.now();
    grade(copies[index % copies.length] ?? {});
    return performance.now() - start;
  });
  const total = timesMs.reduce((sum, time) => sum + time, 0);
  return { copiesPerSecond: Math.round(COPIES / (total / 1_000)), copy: distribution(timesMs) };
}
