import { useCallback, useMemo, useState, type CSSProperties } from "react";
import { CalculatorPanel } from "#app/attempts/calculator/calculator-panel.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import type { Paper } from "#app/attempts/paper.ts";
import { FileAddress } from "#app/ui/file-address.ts";
import { FLAGS, ROUGH_PAD } from "#app/attempts/reserved-answers.ts";
import { FileDeskContext } from "#deliverables/file-desk.ts";
import { AnnexesPane, CONTEXT_ID } from "./annexes-pane.tsx";
import { ClosedPanel } from "./closed-panel.tsx";
import { Divider } from "./divider.tsx";
import styles from "./exam-page.module.css";
import { Foot, type Pane, type Tool } from "./foot.tsx";
import { HandInDialog } from "./hand-in-dialog.tsx";
import { insertIntoField, isWritable, type WritableField } from "./insert-into-field.ts";
import { InboxPane } from "./inbox-pane.tsx";
import { linkAnnexes } from "./link-annexes.ts";
import type { OpenCopy } from "./live-copy.ts";
import { NewMessages } from "./new-messages.tsx";
import { Notices } from "./notices.tsx";
import { usePreparedEditors } from "./paper-editors.ts";
import { documentNumber } from "./paper-labels.ts";
import { paperProgress, type TaskProgress } from "./paper-progress.ts";
import { PrintedSubject } from "./printed-subject.tsx";
import { QuestionMap } from "./question-map.tsx";
import { QuestionsPane } from "./questions-pane.tsx";
import { RoughPad } from "./rough-pad.tsx";
import { SignInAgainDialog } from "./sign-in-again-dialog.tsx";
import { TopBar } from "./top-bar.tsx";
import { useAnswers, useTimes, useView } from "./use-copy.ts";
import { useFileDesk } from "./use-file-desk.ts";
import { useInbox } from "./use-inbox.ts";
import { useKeptState } from "./use-kept-state.ts";
import { usePageTitle } from "./use-page-title.ts";
import { VersionsDialog } from "./versions-dialog.tsx";

type Asking = { kind: "hand-in" } | { kind: "sign-in" } | { kind: "versions"; answerId: string };

/** The room: annexes on one side, questions and answers on the other; moving about asks the server nothing. */
export function ExamPage({ copy }: { copy: OpenCopy }) {
  const paper = useLinkedPaper(useView(copy).paper);
  const answers = useAnswers(copy);
  const { closing } = useTimes(copy);
  const readOnly = closing !== null;
  const questions = useMemo(() => paperProgress(paper, answers.valueOf, answers.flags), [paper, answers]);
  const { shown, wasMoved, show } = useShownQuestion(copy, questions);
  const [document, setDocument] = useState(() => firstDocument(paper, shown));
  const inbox = useInbox(copy.view.attemptId, paper.messages);
  const [pane, setPane] = useState<Pane>("questions");
  const [beside, setBeside] = useState<Exclude<Pane, "questions">>("annexes");
  const [tool, setTool] = useState<Tool | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [printing, setPrinting] = useState(false);
  const [width, setWidth] = useKeptState<number>("epreuve:largeur-annexes", 46);
  const [field, setField] = useState<WritableField | null>(null);
  const donePrinting = useCallback(() => setPrinting(false), []);
  usePageTitle(paper, shown);
  usePreparedEditors(paper);
  const fileDesk = useFileDesk(copy);
  const { attemptId } = copy.view;
  const fileAddress = useCallback((id: string) => `/copies/${attemptId}/fichiers/${id}`, [attemptId]);

  const { conflicts } = answers;
  const chooseVersion = (answerId = conflicts[0]?.answerId) => {
    if (answerId !== undefined) setAsking({ kind: "versions", answerId });
  };
  const showPane = (next: Pane) => {
    setPane(next);
    if (next !== "questions") setBeside(next);
    if (next === "messages") inbox?.open();
  };
  const showQuestion = (taskId: string) => {
    setPane("questions");
    show(taskId);
  };
  const showDocument = (number: string) => {
    const found = paper.documents.find((one) => documentNumber(one) === number);
    if (!found) return;
    showPane("annexes");
    setDocument(found.id);
  };
  const flag = (taskId: string, flagged: boolean) =>
    copy.driver.type(
      FLAGS,
      flagged ? [...answers.flags, taskId] : answers.flags.filter((id) => id !== taskId),
    );
  const close = () => setAsking(null);
  return (
    <div className={styles.room}>
      <a className="skip" href="#question">
        {say("skip-to-question")}
      </a>
      <TopBar
        copy={copy}
        onHandIn={() => setAsking({ kind: "hand-in" })}
        onPrint={() => setPrinting(true)}
        inbox={
          inbox && {
            unread: inbox.unread.length,
            isOpen: beside === "messages",
            onToggle: () => showPane(beside === "messages" ? "annexes" : "messages"),
          }
        }
      />
      <Notices
        copy={copy}
        onChooseVersion={() => chooseVersion()}
        onSignIn={() => setAsking({ kind: "sign-in" })}
      />
      {inbox && <NewMessages inbox={inbox} onRead={() => showPane("messages")} />}
      {closing && <ClosedPanel copy={copy} closing={closing} />}
      <main
        id="contenu"
        className={styles.panes}
        data-pane={pane}
        data-alone={(beside === "annexes" && !hasAnnexes(paper)) || undefined}
        style={{ "--annexes": `${width}fr`, "--questions": `${100 - width}fr` } as CSSProperties}
      >
        <section className={styles.annexes} aria-label={say("annexes")} hidden={beside !== "annexes"}>
          <AnnexesPane paper={paper} cited={shown.task.documents} shown={document} onShow={setDocument} />
        </section>
        {inbox && beside === "messages" && (
          <section className={styles.annexes} aria-label={say("messages")}>
            <InboxPane inbox={inbox} zone={copy.view.zone} questions={questions} onShow={showQuestion} />
          </section>
        )}
        <Divider width={width} onWidth={setWidth} />
        <section
          id="question"
          tabIndex={-1}
          className={styles.questions}
          aria-label={say("questions")}
          onFocus={({ target }) => {
            if (isWritable(target)) setField(target);
          }}
        >
          <FileAddress.Provider value={fileAddress}>
            <FileDeskContext.Provider value={fileDesk}>
              <QuestionsPane
                paper={paper}
                questions={questions}
                shown={shown}
                takesFocus={wasMoved}
                laneOf={answers.lane}
                readOnly={readOnly}
                onShow={showQuestion}
                onFlag={flag}
                onChange={(answerId, raw) => copy.driver.type(answerId, raw)}
                onChooseVersion={chooseVersion}
                onShowDocument={showDocument}
              />
            </FileDeskContext.Provider>
          </FileAddress.Provider>
        </section>
      </main>
      <Foot tool={tool} onTool={setTool} pane={pane} onPane={showPane} unread={inbox && inbox.unread.length}>
        <QuestionMap questions={questions} shown={shown} onShow={showQuestion} />
      </Foot>
      {tool === "calculator" && (
        <CalculatorPanel
          onClose={() => setTool(null)}
          onCopy={field?.isConnected && !readOnly ? (result) => insertIntoField(field, result) : null}
        />
      )}
      {tool === "rough-pad" && (
        <RoughPad
          value={answers.rough}
          readOnly={readOnly}
          onChange={(text) => copy.driver.type(ROUGH_PAD, text)}
          onClose={() => setTool(null)}
        />
      )}
      {asking?.kind === "hand-in" && !readOnly && (
        <HandInDialog
          copy={copy}
          questions={questions}
          conflicts={conflicts.length}
          onShow={showQuestion}
          onClose={close}
        />
      )}
      {asking?.kind === "sign-in" && <SignInAgainDialog copy={copy} onClose={close} />}
      {asking?.kind === "versions" && (
        <VersionsDialog
          copy={copy}
          lane={answers.lane(asking.answerId)}
          answer={answerOf(paper, asking.answerId)}
          onClose={close}
        />
      )}
      {printing && <PrintedSubject paper={paper} onDone={donePrinting} />}
    </div>
  );
}

/** The paper with « annexe 2 » leading to the annexe, in the statements. */
function useLinkedPaper(paper: Paper): Paper {
  return useMemo(() => {
    const numbers = new Set(paper.documents.map(documentNumber).filter((number) => number !== ""));
    const parts = paper.parts.map((part) => ({
      ...part,
      tasks: part.tasks.map((task) => ({ ...task, html: linkAnnexes(task.html, numbers) })),
    }));
    return { ...paper, parts };
  }, [paper]);
}

/** The question on show: the one where the candidate was, on this browser, else the first. */
function useShownQuestion(copy: OpenCopy, questions: readonly TaskProgress[]) {
  const [taskId, setTaskId] = useKeptState<string>(`epreuve:question:${copy.view.attemptId}`, "");
  const [wasMoved, setMoved] = useState(false);
  const [first] = questions;
  if (first === undefined) throw new Error("a paper has questions");
  const shown = questions.find(({ task }) => task.id === taskId) ?? first;
  const show = (next: string) => {
    setMoved(true);
    setTaskId(next);
  };
  return { shown, wasMoved, show };
}

const hasAnnexes = ({ contextHtml, documents }: Paper) => contextHtml !== "" || documents.length > 0;

function firstDocument(paper: Paper, shown: TaskProgress): string {
  return shown.task.documents[0] ?? (paper.contextHtml === "" ? (paper.documents[0]?.id ?? "") : CONTEXT_ID);
}

function answerOf(paper: Paper, answerId: string) {
  const answers = paper.parts.flatMap((part) => part.tasks.flatMap((task) => task.answers));
  return answers.find(({ id }) => id === answerId) ?? null;
}
