import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { columnNumberFromName, initSync, Model } from "@ironcalc/wasm";
import { TABLE, valuesOfTurn } from "./formulas.ts";
import { perSecond } from "./per-second.ts";

/** Where each name of the keys stands in the sheet. */
const PLACES: Record<string, string> = { ca: "D1", charges_fixes: "D2", taux: "D3" };

function position(cell: string): [number, number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return [Number(row), columnNumberFromName(letters)];
}

/** The same formula on cells of one sheet. */
const onCells = (source: string): string =>
  source.replaceAll("table!", "").replace(/\b(?:ca|charges_fixes|taux)\b/g, (name) => PLACES[name] ?? name);

/** Recalculations a second of one formula of a French sheet, its inputs being typed anew each time. */
export function recalculationsPerSecond(source: string): number {
  const wasm = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(wasm) });
  const model = new Model("bench", "fr", "UTC", "fr");
  TABLE.forEach(([bracket, rate], index) => {
    model.setUserInput(0, index + 1, 1, String(bracket));
    model.setUserInput(0, index + 1, 2, String(rate).replace(".", ","));
  });
  model.setUserInput(0, 1, 6, onCells(source));
  const speed = perSecond((turn) => {
    model.pauseEvaluation();
    for (const [name, value] of Object.entries(valuesOfTurn(turn)))
      model.setUserInput(0, ...position(PLACES[name] ?? ""), String(value));
    model.resumeEvaluation();
    model.evaluate();
    model.getFormattedCellValue(0, 1, 6);
  });
  model.free();
  return speed;
}
