import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { requireCopy } from "#app/reports/copy-access.server.ts";
import { serveUpload } from "#app/uploads/serve-upload.server.ts";

/** A file of a copy: for its candidate at any time, for the staff of the class without its name until marks are out. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request);
  const context = getContext();
  const { attempt, sitting, isStaff } = await requireCopy(context, account, params.attemptId);
  const withName = !isStaff || sitting.stage !== "none";
  return serveUpload({ ...context, attempt, unsafeUploadId: params.uploadId, withName });
}
