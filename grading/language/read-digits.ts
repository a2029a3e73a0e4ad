import type { NoticeCode } from "#schemas/reading.ts";

/** The digits of a number once its separators are understood; `ambiguous`: the dot may also separate thousands. */
export interface DigitsRead {
  whole: string;
  fraction: string;
  ambiguous: boolean;
  notices: NoticeCode[];
}

interface Writing {
  shape: RegExp;
  notices: NoticeCode[];
}

/** Every way of writing a number that is read, the plain French ones first; anything else is refused. */
const writings: readonly Writing[] = [
  { shape: /^(\d+)(?:[.,](\d*))?$/, notices: [] },
  { shape: /^([1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+)(?:[.,](\d*))?$/, notices: [] },
  { shape: /^()[.,](\d+)$/, notices: [] },
  { shape: /^([1-9]\d{0,2}(?:\.\d{3})+),(\d*)$/, notices: ["thousands-dot"] },
  { shape: /^([1-9]\d{0,2}(?:\.\d{3}){2,})$/, notices: ["thousands-dot"] },
  { shape: /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d*)$/, notices: ["thousands-comma"] },
  { shape: /^([1-9]\d{0,2}(?:,\d{3}){2,})$/, notices: ["thousands-comma"] },
  { shape: /^([1-9]\d{0,2}(?:['’]\d{3})+)(?:[.,](\d*))?$/, notices: ["thousands-apostrophe"] },
];

const oneDotBeforeThreeDigits = /^[1-9]\d{0,2}\.\d{3}$/;

/** Understands the separators of a run of digits, or null where they make no number (« 12 34,56 », « 1 2 3 »). */
export function readDigits(body: string): DigitsRead | null {
  for (const { shape, notices } of writings) {
    const match = shape.exec(body);
    if (match === null) continue;
    const missing: NoticeCode[] = /[.,]$/.test(body) ? ["decimal-missing"] : [];
    return {
      whole: (match[1] ?? "").replace(/\D/g, "") || "0",
      fraction: match[2] ?? "",
      ambiguous: oneDotBeforeThreeDigits.test(body),
      notices: [...notices, ...missing],
    };
  }
  return null;
}
