/**
 * A name as ids and formulas compare it: lower case, without accents or ligatures. Text in, text out; never fails.
 *
 * @example foldName("Chargé_Œuvre") // "charge_oeuvre"
 */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}

/** ASCII has nothing to unfold, and is most of what a copy holds. */
const PLAIN = /^[\x20-\x7e]*$/;
