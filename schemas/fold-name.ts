/**
 * A name as ids and formulas compare it: lower case, without accents or ligatures. Text in, text out; never fails.
 *
 * @example foldName("Chargé_Œuvre") // "charge_oeuvre"
 */
export function foldName(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll("œ", "oe").replaceAll("æ", "ae");
}
