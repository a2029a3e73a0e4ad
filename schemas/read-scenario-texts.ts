import { readCsv } from "./csv-document.ts";
import { readMdx, type ImageUse } from "./mdx-document.ts";
import type { Place, Problem } from "./problem.ts";
import type { ScenarioDocument } from "./scenario.ts";
import { CONTEXT_FILE, CORRIGE_FILE } from "./scenario-files.ts";
import type { SourceText, YamlPath } from "./scenario-source.ts";
import type { ValueUse } from "./value-use.ts";

const ASSET = /\.(?:png|jpe?g|webp|svg|pdf)$/i;
const IMAGE = /\.(?:png|jpe?g|webp|svg)$/i;

/** The texts and other files of a case study, and what they print. */
export interface ScenarioTexts {
  context: SourceText | null;
  corrige: SourceText | null;
  documents: Map<string, SourceText>;
  assets: string[];
  values: ValueUse[];
  problems: Problem[];
}

/**
 * Finds the texts of a case study and checks each by its kind: MDX, CSV, image, PDF.
 *
 * In: the documents declared, the statements of the tasks, the decoded texts by path, all paths, and the place of a
 * path of scenario.yaml. Out: the texts by document id, the paths of the other files, all problems. Never throws.
 */
export function readScenarioTexts({
  documents,
  statements,
  texts,
  paths,
  locate,
}: {
  documents: readonly ScenarioDocument[];
  statements: readonly SourceText[];
  texts: ReadonlyMap<string, string>;
  paths: readonly string[];
  locate: (path: YamlPath) => Place;
}): ScenarioTexts {
  const textOf = (file: string): SourceText | null => {
    const text = texts.get(file);
    return text === undefined ? null : { file, text, firstLine: 1 };
  };
  const context = textOf(CONTEXT_FILE);
  const corrige = textOf(CORRIGE_FILE);
  const declared = documents.map((document) => ({ id: document.id, text: textOf(document.file) }));
  const read = [context, ...statements, ...declared.map(({ text }) => text), corrige]
    .filter((text) => text !== null)
    .map(readText);
  const missing = documents.flatMap((document, index) =>
    checkDocument(document, paths, locate(["documents", index, "file"])),
  );
  const images = read.flatMap((text) => text.images).filter(({ url }) => !paths.includes(url));
  return {
    context,
    corrige,
    documents: new Map(declared.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const]))),
    assets: paths.filter((path) => ASSET.test(path)),
    values: read.flatMap((text) => text.values),
    problems: [...missing, ...read.flatMap((text) => text.problems), ...images.map(imageMissing)],
  };
}

function readText(text: SourceText): { values: ValueUse[]; images: ImageUse[]; problems: Problem[] } {
  return text.file.endsWith(".csv") ? { ...readCsv(text), images: [] } : readMdx(text);
}

function checkDocument({ file, alt }: ScenarioDocument, paths: readonly string[], at: Place): Problem[] {
  const problem = (code: string): Problem[] => [{ severity: "problem", code, params: { file }, at }];
  if (!/\.(?:mdx|csv)$/.test(file) && !ASSET.test(file)) return problem("document-kind");
  if (!paths.includes(file)) return problem("document-file-missing");
  return IMAGE.test(file) && alt === undefined ? problem("document-without-alt") : [];
}

function imageMissing({ url, at }: ImageUse): Problem {
  return { severity: "problem", code: "mdx-image-missing", params: { url }, at };
}
