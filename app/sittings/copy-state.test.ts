import { expect, test } from "vitest";
import { copyState } from "./copy-state.ts";

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const closesAt = at("12:30");
const writing = { deadline_at: at("12:30"), submitted_at: null };

test.each([
  ["has not come", null, false, "09:00", "away"],
  ["has signed in", null, true, "09:00", "signed-in"],
  ["never came", null, false, "12:30", "absent"],
  ["signed in and never began", null, true, "12:30", "absent"],
  ["writes", writing, true, "12:29", "writing"],
  ["writes with the network down", writing, false, "12:29", "writing"],
  ["handed in", { ...writing, submitted_at: at("11:00") }, true, "12:29", "handed-in"],
  ["handed in, long ago", { ...writing, submitted_at: at("11:00") }, false, "18:00", "handed-in"],
  ["let the time run out", writing, true, "12:30", "out-of-time"],
  [
    "writes with extra time, after the others",
    { ...writing, deadline_at: at("14:00") },
    true,
    "13:00",
    "writing",
  ],
] as const)("a candidate who %s", (_, attempt, signedIn, time, state) => {
  expect(copyState({ attempt, signedIn, closesAt, now: at(time) })).toBe(state);
});
