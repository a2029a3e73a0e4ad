import { ArrowLeft, ArrowRight, Flag } from "lucide-react";
import { useEffect, useRef } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import type { Lane } from "#app/attempts/outbox/lane.ts";
import type { Paper, PaperPart } from "#app/attempts/paper.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import type { TaskProgress } from "./paper-progress.ts";
import { partName } from "./paper-labels.ts";
import { Question } from "./question.tsx";
import styles from "./questions-pane.module.css";

interface Props {
  paper: Paper;
  questions: readonly TaskProgress[];
  shown: TaskProgress;
  takesFocus: boolean;
  laneOf: (answerId: string) => Lane;
  readOnly: boolean;
  onShow: (taskId: string) => void;
  onFlag: (taskId: string, flagged: boolean) => void;
  onChange: (answerId: string, raw: unknown) => void;
  onChooseVersion: (answerId: string) => void;
  onShowDocument: (documentNumber: string) => void;
}

/** The dossiers as tabs, one question at a time, the way to the one before and the one after. */
export function QuestionsPane(props: Props) {
  const { paper, questions, shown, onShow } = props;
  const work = useRef<HTMLDivElement>(null);
  useEffect(() => {
    work.current?.scrollTo({ top: 0 });
  }, [shown.task.id]);
  const openPart = (partId: string) => {
    const first = questions.find(({ part }) => part.id === partId);
    if (first && partId !== shown.part.id) onShow(first.task.id);
  };
  return (
    <Tabs
      className={styles.pane}
      selectedKey={shown.part.id}
      onSelectionChange={(key) => openPart(String(key))}
    >
      <TabList
        className={`tabs ${styles.tabs}`}
        aria-label={say("parts")}
        items={paper.parts}
        dependencies={[questions]}
      >
        {(part) => (
          <Tab id={part.id} className={`tab ${styles.tab}`}>
            <PartTab part={part} questions={questions} />
          </Tab>
        )}
      </TabList>
      <TabPanel key={shown.part.id} id={shown.part.id} className={styles.work} ref={work}>
        <Question question={shown} {...props} />
      </TabPanel>
      <MoveLine {...props} />
    </Tabs>
  );
}

function PartTab({ part, questions }: { part: PaperPart; questions: readonly TaskProgress[] }) {
  const own = questions.filter((question) => question.part.id === part.id);
  const counts = { done: own.filter(({ progress }) => progress === "done").length, count: own.length };
  return (
    <>
      {partName(part).name}
      {part.points !== null && (
        <small className={styles.worth}>{say("points", { points: formatPointsShort(part.points) })}</small>
      )}
      <small aria-hidden>{say("part-progress", counts)}</small>
      <span className="sr">{say("part-progress-spoken", counts)}</span>
    </>
  );
}

function MoveLine({ questions, shown, onShow, onFlag }: Props) {
  const at = questions.indexOf(shown);
  const before = questions[at - 1];
  const after = questions[at + 1];
  return (
    <nav className={styles.move} aria-label={say("previous-next")}>
      <Button
        kind="quiet"
        className={styles.flag}
        aria-pressed={shown.flagged}
        onClick={() => onFlag(shown.task.id, !shown.flagged)}
      >
        <Flag className="icon" aria-hidden />
        {say("to-review")}
      </Button>
      {before && (
        <Button onClick={() => onShow(before.task.id)}>
          <ArrowLeft className="icon" aria-hidden />
          <StepWords question={before} />
        </Button>
      )}
      {after && (
        <Button onClick={() => onShow(after.task.id)}>
          <StepWords question={after} />
          <ArrowRight className="icon" aria-hidden />
        </Button>
      )}
    </nav>
  );
}

/** « 1.3 Note à la gérante »; the number alone where there is no room. */
function StepWords({ question: { number, words } }: { question: TaskProgress }) {
  return (
    <span className={styles.step}>
      {number}
      <span className={styles.long}> {words}</span>
    </span>
  );
}
