import { z } from "zod";
import { MAX_FILE_BYTES, MAX_FILE_NAME } from "./upload-limits.ts";

/** The kinds of files that a candidate may hand in, by their usual extension. */
export const FILE_KINDS = ["xlsx", "ods", "docx", "odt", "pdf", "png", "jpeg", "webp"] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file that the server received: what an answer says of it. Its bytes lie in the storage under `hash`. */
export const UploadedFileSchema = z.strictObject({
  id: z.uuid(),
  /** SHA-256 of the bytes, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** As the candidate calls it. */
  name: z.string().min(1).max(MAX_FILE_NAME),
  /** Bytes. */
  size: z.number().int().positive().max(MAX_FILE_BYTES),
  /** Recognised by its content. */
  kind: z.enum(FILE_KINDS),
});
export type UploadedFile = z.output<typeof UploadedFileSchema>;

/** Which files an answer takes. */
export interface FileRule {
  kinds: readonly FileKind[];
  atMost: number;
}
