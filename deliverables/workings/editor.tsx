import { useState, type SyntheticEvent } from "react";
import { Button } from "#app/ui/button.tsx";
import { EchoLine } from "#app/ui/echo-line.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { TallTextarea } from "#app/ui/tall-textarea.tsx";
import { defineDeliverableUi, fieldId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { WORKINGS_EDITOR } from "./editor-messages.fr.ts";
import styles from "./editor.module.css";
import { lineEcho } from "./line-echo.ts";
import type { WorkingsRaw, WorkingsStatement } from "./schema.ts";

const say = speaker(WORKINGS_EDITOR);
const SIGNS = ["+", "−", "×", "÷", "=", "%"] as const;
const KEYS: Partial<Record<string, string>> = { "−": "moins", "×": "multiplié par", "÷": "divisé par" };

/** Free lines of calculations; the result of the line in which one writes is echoed under them. */
function WorkingsEditor({
  id,
  statement,
  value,
  onChange,
  readOnly,
}: EditorProps<WorkingsStatement, WorkingsRaw>) {
  const text = value?.lines ?? "";
  const [cursor, setCursor] = useState(0);
  const echo = lineEcho(text, cursor, statement.unit);
  const follow = (event: SyntheticEvent<HTMLTextAreaElement>) =>
    setCursor(event.currentTarget.selectionStart);
  const insert = (sign: string) => {
    const field = document.getElementById(fieldId(id));
    if (!(field instanceof HTMLTextAreaElement)) return;
    field.focus();
    field.setRangeText(sign, field.selectionStart, field.selectionEnd, "end");
    setCursor(field.selectionStart);
    onChange({ lines: field.value });
  };
  const settle = (typed: string) => {
    if (echo) onChange({ lines: text.slice(0, echo.from) + typed + text.slice(echo.to) });
  };
  return (
    <div className="field" data-asks={(echo && echo.choices.length > 0) || undefined}>
      <p className={styles.form} id={`${id}-form`}>
        <span>{statement.unit === null ? say("form") : say("form-unit", { unit: statement.unit })}</span>
        {!readOnly && (
          <span className={styles.signs} role="group" aria-label={say("signs")}>
            {SIGNS.map((sign) => (
              <Button key={sign} small kind="quiet" aria-label={KEYS[sign]} onClick={() => insert(sign)}>
                {sign}
              </Button>
            ))}
          </span>
        )}
      </p>
      <TallTextarea
        id={fieldId(id)}
        className={`input ${styles.lines}`}
        rows={5}
        maxLength={20_000}
        value={text}
        readOnly={readOnly}
        spellCheck={false}
        aria-describedby={`${id}-form ${id}-echo`}
        onSelect={follow}
        onChange={(event) => {
          follow(event);
          onChange({ lines: event.target.value });
        }}
      />
      <EchoLine
        id={`${id}-echo`}
        text={echo ? say("line", { line: echo.line, echo: echo.text }) : ""}
        choices={echo && !readOnly ? echo.choices : []}
        onChoose={settle}
      />
    </div>
  );
}

export const workingsUi = defineDeliverableUi<WorkingsStatement, WorkingsRaw>({
  type: "workings",
  Editor: WorkingsEditor,
  shape: () => "block",
  label: ({ label }) => label,
  progress: (_, raw) => (raw === null || raw.lines.trim() === "" ? "blank" : "done"),
});
