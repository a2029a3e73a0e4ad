import { useEffect, useState, type KeyboardEvent } from "react";
import { speaker } from "#app/ui/speaker.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import styles from "../editor.module.css";
import { JOURNAL_EDITOR } from "../editor-messages.fr.ts";
import { suggestAccounts, type ListedAccount } from "./suggest-accounts.ts";

interface Props {
  id: string;
  label: string;
  placeholder: string;
  describedBy: string;
  typed: string;
  accounts: readonly ListedAccount[];
  readOnly: boolean;
  onFocus: () => void;
  onChange: (typed: string) => void;
}

const say = speaker(JOURNAL_EDITOR);

const NONE = -1;

const bringIntoView = (id: string) => document.getElementById(id)?.scrollIntoView({ block: "nearest" });

/** The number of an account, found in the plan by number or by words: a combobox whose list only helps. */
export function AccountField({
  id,
  label,
  placeholder,
  describedBy,
  typed,
  accounts,
  readOnly,
  ...on
}: Props) {
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  const found = isOpen && !readOnly ? suggestAccounts(accounts, typed) : [];
  const listId = `${id}-list`;
  const isListed = found.length > 0;
  useEffect(() => {
    if (isListed) bringIntoView(listId);
  }, [isListed, listId]);
  useEffect(() => bringIntoView(`${listId}-${active}`), [active, listId]);
  const choose = ({ number }: ListedAccount) => {
    on.onChange(number);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setOpen(true);
      const count = found.length || 1;
      return setActive(isOpen ? (Math.max(active, step > 0 ? NONE : 0) + step + count) % count : 0);
    }
    if (event.key === "Escape" && isListed) {
      event.stopPropagation();
      return setOpen(false);
    }
    const account = found[active];
    if (account && (event.key === "Enter" || event.key === "Tab") && !event.shiftKey) choose(account);
  };
  return (
    <div className={styles.account}>
      <input
        className={`cell ${styles.words}`}
        id={id}
        role="combobox"
        aria-label={label}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={listId}
        aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
        autoComplete="off"
        maxLength={120}
        value={typed}
        readOnly={readOnly}
        onFocus={on.onFocus}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          on.onChange(event.target.value);
          setOpen(true);
          // Words are looked up; a number stands as it is typed until another one is pointed at.
          setActive(/^\s*\d/.test(event.target.value) ? NONE : 0);
        }}
      />
      <ul className={styles.list} id={listId} role="listbox" aria-label={say("accounts")} hidden={!isListed}>
        {found.map((account, index) => (
          // The keys are those of the field, which keeps the focus.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={account.number}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(account)}
          >
            <b>{account.number}</b> {frenchSpaces(account.label)}
          </li>
        ))}
      </ul>
    </div>
  );
}
