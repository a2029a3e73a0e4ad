import { ScanSearch } from "lucide-react";
import { formatPoints } from "#grading/language/format-number.ts";
import { Button } from "#app/ui/button.tsx";
import type { Criterion } from "#app/marking/marking-copy.ts";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./rubric.module.css";

interface Props {
  /** Prefix of the names of the radio buttons. */
  answerId: string;
  criterion: Criterion;
  onDecide: (points: number | null) => void;
}

const MOST_KEYS = 10;

/** A rubric item as a group of radio buttons, each with its key printed on it. */
export function CriterionGroup({ answerId, criterion, onDecide }: Props) {
  const { id, says, decided, max, isMalus } = criterion;
  const shown = decided === null ? say("not-decided") : formatPoints(decided);
  return (
    <fieldset
      className={styles.criterion}
      data-criterion={id}
      data-unmet={criterion.needsMet ? undefined : true}
    >
      <legend>
        <span>{says}</span>
        <span className="n">
          {shown}
          {!isMalus && <span className={styles.of}> / {max}</span>}
        </span>
      </legend>
      <div className={styles.keys}>
        {criterion.options.map((option, index) => (
          <label key={option.points} className={styles.key}>
            <input
              type="radio"
              name={`${answerId}-${id}`}
              value={option.points}
              checked={decided === option.points}
              onChange={() => onDecide(option.points)}
            />
            <span>
              {index < MOST_KEYS && <kbd aria-hidden>{index}</kbd>}
              {option.label}
              {option.word !== null && <small>{option.word}</small>}
            </span>
          </label>
        ))}
        {decided !== null && (
          <Button kind="quiet" small onClick={() => onDecide(null)}>
            {say("erase-decision")}
            <span className="sr"> : {says}</span>
          </Button>
        )}
      </div>
      <Suggestions criterion={criterion} />
      <Guidance criterion={criterion} />
    </fieldset>
  );
}

/** What the machine saw that bears on the item: a word beside the keys, never a key pressed. */
function Suggestions({ criterion: { suggestions } }: { criterion: Criterion }) {
  return suggestions.map(({ text, points }, index) => (
    <p key={index} className={styles.suggestion}>
      <ScanSearch className="icon" aria-hidden />
      <span>
        {text}
        {points !== null && <b> {say("suggests-points", { points: formatPoints(points) })}</b>}
      </span>
    </p>
  ));
}

function Guidance({ criterion }: { criterion: Criterion }) {
  const { needs, needsMet, expects, guide, isOpen, isMalus, isSpelling } = criterion;
  const lines = [
    ...(needs === null ? [] : [say(needsMet ? "item-needs" : "item-needs-unmet", { says: needs })]),
    ...(expects === null ? [] : [say("item-expects", { expects })]),
    ...(guide === null ? [] : [guide]),
    ...(isOpen ? [say("item-open")] : []),
    ...(isSpelling ? [say(isMalus ? "spelling-malus" : "spelling-points")] : []),
  ];
  return lines.map((line) => (
    <p key={line} className={styles.guidance}>
      {line}
    </p>
  ));
}
