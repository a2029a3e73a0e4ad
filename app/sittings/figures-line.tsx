import type { Presence } from "./presence.server.ts";
import type { CopyState } from "./copy-state.ts";
import styles from "./figures-line.module.css";
import { say } from "./messages.fr.ts";

/** How many candidates stand where: what one sees from the door of the room. */
export function FiguresLine({ candidates }: Pick<Presence, "candidates">) {
  const count = (...states: CopyState[]) => candidates.filter(({ state }) => states.includes(state)).length;
  const handedIn = count("handed-in", "out-of-time");
  const others = [
    ["figure-writing", count("writing")],
    ["figure-signed-in", count("signed-in")],
    ["figure-away", count("away")],
    ["figure-absent", count("absent")],
  ] as const;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{say("figure-handed-in", { count: handedIn })}</dt>
        <dd>
          {handedIn} <small>{say("figure-of", { total: candidates.length })}</small>
        </dd>
      </div>
      {others
        .filter(([code, number]) => number > 0 || code === "figure-writing")
        .map(([code, number]) => (
          <div key={code}>
            <dt>{say(code, { count: number })}</dt>
            <dd>{number}</dd>
          </div>
        ))}
    </dl>
  );
}
