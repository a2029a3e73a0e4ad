import { CELL_MESSAGES } from "#deliverables/_sheet/cell-messages.fr.ts";
import type { Catalogue } from "#grading/language/render-message.ts";

/** What is said of a table: what is said of cells. */
export const TABLE_MESSAGES = { ...CELL_MESSAGES, table: CELL_MESSAGES.cells } satisfies Catalogue;
