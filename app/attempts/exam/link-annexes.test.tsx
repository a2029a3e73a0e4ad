import { expect, test } from "vitest";
import { linkAnnexes } from "./link-annexes.ts";

const known = new Set(["1", "2", "3", "7", "A"]);
const links = (html: string) => {
  const { body } = new DOMParser().parseFromString(linkAnnexes(html, known), "text/html");
  return [...body.querySelectorAll("button")].map((button) => [button.textContent, button.dataset.annexe]);
};

test("an annexe that is named leads to it", () => {
  expect(links("<p>À partir de l’annexe\u00a02, calculez.</p>")).toEqual([["annexe\u00a02", "2"]]);
});

test("each annexe of a list leads to its own", () => {
  expect(links("<p>À l’aide des annexes 1, 2, 3 et 7, et de l’annexe A.</p>")).toEqual([
    ["annexes 1", "1"],
    ["2", "2"],
    ["3", "3"],
    ["7", "7"],
    ["annexe A", "A"],
  ]);
});

test("numbers that are no annexe stay text", () => {
  expect(links("<p>Les 3 premiers mois ; annexe 12 ; une annexe à rendre.</p>")).toEqual([]);
});
