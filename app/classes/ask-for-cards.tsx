import { Form, Link, useNavigation } from "@remix-run/react";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import styles from "#app/ui/dialog-form.module.css";
import { say } from "./messages.fr.ts";

/** Asks before every candidate of a class gets a new password. */
export function AskForCards({ classId, className }: { classId: string; className: string }) {
  const busy = useNavigation().state !== "idle";
  return (
    <Form method="post" className={styles.form}>
      <PageHead title={say("reissue")}>{className}</PageHead>
      <Notice kind="care">{say("reissue-warning")}</Notice>
      <div className={styles.acts}>
        <Link className={buttonClass()} to={`/classes/${classId}`}>
          {say("cancel")}
        </Link>
        <Button type="submit" kind="main" disabled={busy}>
          {say("reissue-confirm")}
        </Button>
      </div>
    </Form>
  );
}
