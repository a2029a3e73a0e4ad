import type { Block } from "#schemas/report.ts";
import type { ToldFigure } from "#deliverables/define-report.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { TABLE_MESSAGES } from "./messages.fr.ts";
import type { TableStatement } from "./schema.ts";

const note = (code: keyof typeof TABLE_MESSAGES, params: Record<string, string>): Block => ({
  kind: "note",
  text: renderMessage(TABLE_MESSAGES, { code, params }),
});

/** What each lost cell costs, and what is said of some of them, under the table. */
export function tellCellNotes(statement: TableStatement, byCell: ReadonlyMap<string, ToldFigure>): Block[] {
  const cells = [...byCell].map(([cell, figure]) => ({ figure, label: labelOf(statement, cell) }));
  const says = cells.flatMap(({ figure, label }) =>
    [...figure.mistakes, ...figure.notes].map((says) => note("cell-says", { label, says })),
  );
  return [...tellShares(cells), ...says];
}

/** One sentence where every cell has the same share, else one for each cell that lost some. */
function tellShares(cells: readonly { figure: ToldFigure; label: string }[]): Block[] {
  const shared = cells.flatMap(({ figure: { share }, label }) => (share ? [{ ...share, label }] : []));
  const lost = shared.filter(({ earned, share }) => earned !== share);
  const [first] = shared;
  if (!first || lost.length === 0) return [];
  if (shared.every(({ share }) => share === first.share)) return [note("each-cell", { share: first.share })];
  return lost.map(({ label, earned, share }) => note("cell-lost", { label, earned, share }));
}

/** A cell by the headings that the subject prints: « Solde final – Mars », else by its address. */
function labelOf({ rows }: TableStatement, cell: string): string {
  const address = parseCell(cell);
  if (!address) return cell;
  const headings = [rows[address.row]?.[0], rows[0]?.[address.column]];
  const words = headings.flatMap((one) =>
    one?.kind === "text" && one.text.trim() !== "" ? [one.text.trim()] : [],
  );
  return words.length > 0 ? words.join(" – ") : cell;
}
