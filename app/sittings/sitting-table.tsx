import { Link } from "@remix-run/react";
import { formatInstant } from "#grading/language/format-time.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Figures } from "#app/ui/figures.tsx";
import type { SittingSummary } from "./list-sittings.server.ts";
import { say } from "./messages.fr.ts";

interface Props {
  /** What these sittings have in common. */
  caption: string;
  sittings: readonly SittingSummary[];
  zone: string;
}

/** Sittings one a line, the latest first. */
export function SittingTable({ caption, sittings, zone }: Props) {
  return (
    <div className="sheet sheet--table">
      <Figures caption={caption} captionHidden>
        <thead>
          <tr>
            <th scope="col">{say("sitting")}</th>
            <th scope="col">{say("for")}</th>
            <th scope="col">{say("when")}</th>
            <th scope="col">{say("state")}</th>
            <th scope="col">{say("publication")}</th>
          </tr>
        </thead>
        <tbody>
          {sittings.map(({ id, title, audience, opensAt, state, stage }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/sessions/${id}`}>{title}</Link>
              </th>
              <td>{audience}</td>
              <td>{formatInstant(opensAt, zone)}</td>
              <td>{state === "open" ? <strong>{say("state-open")}</strong> : say(`state-${state}`)}</td>
              <td>{state === "closed" && <Badge>{say(`stage-${stage}`)}</Badge>}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </div>
  );
}
