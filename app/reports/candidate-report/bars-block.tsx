import { BarAxis, BarTrack } from "#app/ui/bar-track.tsx";
import type { Block, ReportBar } from "#schemas/report.ts";
import styles from "./answer.module.css";
import { ColouredGlyph } from "./coloured-glyph.tsx";
import { say } from "./messages.fr.ts";

type Bars = Extract<Block, { kind: "bars" }>;

/** A chart as it was drawn; in outline, the bars that were due where they differ. */
export function BarsBlock({ caption, units, rows }: Bars) {
  return (
    // A frame that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.bars}>
        <caption>
          {caption}
          {rows.some(({ expected }) => expected !== null) && (
            <span className={styles.of}>{say("bars-due")}</span>
          )}
        </caption>
        <thead>
          <tr>
            <td />
            <td>
              <BarAxis labels={units} />
            </td>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <th scope="row">
                <span className={styles.wordMark}>
                  {row.state !== null && <ColouredGlyph state={row.state} />}
                  {row.text}
                </span>
              </th>
              <td>
                <BarTrack units={units.length} bar={row.bar} due={row.expected} />
                <span className="sr">{inWords(row, units)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inWords({ bar, expected }: ReportBar, units: readonly string[]): string {
  const span = (one: NonNullable<ReportBar["bar"]>) => ({
    from: unitAt(units, one.from),
    to: unitAt(units, one.to),
  });
  const drawn = bar ? say("bar-drawn", span(bar)) : say("bar-not-drawn");
  return expected ? `${drawn} ${say("bar-expected", span(expected))}` : drawn;
}

const unitAt = (units: readonly string[], place: number) => (units[place] ?? "").split("\n")[0] ?? "";
