import type { ReactNode } from "react";
import styles from "./narrow-page.module.css";
import { Wordmark } from "./wordmark.tsx";

/** A page with one thing to read or to fill in, without a bar. */
export function NarrowPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.page} id="contenu">
      <Wordmark />
      <h1>{title}</h1>
      {children}
    </main>
  );
}
