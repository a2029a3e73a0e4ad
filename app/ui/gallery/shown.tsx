import type { ReactNode } from "react";
import styles from "./gallery.module.css";

/** One sheet of the gallery. */
export function Shown({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={`sheet ${styles.section}`}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
