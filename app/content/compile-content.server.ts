import type { ScenarioSource, SourceText } from "#schemas/scenario-source.ts";
import type { CompiledContent, CompiledText } from "./compiled-content.ts";
import { renderCsv } from "./render-csv.ts";
import { renderMdx } from "./render-mdx.server.ts";

/** Raise it when the HTML of a text may change: a version keeps the renderer that made it. */
const RENDERER = "1";

/**
 * Compiles the texts of a case study to static HTML with marked holes.
 *
 * In: the folder as read, without problems. Out: the context, the annexes by document id, the statements by task id,
 * the comments of the corrigé. Values never enter the compile: the same HTML serves every draw.
 */
export async function compileContent(source: ScenarioSource): Promise<CompiledContent> {
  const titles = new Map(source.file.documents.map((document) => [document.id, document.title]));
  const documents = [...source.documents].map(
    async ([id, text]) => [id, await renderText(text, titles.get(id) ?? id)] as const,
  );
  const statements = source.tasks.map(async ({ id, body }) => [id, await renderMdx(body.text)] as const);
  return {
    renderer: RENDERER,
    context: source.context && (await renderMdx(source.context.text)),
    corrige: source.corrige && (await renderMdx(source.corrige.text)),
    documents: Object.fromEntries(await Promise.all(documents)),
    statements: Object.fromEntries(await Promise.all(statements)),
  };
}

function renderText(text: SourceText, label: string): Promise<CompiledText> {
  return text.file.endsWith(".csv") ? Promise.resolve(renderCsv(text, label)) : renderMdx(text.text);
}
