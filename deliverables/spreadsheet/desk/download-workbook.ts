import type { Model } from "@ironcalc/wasm";
import { workbookRows } from "./workbook-rows.ts";

const FIRST_COLUMN = { width: 32 };

/** Hands the sheet over as a file for a desktop spreadsheet; its writer comes only when it is asked for. */
export async function downloadWorkbook(model: Model, name: string): Promise<void> {
  const { default: write } = await import("write-excel-file/universal");
  const file = await write(workbookRows(model), { columns: [FIRST_COLUMN] }).toBlob();
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.xlsx`;
  link.click();
  URL.revokeObjectURL(address);
}
