import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

type Param = string | number | undefined;
const text = (value: Param) => String(value ?? "");
const isSaid = (value: Param) => text(value) !== "";

/** « , 11 h au moins », where the limit may be said. */
const bound = (limit: Param, words: string) => (isSaid(limit) ? `, ${text(limit)} ${words}` : "");

/** « alors qu’elle est en congé ». */
function whileReason(because: Param): string {
  if (!isSaid(because)) return " sans être disponible";
  return /^[aeiouyhéèê]/i.test(text(because)) ? ` alors qu’${text(because)}` : ` alors que ${text(because)}`;
}

const persons = (number: Param) =>
  Number(number) > 1 ? `${text(number)} personnes` : `${text(number)} personne`;

/** Who is counted in a slot: « 1 personne au poste M ». */
function counted({ wrote, post, skill }: MessageParams): string {
  const at = isSaid(post) ? ` au poste ${text(post)}` : "";
  const able = isSaid(skill) ? ` (compétence : ${text(skill)})` : "";
  return `${Number(wrote) === 0 ? "personne" : persons(wrote)}${at}${able}`;
}

/** What is said of a constraint that a planning breaks. */
export const PLANNING_MESSAGES = {
  "cover-short": (params) =>
    `Il manque du monde ${text(params.slot)} : ${counted(params)}${bound(params.limit, "au moins")}.`,
  "cover-over": (params) =>
    `Il y a trop de monde ${text(params.slot)} : ${counted(params)}${bound(params.limit, "au plus")}.`,
  "works-while-off": ({ person, slot, because }) =>
    `${text(person)} travaille ${text(slot)}${whileReason(because)}.`,
  "without-skill": ({ person, slot, post, skill }) =>
    `${text(person)} est au poste ${text(post)} ${text(slot)} sans la compétence demandée${isSaid(skill) ? ` (${text(skill)})` : ""}.`,
  "day-too-long": ({ person, slot, wrote, limit }) =>
    `${text(person)} travaille ${text(wrote)} ${text(slot)}${bound(limit, "au plus")}.`,
  "week-too-long": ({ person, wrote, limit }) =>
    `${text(person)} travaille ${text(wrote)} sur la période${bound(limit, "au plus")}.`,
  "too-many-days": ({ person, wrote, limit }) =>
    `${text(person)} travaille ${text(wrote)} jours${bound(limit, "au plus")}.`,
  "rest-too-short": ({ person, slot, until, wrote, limit }) =>
    `${text(person)} : repos de ${text(wrote)} entre ${text(slot)} et ${text(until)}${bound(limit, "au moins")}.`,
  "week-rest-too-short": ({ person, wrote, limit }) =>
    `${text(person)} : le plus long repos est de ${text(wrote)} d’un seul tenant${bound(limit, "au moins")}.`,
  "over-contract": ({ person, wrote, limit }) =>
    `${text(person)} travaille ${text(wrote)}${isSaid(limit) ? `, plus que les ${text(limit)} de son contrat` : ", plus que son contrat"}.`,
  "under-contract": ({ person, wrote, limit }) =>
    `${text(person)} travaille ${text(wrote)}${isSaid(limit) ? `, moins que les ${text(limit)} de son contrat` : ", moins que son contrat"}.`,
  "two-places": ({ person, slot, until }) =>
    slot === until
      ? `${text(person)} est à deux endroits à la fois ${text(slot)}.`
      : `${text(person)} est à deux endroits à la fois : ${text(slot)} et ${text(until)}.`,
  "line-to-fill": ({ person }) =>
    `Ligne à remplir avant que cette contrainte soit vérifiée : ${text(person)}.`,
} satisfies Catalogue;
