import { Form } from "@remix-run/react";
import { AlarmClock } from "lucide-react";
import { formatInstant } from "#grading/language/format-time.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import type { LateSave } from "#app/marking/late-saves.server.ts";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./late-saves.module.css";

export interface LateRefusal {
  saveId: string;
  error: string | null;
}

interface Props {
  saves: readonly LateSave[];
  labelOf: (answerId: string) => string;
  zone: string;
  refusal: LateRefusal | null;
}

/** What reached the server after the close: each can be accepted, with a reason; it then changes the marks. */
export function LateSaves({ saves, labelOf, zone, refusal }: Props) {
  return (
    <details className={styles.late} open={saves.some(({ accepted }) => accepted === null)}>
      <summary>
        <AlarmClock className="icon" aria-hidden />
        {say("late-title")} <b className="n">{saves.length}</b>
      </summary>
      <p>{say("late-note")}</p>
      <ul role="list">
        {saves.map((save) => (
          <li key={save.id}>
            <p>
              <strong>{labelOf(save.answerId)}</strong> · {say("late-received")}{" "}
              {formatInstant(save.receivedAt, zone)} · {say("late-browser")}{" "}
              {save.browserAt === null ? say("late-unknown") : formatInstant(save.browserAt, zone)}
            </p>
            <blockquote>{save.text}</blockquote>
            {save.accepted ? (
              <p>
                {say("late-accepted", {
                  at: formatInstant(save.accepted.at, zone),
                  reason: save.accepted.reason,
                })}
              </p>
            ) : (
              <Form method="post" className={styles.accept}>
                <input type="hidden" name="save" value={save.id} />
                <Field
                  label={say("late-reason-label", { answer: labelOf(save.answerId) })}
                  name="reason"
                  error={refusal?.saveId === save.id && refusal.error !== null ? refusal.error : undefined}
                />
                <Button type="submit">{say("late-accept")}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
