import type { ReactNode } from "react";
import styles from "./page-head.module.css";

interface Props {
  title: ReactNode;
  /** One line under the title: where, when, whose. */
  children?: ReactNode;
  /** What can be done here, the main thing last. */
  actions?: ReactNode;
}

/** The title of a page of the staff room or of a candidate's, with what can be done there. */
export function PageHead({ title, children, actions }: Props) {
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        {children && <p>{children}</p>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
