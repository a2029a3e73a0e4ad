import { randomInt } from "node:crypto";
import { PASSWORD_WORDS } from "./password-words.ts";

/**
 * A password to read aloud or to copy from paper: three of 256 words and four figures, 37 bits. At one try in four
 * seconds, which is what a stranger gets, trying them all takes 19 000 years.
 * @example readablePassword() // "moulin-cerise-tempo-4821"
 */
export function readablePassword(): string {
  const words = [0, 1, 2].map(() => PASSWORD_WORDS[randomInt(PASSWORD_WORDS.length)]);
  return [...words, randomInt(1_000, 10_000)].join("-");
}
