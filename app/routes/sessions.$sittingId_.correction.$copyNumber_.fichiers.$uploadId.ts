import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { requireCopyOfSitting } from "#app/marking/copy-of-sitting.server.ts";
import { serveUpload } from "#app/uploads/serve-upload.server.ts";

/** A file of a copy for who marks it: by the number of the copy, and without the file's name until marks are out. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const { sittingId, copyNumber, uploadId } = params;
  const { sitting, attempt } = await requireCopyOfSitting(context.db, account, { sittingId, copyNumber });
  const withName = sitting.stage !== "none";
  return serveUpload({ ...context, attempt, unsafeUploadId: uploadId, withName });
}
