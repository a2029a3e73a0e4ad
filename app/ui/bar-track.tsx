import styles from "./bar-track.module.css";

/** The cells that a bar covers, from 0, both included. */
export interface Span {
  from: number;
  to: number;
}

const UNIT = 24;
const HEIGHT = 30;
const BAR = 16;
const EDGE = 1.5;

/** The heads of the cells of a chart: « 1 », « 2 »…; two lines where a text has two. */
export function BarAxis({ labels }: { labels: readonly string[] }) {
  return (
    <svg className={styles.axis} width={labels.length * UNIT} height={HEIGHT} aria-hidden>
      {labels.map((label, place) => {
        const [text, below] = label.split("\n");
        return (
          <text key={place} x={place * UNIT + UNIT / 2} y={below === undefined ? HEIGHT - 6 : HEIGHT / 2 - 2}>
            {text}
            {below !== undefined && (
              <tspan x={place * UNIT + UNIT / 2} dy="1.1em">
                {below}
              </tspan>
            )}
          </text>
        );
      })}
    </svg>
  );
}

/** One line of a chart: its bar, plain, and where it was due, in outline. Said in words by whoever draws it. */
export function BarTrack({ units, bar, due = null }: { units: number; bar: Span | null; due?: Span | null }) {
  return (
    <svg className={styles.track} width={units * UNIT} height={HEIGHT} aria-hidden>
      {Array.from({ length: units + 1 }, (_, place) => (
        <line key={place} x1={place * UNIT} x2={place * UNIT} y1="0" y2={HEIGHT} />
      ))}
      {bar && <rect {...placed(bar)} rx="2" />}
      {due && <rect {...placed(due)} rx="2" className={styles.due} />}
    </svg>
  );
}

const placed = ({ from, to }: Span) => ({
  x: from * UNIT + EDGE,
  width: (to - from + 1) * UNIT - 2 * EDGE,
  y: (HEIGHT - BAR) / 2,
  height: BAR,
});
