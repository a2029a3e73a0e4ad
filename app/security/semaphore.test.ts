import { expect, test } from "vitest";
import { Semaphore } from "./semaphore.ts";

const settle = () => new Promise((resolve) => setImmediate(resolve));

test("no more than its seats at once, and first come, first served", async () => {
  const semaphore = new Semaphore(2);
  const finish: (() => void)[] = [];
  const started: number[] = [];
  const runs = [0, 1, 2, 3].map((n) =>
    semaphore.run(async () => {
      started.push(n);
      await new Promise<void>((resolve) => finish.push(resolve));
    }),
  );
  await settle();
  expect(started).toEqual([0, 1]);
  finish[1]?.();
  await settle();
  expect(started).toEqual([0, 1, 2]);
  finish[0]?.();
  finish[2]?.();
  await settle();
  expect(started).toEqual([0, 1, 2, 3]);
  finish[3]?.();
  await Promise.all(runs);
});

test("a task that fails gives its seat back", async () => {
  const semaphore = new Semaphore(1);
  await expect(semaphore.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(semaphore.run(() => Promise.resolve("yes"))).resolves.toBe("yes");
});
