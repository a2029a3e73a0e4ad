import { z } from "zod";

/** A cell of a sheet as a candidate sees it: printed, or to fill; without any field for a key. */
export const SheetCellSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: z.string(), heading: z.boolean() }),
  z.strictObject({ kind: z.literal("given"), text: z.string() }),
  z.strictObject({
    kind: z.literal("ask"),
    unit: z.string().nullable(),
    choice: z.array(z.string()).nullable(),
    free: z.boolean(),
  }),
]);
export type SheetCell = z.output<typeof SheetCellSchema>;

/** The sheet as seen: `rows[r][c]` is cell A1 + (r, c). */
export const SheetRowsSchema = z.array(z.array(SheetCellSchema));
export interface Sheet {
  rows: SheetCell[][];
}

/** What was typed, by cell: {"B5": "12 000"}. */
export const SheetTypedSchema = z.record(z.string().regex(/^[A-Z]{1,2}[1-9]\d{0,2}$/), z.string().max(2_000));
export type SheetTyped = z.output<typeof SheetTypedSchema>;
