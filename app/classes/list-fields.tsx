import { Notice } from "#app/ui/notice.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Badge } from "#app/ui/badge.tsx";
import styles from "./list-fields.module.css";
import { say } from "./messages.fr.ts";
import type { ClassList, ListedCandidate, ListProblem } from "./read-class-list.ts";

/** Where a class list is pasted or a file is chosen. */
export function ListFields({ text }: { text: string }) {
  return (
    <div className={styles.fields}>
      <TextArea
        label={say("list")}
        hint={say("list-hint")}
        name="list"
        rows={12}
        spellCheck={false}
        // A text read anew by the server replaces the one in the field.
        key={text}
        defaultValue={text}
      />
      <div className="field">
        <label htmlFor="list-file">{say("list-file")}</label>
        <p className="meta" id="list-file-hint">
          {say("list-file-hint")}
        </p>
        <input
          id="list-file"
          type="file"
          name="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby="list-file-hint"
        />
      </div>
    </div>
  );
}

/** What was read of a list: its problems, each at its line, or the candidates to confirm. */
export function ListPreview({ list: { candidates, problems } }: { list: ClassList }) {
  if (problems.length > 0) return <Problems problems={problems} />;
  return (
    <section className={styles.preview}>
      <Notice kind="calm" live>
        {say("preview-calm")}
      </Notice>
      <ReadCandidates candidates={candidates} />
    </section>
  );
}

function Problems({ problems }: { problems: readonly ListProblem[] }) {
  return (
    <Notice kind="stop" live>
      <p>
        <strong>{say("problems-title", { count: problems.length })}</strong>
      </p>
      <ul className={styles.problems}>
        {problems.map(({ line, code, params }) => (
          <li key={`${line}-${code}`}>
            {say("problem-line", { line, text: say(code as Parameters<typeof say>[0], params) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function ReadCandidates({ candidates }: { candidates: readonly ListedCandidate[] }) {
  return (
    <div className="sheet sheet--table">
      <Figures caption={say("preview-title")} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{say("name")}</th>
            <th scope="col">{say("group")}</th>
            <th scope="col">{say("extra-time")}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map(({ line, displayName, group, extraTimePercent }) => (
            <tr key={line}>
              <th scope="row">{displayName}</th>
              <td>{group}</td>
              <td>
                {extraTimePercent > 0 && (
                  <Badge>{say("extra-time-badge", { percent: extraTimePercent })}</Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </div>
  );
}
