import { foldText } from "./fold-text.ts";

/** A unit as the platform writes it, what it measures, and its power of ten within that measure. */
export interface Unit {
  name: string;
  /** The singular, for the units that are French words. */
  one?: string;
  measure: string;
  power: number;
}

interface UnitEntry extends Unit {
  /** Other ways to write it; case, accents and the plural do not count. */
  aliases: readonly string[];
}

const entries: readonly UnitEntry[] = [
  { name: "€", measure: "money", power: 0, aliases: ["eur", "euro"] },
  { name: "k€", measure: "money", power: 3, aliases: ["keur", "millier d'euro", "kilo-euro"] },
  { name: "M€", measure: "money", power: 6, aliases: ["meur", "million d'euro"] },
  { name: "centimes", one: "centime", measure: "money", power: -2, aliases: ["ct", "centime d'euro"] },
  { name: "$", measure: "dollar", power: 0, aliases: ["usd", "dollar"] },
  { name: "£", measure: "pound", power: 0, aliases: ["gbp", "livre sterling"] },
  {
    name: "%",
    measure: "ratio",
    power: 0,
    aliases: ["pour cent", "pourcent", "pour-cent", "p. cent", "p.cent"],
  },
  { name: "‰", measure: "ratio", power: -1, aliases: ["pour mille"] },
  { name: "points", one: "point", measure: "point", power: 0, aliases: ["pt", "point de pourcentage"] },
  {
    name: "jours",
    one: "jour",
    measure: "day",
    power: 0,
    aliases: ["j", "jr", "jour ouvre", "jour ouvrable", "jour calendaire"],
  },
  { name: "semaines", one: "semaine", measure: "week", power: 0, aliases: ["sem"] },
  { name: "mois", measure: "month", power: 0, aliases: [] },
  { name: "ans", one: "an", measure: "year", power: 0, aliases: ["annee"] },
  { name: "h", measure: "hour", power: 0, aliases: ["heure", "hr"] },
  { name: "min", measure: "minute", power: 0, aliases: ["mn", "minute"] },
  { name: "s", measure: "second", power: 0, aliases: ["sec", "seconde"] },
  { name: "m", measure: "length", power: 0, aliases: ["metre"] },
  { name: "km", measure: "length", power: 3, aliases: ["kilometre"] },
  { name: "cm", measure: "length", power: -2, aliases: ["centimetre"] },
  { name: "m²", measure: "area", power: 0, aliases: ["metre carre"] },
  { name: "m³", measure: "volume", power: 0, aliases: ["metre cube"] },
  { name: "L", measure: "capacity", power: 0, aliases: ["litre"] },
  { name: "cL", measure: "capacity", power: -2, aliases: ["centilitre"] },
  { name: "hL", measure: "capacity", power: 2, aliases: ["hectolitre"] },
  { name: "g", measure: "mass", power: 0, aliases: ["gramme", "gr"] },
  { name: "kg", measure: "mass", power: 3, aliases: ["kilo", "kilogramme"] },
  { name: "t", measure: "mass", power: 6, aliases: ["tonne"] },
  { name: "kWh", measure: "energy", power: 0, aliases: ["kilowattheure", "kilowatt-heure"] },
  { name: "MWh", measure: "energy", power: 3, aliases: ["megawattheure", "megawatt-heure"] },
  {
    name: "unités",
    one: "unité",
    measure: "count",
    power: 0,
    aliases: ["u", "article", "produit", "exemplaire"],
  },
  { name: "pièces", one: "pièce", measure: "count", power: 0, aliases: ["pce"] },
  { name: "fois", measure: "times", power: 0, aliases: [] },
  { name: "salariés", one: "salarié", measure: "person", power: 0, aliases: ["personne", "employe"] },
  {
    name: "ETP",
    measure: "full-time",
    power: 0,
    aliases: ["equivalent temps plein"],
  },
  { name: "clients", one: "client", measure: "customer", power: 0, aliases: [] },
  { name: "commandes", one: "commande", measure: "order", power: 0, aliases: ["cde"] },
  { name: "factures", one: "facture", measure: "invoice", power: 0, aliases: [] },
  { name: "lots", one: "lot", measure: "batch", power: 0, aliases: [] },
  { name: "cartons", one: "carton", measure: "box", power: 0, aliases: [] },
  { name: "palettes", one: "palette", measure: "pallet", power: 0, aliases: [] },
];

const byName = new Map<string, Unit>(
  entries.flatMap(({ aliases, ...unit }) =>
    [unit.name, ...aliases].map((name) => [foldUnit(name), unit] as const),
  ),
);

/** The folded text of a unit with every word in the singular: « Jours ouvrés » and « jour ouvré » are equal. */
export function foldUnit(text: string): string {
  return foldText(text).replace(/(?<=[a-z]{2})s(?![a-z])/g, "");
}

/** The unit that a word or a sign names, or null. */
export function findUnit(text: string): Unit | null {
  return byName.get(foldUnit(text)) ?? null;
}

/** The unit as it is written after this figure: French puts the singular below 2 (« 1,5 jour », « 2 jours »). */
export function unitAfter(value: string, unit: string): string {
  const isSingular = /^-?0*[01]?(\.|$)/.test(value);
  const known = findUnit(unit);
  return isSingular && known?.one !== undefined && known.name === unit ? known.one : unit;
}
