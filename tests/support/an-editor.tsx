import { cleanup, render } from "@testing-library/react";
import { useState } from "react";
import { onTestFinished } from "vitest";
import { fieldId, labelId, type AnyDeliverableUi } from "#deliverables/define-deliverable-ui.ts";

/** Shows an answer's field as the exam page does, its label beside it; gives what the candidate's answer is by now. */
export function anEditor(
  { Editor, label, shape }: AnyDeliverableUi,
  { statement, value = null, readOnly = false }: { statement: unknown; value?: unknown; readOnly?: boolean },
): { raw: () => unknown } {
  let raw = value;
  function Page() {
    const [typed, setTyped] = useState(value);
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
          onChange={(next: unknown) => {
            raw = next;
            setTyped(next);
          }}
        />
      </>
    );
  }
  render(<Page />);
  onTestFinished(cleanup);
  return { raw: () => raw };
}
