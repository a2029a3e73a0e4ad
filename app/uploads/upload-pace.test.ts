import { expect, test } from "vitest";
import { MAX_UPLOADS_A_MINUTE } from "#schemas/upload-limits.ts";
import { UploadPace } from "./upload-pace.ts";

test("an account sends so many files a minute, whatever others do; then it waits", () => {
  const pace = new UploadPace();
  for (let sent = 0; sent < MAX_UPLOADS_A_MINUTE; sent += 1) expect(pace.take("ines", sent)).toBe(true);
  expect(pace.take("ines", 59_999)).toBe(false);
  expect(pace.take("tom", 59_999)).toBe(true);
  expect(pace.take("ines", 60_001)).toBe(true);
});
