import { selectOptionalUpload, type UploadRow } from "#app/db/uploads.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Storage } from "#app/storage/storage.ts";
import type { FileKind } from "#schemas/uploaded-file.ts";

interface Asked {
  db: Db;
  storage: Storage;
  /** The caller checked that the reader may see this copy. */
  attempt: { id: string; copy_number: string };
  unsafeUploadId: string | undefined;
  /** False where who reads must not learn who wrote: names of files often tell. */
  withName: boolean;
}

/**
 * A file of a copy, to be kept and never shown as a page of ours: it comes as an attachment, under the type that its
 * content has, and a browser that would open it all the same finds nothing allowed in it. Throws a 404 response where
 * the copy has no such file.
 */
export async function serveUpload({
  db,
  storage,
  attempt,
  unsafeUploadId,
  withName,
}: Asked): Promise<Response> {
  const uploadId = unsafeUploadId ?? "";
  const upload = await selectOptionalUpload(db, { attemptId: attempt.id, uploadId });
  if (upload === null) throw new Response(null, { status: 404 });
  const bytes = await storage.get(upload.hash);
  if (bytes === null) {
    console.error(`the bytes of the file ${upload.id} are not in the storage`);
    throw new Response(null, { status: 404 });
  }
  const name = withName ? upload.name : maskedName(upload, attempt.copy_number);
  return new Response(bytes, {
    headers: {
      "Content-Type": MEDIA_TYPES[upload.kind],
      "Content-Disposition": attachment(name),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    },
  });
}

const OFFICE = "application/vnd.openxmlformats-officedocument";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument";
const MEDIA_TYPES: Record<FileKind, string> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  docx: `${OFFICE}.wordprocessingml.document`,
  ods: `${OPEN_DOCUMENT}.spreadsheet`,
  odt: `${OPEN_DOCUMENT}.text`,
  pdf: "application/pdf",
  png: "image/png",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

/** « copie-0427-tableau-3fa1.xlsx »: told apart on the marker's disk, without a name. */
const maskedName = ({ answer_id, hash, kind }: UploadRow, copyNumber: string) =>
  `copie-${copyNumber}-${answer_id}-${hash.slice(0, 4)}.${kind}`;

/** RFC 6266: the name for every browser, and in plain signs for those that read no other. */
function attachment(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w. -]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
