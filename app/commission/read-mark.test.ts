import { expect, test } from "vitest";
import { readMark } from "./read-mark.ts";

test.each([
  ["12,5", { mark: 1250 }],
  ["12.25", { mark: 1225 }],
  ["0", { mark: 0 }],
  ["20", { mark: 2000 }],
  ["", { mark: null }],
  ["  ", { mark: null }],
  ["20,01", { refused: true }],
  ["-1", { refused: true }],
  ["12,125", { refused: true }],
  ["douze", { refused: true }],
  ["12 / 20", { refused: true }],
])("%j is read as %j", (text, read) => {
  expect(readMark(text, 20)).toEqual(read);
});
