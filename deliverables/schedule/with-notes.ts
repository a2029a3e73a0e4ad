import type { SharingCell } from "#grading/cell-shares.ts";
import type { Graded } from "#grading/define-deliverable.ts";
import type { Finding } from "#schemas/grading.ts";

/** Adds to the figures of a graded answer what is said of their cells: a fault that was recognised, without points. */
export function withNotes<Cell extends SharingCell>(
  graded: Graded,
  cells: readonly Cell[],
  notesOf: (cell: Cell) => Finding[],
): Graded {
  const notes = (name: string) => cells.filter(({ figure }) => figure.name === name).flatMap(notesOf);
  const figures = () =>
    graded.figures().map((figure) => ({ ...figure, findings: [...figure.findings, ...notes(figure.name)] }));
  return { ...graded, figures };
}
