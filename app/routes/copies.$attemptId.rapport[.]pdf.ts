import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { requireCopy } from "#app/reports/copy-access.server.ts";
import { loadCopyReport } from "#app/reports/copy-report.server.ts";
import { renderPdf } from "#app/reports/candidate-report/pdf/render-pdf.server.ts";

/** The corrected copy as a file to keep, under the same rules as its page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request);
  const context = getContext();
  const { attempt, sitting, stage } = await requireCopy(context, account, params.attemptId);
  if (stage === "none") throw new Response(null, { status: 404 });
  const report = await loadCopyReport({ db: context.db, attempt, sitting, stage, zone: account.zone });
  if (!report) throw new Response(null, { status: 404 });
  return new Response(await renderPdf(report), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="copie-${attempt.copy_number}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
