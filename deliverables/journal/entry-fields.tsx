import { X } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { CurrentEcho, type Current } from "./current-echo.tsx";
import styles from "./editor.module.css";
import { JOURNAL_EDITOR } from "./editor-messages.fr.ts";
import { LineCells } from "./line-cells.tsx";
import { shownLines } from "./raw-entries.ts";
import type { RawEntry, RawLine } from "./schema.ts";
import type { ListedAccount } from "./accounts/suggest-accounts.ts";
import { tellBalance } from "./tell-balance.ts";

const say = speaker(JOURNAL_EDITOR);

interface Props {
  id: string;
  /** From 0. */
  number: number;
  entry: RawEntry;
  accounts: readonly ListedAccount[];
  readOnly: boolean;
  /** Empty lines to begin with. */
  least: number;
  onHead: (part: Partial<Pick<RawEntry, "date" | "piece">>) => void;
  onLine: (line: number, part: Partial<RawLine>) => void;
  onRemoveLine: (line: number) => void;
  /** null where it is the only entry. */
  onRemove: (() => void) | null;
}

/** One entry: its date and piece, its lines, its running balance. */
export function EntryFields({ id, number, entry, readOnly, least, ...props }: Props) {
  const [current, setCurrent] = useState<Current | null>(null);
  const [announced, setAnnounced] = useState("");
  const lines = shownLines(entry, least);
  const { totals, balance, state } = tellBalance(entry);
  const removeLine = (line: number) => {
    props.onRemoveLine(line);
    document.getElementById(`${id}-${line}-account`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, line: number) => {
    if (event.key !== "Delete" || !event.ctrlKey || readOnly) return;
    event.preventDefault();
    removeLine(line);
  };
  return (
    <fieldset className={styles.entry}>
      <legend className="sr">{say("entry", { entry: number + 1 })}</legend>
      <div className={styles.head}>
        <b aria-hidden="true">{say("entry", { entry: number + 1 })}</b>
        <HeadField {...{ id, number, entry, readOnly }} name="date" onChange={props.onHead} />
        <HeadField {...{ id, number, entry, readOnly }} name="piece" onChange={props.onHead} />
        {props.onRemove !== null && !readOnly && (
          <Button
            kind="quiet"
            small
            onClick={props.onRemove}
            aria-label={say("remove-entry", { entry: number + 1 })}
          >
            <X size={16} aria-hidden="true" />
          </Button>
        )}
      </div>
      <table className={`figures ${styles.lines}`}>
        <thead>
          <tr>
            <th scope="col">{say("account")}</th>
            <th scope="col">{say("label")}</th>
            <th scope="col" className="n">
              {say("debit")}
            </th>
            <th scope="col" className="n">
              {say("credit")}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={index} onKeyDown={(event) => onKeyDown(event, index)}>
              <LineCells
                {...{ id, number, line, index, readOnly }}
                accounts={props.accounts}
                onFocus={(column) => setCurrent({ line: index, column })}
                onLeaveAmount={() => setAnnounced(`${totals} · ${balance}`)}
                onChange={(part) => props.onLine(index, part)}
              />
              <td className={styles.remove}>
                {!readOnly && index < entry.lines.length && (
                  <Button
                    kind="quiet"
                    small
                    // Ctrl + Suppr does it from the keyboard: Tab goes from field to field.
                    tabIndex={-1}
                    onClick={() => removeLine(index)}
                    aria-label={say("remove-line", { line: index + 1, entry: number + 1 })}
                  >
                    <X size={16} aria-hidden="true" />
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.foot}>
        <CurrentEcho
          id={`${id}-echo`}
          lines={lines}
          {...{ current, readOnly }}
          accounts={props.accounts}
          onSettle={(line, part) => props.onLine(line, part)}
        />
        <p className={styles.totals} data-state={state}>
          {totals}
          {balance !== "" && (
            <>
              {" · "}
              <b>{balance}</b>
            </>
          )}
        </p>
        <p className="sr" role="status">
          {announced}
        </p>
      </div>
    </fieldset>
  );
}

interface HeadProps extends Pick<Props, "id" | "number" | "entry" | "readOnly"> {
  name: "date" | "piece";
  onChange: Props["onHead"];
}

function HeadField({ id, number, entry, readOnly, name, onChange }: HeadProps) {
  return (
    <label className={styles.headField}>
      <span aria-hidden="true">{say(name)}</span>
      <input
        className="input"
        id={`${id}-${name}`}
        aria-label={say("entry-field", { entry: number + 1, name: say(name).toLowerCase() })}
        autoComplete="off"
        maxLength={60}
        value={entry[name]}
        readOnly={readOnly}
        onChange={(event) => onChange({ [name]: event.target.value })}
      />
    </label>
  );
}
