import { z } from "zod";

/** A value to print in a text: a variable's name, its unit, the decimals to show. */
export const HoleSchema = z.strictObject({
  name: z.string(),
  unit: z.string().nullable(),
  decimals: z.number().int().nullable(),
});
export type Hole = z.output<typeof HoleSchema>;

/** Safe HTML with marked holes: a page fills them with the values of one draw. */
export const CompiledTextSchema = z.strictObject({ html: z.string(), holes: z.array(HoleSchema) });
export type CompiledText = z.output<typeof CompiledTextSchema>;

/** The texts of a case study, compiled once and kept with its version. */
export const CompiledContentSchema = z.strictObject({
  renderer: z.string(),
  context: CompiledTextSchema.nullable(),
  corrige: CompiledTextSchema.nullable(),
  /** By document id. */
  documents: z.record(z.string(), CompiledTextSchema),
  /** By task id. */
  statements: z.record(z.string(), CompiledTextSchema),
  /** By event id; none in what was compiled before there were events. */
  messages: z.record(z.string(), CompiledTextSchema).default({}),
});
export type CompiledContent = z.output<typeof CompiledContentSchema>;

/** Two characters of a private area, found in no subject, mark a hole: they pass through HTML untouched. */
const OPEN = "\ue000";
const CLOSE = "\ue001";
const MARK = /\ue000(\d+)\ue001/g;

/** Notes a hole and gives the mark that stands for it in the text. */
export function markHole(holes: Hole[], hole: Hole): string {
  holes.push(hole);
  return `${OPEN}${holes.length - 1}${CLOSE}`;
}

/** A hole, for who only asks whether a text holds one. */
export const HOLE_SAMPLE = `${OPEN}0${CLOSE}`;

/** True where a text is a hole and nothing more, or a hole with its unit. */
export const startsWithHole = (text: string) => text.trimStart().startsWith(OPEN);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * The HTML of a text with its values in place, escaped.
 * @example fillHoles({ html: "<p>CA : …</p>", holes: [{ name: "ca", unit: "€", decimals: null }] }, () => "412 000 €")
 */
export function fillHoles({ html, holes }: CompiledText, show: (hole: Hole) => string): string {
  return html.replace(MARK, (_, index: string) => {
    const hole = holes[Number(index)];
    if (!hole) throw new Error(`hole ${index} is not in the text's list`);
    return show(hole).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
  });
}
