import styles from "./progress.module.css";

interface Props {
  done: number;
  of: number;
  /** Names the bar where no caption beside it does. */
  label: string;
}

/** How much is done, as a bar and as figures. */
export function Progress({ done, of, label }: Props) {
  return (
    <span className={styles.progress}>
      <span
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        aria-valuetext={`${done} / ${of}`}
      >
        <span className={styles.bar} style={{ inlineSize: `${of > 0 ? (100 * done) / of : 0}%` }} />
      </span>
      <span className="n" aria-hidden>
        {done} / {of}
      </span>
    </span>
  );
}
