import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { ApiReply, ApiRequest, ApiRoute, BytesRefusal } from "#app/api/define-api-route.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { sayKind } from "#deliverables/kind-messages.fr.ts";
import { cleanFileName } from "#schemas/clean-file-name.ts";
import { MAX_BYTES_A_COPY, MAX_FILE_BYTES, MAX_UPLOADS_A_COPY } from "#schemas/upload-limits.ts";
import { FILE_KINDS, type FileKind } from "#schemas/uploaded-file.ts";
import { answerFilesOf } from "./file-rules.server.ts";
import { say } from "./messages.fr.ts";
import { findDestination, receiveUpload, type UploadRefusal } from "./receive-upload.server.ts";
import { UploadPace } from "./upload-pace.ts";

/** A file is one call, its bytes the body: nothing else is to be told apart in it. */
export const uploadRoutes: readonly ApiRoute[] = [
  { method: "post", path: "/api/attempts/:id/files", roles: ["candidate"], handler: postFile },
];

const pace = new UploadPace();

async function postFile(
  { db, storage, now }: AppContext,
  request: ApiRequest & { account: SignedInAccount },
): Promise<ApiReply> {
  const { account, params, unsafeQuery } = request;
  const unsafeName = unsafeQuery.get("name") ?? "";
  const name = cleanFileName(unsafeName);
  const destination = await findDestination(
    { db, answerFilesOf: (version) => answerFilesOf(db, version) },
    {
      accountId: account.id,
      unsafeAttemptId: params.id ?? "",
      unsafeAnswerId: unsafeQuery.get("answer") ?? "",
    },
  );
  if ("refused" in destination) return refusal(destination.refused, { name });
  const { kinds } = destination.rule;
  if (!pace.take(account.id, Date.parse(now()))) return refusal("too-fast", { name, kinds });
  const bytes = await request.readBytes(MAX_FILE_BYTES);
  if ("refused" in bytes) return refusal(bytes.refused, { name, kinds });
  const outcome = await receiveUpload({ db, storage, destination, unsafeName, bytes, receivedAt: now() });
  return "refused" in outcome
    ? refusal(outcome.refused, { name, kinds })
    : { status: 200, body: { now: now(), file: outcome.file } };
}

type Refusal = UploadRefusal | BytesRefusal | "too-fast";

const STATUS: Record<Refusal, number> = {
  "unknown-attempt": 404,
  "takes-no-files": 422,
  "empty-file": 422,
  "unknown-kind": 422,
  "kind-not-accepted": 422,
  macros: 422,
  "locked-or-old": 422,
  "damaged-file": 422,
  "oversized-archive": 422,
  "oversized-image": 422,
  "too-many-uploads": 422,
  "copy-too-large": 422,
  "too-large": 413,
  "not-bytes": 415,
  "too-fast": 429,
  busy: 503,
  cut: 400,
};

function refusal(
  code: Refusal,
  { name, kinds = FILE_KINDS }: { name: string; kinds?: readonly FileKind[] },
): ApiReply {
  const most = code === "copy-too-large" ? MAX_BYTES_A_COPY : MAX_FILE_BYTES;
  const params = { name, most, count: MAX_UPLOADS_A_COPY, kinds: kinds.map(sayKind).join(", ") };
  return { status: STATUS[code], body: { code, message: say(code, params) } };
}
