import type { ReactNode } from "react";
import styles from "./figures.module.css";

interface Props {
  /** What the table tells; also names its frame, which can be scrolled. */
  caption: string;
  /** The caption is for the ear alone: a title already stands above. */
  captionHidden?: boolean;
  /** Staff room: lower rows, smaller text. */
  dense?: boolean;
  /** `thead`, `tbody`, `tfoot`; class `n` on cells of figures, `sum` and `sub` on rows of totals. */
  children: ReactNode;
}

/** A table whose figures line up; too wide for the page, it scrolls alone, by keyboard too. */
export function Figures({ caption, captionHidden = false, dense = false, children }: Props) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={dense ? "figures figures--dense" : "figures"}>
        <caption className={captionHidden ? "sr" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
