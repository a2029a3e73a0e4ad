import { readCsv } from "./csv-document.ts";
import { readMdx } from "./mdx-document.ts";
import type { Place, Problem } from "./problem.ts";
import type { ScenarioDocument } from "./scenario.ts";
import type { SourceText, YamlPath } from "./scenario-source.ts";

const ASSET = /\.(?:png|jpe?g|webp|svg|pdf)$/i;
const IMAGE = /\.(?:png|jpe?g|webp|svg)$/i;

/** The texts and other files of a case study. */
export interface ScenarioTexts {
  context: SourceText | null;
  corrige: SourceText | null;
  documents: Map<string, SourceText>;
  assets: string[];
  problems: Problem[];
}

/**
 * Finds the texts of a case study (context, corrigé, documents) and checks each by its kind: MDX, CSV, image, PDF.
 *
 * In: the documents declared, the decoded texts by path, all paths, and the place of a path of scenario.yaml.
 * Out: the texts by document id, the paths of the other files, all problems. Never throws.
 */
export function readScenarioTexts({
  documents,
  texts,
  paths,
  locate,
}: {
  documents: readonly ScenarioDocument[];
  texts: ReadonlyMap<string, string>;
  paths: readonly string[];
  locate: (path: YamlPath) => Place;
}): ScenarioTexts {
  const textOf = (file: string): SourceText | null => {
    const text = texts.get(file);
    return text === undefined ? null : { file, text, firstLine: 1 };
  };
  const read: ScenarioTexts = {
    context: textOf("context.mdx"),
    corrige: textOf("corrige.mdx"),
    documents: new Map(),
    assets: paths.filter((path) => ASSET.test(path)),
    problems: [],
  };
  for (const text of [read.context, read.corrige])
    if (text !== null) read.problems.push(...readMdx(text).problems);
  for (const [index, document] of documents.entries()) {
    const at = locate(["documents", index, "file"]);
    const text = textOf(document.file);
    read.problems.push(...checkDocument(document, text, paths, at));
    if (text !== null) read.documents.set(document.id, text);
  }
  return read;
}

function checkDocument(
  { file, alt }: ScenarioDocument,
  text: SourceText | null,
  paths: readonly string[],
  at: Place,
): Problem[] {
  if (!/\.(?:mdx|csv)$/.test(file) && !ASSET.test(file))
    return [{ severity: "problem", code: "document-kind", params: { file }, at }];
  if (!paths.includes(file))
    return [{ severity: "problem", code: "document-file-missing", params: { file }, at }];
  if (text === null)
    return IMAGE.test(file) && alt === undefined
      ? [{ severity: "problem", code: "document-without-alt", params: { file }, at }]
      : [];
  return file.endsWith(".csv") ? readCsv(text).problems : readMdx(text).problems;
}
