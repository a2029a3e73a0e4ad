import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { TallTextarea } from "#app/ui/tall-textarea.tsx";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { choiceParts, choiceRaw } from "./choice-raw.ts";
import { CHOICE_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";
import { choiceProgress } from "./progress.ts";
import type { ChoiceRaw, ChoiceStatement } from "./schema.ts";

const say = speaker(CHOICE_EDITOR);

type Props = EditorProps<ChoiceStatement, ChoiceRaw>;

/** Options as radio buttons or check boxes, with the reason under them where one is asked. */
function ChoiceEditor({ id, statement, value, onChange, readOnly }: Props) {
  const parts = choiceParts(value);
  const change = (part: Partial<typeof parts>) => onChange(choiceRaw(statement, { ...parts, ...part }));
  return (
    <div className="field">
      <Options
        {...{ id, statement, readOnly }}
        chosen={parts.options}
        onChoose={(options) => change({ options })}
      />
      {statement.because !== null && (
        <>
          <label htmlFor={`${id}-because`}>{frenchSpaces(statement.because)}</label>
          <TallTextarea
            id={`${id}-because`}
            rows={3}
            maxLength={20_000}
            value={parts.because}
            readOnly={readOnly}
            onChange={(event) => change({ because: event.target.value })}
          />
        </>
      )}
    </div>
  );
}

interface OptionsProps extends Pick<Props, "id" | "statement" | "readOnly"> {
  chosen: readonly string[];
  onChoose: (options: string[]) => void;
}

function Options({ id, statement, readOnly, chosen, onChoose }: OptionsProps) {
  const { several, options } = statement;
  const toggle = (option: string) => {
    if (!several) return onChoose([option]);
    // In the order of the paper, so that the same choice is always the same answer.
    const wanted = (other: string) => (other === option ? !chosen.includes(option) : chosen.includes(other));
    onChoose(options.map((one) => one.id).filter(wanted));
  };
  // The button goes away with the choice: the keyboard goes back to the options.
  const clear = () => {
    onChoose([]);
    document.getElementsByName(id)[0]?.focus();
  };
  return (
    <div
      role={several ? "group" : "radiogroup"}
      aria-labelledby={labelId(id)}
      aria-describedby={several ? `${id}-several` : undefined}
    >
      {several && (
        <p className="meta" id={`${id}-several`}>
          {say("several-allowed")}
        </p>
      )}
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type={several ? "checkbox" : "radio"}
            name={id}
            checked={chosen.includes(option.id)}
            disabled={readOnly}
            onChange={() => toggle(option.id)}
          />
          <span>{frenchSpaces(option.text)}</span>
        </label>
      ))}
      {!several && chosen.length > 0 && !readOnly && (
        <Button kind="quiet" small onClick={clear}>
          {say("clear")}
        </Button>
      )}
    </div>
  );
}

export const choiceUi = defineDeliverableUi<ChoiceStatement, ChoiceRaw>({
  type: "choice",
  Editor: ChoiceEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: choiceProgress,
});
