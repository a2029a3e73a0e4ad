import type { AnyDeliverableUi } from "./define-deliverable-ui.ts";

/** The editors of the answer types: one line each. A page fetches those that its paper asks for, and no other. */
const EDITORS: Readonly<Record<string, () => Promise<AnyDeliverableUi>>> = {
  amount: async () => (await import("./amount/editor.tsx")).amountUi,
  choice: async () => (await import("./choice/editor.tsx")).choiceUi,
  date: async () => (await import("./date/editor.tsx")).dateUi,
  journal: async () => (await import("./journal/editor.tsx")).journalUi,
  letter: async () => (await import("./letter/editor.tsx")).letterUi,
  matching: async () => (await import("./matching/editor.tsx")).matchingUi,
  ordering: async () => (await import("./ordering/editor.tsx")).orderingUi,
  schedule: async () => (await import("./schedule/editor.tsx")).scheduleUi,
  short: async () => (await import("./short/editor.tsx")).shortUi,
  spreadsheet: async () => (await import("./spreadsheet/editor.tsx")).spreadsheetUi,
  table: async () => (await import("./table/editor.tsx")).tableUi,
  text: async () => (await import("./text/editor.tsx")).textUi,
  workings: async () => (await import("./workings/editor.tsx")).workingsUi,
};

const loaded = new Map<string, AnyDeliverableUi>();

/**
 * Fetches the editors of these types, once; rejects where a file cannot be reached, and throws where the page is older
 * than a type.
 *
 * @example await loadDeliverableUis(["amount", "table"]);
 */
export async function loadDeliverableUis(types: Iterable<string>): Promise<void> {
  await Promise.all([...new Set(types)].map(loadOne));
}

async function loadOne(type: string): Promise<void> {
  const load = EDITORS[type];
  if (load === undefined) throw new Error(`no editor for answers of type ${type}`);
  loaded.set(type, await load());
}

/** The editor of an answer type, fetched before by `loadDeliverableUis`; throws where it was not. */
export function deliverableUi(type: string): AnyDeliverableUi {
  const ui = loaded.get(type);
  if (ui === undefined) throw new Error(`the editor for answers of type ${type} was not fetched`);
  return ui;
}
