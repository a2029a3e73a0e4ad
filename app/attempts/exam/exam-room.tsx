import { Button, buttonClass } from "#app/ui/button.tsx";
import { NarrowPage } from "#app/ui/narrow-page.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import { ExamPage } from "./exam-page.tsx";
import { useOfflineShell } from "./offline-shell.ts";
import { useOpening } from "./use-copy.ts";

/** The door of the room: the page comes without any answer in it, asks for the copy, and lets the candidate in. */
export function ExamRoom({ attemptId }: { attemptId: string }) {
  const { opening, retry } = useOpening(attemptId);
  const copy = opening !== null && "copy" in opening ? opening.copy : null;
  useOfflineShell(copy?.view.paper ?? null);
  if (copy !== null) return <ExamPage copy={copy} />;
  if (opening === null)
    return (
      <NarrowPage title={say("opening")}>
        <p role="status" className="sr">
          {say("opening")}
        </p>
      </NarrowPage>
    );
  if ("unreachable" in opening)
    return (
      <NarrowPage title={say("opening-failed")}>
        <Button kind="main" onClick={retry}>
          {say("opening-retry")}
        </Button>
      </NarrowPage>
    );
  return (
    <Refused attemptId={attemptId} refused={"refused" in opening ? opening.refused : "unknown-attempt"} />
  );
}

function Refused({ attemptId, refused }: { attemptId: string; refused: "signed-out" | "unknown-attempt" }) {
  const signIn = `/connexion?suite=${encodeURIComponent(`/epreuve/${attemptId}`)}`;
  return (
    <NarrowPage title={say(refused)}>
      {refused === "signed-out" ? (
        <a className={buttonClass({ kind: "main" })} href={signIn}>
          {say("sign-in-again")}
        </a>
      ) : (
        <a className={buttonClass()} href="/">
          {say("back-home")}
        </a>
      )}
    </NarrowPage>
  );
}
