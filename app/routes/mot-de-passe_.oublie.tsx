import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { say } from "#app/accounts/messages.fr.ts";
import type { Mood } from "#app/ui/mood.ts";
import { NarrowPage } from "#app/ui/narrow-page.tsx";

export const handle = { mood: "exam" } satisfies Mood;
export const meta: MetaFunction = () => [{ title: `${say("forgotten-title")} – Épreuve` }];

export default function ForgottenPassword() {
  return (
    <NarrowPage title={say("forgotten-title")}>
      <p>{say("forgotten-candidate")}</p>
      <p>{say("forgotten-teacher")}</p>
      <Link to="/connexion">{say("back-to-sign-in")}</Link>
    </NarrowPage>
  );
}
