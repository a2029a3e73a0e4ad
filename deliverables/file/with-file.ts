import type { UploadedFile } from "#schemas/uploaded-file.ts";
import type { FileRaw } from "./schema.ts";

/**
 * The answer once a file is received: in the place of another, or after all. The same file twice is there once.
 * @example withFile({ files: [a] }, b, a.id) // { files: [b] }
 */
export function withFile(raw: FileRaw | null, file: UploadedFile, replaces: string | null): FileRaw {
  const files = raw?.files ?? [];
  if (raw !== null && files.some(({ id }) => id === file.id)) return raw;
  const isReplaced = files.some(({ id }) => id === replaces);
  if (!isReplaced) return { files: [...files, file] };
  return { files: files.map((one) => (one.id === replaces ? file : one)) };
}

/** The files with one moved to another place. */
export function movedFile(files: readonly UploadedFile[], from: number, to: number): UploadedFile[] {
  const moved = files[from];
  if (moved === undefined) return [...files];
  return files.toSpliced(from, 1).toSpliced(to, 0, moved);
}
