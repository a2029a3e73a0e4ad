import { Form } from "@remix-run/react";
import { ArrowRight, ClipboardCheck, PencilLine, Settings, Timer } from "lucide-react";
import type { DemoAccountCard } from "./demo-accounts.server.ts";
import styles from "./demo-accounts.module.css";
import { say } from "./messages.fr.ts";

const KINDS = {
  candidate: { Icon: PencilLine, words: "demo-candidate" },
  "candidate-extra-time": { Icon: Timer, words: "demo-candidate-extra-time" },
  teacher: { Icon: ClipboardCheck, words: "demo-teacher" },
  administrator: { Icon: Settings, words: "demo-administrator" },
} as const;

/** One button for each way to look around the demonstration. */
export function DemoAccounts({ accounts }: { accounts: readonly DemoAccountCard[] }) {
  return (
    <section className={`sheet ${styles.demo}`} aria-labelledby="demo">
      <h2 id="demo">{say("demo-title")}</h2>
      <p>{say("demo-pitch")}</p>
      <Form method="post">
        <ul role="list">
          {accounts.map((account) => (
            <DemoAccount key={account.id} account={account} />
          ))}
        </ul>
      </Form>
    </section>
  );
}

function DemoAccount({ account: { id, displayName, role, hasExtraTime } }: { account: DemoAccountCard }) {
  const { Icon, words } = KINDS[role === "candidate" && hasExtraTime ? "candidate-extra-time" : role];
  return (
    <li>
      <button type="submit" name="demo" value={id}>
        <Icon className={`icon ${styles.kind}`} aria-hidden />
        <b>{displayName}</b>
        <small>{say(words)}</small>
        <ArrowRight className={`icon ${styles.go}`} aria-hidden />
      </button>
    </li>
  );
}
