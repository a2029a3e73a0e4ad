import { useState, type FormEvent } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { Field, FieldError } from "#app/ui/field.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import { signInAgain } from "./sign-in-again.ts";
import type { OpenCopy } from "./live-copy.ts";

interface Props {
  copy: OpenCopy;
  onClose: () => void;
}

/** Signs in again without leaving the page; only the copy's own account lets its answers go. */
export function SignInAgainDialog({ copy, onClose }: Props) {
  const [error, setError] = useState<string | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const refusal = await signInAgain(copy.view.account.id, {
      login: String(form.get("login")),
      password: String(form.get("password")),
    });
    setError(refusal);
    await copy.comeBack();
    if (refusal === null) onClose();
  };
  const otherPage = `/connexion?suite=${encodeURIComponent(`/epreuve/${copy.view.attemptId}`)}`;
  return (
    <Dialog title={say("again-title")} open onOpenChange={(open) => !open && onClose()}>
      <p>{say("again-intro", { name: copy.view.account.displayName })}</p>
      <form method="post" onSubmit={(event) => void submit(event)} className="field">
        <Field label={say("again-login")} name="login" autoComplete="username" required />
        <Field
          label={say("again-password")}
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        {error !== null && <FieldError id="again-error">{error}</FieldError>}
        <div className="row">
          <Button kind="main" type="submit">
            {say("again-submit")}
          </Button>
          <a href={otherPage}>{say("again-other-page")}</a>
        </div>
      </form>
    </Dialog>
  );
}
