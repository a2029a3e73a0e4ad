import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { withNumericColumns } from "#deliverables/_sheet/numeric-columns.ts";
import { sayWord, tellFigure } from "#deliverables/tell-figure.ts";
import { tellSheet } from "#deliverables/_sheet/tell-sheet.ts";
import { drawnRows } from "./drawn-rows.ts";
import { TABLE_MESSAGES } from "./messages.fr.ts";
import type { TableRaw, TableStatement } from "./schema.ts";

type TableTelling = Telling<TableStatement, TableRaw>;

/** A table as it was filled in, each asked cell with its state; a drawn one, then what was looked for in it. */
export const tableReport = defineReport({
  type: "table",
  messages: TABLE_MESSAGES,
  tell: (telling: TableTelling): Block[] => {
    const { statement, raw, figures } = telling;
    if (statement.frame) return tellFrame(telling);
    return tellSheet({ caption: statement.caption, sheet: statement, typed: raw?.cells ?? {}, figures });
  },
});

function tellFrame({ statement, raw, figures }: TableTelling): Block[] {
  const rows = drawnRows(raw);
  const drawn: Block =
    rows.length === 0
      ? { kind: "note", text: sayWord("nothing") }
      : { kind: "grid", caption: statement.caption || sayWord("your-table"), rows: withNumericColumns(rows) };
  return [
    drawn,
    ...figures.flatMap((figure) => (figure.label === null ? [] : [tellFigure(figure, figure.label)])),
  ];
}
