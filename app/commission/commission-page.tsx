import { Link } from "@remix-run/react";
import { formatClock } from "#grading/language/format-time.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { CriterionFields } from "./criterion-fields.tsx";
import styles from "./commission-page.module.css";
import { DecisionFields, tellMark } from "./decision-fields.tsx";
import type { CommissionData } from "./load-commission.server.ts";
import { say } from "./messages.fr.ts";
import { useCommission, type SheetStatus, type Written } from "./use-commission.ts";

/** The grid of one copy: degrees, what they propose, the mark that the commission enters, its appreciation. */
export function CommissionPage({ data }: { data: CommissionData }) {
  const { sittingId, copyNumber, grid, revision } = data;
  const url = `/api/sittings/${sittingId}/copies/${copyNumber}/grid`;
  const { written, kept, status, change, send } = useCommission(url, writtenBefore(data), revision);
  const mark = (criterion: string, degree: string | undefined) => {
    const { [criterion]: _, ...others } = written.degrees;
    change({ degrees: degree === undefined ? others : { ...others, [criterion]: degree } });
  };
  return (
    <div className={`sheet ${styles.sheet}`}>
      <Head sittingId={sittingId} copyNumber={copyNumber} />
      {grid.competences.map(({ id, title, criteria }) => (
        <section key={id} className={styles.competence} aria-labelledby={`competence-${id}`}>
          <h3 id={`competence-${id}`}>{frenchSpaces(title)}</h3>
          {criteria.map((criterion) => (
            <CriterionFields
              key={criterion.id}
              criterion={criterion}
              degrees={grid.degrees}
              marked={written.degrees[criterion.id]}
              onMark={(degree) => mark(criterion.id, degree)}
            />
          ))}
        </section>
      ))}
      <DecisionFields
        data={data}
        written={written}
        kept={kept ?? { ...data, markRefused: false }}
        onChange={change}
        onLeave={() => void send()}
      />
      {status.kind === "refused" && (
        <Notice live kind="stop">
          {status.message} <a href={`/sessions/${sittingId}/grille/${copyNumber}`}>{say("reload")}</a>
        </Notice>
      )}
      <p role="status" className={`meta ${styles.foot}`}>
        {tellStatus(status, kept?.changedAt ?? data.changedAt, data.zone)}
      </p>
    </div>
  );
}

function Head({ sittingId, copyNumber }: { sittingId: string; copyNumber: string }) {
  const folder = `/sessions/${sittingId}/correction`;
  return (
    <header className={styles.head}>
      <h2>{say("title", { number: copyNumber })}</h2>
      <p>{say("lead")}</p>
      <p className={styles.ways}>
        <Link className={buttonClass()} to={folder}>
          {say("back-to-class")}
        </Link>
        <Link className={buttonClass()} to={`${folder}/${copyNumber}`}>
          {say("see-copy")}
        </Link>
      </p>
    </header>
  );
}

const writtenBefore = ({ degrees, mark, appreciation }: CommissionData): Written => ({
  degrees,
  mark: mark === null ? "" : tellMark(mark),
  appreciation,
});

function tellStatus(status: SheetStatus, changedAt: string | null, zone: string): string {
  switch (status.kind) {
    case "saving":
      return say("saving");
    case "unreachable":
      return say("save-failed");
    case "refused":
      return "";
    case "idle":
    case "kept":
      return changedAt === null ? say("nothing-yet") : say("saved", { at: formatClock(changedAt, zone) });
  }
}
