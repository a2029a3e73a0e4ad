import { z } from "zod";
import { expected, flag, id, oneOrMany, points, text } from "./fields.ts";

/** One item of a rubric: what a person looks for, and what it is worth. */
export const RubricItemSchema = z
  .strictObject({
    id: id().describe("Identifiant de l’item, unique dans la réponse."),
    says: text().describe("Ce que le correcteur cherche, écrit pour lui et pour le candidat."),
    points: points().optional().describe("Points d’un item à cocher."),
    levels: z.array(points()).min(2).optional().describe("Échelons de points : [0, 1, 2]."),
    words: z.array(text()).optional().describe("Un mot par échelon, dans le même ordre que levels."),
    each: points().optional().describe("Points par élément trouvé (trois arguments parmi n)."),
    at_most: points().optional().describe("Plafond de points de l’item, ou du malus."),
    minus: points().optional().describe("Points ôtés par faute (orthographe, hors sujet)."),
    open: flag().optional().describe("true : toute autre réponse cohérente est acceptée."),
    needs: id().optional().describe("Item sans lequel celui-ci ne compte pas."),
    expects: expected()
      .optional()
      .describe("Formule montrée au correcteur avec les chiffres de cette copie."),
    guide: text().optional().describe("Accepter…, refuser… : consigne au correcteur."),
    kind: z
      .enum(["content", "form", "spelling"])
      .optional()
      .describe("Nature de l’item ; spelling rappelle au correcteur les candidats qui en sont dispensés."),
    covers: z.array(text()).optional().describe("Codes du référentiel propres à cet item."),
  })
  .check(({ value, issues }) => {
    const refuse = (code: string) =>
      issues.push({ code: "custom", message: code, input: value, params: { code, id: value.id } });
    const forms = [value.points, value.levels, value.each, value.minus].filter((form) => form !== undefined);
    if (forms.length !== 1) refuse("rubric-item-form");
    if (value.words !== undefined && value.words.length !== value.levels?.length) refuse("rubric-item-words");
  });
export type RubricItem = z.output<typeof RubricItemSchema>;

export const RubricSchema = z.array(RubricItemSchema).min(1);

/** Words that, found in a written answer, suggest a rubric item to the marker. */
export const HintsSchema = z.array(
  z.strictObject({
    item: text().describe("Identifiant de l’item du barème."),
    words: oneOrMany().describe("Mots qui le suggèrent."),
  }),
);
export type Hints = z.output<typeof HintsSchema>;

/** The most points an item can give, in hundredths (a malus gives none). */
export function rubricItemMax(item: RubricItem): number {
  if (item.levels) return Math.max(...item.levels);
  if (item.each !== undefined) return item.at_most ?? item.each;
  return item.points ?? 0;
}

/** The most points a rubric can give, in hundredths. */
export const rubricMax = (items: readonly RubricItem[]) =>
  items.reduce((sum, item) => sum + rubricItemMax(item), 0);
