import { Figures } from "#app/ui/figures.tsx";
import type { ReportCommission } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import styles from "./report.module.css";

/** What the commission says: its appreciation in its own words, and its grid where the teacher shows it. */
export function CommissionSection({ commission }: { commission: ReportCommission | null }) {
  if (commission === null) return null;
  const { appreciation, competences } = commission;
  return (
    <>
      {appreciation !== "" && (
        <section aria-labelledby="appreciation">
          <h2 id="appreciation">{say("commission-title")}</h2>
          <p className={styles.appreciation}>{appreciation}</p>
        </section>
      )}
      {competences !== null && (
        <>
          <h2>{say("grid-title")}</h2>
          <Grid competences={competences} />
        </>
      )}
    </>
  );
}

function Grid({ competences }: { competences: NonNullable<ReportCommission["competences"]> }) {
  return (
    <Figures caption={say("grid-title")} captionHidden>
      <thead>
        <tr>
          <th scope="col">{say("grid-criterion")}</th>
          <th scope="col">{say("grid-degree")}</th>
        </tr>
      </thead>
      {competences.map(({ title, criteria }) => (
        <tbody key={title}>
          <tr className="sub">
            <th scope="rowgroup" colSpan={2}>
              {title}
            </th>
          </tr>
          {criteria.map(({ says, degree, descriptor }) => (
            <tr key={says}>
              <th scope="row">{says}</th>
              <td>
                <b>{degree}</b>
                {descriptor !== null && <> – {descriptor}</>}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </Figures>
  );
}
