import { z } from "zod";
import { decimal, duration, expected, flag, hours, id, points, text, whole } from "#schemas/fields.ts";
import { SheetRowsSchema } from "#schemas/sheet.ts";
import { AnswerBaseShape } from "#schemas/task.ts";

const PostSchema = z.strictObject({
  id: id().describe("Ce que le candidat choisit dans une case : M."),
  says: text().optional().describe("Ce que cela veut dire : Matin."),
  hours: hours().optional().describe("Horaires : 6h-13h ; 21h-5h finit le lendemain."),
  pause: duration().optional().describe("Temps non travaillé, ôté des heures : 30min."),
  rest: flag().optional().describe("true : un repos, un congé ; la personne ne travaille pas."),
});
export type PlanningPost = z.output<typeof PostSchema>;

const ShiftSchema = z.strictObject({
  id: id().describe("Repère du créneau : matin."),
  says: text().optional().describe("Le créneau, tel que le candidat le lit, après le jour : matin."),
  hours: hours().optional().describe("Horaires : 6h-13h."),
});

const PersonSchema = z.strictObject({
  id: id().describe("Repère de la personne : lea."),
  says: text().optional().describe("Son nom : Léa."),
  hours: decimal().optional().describe("Heures prévues par son contrat sur la période : 35."),
  skills: z.array(text()).optional().describe("Ce qu’elle sait faire : [caisse]."),
});
export type PlanningPerson = z.output<typeof PersonSchema>;

const RuleBase = {
  says: text().optional().describe("La contrainte, si elle est montrée au candidat au-dessus de la grille."),
  points: points().optional().describe("Points de la contrainte ; à défaut, parts égales."),
  all: flag().optional().describe("true : respectée partout, ou aucun point ; à défaut, en proportion."),
};
const onDays = () => z.array(text()).optional().describe("Jours concernés ; à défaut, tous.");
const inShifts = () => z.array(id()).optional().describe("Créneaux concernés ; à défaut, tous.");
const limit = (what: string) => expected().describe(what);

const RuleSchema = z.discriminatedUnion("rule", [
  z.strictObject({
    rule: z.literal("cover").describe("cover : assez de monde dans chaque créneau."),
    ...RuleBase,
    post: id().optional().describe("Poste compté ; à défaut, toute personne qui travaille."),
    skill: text().optional().describe("Ne compter que les personnes qui savent faire cela."),
    at_least: whole().optional().describe("Nombre de personnes, au moins."),
    at_most: whole().optional().describe("Nombre de personnes, au plus."),
    on: onDays(),
    shifts: inShifts(),
  }),
  z.strictObject({
    rule: z.literal("off").describe("off : une personne n’est pas disponible."),
    ...RuleBase,
    who: id().describe("Repère de la personne."),
    because: text().optional().describe("Pourquoi, en une proposition : « elle est en congé »."),
    on: onDays(),
    shifts: inShifts(),
  }),
  z.strictObject({
    rule: z.literal("skill").describe("skill : un poste demande une compétence."),
    ...RuleBase,
    post: id().describe("Le poste."),
    skill: text().describe("La compétence qu’il demande."),
  }),
  z.strictObject({
    rule: z.literal("daily").describe("daily : durée maximale d’une journée."),
    ...RuleBase,
    at_most: limit("Heures par jour, au plus : 10, ou « =duree_max_jour »."),
  }),
  z.strictObject({
    rule: z.literal("weekly").describe("weekly : durée maximale sur la période."),
    ...RuleBase,
    at_most: limit("Heures sur la période, au plus : 48, ou « =duree_max_semaine »."),
  }),
  z.strictObject({
    rule: z.literal("rest").describe("rest : repos entre deux jours de travail."),
    ...RuleBase,
    at_least: limit("Heures de repos, au moins : 11, ou « =repos_quotidien »."),
  }),
  z.strictObject({
    rule: z.literal("weekly_rest").describe("weekly_rest : un repos d’un seul tenant dans la période."),
    ...RuleBase,
    at_least: limit("Heures d’un seul tenant, au moins : 35, ou « =repos_hebdomadaire »."),
  }),
  z.strictObject({
    rule: z.literal("days").describe("days : nombre de jours travaillés."),
    ...RuleBase,
    at_most: limit("Jours travaillés, au plus : 6, ou « =jours_max_semaine »."),
  }),
  z.strictObject({
    rule: z.literal("contract").describe("contract : les heures de chacun sont celles de son contrat."),
    ...RuleBase,
    within: decimal().optional().describe("Écart accepté, en heures : 1. Aucun, à défaut."),
  }),
  z.strictObject({
    rule: z.literal("overlap").describe("overlap : personne n’est à deux endroits à la fois."),
    ...RuleBase,
  }),
]);
export type PlanningRule = z.output<typeof RuleSchema>;

/** A grid of people and slots to fill in, under constraints: no single right answer, each constraint is checked. */
export const PlanningSchema = z.strictObject({
  type: z.literal("schedule"),
  ...AnswerBaseShape,
  mode: z.literal("planning").describe("planning : des personnes, des créneaux, des contraintes."),
  posts: z.array(PostSchema).min(2).describe("Ce que le candidat choisit dans chaque case."),
  days: z.array(text()).min(1).describe("Les jours, qui se suivent : [Lundi, Mardi]."),
  shifts: z
    .array(ShiftSchema)
    .min(1)
    .optional()
    .describe("Créneaux de chaque jour ; à défaut, le jour entier."),
  people: z.array(PersonSchema).min(1).describe("Les personnes."),
  constraints: z.array(RuleSchema).min(1).describe("Les contraintes, chacune avec ses points."),
  solution: z
    .record(id(), z.array(text()))
    .describe("Un planning qui les respecte toutes : {lea: [M, M, R]}, une case par créneau."),
});
export type Planning = z.output<typeof PlanningSchema>;

export const PlanningStatementSchema = z.strictObject({
  mode: z.literal("planning"),
  label: z.string(),
  rows: SheetRowsSchema,
  /** The constraints that are shown, in words. */
  rules: z.array(z.string()),
  /** What the posts and the shifts mean: « M : matin, de 6 h à 13 h ». */
  legend: z.array(z.string()),
});
export type PlanningStatement = z.output<typeof PlanningStatementSchema>;
