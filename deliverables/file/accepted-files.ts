import type { FileKind } from "#schemas/uploaded-file.ts";

const EXTENSIONS: Partial<Record<FileKind, string>> = { jpeg: ".jpg,.jpeg" };

/** What the browser's own window proposes to choose from; it binds nobody. */
export const acceptedFiles = (kinds: readonly FileKind[]): string =>
  kinds.map((kind) => EXTENSIONS[kind] ?? `.${kind}`).join(",");
