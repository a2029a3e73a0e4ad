import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import type { Teacher } from "./class-teachers.server.ts";
import { say } from "./messages.fr.ts";
import styles from "./teachers-of-class.module.css";

interface Props {
  present: readonly Teacher[];
  others: readonly Teacher[];
}

/** Who teaches the class, and the way to let a colleague in. */
export function TeachersOfClass({ present, others }: Props) {
  return (
    <section className={styles.teachers} aria-labelledby="teachers">
      <h2 id="teachers">{say("teachers")}</h2>
      <p>{present.map(({ displayName }) => displayName).join(", ") || say("no-teacher")}</p>
      {others.length > 0 && (
        <Form method="post" className={styles.form}>
          <SelectField
            label={say("add-teacher")}
            name="teacherId"
            options={others.map(({ id, displayName }) => [id, displayName] as const)}
          />
          <Button type="submit" name="intent" value="teacher">
            {say("add-teacher")}
          </Button>
        </Form>
      )}
    </section>
  );
}
