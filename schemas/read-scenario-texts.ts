import { readCsv } from "./csv-document.ts";
import { readMdx, type ImageUse } from "./mdx-document.ts";
import type { Place, Problem } from "./problem.ts";
import type { ScenarioDocument } from "./scenario.ts";
import type { SittingEvent } from "./sitting-event.ts";
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
  messages: Map<string, SourceText>;
  assets: string[];
  values: ValueUse[];
  problems: Problem[];
}

/**
 * Finds the texts of a case study and checks each by its kind: MDX, CSV, image, PDF.
 *
 * In: the documents and events declared, the statements of the tasks, the decoded texts by path, all paths, and the place of a
 * path of scenario.yaml. Out: the texts by document and event id, the paths of the other files, all problems. Never throws.
 */
export function readScenarioTexts({
  documents,
  events,
  statements,
  texts,
  paths,
  locate,
}: {
  documents: readonly ScenarioDocument[];
  events: readonly SittingEvent[];
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
  const messages = events.map(({ id, body }) => ({ id, text: textOf(body) }));
  const read = [context, ...statements, ...[...declared, ...messages].map(({ text }) => text), corrige]
    .filter((text) => text !== null)
    .map(readText);
  const missing = documents.flatMap((document, index) =>
    checkDocument(document, paths, locate(["documents", index, "file"])),
  );
  const unsent = events.flatMap(({ body }, index) =>
    checkBody(body, paths, locate(["events", index, "body"])),
  );
  const images = read.flatMap((text) => text.images).filter(({ url }) => !paths.includes(url));
  return {
    context,
    corrige,
    documents: byId(declared),
    messages: byId(messages),
    assets: paths.filter((path) => ASSET.test(path)),
    values: read.flatMap((text) => text.values),
    problems: [...missing, ...unsent, ...read.flatMap((text) => text.problems), ...images.map(imageMissing)],
  };
}

const byId = (named: readonly { id: string; text: SourceText | null }[]) =>
  new Map(named.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const])));

function readText(text: SourceText): { values: ValueUse[]; images: ImageUse[]; problems: Problem[] } {
  return text.file.endsWith(".csv") ? { ...readCsv(text), images: [] } : readMdx(text);
}

function checkDocument({ file, alt }: ScenarioDocument, paths: readonly string[], at: Place): Problem[] {
  const problem = (code: string): Problem[] => [{ severity: "problem", code, params: { file }, at }];
  if (!/\.(?:mdx|csv)$/.test(file) && !ASSET.test(file)) return problem("document-kind");
  if (!paths.includes(file)) return problem("document-file-missing");
  return IMAGE.test(file) && alt === undefined ? problem("document-without-alt") : [];
}

/** A message is a text: what it encloses is an image of that text, or an annexe. */
function checkBody(file: string, paths: readonly string[], at: Place): Problem[] {
  const problem = (code: string): Problem[] => [{ severity: "problem", code, params: { file }, at }];
  if (!file.endsWith(".mdx")) return problem("message-kind");
  return paths.includes(file) ? [] : problem("message-file-missing");
}

function imageMissing({ url, at }: ImageUse): Problem {
  return { severity: "problem", code: "mdx-image-missing", params: { url }, at };
}
