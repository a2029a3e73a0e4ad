import { PASSWORD_WORDS } from "./password-words.ts";

/**
 * A password to print on a card and to type once: two plain words and three figures, about 25 bits, enough where each
 * failure is waited for. `pick(n)` gives a random whole number from 0 to n - 1; it must not be guessable.
 * @example initialPassword(pick) // "citron-tulipe-427"
 */
export function initialPassword(pick: (count: number) => number): string {
  const word = () => PASSWORD_WORDS[pick(PASSWORD_WORDS.length)] ?? "";
  return `${word()}-${word()}-${100 + pick(900)}`;
}
