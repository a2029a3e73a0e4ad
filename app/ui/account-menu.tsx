import { Form, Link } from "@remix-run/react";
import { CircleUserRound, KeyRound, LogOut } from "lucide-react";
import { useEffect, useRef } from "react";
import styles from "./account-menu.module.css";
import { Button, buttonClass } from "./button.tsx";
import { say } from "./messages.fr.ts";

/** Who is signed in, and the way out. A plain `details`: it works before any script does. */
export function AccountMenu({ displayName }: { displayName: string }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => dismissible(menu.current), []);

  return (
    <details ref={menu} className={styles.menu}>
      <summary className={buttonClass({ kind: "quiet" })}>
        <CircleUserRound className="icon" aria-hidden />
        <span>{displayName}</span>
      </summary>
      <div className={styles.items}>
        <Link className={buttonClass({ kind: "quiet" })} to="/mot-de-passe">
          <KeyRound className="icon" aria-hidden />
          {say("change-password")}
        </Link>
        <Form method="post" action="/deconnexion">
          <Button kind="quiet" type="submit">
            <LogOut className="icon" aria-hidden />
            {say("sign-out")}
          </Button>
        </Form>
      </div>
    </details>
  );
}

/** Escape closes an open menu and gives the focus back; so does going elsewhere. Gives what undoes it. */
function dismissible(menu: HTMLDetailsElement | null): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key !== "Escape" || !menu?.open) return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  };
  const closeWhenElsewhere = ({ target }: Event) => {
    if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
  };
  document.addEventListener("keydown", closeOnEscape, { signal });
  document.addEventListener("pointerdown", closeWhenElsewhere, { signal });
  document.addEventListener("focusin", closeWhenElsewhere, { signal });
  return () => leaving.abort();
}
