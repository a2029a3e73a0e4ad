import { type ReactNode, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import styles from "./printed-sheet.module.css";

/** What is printed instead of the page while it stands there; nobody sees it on the screen. */
export function PrintedSheet({ children }: { children: ReactNode }) {
  const inBrowser = useSyncExternalStore(
    noChange,
    () => true,
    () => false,
  );
  return inBrowser ? createPortal(<div className={styles.sheet}>{children}</div>, document.body) : null;
}

const noChange = () => () => undefined;
