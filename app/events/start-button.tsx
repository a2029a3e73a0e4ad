import { Form } from "@remix-run/react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { say } from "./messages.fr.ts";
import type { SittingEventRow } from "./sitting-events.server.ts";
import styles from "#app/ui/dialog-form.module.css";

/** Starts an event for the whole sitting, once somebody has read what that means. */
export function StartButton({ event: { id, subject } }: { event: SittingEventRow }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {say("start")}
      </Button>
      <Dialog title={say("start-title", { subject })} open={open} onOpenChange={setOpen}>
        <Form method="post" className={styles.form} onSubmit={() => setOpen(false)}>
          <p>{say("start-warning")}</p>
          <input type="hidden" name="event" value={id} />
          <div className={styles.acts}>
            <Button onClick={() => setOpen(false)}>{say("later")}</Button>
            <Button type="submit" kind="main" name="intent" value="start-event">
              {say("start")}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
