import { foldName } from "#schemas/fold-name.ts";
import { findPlaceholders } from "#schemas/placeholders.ts";
import type { Problem } from "#schemas/problem.ts";
import type { Variable } from "#schemas/scenario.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";

/** Values printed in the texts: braces that name none, legal ones that nothing shows, words of direction near drawn ones. */
export function checkValues(source: ScenarioSource): Problem[] {
  return [...badPlaceholders(source), ...hiddenLaw(source), ...directionWords(source)];
}

/** « {{ca€}} » in a label would be printed as it is. */
function badPlaceholders(source: ScenarioSource): Problem[] {
  return source.tasks.flatMap(({ file, front }) =>
    textsIn(front, []).flatMap(({ path, text }) =>
      findPlaceholders(text).bad.map(({ text: braces, from, to }): Problem => ({
        severity: "problem",
        code: "placeholder-not-read",
        params: { text: braces },
        at: source.locate(file, path, { from, to }),
      })),
    ),
  );
}

type Path = (string | number)[];

/** Every text of a front matter that is no formula, with its path. */
function textsIn(value: unknown, path: Path): { path: Path; text: string }[] {
  if (typeof value === "string") return /^\??=/.test(value) ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
}

/** A candidate cannot guess a rate of law: an annexe shows it, as a value or in its text. */
function hiddenLaw(source: ScenarioSource): Problem[] {
  const shown = new Set(source.values.map(({ name }) => foldName(name)));
  return Object.entries(source.file.variables ?? {}).flatMap(([name, variable]): Problem[] => {
    const legal = typeof variable === "object" && "reference" in variable;
    if (!legal || shown.has(foldName(name))) return [];
    const params = { name, reference: variable.reference };
    return [
      {
        severity: "warning",
        code: "law-not-shown",
        params,
        at: source.locate(SCENARIO_FILE, ["variables", name]),
      },
    ];
  });
}

/** Words that are true of some draws only. */
const DIRECTION =
  /(?<!\p{L})(?:hausses?|baisses?|augment\p{L}*|diminu\p{L}*|recul\p{L}*|progress\p{L}*|superieure?s?|inferieure?s?|insuffisan\p{L}*|suffisan\p{L}*|excedent\p{L}*|deficit\p{L}*|benefici\p{L}*|depass\p{L}*|amelior\p{L}*|degrad\p{L}*)(?!\p{L})/u;

function directionWords(source: ScenarioSource): Problem[] {
  const drawn = drawnNames(source.file.variables ?? {});
  const told = new Set<string>();
  return source.values.flatMap(({ name, at, around }): Problem[] => {
    const word = DIRECTION.exec(foldName(around))?.[0];
    const key = `${at.file} ${around}`;
    if (word === undefined || !drawn.has(foldName(name)) || told.has(key)) return [];
    told.add(key);
    return [{ severity: "warning", code: "direction-near-draw", params: { word, name }, at }];
  });
}

/** Variables that a draw changes: drawn ones, and those computed from them through any chain. */
function drawnNames(variables: Readonly<Record<string, Variable>>): Set<string> {
  const drawn = new Set<string>();
  const rules = Object.entries(variables).map(([name, rule]) => [foldName(name), rule] as const);
  for (const [name, rule] of rules)
    if (typeof rule === "object" && ("from" in rule || "choose" in rule)) drawn.add(name);
  for (let before = -1; before !== drawn.size;) {
    before = drawn.size;
    for (const [name, rule] of rules)
      if (typeof rule === "string" && rule.startsWith("=") && namesIn(rule).some((one) => drawn.has(one)))
        drawn.add(name);
  }
  return drawn;
}

function namesIn(formula: string): string[] {
  return foldName(formula.replace(/"[^"]*"/g, "")).match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
}
