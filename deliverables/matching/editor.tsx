import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { columnName } from "#grading/language/cell-address.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { MATCHING_EDITOR } from "./editor-messages.fr.ts";
import { headingsOf } from "./headings-of.ts";
import styles from "./editor.module.css";
import { matchingProgress, pairsMade } from "./progress.ts";
import type { MatchingRaw, MatchingStatement } from "./schema.ts";

const say = speaker(MATCHING_EDITOR);

type Props = EditorProps<MatchingStatement, MatchingRaw>;

/** A longer text does not fit in a list on a phone: it then stands in full above, under a letter. */
const MOST_IN_A_LIST = 40;

/** Each element beside a native list of those proposed. */
function MatchingEditor({ id, statement, value, onChange, readOnly }: Props) {
  const { left, right } = statement;
  const [leftHeading, rightHeading] = headingsOf(statement);
  const lettered = right.some(({ text }) => text.length > MOST_IN_A_LIST);
  const choose = (element: string, chosen: string) => {
    const { [element]: _, ...others } = value?.pairs ?? {};
    onChange({ pairs: chosen === "" ? others : { ...others, [element]: chosen } });
  };
  return (
    <div role="group" aria-labelledby={labelId(id)}>
      <Proposed right={right} heading={rightHeading} onPaperOnly={!lettered} />
      <div className={styles.headings} aria-hidden="true">
        <span>{frenchSpaces(leftHeading)}</span>
        <span>{frenchSpaces(rightHeading)}</span>
      </div>
      {left.map((element) => (
        <div key={element.id} className={styles.pair}>
          <label htmlFor={`${id}-${element.id}`}>{frenchSpaces(element.text)}</label>
          <select
            className="input"
            id={`${id}-${element.id}`}
            value={value?.pairs[element.id] ?? ""}
            disabled={readOnly}
            onChange={(event) => choose(element.id, event.target.value)}
          >
            <option value="">{say("no-choice")}</option>
            {right.map((option, index) => (
              <option key={option.id} value={option.id}>
                {lettered && `${columnName(index)}. `}
                {frenchSpaces(option.text)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <p className={styles.count}>
        {say("pairs-made", { made: pairsMade(statement, value), count: left.length })}
      </p>
    </div>
  );
}

interface ProposedProps {
  right: MatchingStatement["right"];
  heading: string;
  onPaperOnly: boolean;
}

/** The proposed elements in full, each under its letter: where they are long, and always on paper. */
function Proposed({ right, heading, onPaperOnly }: ProposedProps) {
  return (
    <div className={styles.proposed} data-on-paper-only={onPaperOnly || undefined}>
      <p className="label">{frenchSpaces(heading)}</p>
      <ol type="A">
        {right.map(({ id, text }) => (
          <li key={id}>{frenchSpaces(text)}</li>
        ))}
      </ol>
    </div>
  );
}

export const matchingUi = defineDeliverableUi<MatchingStatement, MatchingRaw>({
  type: "matching",
  Editor: MatchingEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: matchingProgress,
});
