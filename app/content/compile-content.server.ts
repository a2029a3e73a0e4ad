import type { ScenarioDocument } from "#schemas/scenario.ts";
import type { ScenarioSource, SourceText } from "#schemas/scenario-source.ts";
import type { CompiledContent, CompiledText } from "./compiled-content.ts";
import { embedImages } from "./embed-files.ts";
import { renderOnce } from "./html-cache.server.ts";
import { renderCsv } from "./render-csv.ts";
import { renderFile } from "./render-file.ts";
import { renderMdx } from "./render-mdx.server.ts";

/** Raise it when the HTML of a text may change: a version keeps the renderer that made it. */
const RENDERER = "2";

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Compiles the texts of a case study to static HTML with marked holes.
 *
 * In: the folder as read, without problems, and its files. Out: the context, the annexes by document id, the statements
 * by task id, the messages by event id, the comments of the corrigé. Values never enter the compile: the same HTML serves every draw.
 */
export async function compileContent(source: ScenarioSource, files: Files): Promise<CompiledContent> {
  const mdx = async (text: SourceText): Promise<CompiledText> => {
    const rendered = await renderOnce([RENDERER, text.text], () => renderMdx(text.text));
    return { ...rendered, html: embedImages(rendered.html, files) };
  };
  const compileDocument = (document: ScenarioDocument): Promise<CompiledText> => {
    const text = source.documents.get(document.id);
    if (text === undefined) return Promise.resolve(renderFile(document, files));
    return text.file.endsWith(".csv") ? Promise.resolve(renderCsv(text, document.title)) : mdx(text);
  };
  const messages = [...source.messages].map(([id, text]) => ({ id, text }));
  const [context, corrige, documents, statements, bodies] = await Promise.all([
    source.context && mdx(source.context),
    source.corrige && mdx(source.corrige),
    compileEach(source.file.documents, compileDocument),
    compileEach(source.tasks, ({ body }) => mdx(body)),
    compileEach(messages, ({ text }) => mdx(text)),
  ]);
  return { renderer: RENDERER, context, corrige, documents, statements, messages: bodies };
}

async function compileEach<Item extends { id: string }>(
  items: readonly Item[],
  compile: (item: Item) => Promise<CompiledText>,
): Promise<Record<string, CompiledText>> {
  return Object.fromEntries(
    await Promise.all(items.map(async (item) => [item.id, await compile(item)] as const)),
  );
}
