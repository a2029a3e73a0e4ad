import { Figures } from "#app/ui/figures.tsx";
import { formatTimeOfDay } from "#grading/language/format-time.ts";
import { say } from "./messages.fr.ts";
import type { EventRule, SittingEventRow } from "./sitting-events.server.ts";
import { StartButton } from "./start-button.tsx";
import styles from "./events-table.module.css";

/** The messages of a sitting: what brings each, on how many copies it has arrived, and the button of a teacher's own. */
export function EventsTable({ events, zone }: { events: readonly SittingEventRow[]; zone: string }) {
  return (
    <section className={styles.events}>
      <h2>{say("title")}</h2>
      <div className="sheet sheet--table">
        <Figures caption={say("title")} captionHidden dense>
          <thead>
            <tr>
              <th scope="col">{say("message")}</th>
              <th scope="col">{say("when")}</th>
              <th scope="col">{say("state")}</th>
            </tr>
          </thead>
          <tbody>
            {events.map((event) => (
              <tr key={event.id}>
                <th scope="row">
                  {event.subject} <small>{event.from}</small>
                </th>
                <td>{tellRule(event.rule)}</td>
                <td>
                  {tellArrived(event)}
                  {event.started && <small>{tellStart(event.started, zone)}</small>}
                  {event.canStart && <StartButton event={event} />}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </div>
    </section>
  );
}

const tellStart = ({ at, by }: NonNullable<SittingEventRow["started"]>, zone: string) =>
  say("started-at", { time: formatTimeOfDay(at, zone), by });

const MINUTE_MS = 60_000;

function tellRule(rule: EventRule): string {
  if (rule.kind === "time") return say("rule-time", { ms: rule.minutes * MINUTE_MS });
  return rule.kind === "teacher" ? say("rule-teacher") : say("rule-handed", { label: rule.label });
}

function tellArrived({ rule, started, canStart, arrived, copies }: SittingEventRow): string {
  if (rule.kind === "teacher" && started === null) return say(canStart ? "to-start" : "not-started");
  if (copies === 0) return say("nobody-began");
  if (arrived === 0) return say("none-arrived");
  return arrived === copies ? say("all-arrived", { copies }) : say("some-arrived", { arrived, copies });
}
