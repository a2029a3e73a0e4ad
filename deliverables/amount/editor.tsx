import { EchoLine } from "#app/ui/echo-line.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { TallTextarea } from "#app/ui/tall-textarea.tsx";
import {
  defineDeliverableUi,
  fieldId,
  labelId,
  type EditorProps,
} from "#deliverables/define-deliverable-ui.ts";
import { readNumberField } from "#deliverables/read-number-field.ts";
import { amountTexts } from "./amount-raw.ts";
import { AMOUNT_EDITOR } from "./editor-messages.fr.ts";
import { amountProgress } from "./progress.ts";
import type { AmountRaw, AmountStatement } from "./schema.ts";

const say = speaker(AMOUNT_EDITOR);

type Props = EditorProps<AmountStatement, AmountRaw>;

/** A field for one number, its unit beside it, what was read under it; with a text for the detail where asked. */
function AmountEditor({ id, statement, value: raw, onChange, readOnly }: Props) {
  const texts = amountTexts(raw);
  const echo = readNumberField(texts.value, statement);
  const change = (part: Partial<typeof texts>) =>
    onChange(statement.workings ? { ...texts, ...part } : (part.value ?? texts.value));
  const hint = echo.progress === "blank" && statement.asksUnit ? say("write-unit") : echo.text;
  return (
    <div className="field" data-asks={echo.choices.length > 0 || undefined}>
      <div className="amount">
        <input
          className="input"
          id={fieldId(id)}
          inputMode={statement.asksUnit ? "text" : "decimal"}
          autoComplete="off"
          maxLength={400}
          value={texts.value}
          readOnly={readOnly}
          aria-labelledby={statement.workings ? labelId(id) : undefined}
          aria-describedby={`${id}-echo`}
          onChange={(event) => change({ value: event.target.value })}
        />
        <span className="unit">{statement.unit}</span>
      </div>
      <EchoLine
        id={`${id}-echo`}
        text={hint}
        notices={echo.notices}
        choices={readOnly ? [] : echo.choices}
        onChoose={(value) => change({ value })}
      />
      {statement.workings && (
        <>
          <label htmlFor={`${id}-workings`}>{say("workings")}</label>
          <TallTextarea
            id={`${id}-workings`}
            rows={3}
            maxLength={20_000}
            value={texts.workings}
            readOnly={readOnly}
            onChange={(event) => change({ workings: event.target.value })}
          />
        </>
      )}
    </div>
  );
}

export const amountUi = defineDeliverableUi<AmountStatement, AmountRaw>({
  type: "amount",
  Editor: AmountEditor,
  shape: ({ workings }) => (workings ? "group" : "line"),
  label: ({ label }) => label,
  progress: amountProgress,
});
