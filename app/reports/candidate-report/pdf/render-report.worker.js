// @ts-check
/** Sets one corrected copy on paper; run by the pool, away from the requests. Plain JavaScript: it needs no build. */
import { readFileSync } from "node:fs";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const TEMPLATE = readFileSync(new URL("report.typ", import.meta.url), "utf8");
/** How many past compilations the compiler may keep parts of. */
const KEPT = 10;

// No font of the machine: paper is the same everywhere.
const compiler = NodeCompiler.create({ workspace: new URL(".", import.meta.url).pathname, fontArgs: [] });

/**
 * @param {unknown} paper what `paperReport` made
 * @returns {Uint8Array} the PDF
 */
export default function renderReport(paper) {
  const pdf = compiler.pdf({ mainFileContent: TEMPLATE, inputs: { data: JSON.stringify(paper) } });
  compiler.evictCache(KEPT);
  return new Uint8Array(pdf);
}
