import { Form, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { ListFields, ListPreview } from "./list-fields.tsx";
import styles from "./list-page.module.css";
import { say } from "./messages.fr.ts";
import type { ClassList } from "./read-class-list.ts";

interface Props {
  /** The text as last sent, and what was read of it; nothing before the first time. */
  sent: { text: string; list: ClassList } | undefined;
  /** Words of the button that creates. */
  confirm: (count: number) => string;
  /** Fields above the list. */
  children?: ReactNode;
}

/** Paste, check, confirm: the list stays in its field whatever happens. */
export function ListPage({ sent, confirm, children }: Props) {
  const busy = useNavigation().state !== "idle";
  const ready = sent !== undefined && sent.list.problems.length === 0;
  return (
    <Form method="post" encType="multipart/form-data" className={styles.form}>
      <div className={styles.entry}>
        {children}
        <ListFields key={sent?.text} text={sent?.text ?? ""} />
        <Button type="submit" kind={ready ? "plain" : "main"} disabled={busy}>
          {say("check")}
        </Button>
      </div>
      {sent && (
        <div className={styles.read}>
          <ListPreview list={sent.list} />
          {ready && (
            <Button type="submit" kind="main" name="shown" value={sent.text} disabled={busy}>
              {confirm(sent.list.candidates.length)}
            </Button>
          )}
        </div>
      )}
    </Form>
  );
}
