/**
 * A name as ids and formulas compare it: lower case, without accents or ligatures. Text in, text out; never fails.
 *
 * @example foldName("Chargé_Œuvre") // "charge_oeuvre"
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}
