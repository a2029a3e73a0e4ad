import type { Block } from "#schemas/report.ts";
import type { Sheet } from "#schemas/sheet.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import type { ToldFigure } from "#deliverables/define-report.ts";
import { CELL_MESSAGES } from "./cell-messages.fr.ts";

const note = (code: keyof typeof CELL_MESSAGES, params: Record<string, string>): Block => ({
  kind: "note",
  text: renderMessage(CELL_MESSAGES, { code, params }),
});

/** What each lost cell costs, and what is said of some of them, under the table. */
export function tellCellNotes(sheet: Sheet, byCell: ReadonlyMap<string, ToldFigure>): Block[] {
  const cells = [...byCell].map(([cell, figure]) => ({ figure, label: labelOf(sheet, cell) }));
  const says = cells.flatMap(({ figure, label }) =>
    [...figure.mistakes, ...figure.notes].map((says) => note("cell-says", { label, says })),
  );
  return [...tellShares(cells), ...says];
}

/** One sentence where every cell has the same share, else one for the cells that lost the same. */
function tellShares(cells: readonly { figure: ToldFigure; label: string }[]): Block[] {
  const shared = cells.flatMap(({ figure: { share }, label }) => (share ? [{ ...share, label }] : []));
  const lost = shared.filter(({ earned, share }) => earned !== share);
  const [first] = shared;
  if (!first || lost.length === 0) return [];
  if (shared.every(({ share }) => share === first.share)) return [note("each-cell", { share: first.share })];
  const groups = new Map<string, typeof lost>();
  for (const cell of lost) {
    const key = `${cell.earned} ${cell.share}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.values()].flatMap(([one, ...others]) => {
    if (!one) return [];
    const labels = [one, ...others].map(({ label }) => label).join(" ; ");
    return [note("cells-lost", { earned: one.earned, share: one.share, labels })];
  });
}

/** A cell by the headings that the subject prints: « Solde final – Mars », else by its address. */
function labelOf({ rows }: Sheet, cell: string): string {
  const address = parseCell(cell);
  if (!address) return cell;
  const headings = [rows[address.row]?.[0], rows[0]?.[address.column]];
  const words = headings.flatMap((one) =>
    one && one.kind !== "ask" && one.text.trim() !== "" ? [one.text.trim()] : [],
  );
  return words.length > 0 ? words.join(" – ") : cell;
}
