import type { NoticeCode } from "#schemas/reading.ts";
import { findUnit, foldUnit, type Unit } from "./units.ts";

/** How a typed unit stands to the field's: `power` is what the figure is multiplied by, in powers of ten. */
export interface UnitAgreement {
  unit: string | null;
  power: number;
  notices: NoticeCode[];
}

interface TypedUnit {
  name: string | null;
  top: Unit | null;
  per: Unit | null;
  qualified: boolean;
}

const qualifier = /(?:^|\s+)(?:h\.?t|t\.?t\.?c|nets?|bruts?|hors taxes?|toutes taxes comprises)\.?$/i;

/** A unit starts and ends with what a unit is made of: « 45 - » or « 45 €- » end with no unit. */
const unitShape = /^[\p{L}\p{Sc}%‰°](?:[^]*[\p{L}\p{M}\p{N}\p{Sc}%‰°.])?$/u;

/**
 * Settles the unit a candidate typed against the unit of the field; null for a word that is no known unit.
 * Same measure: the field's spelling and the power of ten between them (« 12 k€ » in a « € » field: 3). Another
 * measure: kept, with `other-unit`, since a wrong unit is a finding of its own. No field unit: any known unit is taken.
 */
export function agreeUnit(typed: string, field: string | null): UnitAgreement | null {
  if (typed === "") return { unit: null, power: 0, notices: [] };
  if (!unitShape.test(typed)) return null;
  if (field !== null && foldUnit(typed) === foldUnit(field)) return { unit: field, power: 0, notices: [] };
  const found = readUnit(typed);
  if (found === null) return null;
  const ignored: NoticeCode[] = found.qualified ? ["qualifier-ignored"] : [];
  if (found.top === null || !field) return { unit: found.name, power: 0, notices: ignored };
  const power = powerBetween(found, readUnit(field));
  if (power === null) return { unit: found.name, power: 0, notices: ["other-unit", ...ignored] };
  return { unit: field, power, notices: power === 0 ? ignored : ["converted", ...ignored] };
}

function readUnit(text: string): TypedUnit | null {
  const bare = text.trim().replace(qualifier, "");
  const qualified = bare !== text.trim();
  if (bare === "") return { name: null, top: null, per: null, qualified };
  const whole = findUnit(bare);
  if (whole !== null) return { name: whole.name, top: whole, per: null, qualified };
  const [topText = "", perText = "", ...more] = bare.split(/\s*\/\s*|\s+par\s+/);
  const top = findUnit(topText);
  const per = findUnit(perText);
  if (top === null || per === null || more.length > 0) return null;
  return { name: `${top.name}/${per.one ?? per.name}`, top, per, qualified };
}

/** Powers of ten from the typed unit to the field's, or null where they do not measure the same thing. */
function powerBetween(typed: TypedUnit, field: TypedUnit | null): number | null {
  if (typed.top === null || !field?.top || typed.top.measure !== field.top.measure) return null;
  const tops = typed.top.power - field.top.power;
  // « 12 € » is a usual way to answer in « € par unité ».
  if (typed.per === null) return tops;
  if (typed.per.measure !== field.per?.measure) return null;
  return tops - (typed.per.power - field.per.power);
}
