import { useEffect } from "react";
import { PrintedSheet } from "#app/ui/printed-sheet.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import type { Paper, PaperAnswer } from "#app/attempts/paper.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { labelId } from "#deliverables/define-deliverable-ui.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";
import styles from "./printed-subject.module.css";

/** The whole subject on paper, with empty fields: prints itself once it stands there, then goes. */
export function PrintedSubject({ paper, onDone }: { paper: Paper; onDone: () => void }) {
  useEffect(() => {
    addEventListener("afterprint", onDone);
    print();
    return () => removeEventListener("afterprint", onDone);
  }, [onDone]);
  return (
    <PrintedSheet>
      <h1 className="print">
        {paper.block} – {paper.title}
      </h1>
      {paper.contextHtml !== "" && <Printed html={paper.contextHtml} />}
      {paper.parts.map((part) => (
        <section key={part.id}>
          <h2 className="print">
            {part.title}
            {part.points !== null && ` (${say("points", { points: formatPointsShort(part.points) })})`}
          </h2>
          {part.tasks.map((task) => (
            <section key={task.id} className={styles.task}>
              <h3 className="print">{task.title}</h3>
              <Printed html={task.html} />
              {task.answers.map((answer) => (
                <EmptyAnswer key={answer.id} answer={answer} />
              ))}
            </section>
          ))}
        </section>
      ))}
      {paper.documents.map((document) => (
        <section key={document.id} className={styles.annexe}>
          <h2 className="print">{document.title}</h2>
          {document.instruction !== null && <p className="meta">{document.instruction}</p>}
          <Printed html={document.html} />
          {document.rights !== null && <p className="meta">{document.rights}</p>}
        </section>
      ))}
      {paper.messages?.map((message) => (
        <section key={message.id} className={styles.annexe}>
          <h2 className="print">
            {say("printed-message", { from: message.from, subject: message.subject })}
          </h2>
          <Printed html={message.html} />
        </section>
      ))}
    </PrintedSheet>
  );
}

function Printed({ html }: { html: string }) {
  return (
    <div className="printed">
      <div dangerouslySetInnerHTML={{ __html: html }} />
    </div>
  );
}

function EmptyAnswer({ answer }: { answer: PaperAnswer }) {
  const { Editor, label } = deliverableUi(answer.type);
  const id = `print-${answer.id}`;
  return (
    <div className={styles.answer}>
      <p id={labelId(id)}>{frenchSpaces(label(answer.statement))}</p>
      <Editor id={id} statement={answer.statement} value={null} onChange={() => {}} readOnly />
    </div>
  );
}
