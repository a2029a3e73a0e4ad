import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface Props {
  icon: LucideIcon;
  title: string;
  /** What will be here, and how to make it come. */
  children: ReactNode;
  /** The one thing to do now. */
  action?: ReactNode;
}

/** Stands where a list has nothing yet. */
export function EmptyState({ icon: Icon, title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      <Icon className={`icon ${styles.icon}`} aria-hidden />
      <p className={styles.title}>{title}</p>
      <p>{children}</p>
      {action}
    </div>
  );
}
