import { Flag } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { StateGlyph } from "#app/ui/state-glyph.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import { formatDuration } from "#grading/language/format-time.ts";
import styles from "./hand-in-dialog.module.css";
import type { OpenCopy } from "./live-copy.ts";
import { missing, type TaskProgress } from "./paper-progress.ts";
import { useTimeLeft, useView } from "./use-copy.ts";

interface Props {
  copy: OpenCopy;
  questions: readonly TaskProgress[];
  /** Answers that have two versions: one must be chosen before. */
  conflicts: number;
  onShow: (taskId: string) => void;
  onClose: () => void;
}

/** Handing in: what is missing first, one click to each; then the word that cannot be taken back. */
export function HandInDialog({ copy, questions, conflicts, onShow, onClose }: Props) {
  const [state, setState] = useState<"asking" | "sending" | "unreachable">("asking");
  const { expectsMore } = useView(copy);
  const confirm = async () => {
    setState("sending");
    if (await copy.handIn()) onClose();
    else setState("unreachable");
  };
  const goTo = (taskId: string) => {
    onClose();
    onShow(taskId);
  };
  return (
    <Dialog
      title={say("hand-in-title")}
      open
      onOpenChange={(open) => !open && onClose()}
      actions={
        <>
          <Button kind="main" onClick={onClose}>
            {say("hand-in-continue")}
          </Button>
          <Button disabled={state === "sending" || conflicts > 0} onClick={() => void confirm()}>
            {say(state === "sending" ? "handing-in" : "hand-in-confirm")}
          </Button>
        </>
      }
    >
      <Intro copy={copy} />
      <MissingLists questions={questions} onGoTo={goTo} />
      {expectsMore && <Notice kind="care">{say("hand-in-more-to-come")}</Notice>}
      {conflicts > 0 && <Notice kind="care">{say("hand-in-versions")}</Notice>}
      {state === "unreachable" && (
        <Notice kind="care" live>
          {say("hand-in-offline")}
        </Notice>
      )}
    </Dialog>
  );
}

function Intro({ copy }: { copy: OpenCopy }) {
  const duration = formatDuration(useTimeLeft(copy));
  return <p className={styles.intro}>{say("hand-in-intro", { duration })}</p>;
}

interface ListsProps {
  questions: readonly TaskProgress[];
  onGoTo: (taskId: string) => void;
}

function MissingLists({ questions, onGoTo }: ListsProps) {
  const { blank, partial, flagged, blankPoints } = missing(questions);
  if (blank.length + partial.length + flagged.length === 0)
    return <p className={styles.complete}>{say("hand-in-complete")}</p>;
  const points =
    blankPoints === null ? "" : say("hand-in-blank-points", { points: formatPointsShort(blankPoints) });
  return (
    <>
      <MissingList
        icon={<StateGlyph state="vide" />}
        title={say("hand-in-blank", { count: blank.length }) + points}
        questions={blank}
        onGoTo={onGoTo}
      />
      <MissingList
        icon={<StateGlyph state="partiel" />}
        title={say("hand-in-partial", { count: partial.length })}
        questions={partial}
        detail={whatIsMissing}
        onGoTo={onGoTo}
      />
      <MissingList
        icon={<Flag className="icon" aria-hidden />}
        title={say("hand-in-flagged", { count: flagged.length })}
        questions={flagged}
        onGoTo={onGoTo}
      />
    </>
  );
}

interface ListProps extends ListsProps {
  icon: ReactNode;
  title: string;
  detail?: (question: TaskProgress) => string;
}

function MissingList({ icon, title, questions, detail = worth, onGoTo }: ListProps) {
  if (questions.length === 0) return null;
  return (
    <section className={styles.list}>
      <h3>
        {icon}
        {title}
      </h3>
      <ul role="list">
        {questions.map((question) => (
          <li key={question.task.id}>
            <button type="button" onClick={() => onGoTo(question.task.id)}>
              <b>{`${question.number} ${question.words}`}</b>
              <span>{detail(question)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const worth = ({ task }: TaskProgress) =>
  task.points === null ? "" : say("points", { points: formatPointsShort(task.points) });

/** « 1 réponse vide, 2 réponses à compléter ou à préciser ». */
function whatIsMissing({ blanks, partials }: TaskProgress): string {
  const parts = [
    blanks > 0 ? say("blank-answers", { count: blanks }) : "",
    partials > 0 ? say("partial-answers", { count: partials }) : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}
