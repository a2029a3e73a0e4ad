import { cleanup, render } from "@testing-library/react";
import { useState } from "react";
import { onTestFinished } from "vitest";
import { fieldId, labelId, type DeliverableUi } from "#deliverables/define-deliverable-ui.ts";

/** Shows an answer's field as the exam page does, its label beside it; gives what the candidate's answer is by now. */
export function anEditor<Statement, Raw>(
  { Editor, label, shape }: DeliverableUi<Statement, Raw>,
  {
    statement,
    value = null,
    readOnly = false,
  }: { statement: Statement; value?: Raw | null; readOnly?: boolean },
): { raw: () => Raw | null } {
  let raw: Raw | null = value;
  function Page() {
    const [typed, setTyped] = useState<Raw | null>(value);
    const words = label(statement);
    return (
      <>
        <h3 id={labelId("reponse")}>
          {shape(statement) === "group" ? words : <label htmlFor={fieldId("reponse")}>{words}</label>}
        </h3>
        <Editor
          id="reponse"
          statement={statement}
          value={typed}
          readOnly={readOnly}
          onChange={(next: Raw) => {
            raw = next;
            setTyped(() => next);
          }}
        />
      </>
    );
  }
  render(<Page />);
  onTestFinished(cleanup);
  return { raw: () => raw };
}
