import { Figures } from "#app/ui/figures.tsx";
import { Progress } from "#app/ui/progress.tsx";
import type { CalculationCoverage } from "./build-calculations.ts";
import styles from "./coverage-page.module.css";
import { Gap } from "./gap.tsx";
import { say } from "./messages.fr.ts";

/** The catalogue of calculations, and which papers ask for each. */
export function Calculations({ calculations }: { calculations: readonly CalculationCoverage[] }) {
  const asked = calculations.filter(({ papers }) => papers.length > 0).length;
  return (
    <section className={styles.domain}>
      <h2>{say("calculations")}</h2>
      <div className={styles.note}>
        <Progress done={asked} of={calculations.length} label={say("calculations-asked")} />
      </div>
      <div className="sheet sheet--table">
        <Figures caption={say("calculations")} captionHidden dense>
          <thead>
            <tr>
              <th scope="col">{say("number")}</th>
              <th scope="col">{say("calculation")}</th>
              <th scope="col">{say("block")}</th>
              <th scope="col">{say("papers")}</th>
            </tr>
          </thead>
          <tbody>
            {calculations.map(({ number, name, block, papers }) => (
              <tr key={number}>
                <td className="n">{number}</td>
                <th scope="row">{name}</th>
                <td>{block}</td>
                <td>{papers.length > 0 ? papers.join(" · ") : <Gap />}</td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </div>
    </section>
  );
}
