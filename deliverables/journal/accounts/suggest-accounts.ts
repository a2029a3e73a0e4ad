import { foldText } from "#grading/language/fold-text.ts";

/** An account of the plan as the page lists it. */
export interface ListedAccount {
  number: string;
  label: string;
}

const MOST = 12;
const HEADING_DIGITS = 2;

/**
 * The accounts that what is typed may mean: those whose number begins so, or whose label has a word that begins with
 * each word typed; short numbers first, so that the everyday account comes before its parts. Where words are looked up,
 * an account of two digits comes last: it heads others and receives no entry.
 * @example suggestAccounts(accounts, "tva coll") // [{ number: "44571", label: "TVA collectée" }]
 */
export function suggestAccounts(accounts: readonly ListedAccount[], typed: string): ListedAccount[] {
  const words = foldText(typed)
    .split(/[\s'-]+/)
    .filter((word) => word !== "");
  if (words.length === 0) return [];
  const found = accounts.filter((account) => words.every((word) => begins(account, word)));
  const byNumber = /^\d/.test(words[0] ?? "");
  const rank = ({ number }: ListedAccount) =>
    !byNumber && number.length === HEADING_DIGITS ? Infinity : number.length;
  return found.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0)).slice(0, MOST);
}

function begins({ number, label }: ListedAccount, word: string): boolean {
  if (/^\d/.test(word)) return number.startsWith(word);
  return foldText(label)
    .split(/[^\p{L}\p{N}]+/u)
    .some((own) => own.startsWith(word));
}

/** The account that is typed, by its number or by the nearest one above it; null where none is. */
export function accountTyped(accounts: readonly ListedAccount[], typed: string): ListedAccount | null {
  const number = /^\d+/.exec(typed.trim())?.[0] ?? "";
  const above = accounts.filter((account) => number.startsWith(account.number));
  return above.toSorted((a, b) => b.number.length - a.number.length)[0] ?? null;
}
