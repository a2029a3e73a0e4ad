import { formatNumber, formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import type { ProposedRange } from "#grading/proposed-range.ts";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { criteriaOfGrid } from "#schemas/assessment-grid.ts";
import { MAX_APPRECIATION } from "./appreciation-limit.ts";
import styles from "./commission-page.module.css";
import type { CommissionData } from "./load-commission.server.ts";
import { say } from "./messages.fr.ts";
import type { Written } from "./use-commission.ts";

export const tellMark = (hundredths: number) =>
  formatNumber(String(hundredths / 100), { decimals: { min: 0, max: 2 } });

interface Props {
  data: CommissionData;
  written: Written;
  /** As the server has it: the range of the degrees it keeps, the mark it keeps. */
  kept: { range: ProposedRange | null; mark: number | null; markRefused: boolean };
  onChange: (part: Partial<Written>) => void;
  onLeave: () => void;
}

/** What lights the decision, then the decision itself: the mark that is entered, the appreciation. */
export function DecisionFields({ data, written, kept, onChange, onLeave }: Props) {
  const { outOf } = data;
  const { range, mark, markRefused } = kept;
  const isOutside = mark !== null && range !== null && (mark < range.from || mark > range.to);
  return (
    <section className={styles.decision} aria-labelledby="decision">
      <h3 id="decision">{say("decision")}</h3>
      <dl className={styles.lights}>
        <div>
          <dt>{say("range")}</dt>
          <dd aria-live="polite">{tellRange(data, written, range)}</dd>
        </div>
        <div>
          <dt>{say("points")}</dt>
          <dd>
            {tellPoints(data)} {say("points-note")}
          </dd>
        </div>
      </dl>
      <Field
        label={say("mark", { outOf })}
        hint={say("mark-hint")}
        error={markRefused ? say("mark-refused", { outOf }) : undefined}
        inputMode="decimal"
        autoComplete="off"
        className={`input n ${styles.mark}`}
        value={written.mark}
        onChange={(event) => onChange({ mark: event.target.value })}
        onBlur={onLeave}
      />
      {isOutside && <p className="meta">{say("mark-outside")}</p>}
      <TextArea
        label={say("appreciation")}
        hint={say("appreciation-hint")}
        rows={5}
        lang="fr"
        spellCheck
        maxLength={MAX_APPRECIATION}
        value={written.appreciation}
        onChange={(event) => onChange({ appreciation: event.target.value })}
        onBlur={onLeave}
      />
    </section>
  );
}

function tellRange(
  { outOf, grid }: CommissionData,
  { degrees }: Written,
  range: ProposedRange | null,
): string {
  if (range === null) return say("range-none");
  const criteria = criteriaOfGrid(grid);
  const count = criteria.filter(({ id }) => degrees[id] !== undefined).length;
  const [from, to] = [tellMark(range.from), tellMark(range.to)];
  return say("range-from-to", { from, to, outOf, count, of: criteria.length });
}

function tellPoints({ points }: CommissionData): string {
  if (points === null) return say("points-none");
  const { total, max, pending } = points;
  return pending > 0
    ? say("points-part", {
        points: formatPoints(total),
        max: formatPointsShort(max - pending),
        pending: formatPointsShort(pending),
      })
    : say("points-whole", { points: formatPoints(total), max: formatPointsShort(max) });
}
