import { UsersRound } from "lucide-react";
import { formatClock, formatDuration, formatInstant } from "#grading/language/format-time.ts";
import { say as sayEvent } from "#app/events/messages.fr.ts";
import { EventsTable } from "#app/events/events-table.tsx";
import type { SittingEventRow } from "#app/events/sitting-events.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { FiguresLine } from "./figures-line.tsx";
import { say } from "./messages.fr.ts";
import type { Presence } from "./presence.server.ts";
import { PresenceTable } from "./presence-table.tsx";
import styles from "./sitting-page.module.css";
import type { SittingState } from "./sitting-state.ts";
import { tellWindow } from "./tell-window.ts";
import { REFRESH_MS, useCalmRefresh } from "./use-calm-refresh.ts";

export interface SittingPageProps {
  sitting: {
    classId: string;
    className: string;
    opensAt: string;
    closesAt: string;
    durationMs: number;
    cancelledAt: string | null;
    state: SittingState;
  };
  presence: Presence;
  /** The messages that arrive during it; none for most papers. */
  events: readonly SittingEventRow[];
  /** True where an event was to be started, and could not be. */
  startRefused: boolean;
  zone: string;
  address: string;
}

/** Who is there and how far, for the person who watches over a sitting. */
export function SittingPage({ sitting, presence, events, startRefused, zone, address }: SittingPageProps) {
  const { state, cancelledAt, opensAt, closesAt, durationMs } = sitting;
  const moving = state === "open" || presence.candidates.some((candidate) => candidate.state === "writing");
  useCalmRefresh(moving);
  return (
    <>
      <p className={styles.window}>
        {tellWindow(opensAt, closesAt, zone)} · {say("length-of", { duration: formatDuration(durationMs) })} ·{" "}
        {say(`state-${state}`)}
      </p>
      {cancelledAt && (
        <Notice kind="care">{say("cancelled-notice", { at: formatInstant(cancelledAt, zone) })}</Notice>
      )}
      {startRefused && <Notice kind="care">{sayEvent("start-refused")}</Notice>}
      {events.length > 0 && <EventsTable events={events} zone={zone} />}
      {presence.candidates.length === 0 ? (
        <EmptyState icon={UsersRound} title={say("nobody-title")}>
          {say("nobody")}
        </EmptyState>
      ) : (
        <>
          <FiguresLine candidates={presence.candidates} />
          <div className="sheet sheet--table">
            <PresenceTable presence={presence} zone={zone} {...sitting} address={address} />
            {moving && (
              <p className={styles.foot}>
                {say("updated-at", { time: formatClock(presence.now, zone), seconds: REFRESH_MS / 1000 })}
              </p>
            )}
          </div>
        </>
      )}
      {cancelledAt === null && state !== "closed" && <CancelButton />}
    </>
  );
}
