import { Link } from "@remix-run/react";
import { formatInstant } from "#grading/language/format-time.ts";
import { Badge, StateBadge } from "#app/ui/badge.tsx";
import { Figures } from "#app/ui/figures.tsx";
import type { PastCopy } from "./candidate-home.server.ts";
import { say } from "./messages.fr.ts";
import styles from "./past-copies.module.css";

/** The candidate's copies; a copy whose marks are published leads to its report. */
export function PastCopies({ copies, zone }: { copies: readonly PastCopy[]; zone: string }) {
  return (
    <div className={styles.part}>
      <h2>{say("copies-title")}</h2>
      {copies.length === 0 ? (
        <p>{say("no-copies")}</p>
      ) : (
        <Figures caption={say("copies-title")} captionHidden>
          <thead>
            <tr>
              <th scope="col">{say("exam")}</th>
              <th scope="col">{say("state")}</th>
              <th scope="col" className="n">
                {say("mark")}
              </th>
            </tr>
          </thead>
          <tbody>
            {copies.map((copy) => (
              <Line key={copy.attemptId} copy={copy} zone={zone} />
            ))}
          </tbody>
        </Figures>
      )}
    </div>
  );
}

function Line({ copy: { attemptId, title, at, stage, mark }, zone }: { copy: PastCopy; zone: string }) {
  return (
    <tr>
      <th scope="row">
        {stage === "none" ? title : <Link to={`/copies/${attemptId}`}>{title}</Link>}
        <p className="meta">{formatInstant(at, zone)}</p>
      </th>
      <td>
        {stage !== "none" && mark === null ? (
          <StateBadge state="provisoire" />
        ) : (
          <Badge>{say(stage === "none" ? "copy-waiting" : `copy-${stage}`)}</Badge>
        )}
      </td>
      <td className="n">
        {mark && (
          <>
            <b className={styles.mark}>{mark.value}</b> / {mark.outOf}
          </>
        )}
      </td>
    </tr>
  );
}
