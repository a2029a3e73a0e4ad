import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { countPlaywright, countVitest } from "./count-tests.js";
import { packageCommand } from "./package-command.js";

/** What the doors are checked on; the same in `npm run doors`. */
const DOORS = [
  ...["--config", ".dependency-cruiser.cjs", "--output-type", "err-long"],
  ...["schemas", "grading", "deliverables", "cli", "app", "bin", "tests"],
];

const CLI = ["--import", "tsx", "cli/epreuve.ts"];

/**
 * @typedef {object} TestStep
 * @property {string} name     for `--only=`
 * @property {string} title
 * @property {string[]} args   run by Node
 * @property {Record<string, string | undefined>} [env]
 * @property {{ path: string, count: (report: any) => import("./count-tests.js").Count }} [report]  else one step, one count
 */

/**
 * Everything that must hold before a change lands, cheapest first.
 * @param {string} root
 * @returns {TestStep[]}
 */
export function testSteps(root) {
  const unitReport = join(root, "test-results", "unit.json");
  const e2eReport = join(root, "test-results", "e2e.json");
  return [
    {
      name: "lint",
      title: "Règles d’écriture",
      args: [packageCommand(root, "eslint"), ".", "--max-warnings=0"],
    },
    {
      name: "format",
      title: "Mise en forme",
      args: [packageCommand(root, "prettier"), "--check", "--log-level", "warn", "."],
    },
    { name: "types", title: "Types", args: [packageCommand(root, "typescript", "tsc"), "--noEmit"] },
    {
      name: "doors",
      title: "Portes entre les pièces",
      args: [packageCommand(root, "dependency-cruiser", "depcruise"), ...DOORS],
    },
    { name: "dead-code", title: "Code mort", args: [packageCommand(root, "knip")] },
    {
      name: "unit",
      title: "Tests",
      args: [
        packageCommand(root, "vitest"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${unitReport}`,
      ],
      report: { path: unitReport, count: countVitest },
    },
    ...scenarioFolders(root).flatMap((folder) => [
      { name: "scenarios", title: `Sujet ${folder}`, args: [...CLI, "check", `scenarios/${folder}`] },
      {
        name: "scenarios",
        title: `Sujet ${folder}, ses tests`,
        args: [...CLI, "test", `scenarios/${folder}`],
      },
    ]),
    {
      name: "e2e",
      title: "Parcours dans le navigateur",
      args: [packageCommand(root, "@playwright/test", "playwright"), "test"],
      report: { path: e2eReport, count: countPlaywright },
    },
  ];
}

/** @param {string} root */
function scenarioFolders(root) {
  const scenarios = join(root, "scenarios");
  return readdirSync(scenarios).filter((name) => existsSync(join(scenarios, name, "scenario.yaml")));
}
