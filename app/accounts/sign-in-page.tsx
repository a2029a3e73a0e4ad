import { Form, Link, useNavigation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import type { DemoAccountCard } from "./demo-accounts.server.ts";
import { DemoAccounts } from "./demo-accounts.tsx";
import { say } from "./messages.fr.ts";
import styles from "./sign-in-page.module.css";

export interface SignInRefusal {
  login: string;
  message: string;
}

interface Props {
  demoAccounts: readonly DemoAccountCard[];
  refusal: SignInRefusal | undefined;
}

export function SignInPage({ demoAccounts, refusal }: Props) {
  const busy = useNavigation().state === "submitting";
  return (
    <div className={styles.page}>
      <main className={styles.main} id="contenu">
        <div className={styles.entry}>
          <h1 className={styles.brand}>Épreuve</h1>
          <p className={styles.pitch}>{say("pitch")}</p>
          <Form method="post" className={styles.form}>
            <Field
              label={say("login")}
              name="login"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              defaultValue={refusal?.login}
            />
            <Field
              label={say("password")}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              error={refusal?.message}
            />
            <Button kind="main" type="submit" disabled={busy}>
              {say("sign-in")}
            </Button>
            <p className={styles.links}>
              <Link to="/mot-de-passe/oublie">{say("forgotten")}</Link>
            </p>
          </Form>
        </div>
        {demoAccounts.length > 0 && <DemoAccounts accounts={demoAccounts} />}
      </main>
      <footer className={styles.site}>{say("disclaimer")}</footer>
    </div>
  );
}
