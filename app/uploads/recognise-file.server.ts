import { inflateRawSync } from "node:zlib";
import type { FileKind } from "#schemas/uploaded-file.ts";
import { MAX_IMAGE_POINTS } from "#schemas/upload-limits.ts";
import { imagePoints } from "./image-points.ts";
import { readZipDirectory, type ZipEntry } from "./zip-directory.ts";

/** Why a file is refused for what it is. */
export type ContentRefusal =
  | "empty-file"
  | "unknown-kind"
  | "macros"
  | "locked-or-old"
  | "damaged-file"
  | "oversized-archive"
  | "oversized-image";

export type Recognised = { kind: FileKind } | { refused: ContentRefusal };

/**
 * What a file is, by its content alone: its name and what the browser calls it decide nothing.
 *
 * In: the bytes of the whole file. Out: its kind, or why it is refused. Of an archive only the list of its files and one
 * small file are read, within limits.
 */
export function recogniseFile(bytes: Uint8Array): Recognised {
  if (bytes.byteLength === 0) return { refused: "empty-file" };
  for (const [kind, begins] of SIGNATURES) if (begins(bytes)) return inspect(bytes, kind);
  return { refused: "unknown-kind" };
}

type Family = "archive" | "compound" | "pdf" | "png" | "jpeg" | "webp";

const beginsWith =
  (...signature: readonly number[]) =>
  (bytes: Uint8Array) =>
    signature.every((byte, index) => bytes[index] === byte);
const latin = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

const SIGNATURES: readonly [Family, (bytes: Uint8Array) => boolean][] = [
  ["archive", beginsWith(0x50, 0x4b, 0x03, 0x04)],
  ["compound", beginsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ["pdf", (bytes) => /^%PDF-[12]\.\d/.test(latin(bytes, 0, 8))],
  ["png", beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ["jpeg", beginsWith(0xff, 0xd8, 0xff)],
  ["webp", (bytes) => latin(bytes, 0, 4) === "RIFF" && latin(bytes, 8, 12) === "WEBP"],
];

function inspect(bytes: Uint8Array, family: Family): Recognised {
  switch (family) {
    case "archive":
      return inspectArchive(bytes);
    case "compound":
      return { refused: "locked-or-old" };
    case "pdf":
      return { kind: "pdf" };
    case "png":
    case "jpeg":
    case "webp": {
      const points = imagePoints(bytes, family);
      if (points === null) return { refused: "damaged-file" };
      return points > MAX_IMAGE_POINTS ? { refused: "oversized-image" } : { kind: family };
    }
  }
}

function inspectArchive(bytes: Uint8Array): Recognised {
  const entries = readZipDirectory(bytes);
  if ("refused" in entries)
    return { refused: entries.refused === "oversized" ? "oversized-archive" : "damaged-file" };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { refused: "locked-or-old" };
  const mimetype = entries.find(({ name }) => name === "mimetype");
  const contentTypes = entries.find(({ name }) => name === "[Content_Types].xml");
  if (contentTypes) return inspectOffice(entries, readText(bytes, contentTypes));
  return mimetype ? inspectOpenDocument(entries, readText(bytes, mimetype)) : { refused: "unknown-kind" };
}

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const OFFICE_MACROS = /macroEnabled|vbaProject|macrosheet/i;
const MACRO_FILES = /(?:^|\/)vbaProject\.bin$|(?:^|\/)macrosheets\//i;

/** .xlsx and .docx: what the archive says of its main part. */
function inspectOffice(entries: readonly ZipEntry[], types: string | null): Recognised {
  if (types === null) return { refused: "damaged-file" };
  if (OFFICE_MACROS.test(types) || entries.some(({ name }) => MACRO_FILES.test(name)))
    return { refused: "macros" };
  if (types.includes(`${OFFICE}spreadsheetml.sheet.main+xml`)) return { kind: "xlsx" };
  if (types.includes(`${OFFICE}wordprocessingml.document.main+xml`)) return { kind: "docx" };
  return { refused: "unknown-kind" };
}

const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const SCRIPT_FILES = /^(?:Basic|Scripts)\/.*[^/]$/;

/** .ods and .odt: a small file gives the kind. */
function inspectOpenDocument(entries: readonly ZipEntry[], mimetype: string | null): Recognised {
  if (entries.some(({ name }) => SCRIPT_FILES.test(name))) return { refused: "macros" };
  if (mimetype === `${OPEN_DOCUMENT}spreadsheet`) return { kind: "ods" };
  if (mimetype === `${OPEN_DOCUMENT}text`) return { kind: "odt" };
  return { refused: "unknown-kind" };
}

const LARGEST_TEXT = 1024 * 1024;
const HEADER_LENGTH = 30;
const HEADER = 0x04034b50;

/** The text of one small file of an archive; null where it cannot be read, or is larger than it should be. */
function readText(bytes: Uint8Array, { offset, packedSize, method }: ZipEntry): string | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + HEADER_LENGTH > bytes.byteLength || view.getUint32(offset, true) !== HEADER) return null;
  const start =
    offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.byteLength !== packedSize) return null;
  if (method === 0) return packedSize > LARGEST_TEXT ? null : new TextDecoder().decode(packed);
  return method === 8 ? inflated(packed) : null;
}

function inflated(packed: Uint8Array): string | null {
  try {
    return new TextDecoder().decode(inflateRawSync(packed, { maxOutputLength: LARGEST_TEXT }));
  } catch {
    // Not deflated as it claims, or a bomb: either way no document.
    return null;
  }
}
