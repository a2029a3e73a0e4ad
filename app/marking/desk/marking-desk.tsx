import { Link, useNavigate, useSearchParams } from "@remix-run/react";
import { ArrowLeft, ChevronLeft, ChevronRight, EyeOff } from "lucide-react";
import { type ReactNode, useCallback, useRef, useState } from "react";
import { formatPointsShort } from "#grading/language/format-number.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { FileAddress } from "#app/ui/file-address.ts";
import { Progress } from "#app/ui/progress.tsx";
import type { CopyTotals, MarkingAnswer, MarkingCopy } from "#app/marking/marking-copy.ts";
import { say } from "#app/marking/messages.fr.ts";
import { AnswerList } from "./answer-list.tsx";
import { AnswerPane } from "./answer-pane.tsx";
import { focusCriterion } from "./desk-keys.ts";
import styles from "./desk.module.css";
import { nextToDecide } from "./next-to-decide.ts";
import { RubricPane } from "./rubric-pane.tsx";
import { StatusBar } from "./status-bar.tsx";
import { useMarking } from "./use-marking.ts";

export interface DeskProps {
  sitting: { id: string; title: string };
  copy: MarkingCopy;
  /** The copies of the sitting that can be marked, in the order in which they are. */
  copies: readonly { copyNumber: string; pending: number }[];
  zone: string;
  /** What stands above the answer: the late saves of the copy. */
  children?: ReactNode;
}

const ANSWER_PARAM = "reponse";

/** The marking of one copy, question by question: the answer on the left, the rubric on the right. */
export function MarkingDesk({ sitting, copy, copies, zone, children }: DeskProps) {
  const marking = useMarking(copy, `/api/sittings/${sitting.id}/copies/${copy.copyNumber}/decisions`);
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const panel = useRef<HTMLElement>(null);
  const { answers } = marking;
  // Chosen once: a decision must not take the answer away from under the person who marks it.
  const [firstId] = useState(() => firstToDecide(copy.answers));
  const current = answerById(answers, params.get(ANSWER_PARAM) ?? firstId);
  const choose = (id: string) => {
    setParams({ [ANSWER_PARAM]: id }, { replace: true, preventScrollReset: true });
    requestAnimationFrame(() => focusFirst(panel.current));
  };
  const following = nextToDecide(answers, current.id, 1);
  const before = nextToDecide(answers, current.id, -1);
  const nextCopy = following ? null : linkAfter(sitting.id, copy.copyNumber, copies);
  const folder = `/sessions/${sitting.id}/correction/${copy.copyNumber}/fichiers`;
  const fileAddress = useCallback((id: string) => `${folder}/${id}`, [folder]);
  const next = () => (following ? choose(following) : nextCopy && navigate(nextCopy.to));
  return (
    <div className={styles.desk}>
      <Top sitting={sitting} copy={copy} copies={copies} marking={marking} />
      <main className={styles.panes}>
        <AnswerList answers={answers} currentId={current.id} onChoose={choose} />
        <FileAddress.Provider value={fileAddress}>
          <AnswerPane answer={current} copyLine={say("copy-number", { number: copy.copyNumber })}>
            {children}
          </AnswerPane>
        </FileAddress.Provider>
        <RubricPane
          key={current.id}
          answer={current}
          onDecide={marking.decide}
          onNext={next}
          onPrevious={() => before && choose(before)}
          nextCopy={nextCopy}
          panelRef={panel}
        />
      </main>
      <StatusBar status={marking.status} zone={zone} />
    </div>
  );
}

/** The first answer that waits, else the first. */
const firstToDecide = (answers: readonly MarkingAnswer[]) =>
  (answers.find(({ pending }) => pending > 0) ?? answers[0])?.id;

function answerById(answers: readonly MarkingAnswer[], id: string | undefined): MarkingAnswer {
  const found = answers.find((answer) => answer.id === id) ?? answers[0];
  if (!found) throw new Error("a paper has answers");
  return found;
}

function focusFirst(panel: HTMLElement | null): void {
  const first = panel?.querySelector<HTMLElement>("[data-criterion]");
  if (first) focusCriterion(first);
  else panel?.querySelector<HTMLElement>("button, a, summary")?.focus();
}

/** The next copy that waits, else the class. */
function linkAfter(
  sittingId: string,
  copyNumber: string,
  copies: DeskProps["copies"],
): { to: string; label: string } {
  const index = copies.findIndex((one) => one.copyNumber === copyNumber);
  const around = [...copies.slice(index + 1), ...copies.slice(0, Math.max(index, 0))];
  const waiting = around.find(({ pending }) => pending > 0);
  const folder = `/sessions/${sittingId}/correction`;
  return waiting
    ? { to: `${folder}/${waiting.copyNumber}`, label: say("next-copy-now") }
    : { to: folder, label: say("finish-marking") };
}

interface TopProps extends Pick<DeskProps, "sitting" | "copy" | "copies"> {
  marking: { answers: readonly MarkingAnswer[]; totals: CopyTotals };
}

function Top({ sitting, copy, copies, marking: { answers, totals } }: TopProps) {
  const forPerson = answers.filter((answer) => answer.isForPerson);
  const done = forPerson.filter(({ pending }) => pending === 0).length;
  const index = copies.findIndex(({ copyNumber }) => copyNumber === copy.copyNumber);
  const folder = `/sessions/${sitting.id}/correction`;
  return (
    <header className={styles.top}>
      <Link className={buttonClass({ kind: "quiet" })} to={folder}>
        <ArrowLeft className="icon" aria-hidden />
        {say("back-to-class")}
      </Link>
      <h1>
        {say("desk-title", { number: copy.copyNumber })} <span>· {sitting.title}</span>
      </h1>
      <div className={styles.end}>
        <span className="n">{tellTotals(totals)}</span>
        <Progress
          done={done}
          of={forPerson.length}
          label={say("progress-answers", { done, of: forPerson.length })}
        />
        <span className={`meta ${styles.masked}`}>
          <EyeOff className="icon" aria-hidden /> {say("copy-of", { rank: index + 1, of: copies.length })}
        </span>
        <CopyLink to={copies[index - 1]} folder={folder} label={say("previous-copy")} icon={ChevronLeft} />
        <CopyLink to={copies[index + 1]} folder={folder} label={say("next-copy")} icon={ChevronRight} />
      </div>
    </header>
  );
}

function CopyLink({
  to,
  folder,
  label,
  icon: Icon,
}: {
  to: { copyNumber: string } | undefined;
  folder: string;
  label: string;
  icon: typeof ChevronLeft;
}) {
  if (!to) return null;
  return (
    <Link
      className={buttonClass({ kind: "quiet", iconOnly: true })}
      to={`${folder}/${to.copyNumber}`}
      aria-label={label}
    >
      <Icon className="icon" aria-hidden />
    </Link>
  );
}

function tellTotals({ total, max, pending, mark }: CopyTotals): string {
  if (mark) return say("mark-of", { mark: mark.rounded, outOf: mark.outOf });
  const params = { total: formatPointsShort(total), max: formatPointsShort(max - pending) };
  return say("total-provisional", { ...params, pending: formatPointsShort(pending) });
}
