import { frenchSpaces } from "#grading/language/french-typography.ts";
import type { AssessmentGrid, GridCriterion } from "#schemas/assessment-grid.ts";
import styles from "./commission-page.module.css";
import { say } from "./messages.fr.ts";

interface Props {
  criterion: GridCriterion;
  degrees: AssessmentGrid["degrees"];
  /** The degree marked; undefined where the criterion is not assessed. */
  marked: string | undefined;
  onMark: (degree: string | undefined) => void;
}

/** One criterion: its degrees side by side, each with what is seen at it, and « non évalué ». */
export function CriterionFields({ criterion, degrees, marked, onMark }: Props) {
  const choices = [
    ...degrees.map(({ id, title }) => ({
      id,
      title: say("degree-and", { id, title }),
      says: frenchSpaces(criterion.degrees[id] ?? ""),
    })),
    { id: undefined, title: say("not-assessed"), says: say("not-assessed-says") },
  ];
  return (
    <fieldset className={styles.criterion}>
      <legend>
        {frenchSpaces(criterion.says)} <span className="meta">{say(`family-${criterion.family}`)}</span>
      </legend>
      <div className={styles.degrees}>
        {choices.map((choice) => (
          <Choice
            key={choice.title}
            {...choice}
            name={criterion.id}
            checked={marked === choice.id}
            onChange={() => onMark(choice.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  id: string | undefined;
  title: string;
  says: string;
  checked: boolean;
  onChange: () => void;
}

function Choice({ name, id, title, says, checked, onChange }: ChoiceProps) {
  const own = `${name}-${id ?? "none"}`;
  return (
    <div className={styles.degree}>
      <input
        type="radio"
        id={own}
        name={name}
        checked={checked}
        onChange={onChange}
        aria-describedby={`${own}-says`}
      />
      <div>
        <label htmlFor={own}>{title}</label>
        <p className={styles.says} id={`${own}-says`}>
          {says}
        </p>
      </div>
    </div>
  );
}
