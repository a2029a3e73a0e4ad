import { z } from "zod";

/**
 * What a published version pins: the folder's files, the dated values that it used. Texts are kept as texts, other
 * files as base64; paths are sorted, so that the same folder always has the same hash.
 */
export const VersionFilesSchema = z.strictObject({
  texts: z.record(z.string(), z.string()),
  binaries: z.record(z.string(), z.string()),
  references: z.record(z.string(), z.string()),
});
export type VersionFiles = z.output<typeof VersionFilesSchema>;

const TEXT_FILE = /\.(?:yaml|mdx|csv)$/;

/** Packs a folder with the dated values it used. */
export function packFiles(
  files: ReadonlyMap<string, Uint8Array>,
  references: ReadonlyMap<string, string>,
): VersionFiles {
  const packed: VersionFiles = {
    texts: {},
    binaries: {},
    references: Object.fromEntries(sorted(references)),
  };
  for (const [path, bytes] of sorted(files)) {
    if (TEXT_FILE.test(path)) packed.texts[path] = new TextDecoder().decode(bytes);
    else packed.binaries[path] = Buffer.from(bytes).toString("base64");
  }
  return packed;
}

/** The folder of a version, path -> bytes. */
export function unpackFiles({ texts, binaries }: VersionFiles): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([
    ...Object.entries(texts).map(([path, text]) => [path, encoder.encode(text)] as const),
    ...Object.entries(binaries).map(
      ([path, base64]) => [path, new Uint8Array(Buffer.from(base64, "base64"))] as const,
    ),
  ]);
}

const sorted = <Value>(map: ReadonlyMap<string, Value>) =>
  [...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
