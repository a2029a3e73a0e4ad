import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, expect, test } from "vitest";

/** A house where every forbidden door is open once, and some allowed ones: path -> text. */
const HOUSE: Record<string, string> = {
  "schemas/task.ts": `import "#grading/grade.ts"; export const task = 1;`,
  "grading/grade.ts": `import "#deliverables/amount/grade.ts"; import "node:fs"; export const grade = 1;`,
  "grading/language/number.ts": `import "#grading/grade.ts"; export const number = 1;`,
  "deliverables/amount/schema.ts": `import "#schemas/task.ts"; export const schema = 1;`,
  "deliverables/amount/grade.ts": `import "#app/ui/button.tsx"; import "./schema.ts"; export const grade = 1;`,
  "deliverables/amount/editor.tsx": `import "./grade.ts"; import "#app/ui/button.tsx"; import "#app/db/a.server.ts"; import "./schema.ts";`,
  "deliverables/schedule/mpm/compile.ts": `export const compile = 1;`,
  "deliverables/schedule/mpm/editor.tsx": `import "./compile.ts";`,
  "deliverables/journal/marking/mark-line.ts": `export const mark = 1;`,
  "deliverables/journal/editor.tsx": `import "./marking/mark-line.ts";`,
  "deliverables/choice/grade.ts": `import "#deliverables/amount/schema.ts"; import "#deliverables/_sheet/cells.ts";`,
  "deliverables/_sheet/cells.ts": `import "#deliverables/amount/schema.ts"; export const cells = 1;`,
  "cli/check.ts": `import "#app/routes/home.tsx"; import "#app/db/a.server.ts";`,
  "app/db/a.server.ts": `import "#app/sittings/open.server.ts"; export const a = 1;`,
  "app/sittings/open.server.ts": `import "#tests/support/build.ts"; export const open = 1;`,
  "app/ui/button.tsx": `import "#app/sittings/open.server.ts"; export const Button = 1;`,
  "app/routes/home.tsx": `import "kysely"; import "#app/ui/button.tsx"; export const home = 1;`,
  "tests/support/build.ts": `export const build = 1;`,
  "app/sittings/forgotten.ts": `export const forgotten = 1;`,
  "app/sittings/lost.ts": `import "./nowhere.ts"; export const lost = 1;`,
  "app/sittings/one.ts": `import { two } from "./two.ts"; export const one = () => two;`,
  "grading/world.ts": `import type { Judge } from "./judge.ts"; export type World = Judge;`,
  "grading/judge.ts": `import type { World } from "./world.ts"; export type Judge = World;`,
  "app/sittings/two.ts": `import { one } from "./one.ts"; export const two = () => one;`,
};

let root = "";
let refused: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "epreuve-doors-"));
  writeFileSync(join(root, "package.json"), readFileSync("package.json"));
  write("node_modules/kysely/package.json", `{"name":"kysely","main":"index.js"}`);
  write("node_modules/kysely/index.js", "");
  for (const [path, text] of Object.entries(HOUSE)) write(path, text);
  const { forbidden, options = {} } = createRequire(import.meta.url)(
    "../.dependency-cruiser.cjs",
  ) as IConfiguration;
  const { tsConfig: _, ...rest } = options;
  const { output } = await cruise(["schemas", "grading", "deliverables", "cli", "app", "tests"], {
    ...rest,
    baseDir: root,
    validate: true,
    ruleSet: { forbidden },
  });
  refused = (output as ICruiseResult).summary.violations.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`);
});
afterAll(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test.each([
  "schemas-alone: schemas/task.ts -> grading/grade.ts",
  "grading-on-schemas: grading/grade.ts -> deliverables/amount/grade.ts",
  "pure-core: grading/grade.ts -> fs",
  "language-evaluates-nothing: grading/language/number.ts -> grading/grade.ts",
  "type-core: deliverables/amount/grade.ts -> app/ui/button.tsx",
  "type-alone: deliverables/choice/grade.ts -> deliverables/amount/schema.ts",
  "type-alone: deliverables/_sheet/cells.ts -> deliverables/amount/schema.ts",
  "no-key-in-browser: deliverables/amount/editor.tsx -> deliverables/amount/grade.ts",
  "no-key-in-browser: deliverables/amount/editor.tsx -> app/db/a.server.ts",
  "no-key-in-browser: deliverables/schedule/mpm/editor.tsx -> deliverables/schedule/mpm/compile.ts",
  "no-key-in-browser: deliverables/journal/editor.tsx -> deliverables/journal/marking/mark-line.ts",
  "cli-beside-web: cli/check.ts -> app/routes/home.tsx",
  "nobody-imports-routes: cli/check.ts -> app/routes/home.tsx",
  "db-below: app/db/a.server.ts -> app/sittings/open.server.ts",
  "ui-knows-nobody: app/ui/button.tsx -> app/sittings/open.server.ts",
  "routes-ask-use-cases: app/routes/home.tsx -> node_modules/kysely/index.js",
  "no-test-in-product: app/sittings/open.server.ts -> tests/support/build.ts",
  "no-orphans: app/sittings/forgotten.ts -> app/sittings/forgotten.ts",
  "unresolved: app/sittings/lost.ts -> ./nowhere.ts",
])("the door is shut: %s", (violation) => {
  expect(refused).toContain(violation);
});

test("a circle of two files is refused, for types as for the rest", () => {
  expect(refused.filter((line) => line.startsWith("no-circular: app/sittings/"))).not.toEqual([]);
  expect(refused.filter((line) => line.startsWith("no-circular: grading/"))).not.toEqual([]);
});

test.each([
  "deliverables/amount/schema.ts -> schemas/task.ts",
  "deliverables/amount/grade.ts -> deliverables/amount/schema.ts",
  "deliverables/amount/editor.tsx -> app/ui/button.tsx",
  "deliverables/choice/grade.ts -> deliverables/_sheet/cells.ts",
  "cli/check.ts -> app/db/a.server.ts",
  "app/routes/home.tsx -> app/ui/button.tsx",
])("the door is open: %s", (way) => {
  expect(refused.filter((line) => line.endsWith(way) && !line.startsWith("no-circular"))).toEqual([]);
});
