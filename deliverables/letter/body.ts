import type { ReportRun as Run, WrittenBlock as BodyBlock } from "#schemas/report.ts";

export type { Run, BodyBlock };

/** The text of some runs. */
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");

/** The lines of a body: a paragraph, an item or a row of a table each. */
export const linesOf = (body: readonly BodyBlock[]): string[] =>
  body.flatMap((block) => {
    switch (block.kind) {
      case "paragraph":
        return [textOf(block.runs)];
      case "list":
        return block.items.map(textOf);
      case "table":
        return block.rows.map((cells) => cells.map(textOf).join("\t"));
    }
  });

/** Bounds of what is kept, far above what a letter needs. */
export const MOST = { blocks: 400, items: 200, rows: 60, columns: 12, runs: 200, text: 10_000, field: 4_000 };

/** Whether a body stands within the bounds of what is kept. */
export const fits = (body: readonly BodyBlock[]): boolean =>
  body.length <= MOST.blocks &&
  body.every((block) => {
    switch (block.kind) {
      case "paragraph":
        return fitsRuns(block.runs);
      case "list":
        return block.items.length <= MOST.items && block.items.every(fitsRuns);
      case "table":
        return (
          block.rows.length <= MOST.rows &&
          block.rows.every((cells) => cells.length <= MOST.columns && cells.every(fitsRuns))
        );
    }
  });

const fitsRuns = (runs: readonly Run[]) =>
  runs.length <= MOST.runs && runs.every(({ text }) => text.length <= MOST.text);
