import { expect, test } from "vitest";
import { chooseSteps } from "./choose-steps.js";

const STEPS = [{ name: "lint" }, { name: "unit" }, { name: "e2e" }];
const names = (options: string[]) => chooseSteps(STEPS, options).map((step) => step.name);

test("without options everything runs", () => {
  expect(names([])).toEqual(["lint", "unit", "e2e"]);
});

test("the journeys are left out only by hand", () => {
  expect(names(["--no-e2e"])).toEqual(["lint", "unit"]);
});

test("one kind of step can be run alone", () => {
  expect(names(["--only=unit"])).toEqual(["unit"]);
});

test.each(["--fast", "--only=units"])("%s is refused rather than ignored", (option) => {
  expect(() => names([option])).toThrow("Option inconnue");
});
