import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { CompiledTextSchema, type CompiledText } from "./compiled-content.ts";

/** Beside the build, never in git: it may be deleted at any time. */
const FOLDER = path.resolve(".cache", "content");
const rendering = new Map<string, Promise<CompiledText>>();

/**
 * Renders a text once per content and renderer version, whichever process asks: bundling takes a tenth of a second and
 * more. In: what the HTML depends on, and how it is made. Out: the HTML, from the disk where it is known. A disk that
 * cannot be written only costs time; a rendering that fails is not kept.
 */
export function renderOnce(
  parts: readonly string[],
  render: () => Promise<CompiledText>,
): Promise<CompiledText> {
  const key = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
  const known = rendering.get(key);
  if (known !== undefined) return known;
  const running = renderOrRead(path.join(FOLDER, `${key}.json`), render).finally(() => rendering.delete(key));
  rendering.set(key, running);
  return running;
}

async function renderOrRead(file: string, render: () => Promise<CompiledText>): Promise<CompiledText> {
  const kept = await readFile(file, "utf8").then(parse, () => null);
  if (kept !== null) return kept;
  const rendered = await render();
  await keep(file, JSON.stringify(rendered)).catch(() => undefined);
  return rendered;
}

/** A file cut by a crash reads as nothing. */
function parse(text: string): CompiledText | null {
  try {
    return CompiledTextSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, text);
  await rename(draft, file);
}
