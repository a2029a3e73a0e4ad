import { amountUi } from "./amount/editor.tsx";
import { choiceUi } from "./choice/editor.tsx";
import { dateUi } from "./date/editor.tsx";
import type { AnyDeliverableUi } from "./define-deliverable-ui.ts";
import { fileUi } from "./file/editor.tsx";
import { journalUi } from "./journal/editor.tsx";
import { matchingUi } from "./matching/editor.tsx";
import { orderingUi } from "./ordering/editor.tsx";
import { scheduleUi } from "./schedule/editor.tsx";
import { shortUi } from "./short/editor.tsx";
import { tableUi } from "./table/editor.tsx";
import { textUi } from "./text/editor.tsx";
import { workingsUi } from "./workings/editor.tsx";

/** The editors of the answer types: one line each. */
const EDITORS: readonly AnyDeliverableUi[] = [
  amountUi,
  choiceUi,
  dateUi,
  fileUi,
  journalUi,
  matchingUi,
  orderingUi,
  scheduleUi,
  shortUi,
  tableUi,
  textUi,
  workingsUi,
];

const byType = new Map(EDITORS.map((ui) => [ui.type, ui]));

/** The editor of an answer type; throws where the page is older than the type. */
export function deliverableUi(type: string): AnyDeliverableUi {
  const ui = byType.get(type);
  if (ui === undefined) throw new Error(`no editor for answers of type ${type}`);
  return ui;
}
