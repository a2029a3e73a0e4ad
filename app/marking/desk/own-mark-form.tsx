import { type FormEvent, useState } from "react";
import { readNumber } from "#grading/language/read-number.ts";
import { formatPoints } from "#grading/language/format-number.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import type { MarkingAnswer, OwnMark } from "#app/marking/marking-copy.ts";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./rubric.module.css";

interface Props {
  answer: MarkingAnswer;
  own: OwnMark;
  onGive: (points: number | null, reason: string | null) => void;
}

/** The mark of an answer apart from its rubric: to confirm or to change where the machine asks, to change elsewhere. */
export function OwnMarkForm(props: Props) {
  const { own } = props;
  if (own.status === "to-check") return <ToCheck {...props} />;
  return (
    <>
      {own.given !== null && <Given {...props} given={own.given} />}
      <details className={styles.change}>
        <summary>{say("change-points")}</summary>
        <PointsForm own={own} needsReason={own.proposed === null} onGive={props.onGive} />
      </details>
    </>
  );
}

function ToCheck({ own, onGive }: Props) {
  const max = formatPoints(own.max);
  const { proposed } = own;
  return (
    <div className={styles.check} data-criterion="$points">
      <h3>{say("to-check-title")}</h3>
      <p>
        {proposed === null
          ? say("machine-proposes-nothing", { max })
          : say("machine-proposes", { points: formatPoints(proposed), max })}
      </p>
      <div className={styles.keys}>
        {proposed !== null && (
          <Button kind="main" data-key="v" onClick={() => onGive(proposed, null)}>
            {say("confirm-proposal", { points: formatPoints(proposed) })} <kbd aria-hidden>V</kbd>
          </Button>
        )}
        {proposed !== 0 && <Button onClick={() => onGive(0, null)}>{formatPoints(0)}</Button>}
        {proposed !== own.max && <Button onClick={() => onGive(own.max, null)}>{max}</Button>}
      </div>
      <PointsForm own={own} needsReason={false} onGive={onGive} />
    </div>
  );
}

function Given({ own, given, onGive }: Props & { given: number }) {
  return (
    <div className={styles.check}>
      <p>
        {say("given-by-person", { points: formatPoints(given), max: formatPoints(own.max) })} {own.reason}
      </p>
      <Button small onClick={() => onGive(null, null)}>
        {say("back-to-machine")}
      </Button>
    </div>
  );
}

/** Any number of points, to the hundredth, with a reason where the machine had marked. */
function PointsForm({
  own,
  needsReason,
  onGive,
}: {
  own: OwnMark;
  needsReason: boolean;
  onGive: Props["onGive"];
}) {
  const [points, setPoints] = useState("");
  const [reason, setReason] = useState("");
  const [error, setError] = useState<string | undefined>();
  const max = formatPoints(own.max);
  const give = (event: FormEvent) => {
    event.preventDefault();
    const hundredths = readPoints(points, own.max);
    if (hundredths === null) return setError(say("points-unreadable", { max }));
    if (needsReason && reason.trim() === "") return setError(say("reason-missing"));
    setError(undefined);
    onGive(hundredths, reason.trim() || null);
  };
  return (
    <form className={styles.points} onSubmit={give} noValidate>
      <Field
        label={say("other-points", { max })}
        inputMode="decimal"
        value={points}
        error={error}
        onChange={(event) => setPoints(event.target.value)}
      />
      <Field
        label={say("change-reason")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button type="submit">{say("give-points")}</Button>
    </form>
  );
}

/** « 1,25 » -> 125; null where it is no number of hundredths from 0 to the maximum. */
function readPoints(typed: string, max: number): number | null {
  const reading = readNumber(typed, { unit: null });
  if (reading.status !== "value" || reading.decimals > 2) return null;
  const [whole = "0", fraction = ""] = reading.value.split(".");
  const hundredths = Number(whole) * 100 + Number(fraction.padEnd(2, "0"));
  return hundredths >= 0 && hundredths <= max ? hundredths : null;
}
