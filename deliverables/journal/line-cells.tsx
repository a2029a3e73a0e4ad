import { speaker } from "#app/ui/speaker.ts";
import { readNumberField } from "#deliverables/read-number-field.ts";
import { AccountField } from "./accounts/account-field.tsx";
import styles from "./editor.module.css";
import { JOURNAL_EDITOR } from "./editor-messages.fr.ts";
import type { RawLine } from "./schema.ts";
import type { ListedAccount } from "./accounts/suggest-accounts.ts";

const say = speaker(JOURNAL_EDITOR);

interface Props {
  id: string;
  /** Of the entry, from 0. */
  number: number;
  accounts: readonly ListedAccount[];
  readOnly: boolean;
  line: RawLine;
  index: number;
  onFocus: (column: keyof RawLine) => void;
  onLeaveAmount: () => void;
  onChange: (part: Partial<RawLine>) => void;
}

/** The four fields of one line: account, label, debit, credit. */
export function LineCells({ id, number, line, index, accounts, readOnly, ...on }: Props) {
  const field = (column: keyof RawLine) => ({
    id: `${id}-${index}-${column}`,
    label: say("field", { entry: number + 1, line: index + 1, name: say(column).toLowerCase() }),
    placeholder: say(column),
    describedBy: `${id}-echo`,
    typed: line[column],
    readOnly,
    onFocus: () => on.onFocus(column),
    onChange: (typed: string) => on.onChange({ [column]: typed }),
  });
  return (
    <>
      <td className="ask-cell">
        <AccountField {...field("account")} accounts={accounts} />
      </td>
      <td className="ask-cell">
        <PlainField {...field("label")} />
      </td>
      <td className="ask-cell">
        <PlainField {...field("debit")} amount onBlur={on.onLeaveAmount} />
      </td>
      <td className="ask-cell">
        <PlainField {...field("credit")} amount onBlur={on.onLeaveAmount} />
      </td>
    </>
  );
}

interface PlainProps {
  id: string;
  label: string;
  placeholder: string;
  describedBy: string;
  typed: string;
  readOnly: boolean;
  amount?: boolean;
  onFocus: () => void;
  onBlur?: () => void;
  onChange: (typed: string) => void;
}

/** A field of a line: an amount on the right, or words. */
function PlainField({
  id,
  label,
  placeholder,
  describedBy,
  typed,
  readOnly,
  amount = false,
  ...on
}: PlainProps) {
  const asks = amount && readNumberField(typed, { unit: "€" }).choices.length > 0;
  return (
    <input
      className={amount ? "cell" : `cell ${styles.words}`}
      id={id}
      aria-label={label}
      placeholder={placeholder}
      aria-describedby={describedBy}
      inputMode={amount ? "decimal" : "text"}
      autoComplete="off"
      maxLength={amount ? 60 : 200}
      value={typed}
      readOnly={readOnly}
      data-asks={asks || undefined}
      onFocus={on.onFocus}
      onBlur={on.onBlur}
      onChange={(event) => on.onChange(event.target.value)}
    />
  );
}
