import type { Scalar } from "#grading/formulas/value.ts";
import { cellName, parseCell } from "#grading/language/cell-address.ts";
import { foldText } from "#grading/language/fold-text.ts";
import { foldName } from "#schemas/fold-name.ts";
import { isFormula, NO_CHANGE, type OpenSheet, type Sheet, type SheetContent } from "#grading/sheet/sheet.ts";
import type { World } from "#grading/world.ts";
import type { CompiledExpectation, ExpectedCell } from "./compile-expectations.ts";
import type { GivenCell } from "./compile-sheet.ts";
import { foldedNames } from "./folded-names.ts";
import type { SpreadsheetRaw } from "./schema.ts";
import { typeValue } from "./type-value.ts";

/** What the subject fills, as typed, with the values of one world. */
export const givenContents = (given: readonly GivenCell[], world: World): Map<string, string> =>
  new Map(
    given.flatMap((one): [string, string][] => {
      if (one.kind === "fill") return [];
      return [
        [one.cell, one.kind === "text" ? one.text.fill(world) : typeValue(world.valueOf(one.figure.name))],
      ];
    }),
  );

/** What the subject says of a sheet: what it gives, what it expects. */
interface Subject {
  given: readonly GivenCell[];
  expectations: readonly CompiledExpectation[];
}

/** A candidate's sheet, opened: what the subject gives is put back first, whatever was typed over it. */
export class CopiedSheet {
  readonly content: SheetContent;
  /** Given cells that the candidate had changed. */
  readonly restored: readonly string[];
  readonly sheet: Sheet;
  private readonly places: ReadonlyMap<string, string>;
  private readonly values: ReadonlyMap<string, Scalar>;

  constructor(
    { given, expectations }: Subject,
    raw: SpreadsheetRaw,
    world: World,
    private readonly open: OpenSheet,
  ) {
    const kept = givenContents(given, world);
    const typed = Object.entries(raw.cells).filter(([, text]) => text.trim() !== "");
    this.restored = Object.keys(raw.cells).filter(
      (cell) => kept.has(cell) && raw.cells[cell]?.trim() !== kept.get(cell),
    );
    this.content = { cells: new Map([...typed, ...kept]), names: foldedNames(raw.names) };
    this.sheet = open(this.content);
    this.values = this.sheet.recalculate(NO_CHANGE);
    this.places = new Map(
      expectations.flatMap(({ cells, find }) =>
        cells.flatMap(({ at, figure }) => {
          const place = at ?? this.locate(find ?? "");
          return place === null ? [] : [[figure.name, place] as const];
        }),
      ),
    );
  }

  /** Where an expected value stands in this copy; null where its label was not found. */
  placeOf({ figure }: ExpectedCell): string | null {
    return this.places.get(figure.name) ?? null;
  }

  contentOf(cell: ExpectedCell): string | undefined {
    return this.content.cells.get(this.placeOf(cell) ?? "");
  }

  valueOf(cell: ExpectedCell): Scalar | undefined {
    return this.values.get(this.placeOf(cell) ?? "");
  }

  /** The same sheet with other formulas in some cells. */
  with(formulas: ReadonlyMap<string, string>): Sheet {
    return this.open({ ...this.content, cells: new Map([...this.content.cells, ...formulas]) });
  }

  /** By the name given to a cell, else beside or under its label: the very label first, then one that holds it. */
  private locate(find: string): string | null {
    const named = this.content.names.get(foldName(find)) ?? this.content.names.get(asName(find));
    if (named !== undefined && !named.includes(":")) return named;
    const wanted = foldText(find);
    const labels = [...this.content.cells].flatMap(([cell, text]) =>
      isFormula(text) ? [] : [{ cell, words: foldText(text) }],
    );
    const candidates = [
      ...labels.filter(({ words }) => words === wanted),
      ...labels.filter(({ words }) => words !== wanted && words.includes(wanted)),
    ];
    for (const { cell } of candidates) {
      const place = this.beside(cell);
      if (place !== null) return place;
    }
    return null;
  }

  private beside(label: string): string | null {
    const at = parseCell(label);
    if (!at) return null;
    const right = Array.from({ length: REACH }, (_, step) => cellName(at.column + step + 1, at.row));
    return right.find((cell) => this.isFigure(cell)) ?? this.figureAt(cellName(at.column, at.row + 1));
  }

  private figureAt = (cell: string) => (this.isFigure(cell) ? cell : null);

  private isFigure(cell: string): boolean {
    const content = this.content.cells.get(cell);
    return content !== undefined && (isFormula(content) || typeof this.values.get(cell) !== "string");
  }
}

/** How far to the right of its label a value is looked for. */
const REACH = 10;

/** « Taux de marge » may be called taux_de_marge. */
const asName = (words: string) => foldText(words).replace(/[^\p{L}\p{N}]+/gu, "_");

/** Makes the way to open copies: the sheet that was just read is not opened anew to be marked. */
export function copyOpener(open: OpenSheet) {
  const opened = new WeakMap<SpreadsheetRaw, { subject: Subject; world: World; copy: CopiedSheet }>();
  return (subject: Subject, raw: SpreadsheetRaw, world: World): CopiedSheet => {
    const known = opened.get(raw);
    if (known?.subject === subject && known.world === world) return known.copy;
    const copy = new CopiedSheet(subject, raw, world, open);
    opened.set(raw, { subject, world, copy });
    return copy;
  };
}
export type OpenCopy = ReturnType<typeof copyOpener>;
