import { Form } from "@remix-run/react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import styles from "#app/ui/dialog-form.module.css";
import { say } from "./messages.fr.ts";

/** Puts the class away, once somebody has read what that means. */
export function ArchiveButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say("archive")}</Button>
      <Dialog title={say("archive")} open={open} onOpenChange={setOpen}>
        <Form method="post" className={styles.form}>
          <p>{say("archive-warning")}</p>
          <div className={styles.acts}>
            <Button onClick={() => setOpen(false)}>{say("cancel")}</Button>
            <Button type="submit" kind="main" name="intent" value="archive">
              {say("archive-confirm")}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
