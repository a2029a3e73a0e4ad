import { Form } from "@remix-run/react";
import { AlarmClock } from "lucide-react";
import { formatInstant } from "#grading/language/format-time.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import type { LateSave } from "#app/marking/late-saves.server.ts";
import { BlockView } from "#app/reports/candidate-report/block-view.tsx";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./late-saves.module.css";

export interface LateRefusal {
  saveId: string;
  error: string | null;
}

interface Props {
  saves: readonly LateSave[];
  zone: string;
  refusal: LateRefusal | null;
}

/** What reached the server after the close: each can be accepted, with a reason; it then changes the marks. */
export function LateSaves({ saves, zone, refusal }: Props) {
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
              <strong>{save.label}</strong> · {say("late-received")} {formatInstant(save.receivedAt, zone)} ·{" "}
              {say("late-browser")}{" "}
              {save.browserAt === null ? say("late-unknown") : formatInstant(save.browserAt, zone)}
            </p>
            {save.blocks.map((block, index) => (
              <BlockView key={index} block={block} label={save.label} />
            ))}
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
                  label={say("late-reason-label", { answer: save.label })}
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
