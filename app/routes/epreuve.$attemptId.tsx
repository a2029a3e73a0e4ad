import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useParams } from "@remix-run/react";
import "katex/dist/katex.min.css";
import { requireRole } from "#app/accounts/require-account.server.ts";
import { say } from "#app/attempts/messages.fr.ts";
import { ExamRoom } from "#app/attempts/exam/exam-room.tsx";
import type { Mood } from "#app/ui/mood.ts";
import "#app/ui/printed.css";

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction = () => [{ title: say("page-title-opening") }];

/** Gives nothing of the copy: the page is the same for everybody, so that a browser may keep it. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireRole(request, ["candidate"]);
  return null;
}

/** A sitting is one page that never asks its loaders again. */
export const shouldRevalidate = () => false;

export default function Epreuve() {
  const { attemptId = "" } = useParams();
  return <ExamRoom attemptId={attemptId} />;
}
