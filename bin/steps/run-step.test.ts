import { expect, test, vi } from "vitest";
import { runSilently, runStep } from "./run-step.js";

const node = (script: string) => ({ file: process.execPath, args: ["-e", script] });

test("what a step prints is kept, whatever its way out", async () => {
  expect(await runSilently(node("console.log('a'); console.error('b')"))).toMatchObject({ ok: true });
  const failed = await runSilently(node("console.log('seen'); process.exit(3)"));
  expect(failed).toEqual({ ok: false, output: "seen\n" });
});

test("a program that is not there fails like any other", async () => {
  expect((await runSilently({ file: "no-such-program-here", args: [] })).ok).toBe(false);
});

test("a step says its name and how long it took, and shows its output only when it failed", async () => {
  const written: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  await runStep({ title: "Types", ...node("console.log('details')") });
  expect(written.join("")).toMatch(/^• Types…\n {2}✓ [\d,]+\u00a0s\n$/);
  await runStep({ title: "Types", ...node("console.log('details'); process.exit(1)") });
  expect(written.join("")).toContain("details\n");
});
