import { Form } from "@remix-run/react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { say } from "./messages.fr.ts";
import form from "#app/ui/dialog-form.module.css";
import styles from "./cancel-button.module.css";

/** Cancels the sitting, once somebody has read what that means. */
export function CancelButton() {
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.away}>
      <Button onClick={() => setOpen(true)}>{say("cancel")}</Button>
      <Dialog title={say("cancel")} open={open} onOpenChange={setOpen}>
        <Form method="post" className={form.form} onSubmit={() => setOpen(false)}>
          <p>{say("cancel-warning")}</p>
          <div className={form.acts}>
            <Button onClick={() => setOpen(false)}>{say("keep")}</Button>
            <Button type="submit" kind="main" name="intent" value="cancel">
              {say("cancel-confirm")}
            </Button>
          </div>
        </Form>
      </Dialog>
    </div>
  );
}
