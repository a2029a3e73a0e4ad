import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, expect, test } from "vitest";
import { parse } from "yaml";
import { readFile } from "node:fs/promises";
import { paperMinutes } from "./paper-minutes.ts";
import { readFolder } from "./read-folder.server.ts";
import { listShelf } from "./shelf.server.ts";

function aShelf(covers: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), "epreuve-shelf-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [name, text] of Object.entries(covers)) {
    mkdirSync(join(root, name, "tasks"), { recursive: true });
    writeFileSync(join(root, name, "scenario.yaml"), text);
    writeFileSync(join(root, name, "tasks", "1.mdx"), "Une tâche.");
  }
  return root;
}

test("the shelf has what lies ready, by block and title", async () => {
  const root = aShelf({
    rives: "title: Les Rives\nblock: U6\nsets: {A: {ca: 1}, B: {ca: 2}}\nvariables: {ca: 412000}",
    atelier:
      "title: Atelier Cordier\nblock: U52\nduration: 1h30\nvariables: {taux: {from: 1, to: 2, step: 1, default: 1}}",
    _reference: "title: Rien\nblock: U6",
    broken: "title: [",
    blockless: "title: Sans bloc",
  });
  expect(await listShelf([root])).toEqual([
    expect.objectContaining({ id: "atelier", title: "Atelier Cordier", minutes: 90, sets: [], draws: true }),
    expect.objectContaining({ id: "rives", block: "U6", minutes: 270, sets: ["A", "B"], draws: false }),
  ]);
});

test("a folder is read as a map of paths with slashes", async () => {
  const root = aShelf({ rives: "title: Les Rives" });
  const { id, files } = await readFolder(join(root, "rives"));
  expect(id).toBe("rives");
  expect([...files.keys()]).toEqual(["scenario.yaml", "tasks/1.mdx"]);
  expect(new TextDecoder().decode(files.get("tasks/1.mdx"))).toBe("Une tâche.");
});

test("the time of each épreuve is the one of the référentiel", async () => {
  const { exams } = parse(await readFile("scenarios/_reference/referentiel-gpme.yaml", "utf8"));
  for (const { unit, duration } of exams) expect(paperMinutes({ block: unit }), unit).toBe(duration.value);
});
