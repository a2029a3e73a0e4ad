import { Link } from "@remix-run/react";
import { Hourglass } from "lucide-react";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { DeskData } from "#app/marking/load-desk.server.ts";
import { say } from "#app/marking/messages.fr.ts";
import { LateSaves, type LateRefusal } from "./late-saves.tsx";
import { MarkingDesk } from "./marking-desk.tsx";

/** The desk of one copy; until the machine has marked it, that it has not. */
export function DeskPage({ refusal, ...desk }: DeskData & { refusal: LateRefusal | null }) {
  const { sitting, copy, copies, zone, lateSaves, copyNumber } = desk;
  const back = `/sessions/${sitting.id}/correction`;
  if (!copy)
    return (
      <main className="page" id="contenu">
        <h1 className="sr">{say("desk-title", { number: copyNumber })}</h1>
        <EmptyState
          icon={Hourglass}
          title={say("copy-ungraded-title")}
          action={
            <Link className={buttonClass()} to={back}>
              {say("back-to-class")}
            </Link>
          }
        >
          {say("copy-ungraded")}
        </EmptyState>
      </main>
    );
  return (
    // A new copy is a new desk; so is a copy that was marked again.
    <MarkingDesk
      key={`${copyNumber} ${copy.totals.total} ${lateSaves.length}`}
      sitting={sitting}
      copy={copy}
      copies={copies}
      zone={zone}
    >
      {lateSaves.length > 0 && <LateSaves saves={lateSaves} zone={zone} refusal={refusal} />}
    </MarkingDesk>
  );
}
