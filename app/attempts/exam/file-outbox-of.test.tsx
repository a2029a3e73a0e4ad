import { expect, test, vi } from "vitest";
import { emptyOutbox } from "#app/attempts/outbox/outbox-machine.ts";
import { loadDeliverableUis } from "#deliverables/registry.ui.ts";
import { fileOutboxOf } from "./file-outbox-of.ts";

const RECEIVED = { id: "u1", hash: "0".repeat(64), name: "budget.xlsx", size: 10, kind: "xlsx" };
vi.mock("#app/attempts/uploads/send-file.ts", () => ({ sendFile: async () => ({ file: RECEIVED }) }));

const paperAsking = (...ids: string[]) => ({
  parts: [{ tasks: [{ answers: ids.map((id) => ({ id, type: "file", statement: {} })) }] }],
});

test("a file sent for a question that a message opened is named by its answer", async () => {
  await loadDeliverableUis(["file"]);
  const typed: [string, unknown][] = [];
  const copy = {
    driver: {
      view: () => ({ outbox: emptyOutbox("tab"), halt: null }),
      type: (answerId: string, raw: unknown) => typed.push([answerId, raw]),
    },
    view: { paper: paperAsking("premiere") },
  };
  const keeper = { settled: async () => undefined, guard: (keeping: Promise<void>) => keeping };
  const beside = { owner: { account: "ines", attempt: "copie" }, shelf: null, keeper };
  const files = fileOutboxOf(...([copy, beside] as unknown as Parameters<typeof fileOutboxOf>));

  copy.view = { paper: paperAsking("premiere", "apres_message") };
  await files.add("apres_message", [new File(["x"], "budget.xlsx")], null);
  expect(typed).toEqual([["apres_message", { files: [RECEIVED] }]]);
});
