import { EchoLine } from "#app/ui/echo-line.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { readNumberField } from "#deliverables/read-number-field.ts";
import { JOURNAL_EDITOR } from "./editor-messages.fr.ts";
import type { RawLine } from "./schema.ts";
import { accountTyped, type ListedAccount } from "./accounts/suggest-accounts.ts";

const say = speaker(JOURNAL_EDITOR);

/** The field where one writes: its line, from 0, and its column. */
export interface Current {
  line: number;
  column: keyof RawLine;
}

interface Props {
  id: string;
  accounts: readonly ListedAccount[];
  readOnly: boolean;
  lines: readonly RawLine[];
  current: Current | null;
  onSettle: (line: number, part: Partial<RawLine>) => void;
}

/** What was understood of the field where one writes: the account by its name, the amount as it was read. */
export function CurrentEcho({ id, lines, current, accounts, readOnly, onSettle }: Props) {
  const line = current && lines[current.line];
  if (!current || !line) return <EchoLine id={id} text="" />;
  const number = current.line + 1;
  const { column } = current;
  if (column === "account" || column === "label") {
    const account = accountTyped(accounts, line.account);
    return <EchoLine id={id} text={account ? say("line-account", { line: number, ...account }) : ""} />;
  }
  const { text, notices, choices } = readNumberField(line[column], { unit: "€" });
  return (
    <EchoLine
      id={id}
      text={text === "" ? "" : say("line-echo", { line: number, echo: text })}
      notices={notices}
      choices={readOnly ? [] : choices}
      onChoose={(typed) => onSettle(current.line, { [column]: typed })}
    />
  );
}
