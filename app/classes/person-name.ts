/** A person's names as a class list gives them. */
export interface PersonName {
  first: string;
  last: string;
}

/**
 * Reads a name on one line. What is in capitals is the family name (« BERTIN Inès », « Inès LE GOFF »); without
 * capitals, the first word is the first name. Null where there are not two words.
 * @example readPersonName("LE GOFF Maël") // { first: "Maël", last: "Le Goff" }
 */
export function readPersonName(line: string): PersonName | null {
  const words = line.trim().split(/\s+/);
  if (words.length < 2) return null;
  const capitals = words.filter(isInCapitals);
  const others = words.filter((word) => !isInCapitals(word));
  if (capitals.length > 0 && others.length > 0)
    return { first: others.join(" "), last: capitalize(capitals.join(" ")) };
  const [first = "", ...rest] = words;
  return { first: tidy(first), last: tidy(rest.join(" ")) };
}

/** A name as it is shown: capitals of a list put down, first name first. */
export function displayName({ first, last }: PersonName): string {
  return `${tidy(first)} ${tidy(last)}`;
}

/**
 * The order of names in a class, by family name: all that follows the first word of the displayed name.
 * @example [...names].sort(byFamilyName)
 */
export function byFamilyName(left: string, right: string): number {
  return collator.compare(familyName(left), familyName(right)) || collator.compare(left, right);
}

const collator = new Intl.Collator("fr");

const familyName = (shown: string) => shown.slice(shown.indexOf(" ") + 1);

/** Two letters at least: « J. » or « O » alone tell nothing. */
const isInCapitals = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toLocaleUpperCase("fr");

const tidy = (name: string) => (isInCapitals(name) ? capitalize(name) : name);

/** « D'ALMEIDA-ROY » -> « D'Almeida-Roy ». */
const capitalize = (name: string) =>
  name.toLocaleLowerCase("fr").replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toLocaleUpperCase("fr"));
