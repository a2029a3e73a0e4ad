import { Figures } from "#app/ui/figures.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Progress } from "#app/ui/progress.tsx";
import type { CoverageView, TaskCoverage } from "./build-coverage.ts";
import { Calculations } from "./calculations-table.tsx";
import styles from "./coverage-page.module.css";
import { Gap } from "./gap.tsx";
import type { ShelfCoverage } from "./list-coverage.server.ts";
import { say } from "./messages.fr.ts";

/** Which tasks of the référentiel the papers exercise, and which none does. */
export function CoveragePage({ kinds, domains, calculations, papers, unread }: ShelfCoverage) {
  return (
    <>
      <PageHead title={say("title")}>{say("intro", { count: papers })}</PageHead>
      {unread.map((title) => (
        <p key={title} className={styles.note}>
          {say("unread", { title })}
        </p>
      ))}
      <Kinds kinds={kinds} />
      {domains.map(({ number, title, unit, tasks }) => (
        <section key={number} className={styles.domain}>
          <h2>{say("domain", { number, title, unit })}</h2>
          <Tasks tasks={tasks} caption={say("domain", { number, title, unit })} />
        </section>
      ))}
      <Calculations calculations={calculations} />
    </>
  );
}

function Kinds({ kinds }: Pick<CoverageView, "kinds">) {
  return (
    <section className={styles.kinds}>
      <h2>{say("kinds")}</h2>
      <div className="sheet sheet--table">
        <Figures caption={say("kinds")} captionHidden dense>
          <thead>
            <tr>
              <th scope="col">{say("kind")}</th>
              <th scope="col">{say("exercised")}</th>
            </tr>
          </thead>
          <tbody>
            {kinds.map(({ evidence, exercised, all }) => (
              <tr key={evidence}>
                <th scope="row">{say(evidence)}</th>
                <td>
                  <Progress done={exercised} of={all} label={say(evidence)} />
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </div>
      <p className={styles.note}>{say("observed-note")}</p>
    </section>
  );
}

function Tasks({ tasks, caption }: { tasks: readonly TaskCoverage[]; caption: string }) {
  return (
    <div className="sheet sheet--table">
      <Figures caption={caption} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{say("code")}</th>
            <th scope="col">{say("task")}</th>
            <th scope="col">{say("kind")}</th>
            <th scope="col">{say("papers")}</th>
          </tr>
        </thead>
        <tbody>
          {tasks.map(({ code, title, evidence, by }) => (
            <tr key={code}>
              <td className="n">{code}</td>
              <th scope="row">{title}</th>
              <td>{say(evidence)}</td>
              <td>{by.length > 0 ? <Papers by={by} /> : <Gap />}</td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </div>
  );
}

function Papers({ by }: Pick<TaskCoverage, "by">) {
  return (
    <ul role="list" className={styles.papers}>
      {by.map(({ paper, answers }) => (
        <li key={paper}>{say("by-paper", { paper, answers })}</li>
      ))}
    </ul>
  );
}
