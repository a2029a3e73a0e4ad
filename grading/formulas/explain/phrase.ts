/** How tightly a phrase holds together; a looser one is bracketed inside a tighter. */
export const BINDS = {
  sentence: 0,
  comparison: 1,
  joined: 2,
  sum: 3,
  product: 4,
  power: 5,
  signed: 6,
  atom: 7,
} as const;

/** A piece of the path in words or figures. */
export interface Phrase {
  text: string;
  binds: number;
}

const SUPERSCRIPTS: Record<string, string> = {
  "−": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

export const atom = (text: string): Phrase => ({ text, binds: BINDS.atom });
export const sentence = (text: string): Phrase => ({ text, binds: BINDS.sentence });

/** A figure already written: a negative one is bracketed where two signs would meet. */
export const figure = (text: string): Phrase =>
  text.startsWith("−") ? { text, binds: BINDS.signed } : atom(text);

/** The text of a phrase, in brackets when it binds less than wanted. */
export const bracketed = (phrase: Phrase, least: number): string =>
  phrase.binds < least ? `(${phrase.text})` : phrase.text;

/** Two phrases around an operator; what comes after it is bracketed when it holds no tighter, or bears a sign. */
export function infix(left: Phrase, sign: string, right: Phrase, binds: number): Phrase {
  const after = right.binds === BINDS.signed ? `(${right.text})` : bracketed(right, binds + 1);
  return { text: `${bracketed(left, binds)} ${sign} ${after}`, binds };
}

/** Several phrases joined by one operator; one alone is itself. */
export const chain = (phrases: Phrase[], sign: string, binds: number): Phrase =>
  phrases.length === 0 ? atom("0") : phrases.reduce((left, right) => infix(left, sign, right, binds));

/** A power, with a raised exponent when it is a whole number. */
export function raised(base: Phrase, exponent: Phrase): Phrase {
  const below = bracketed(base, BINDS.atom);
  const isWhole = /^−?\d+$/.test(exponent.text);
  const above = isWhole
    ? [...exponent.text].map((digit) => SUPERSCRIPTS[digit] ?? digit).join("")
    : `^${bracketed(exponent, BINDS.atom)}`;
  return { text: below + above, binds: BINDS.power };
}

/** A minus sign before a phrase. */
export const minus = (phrase: Phrase): Phrase => ({
  text: `−${bracketed(phrase, BINDS.atom)}`,
  binds: BINDS.signed,
});
