import { AlarmClock, Check, type LucideIcon, PenLine, UserRound, UserRoundX } from "lucide-react";
import { useState } from "react";
import { NewPassword } from "#app/classes/new-password.tsx";
import { formatClock, formatInstant, formatTimeOfDay } from "#grading/language/format-time.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Progress } from "#app/ui/progress.tsx";
import type { CopyState } from "./copy-state.ts";
import { say } from "./messages.fr.ts";
import type { Presence, PresentCandidate } from "./presence.server.ts";
import styles from "./presence-table.module.css";

interface Props {
  presence: Presence;
  zone: string;
  classId: string;
  className: string;
  /** Where candidates sign in, for a new card. */
  address: string;
}

/** Each candidate of a sitting and where they stand; somebody who cannot sign in is helped from their line. */
export function PresenceTable({ presence, zone, classId, className, address }: Props) {
  const [locked, setLocked] = useState<PresentCandidate | null>(null);
  return (
    <>
      <Figures caption={say("presence-title")} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{say("candidate")}</th>
            <th scope="col">{say("state")}</th>
            <th scope="col" className="n">
              {say("started-at")}
            </th>
            <th scope="col" className="n">
              {say("last-save")}
            </th>
            <th scope="col">{say("answered")}</th>
            <th scope="col" className="n">
              {say("ends-at")}
            </th>
            <th scope="col">
              <span className="sr">{say("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {presence.candidates.map((candidate) => (
            <Line
              key={candidate.accountId}
              candidate={candidate}
              asked={presence.asked}
              zone={zone}
              onLocked={() => setLocked(candidate)}
            />
          ))}
        </tbody>
      </Figures>
      {locked && (
        <NewPassword
          member={{ id: locked.accountId, displayName: locked.displayName }}
          action={`/classes/${classId}?index`}
          className={className}
          address={address}
          onClose={() => setLocked(null)}
        />
      )}
    </>
  );
}

const ICONS = {
  away: UserRound,
  "signed-in": UserRound,
  writing: PenLine,
  "handed-in": Check,
  "out-of-time": AlarmClock,
  absent: UserRoundX,
} as const satisfies Record<CopyState, LucideIcon>;

interface LineProps {
  candidate: PresentCandidate;
  asked: number;
  zone: string;
  onLocked: () => void;
}

function Line({ candidate, asked, zone, onLocked }: LineProps) {
  const { displayName, extraTimePercent, state, startedAt, lastSavedAt, answered, endsAt } = candidate;
  const Icon = ICONS[state];
  const hour = (instant: string | null) => (instant === null ? "" : formatTimeOfDay(instant, zone));
  return (
    <tr className={styles.line}>
      <th scope="row">
        {displayName}{" "}
        {extraTimePercent > 0 && <Badge>{say("extra-time", { percent: extraTimePercent })}</Badge>}
      </th>
      <td>
        <span className={styles.state} data-copy={state}>
          <Icon className="icon" aria-hidden />
          {stateWords(candidate, hour)}
        </span>
      </td>
      <td className="n">{hour(startedAt)}</td>
      <td className="n" title={lastSavedAt === null ? undefined : formatInstant(lastSavedAt, zone)}>
        {lastSavedAt && formatClock(lastSavedAt, zone)}
      </td>
      <td>{startedAt && <Progress done={answered} of={asked} label={say("answered")} />}</td>
      <td className="n">{hour(endsAt)}</td>
      <td className={styles.act}>
        {(state === "away" || state === "signed-in" || state === "writing") && (
          <Button small kind="quiet" onClick={onLocked}>
            {say("new-password")}
            <span className="sr"> {displayName}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}

function stateWords(
  { state, handedInAt, endsAt }: PresentCandidate,
  hour: (at: string | null) => string,
): string {
  const words = say(`copy-${state}`);
  const at = state === "handed-in" ? handedInAt : state === "out-of-time" ? endsAt : null;
  return at === null ? words : say("copy-at", { state: words, time: hour(at) });
}
