import { Form, useNavigation } from "@remix-run/react";
import type { ShelfPaper } from "#app/papers/shelf.server.ts";
import { formatDuration } from "#grading/language/format-time.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { say } from "./messages.fr.ts";
import styles from "./sitting-form.module.css";

interface Props {
  papers: readonly Pick<ShelfPaper, "id" | "title" | "block" | "minutes">[];
  audiences: readonly (readonly [value: string, words: string])[];
  /** The day and time to start from. */
  start: { day: string; time: string };
  zone: string;
  errors: Readonly<Record<string, string>>;
}

/** What a teacher decides to open a sitting; only paper, class, day and hour must be given. */
export function SittingForm({ papers, audiences, start, zone, errors }: Props) {
  const busy = useNavigation().state !== "idle";
  const options = papers.map(({ id, block, title, minutes }) => {
    const duration = formatDuration(minutes * 60_000);
    return [id, say("paper-option", { block, title, duration })] as const;
  });
  return (
    <Form method="post" className={styles.form}>
      <SelectField label={say("paper")} name="paper" options={options} error={errors.paper} />
      <SelectField label={say("for")} name="audience" options={audiences} error={errors.audience} />
      <Field
        label={say("title")}
        hint={say("title-hint")}
        name="title"
        maxLength={120}
        error={errors.title}
      />
      <div className={styles.line}>
        <Field
          label={say("opens-day")}
          name="opensDay"
          type="date"
          required
          defaultValue={start.day}
          error={errors.opensDay}
        />
        <Field
          label={say("opens-time")}
          name="opensTime"
          type="time"
          required
          defaultValue={start.time}
          error={errors.opensTime}
        />
      </div>
      <div className={styles.line}>
        <Field
          label={say("closes-time")}
          hint={say("closes-time-hint")}
          name="closesTime"
          type="time"
          error={errors.closesTime}
        />
        <Field
          label={say("closes-day")}
          hint={say("closes-day-hint")}
          name="closesDay"
          type="date"
          error={errors.closesDay}
        />
      </div>
      <Field
        label={say("minutes")}
        hint={say("minutes-hint")}
        name="minutes"
        inputMode="numeric"
        error={errors.minutes}
      />
      <SelectField
        label={say("variants")}
        name="variants"
        options={[
          ["reference", say("variants-reference")],
          ["sets", say("variants-sets")],
          ["per-candidate", say("variants-per-candidate")],
        ]}
        error={errors.variants}
      />
      <p className="meta">{say("zone-note", { zone })}</p>
      <Button type="submit" kind="main" disabled={busy}>
        {say("open")}
      </Button>
    </Form>
  );
}
