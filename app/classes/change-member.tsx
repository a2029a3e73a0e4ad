import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { Field } from "#app/ui/field.tsx";
import styles from "#app/ui/dialog-form.module.css";
import type { Member } from "./list-members.server.ts";
import { say } from "./messages.fr.ts";

interface Reply {
  errors?: Readonly<Record<string, string>>;
}

/** Group and extra time of one candidate. */
export function ChangeMember({ member, onClose }: { member: Member; onClose: () => void }) {
  const fetcher = useFetcher<Reply>();
  const { id, displayName, group, extraTimePercent } = member;
  const done = fetcher.state === "idle" && fetcher.data !== undefined && !fetcher.data.errors;
  useEffect(() => {
    if (done) onClose();
  }, [done, onClose]);
  const errors = fetcher.data?.errors ?? {};
  return (
    <Dialog title={say("change-of", { name: displayName })} open onOpenChange={onClose}>
      <fetcher.Form method="post" className={styles.form}>
        <input type="hidden" name="intent" value="change" />
        <input type="hidden" name="accountId" value={id} />
        <Field
          label={say("group")}
          hint={say("group-hint")}
          name="group"
          defaultValue={group ?? ""}
          error={errors.group}
        />
        <Field
          label={say("extra-time-percent")}
          hint={say("extra-time-hint")}
          name="extraTimePercent"
          inputMode="numeric"
          defaultValue={extraTimePercent}
          error={errors.extraTimePercent}
        />
        <div className={styles.acts}>
          <Button onClick={onClose}>{say("cancel")}</Button>
          <Button type="submit" kind="main" disabled={fetcher.state !== "idle"}>
            {say("save")}
          </Button>
        </div>
      </fetcher.Form>
    </Dialog>
  );
}
