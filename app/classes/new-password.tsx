import { useFetcher } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { PrintedSheet } from "#app/ui/printed-sheet.tsx";
import styles from "#app/ui/dialog-form.module.css";
import type { LoginCard } from "./enter-candidates.server.ts";
import type { Member } from "./list-members.server.ts";
import { LoginCards, PrintButton } from "./login-cards.tsx";
import { say } from "./messages.fr.ts";

interface Props {
  member: Pick<Member, "id" | "displayName">;
  /** The page of the class, where another page asks. */
  action?: string;
  className: string;
  address: string;
  onClose: () => void;
}

/** A new password for one candidate, in two clicks, while the exam goes on. */
export function NewPassword({ member, action, className, address, onClose }: Props) {
  const fetcher = useFetcher<{ cards?: LoginCard[] }>();
  const card = fetcher.data?.cards?.[0];
  const { id, displayName: name } = member;
  return (
    <Dialog title={say("new-password-of", { name })} open onOpenChange={onClose}>
      {card ? (
        <div className={styles.told}>
          <p>
            {say("card-login")} : <b>{card.login}</b>
          </p>
          <p className={styles.secret}>{card.password}</p>
          <p role="status">{say("new-password-done")}</p>
          <div className={styles.acts}>
            <Button onClick={onClose}>{say("close")}</Button>
            <PrintButton>{say("print-card")}</PrintButton>
          </div>
          <PrintedSheet>
            <LoginCards address={address} title={className} cards={[card]} />
          </PrintedSheet>
        </div>
      ) : (
        <fetcher.Form method="post" action={action} className={styles.form}>
          <input type="hidden" name="accountId" value={id} />
          <p>{say("new-password-warning", { name })}</p>
          <div className={styles.acts}>
            <Button onClick={onClose}>{say("cancel")}</Button>
            <Button
              type="submit"
              kind="main"
              name="intent"
              value="password"
              disabled={fetcher.state !== "idle"}
            >
              {say("new-password-confirm")}
            </Button>
          </div>
        </fetcher.Form>
      )}
    </Dialog>
  );
}
