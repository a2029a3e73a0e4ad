import { EchoLine } from "#app/ui/echo-line.tsx";
import { defineDeliverableUi, fieldId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { dayNotices, delayNotices, echoDay, echoDelay } from "#grading/language/echo.ts";
import { formatNumber } from "#grading/language/format-number.ts";
import { formatDay } from "#grading/language/format-time.ts";
import { readDay } from "#grading/language/read-day.ts";
import { readDelay } from "#grading/language/read-delay.ts";
import { dateProgress } from "./progress.ts";
import type { DateRaw, DateStatement } from "./schema.ts";

/** A field for a day as it is written in French, or for a number of days; the day read is said in full under it. */
function DateEditor({ id, statement, value, onChange, readOnly }: EditorProps<DateStatement, DateRaw>) {
  const typed = value ?? "";
  const echo = statement.delay ? delayEcho(typed) : dayEcho(typed);
  return (
    <div className="field" data-asks={echo.choices.length > 0 || undefined}>
      <div className="amount">
        <input
          className="input"
          id={fieldId(id)}
          autoComplete="off"
          maxLength={400}
          value={typed}
          readOnly={readOnly}
          aria-describedby={`${id}-echo`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span className="unit" aria-hidden />
      </div>
      <EchoLine id={`${id}-echo`} {...echo} choices={readOnly ? [] : echo.choices} onChoose={onChange} />
    </div>
  );
}

function dayEcho(typed: string) {
  const reading = readDay(typed);
  const days = reading.status === "ask" ? reading.values : [];
  return {
    text: echoDay(reading),
    notices: reading.status === "value" ? dayNotices(reading) : [],
    choices: days.map((day) => ({ label: formatDay(day), typed: formatDay(day) })),
  };
}

function delayEcho(typed: string) {
  const reading = readDelay(typed);
  const delays = reading.status === "ask" ? reading.values.toReversed() : [];
  return {
    text: echoDelay(reading),
    notices: reading.status === "value" ? delayNotices(reading) : [],
    choices: delays.map((days) => ({
      label: formatNumber(days, { unit: "jours" }),
      typed: formatNumber(days),
    })),
  };
}

export const dateUi = defineDeliverableUi<DateStatement, DateRaw>({
  type: "date",
  Editor: DateEditor,
  shape: () => "line",
  label: ({ label }) => label,
  progress: dateProgress,
});
