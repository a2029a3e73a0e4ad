import { z } from "zod";
import {
  day,
  decimal,
  duration,
  expected,
  flag,
  formula,
  id,
  oneOrMany,
  points,
  taskName,
  text,
  whole,
} from "./fields.ts";
import { SittingEventSchema } from "./sitting-event.ts";

export const BlockSchema = z.enum(["U4", "U51", "U52", "U6"]);
export type Block = z.output<typeof BlockSchema>;

const RangeVariable = z.strictObject({
  from: decimal().describe("Plus petite valeur tirée."),
  to: decimal().describe("Plus grande valeur tirée."),
  step: decimal().describe("Pas du tirage."),
  default: decimal().describe("Valeur du jeu de référence."),
});
const ChoiceVariable = z.strictObject({
  choose: z.array(expected()).min(1).describe("Valeurs possibles."),
  default: expected().describe("Valeur du jeu de référence."),
});
const ReferenceVariable = z.strictObject({
  reference: text().describe("Valeur de scenarios/_reference/ à la date legalDate, figée dans la version."),
});
/** A variable: a fixed value, a formula, a list, a range, a choice, or a dated value of law. */
export const VariableSchema = z.union([
  expected(),
  z.array(expected()),
  RangeVariable,
  ChoiceVariable,
  ReferenceVariable,
]);
export type Variable = z.output<typeof VariableSchema>;

/** Another set of values in which answers may be right too: another method, or a misread document. */
export const OtherReadingSchema = z.strictObject({
  id: id().describe("Identifiant de la lecture."),
  says: text().describe("Ce qui est dit au candidat dont les réponses sont justes sous cette lecture."),
  set: z.record(id(), expected()).describe("Variables remplacées : valeur ou formule."),
  cost: points().optional().describe("Coût, compté une seule fois dans sa portée."),
  together: flag()
    .optional()
    .describe("true : toute la portée est notée sous une seule lecture, la meilleure."),
});
export type OtherReading = z.output<typeof OtherReadingSchema>;
export const OtherReadingsSchema = z.array(OtherReadingSchema).max(8);

export const DocumentSchema = z.strictObject({
  id: id().describe("Identifiant de l’annexe : c’est lui que les tâches citent."),
  title: text().describe("Titre montré : « Annexe 2 – Compte de résultat »."),
  file: text().describe("Chemin du fichier dans le dossier de l’étude de cas."),
  part: oneOrMany().optional().describe("Dossiers où l’annexe sert ; tous si absent."),
  rights: z
    .enum(["own", "public", "citation", "class-only"])
    .optional()
    .describe("Droits sur le document ; imprimés sous lui, sauf own."),
  kind: z
    .enum(["annex", "to-return"])
    .optional()
    .describe("to-return : annexe à rendre avec la copie ; le candidat le lit sous son titre."),
  letter: text().optional().describe("Lettre d’une annexe à rendre : A. Par défaut, celle de son titre."),
  alt: text().optional().describe("Texte de remplacement d’une image."),
});
export type ScenarioDocument = z.output<typeof DocumentSchema>;

export const PartSchema = z.strictObject({
  id: id().describe("Identifiant du dossier : c’est lui que part cite."),
  title: text().describe("Titre du dossier ou de la mission."),
  points: points().describe("Points du dossier : la somme de ses réponses."),
  tasks: z.array(taskName()).min(1).describe("Noms des fichiers de tasks/, sans extension, dans l’ordre."),
  readings: OtherReadingsSchema.optional().describe("Autres lectures admises dans ce dossier."),
});

/** scenario.yaml, version 1 (docs/authoring). */
export const ScenarioFileSchema = z.strictObject({
  format: z.literal("1").describe("Version du format : 1."),
  title: text().describe("Nom de l’étude de cas, souvent celui de l’entreprise."),
  block: BlockSchema.describe("Bloc : U52 et U6 ont une épreuve écrite ; U4 et U51 sont des entraînements."),
  assessment: z
    .enum(["points", "grid"])
    .optional()
    .describe("points : un barème ; grid : des degrés de maîtrise."),
  duration: duration().optional().describe("Durée : 4h30. Par défaut, celle de l’épreuve."),
  legalDate: day().describe("Le droit, les taux et les plafonds sont ceux de cette date."),
  licence: text().optional().describe("Licence du sujet : CC-BY-SA-4.0."),
  authors: z.array(text()).optional().describe("Auteurs, tels qu’ils sont imprimés."),
  summary: text().optional().describe("Une phrase pour choisir le sujet dans une liste."),
  training: flag()
    .optional()
    .describe("true : un entraînement, plus libre qu’une épreuve blanche de U52 ou U6 (événements)."),
  session: text().optional().describe("Session imprimée sur la page de garde."),
  marks: z
    .strictObject({
      total: points().describe("Points du sujet : la somme de ses dossiers."),
      out_of: whole().optional().describe("La note est sur : 20."),
      rounding: z
        .enum(["exact", "half-point", "half-point-above", "half-up"])
        .optional()
        .describe("Arrondi de la note : demi-point le plus proche, demi-point supérieur, ou deux décimales."),
    })
    .optional()
    .describe("Barème du sujet."),
  show_points: z
    .enum(["part", "task", "answer"])
    .optional()
    .describe("Points que voit le candidat : par dossier, par tâche ou par réponse."),
  variables: z
    .record(id(), VariableSchema)
    .optional()
    .describe(
      "Données chiffrées : nombre, texte, date, liste, formule, tirage {from, to, step, default} ou {choose, default}, valeur légale {reference}.",
    ),
  sets: z.record(id(), z.record(id(), expected())).optional().describe("Jeux fixes : A et B."),
  where: z.array(formula()).optional().describe("Contraintes sur un tirage."),
  readings: OtherReadingsSchema.optional().describe("Autres lectures admises dans tout le sujet."),
  documents: z.array(DocumentSchema).describe("Les annexes, dans l’ordre."),
  events: z
    .array(SittingEventSchema)
    .optional()
    .describe(
      "Les messages qui arrivent pendant l’épreuve ; « after » dans une tâche la pose après l’un d’eux.",
    ),
  parts: z.array(PartSchema).min(1).describe("Les dossiers ou missions, indépendants, dans l’ordre."),
});
export type ScenarioFile = z.output<typeof ScenarioFileSchema>;
