import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireAccount } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { requireCopy } from "#app/reports/copy-access.server.ts";
import { CopyPage } from "#app/reports/copy-page.tsx";
import { loadCopyReport } from "#app/reports/copy-report.server.ts";
import { say } from "#app/reports/candidate-report/messages.fr.ts";
import type { Mood } from "#app/ui/mood.ts";

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: say("page-title", { title: data?.title ?? "" }) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireAccount(request);
  const context = getContext();
  const { attempt, sitting, stage, isStaff } = await requireCopy(context, account, params.attemptId);
  const report =
    stage === "none"
      ? null
      : await loadCopyReport({ db: context.db, attempt, sitting, stage, zone: account.zone });
  return {
    title: sitting.title,
    displayName: account.displayName,
    attemptId: attempt.id,
    report,
    isPublished: stage !== "none",
    staff: isStaff ? { sittingId: sitting.id, copyNumber: attempt.copy_number, stage: sitting.stage } : null,
  };
}

export default function Copy() {
  return <CopyPage {...useLoaderData<typeof loader>()} />;
}
