import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOfFormula, sortGraph } from "./dependencies.ts";
import { parseFormula } from "./parse-formula.ts";

function node(key: string, source: string) {
  const parsed = parseFormula(source, { grid: "budget" });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { key, formula: parsed.formula };
}

describe("the order in which formulas are computed", () => {
  test("a figure comes after those that it reads, whatever the order of writing", () => {
    const sorted = sortGraph([
      node("seuil", "=charges_fixes/taux"),
      node("taux", "=marge/ca"),
      node("marge", "=ca-cv"),
    ]);
    expect(sorted).toEqual({ order: ["marge", "taux", "seuil"] });
  });

  test("what is read outside of the graph is taken as given", () => {
    expect(sortGraph([node("seuil", "=charges_fixes/taux")])).toEqual({ order: ["seuil"] });
  });

  test("cells of a table follow one another, and a range waits for each of its cells", () => {
    const sorted = sortGraph([
      node("total", "=SOMME(budget!B2:B4)"),
      node("budget!B4", "=B3+B2"),
      node("budget!B3", "=B2*2"),
      node("budget!B2", "=ca/12"),
    ]);
    expect(sorted).toEqual({ order: ["budget!B2", "budget!B3", "budget!B4", "total"] });
  });

  test("a cycle is named, without the figures that only rest on it", () => {
    const sorted = sortGraph([
      node("d", "=a"),
      node("a", "=b+1"),
      node("b", "=c*2"),
      node("c", "=a/2"),
      node("e", "=7"),
    ]);
    expect(sorted).toEqual({ cycle: ["a", "b", "c"] });
  });

  test("a figure that reads itself is a cycle of one", () => {
    expect(sortGraph([node("a", "=SI(VRAI;1;a)")])).toEqual({ cycle: ["a"] });
  });

  test("a name read twice is one key; a range gives each of its cells", () => {
    expect(keysOfFormula(node("x", "=ca+CA*paie!B2+SOMME(paie!A1:B2)").formula)).toEqual([
      "ca",
      "paie!B2",
      "paie!A1",
      "paie!B1",
      "paie!A2",
    ]);
  });

  test("ten thousand figures in a chain are sorted, without running out of stack", () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      node(`pas_${index}`, index === 9999 ? "=1" : `=pas_${index + 1}`),
    );
    expect(sortGraph(chain)).toEqual({ order: chain.map(({ key }) => key).toReversed() });
  });

  test("law: with reads that all go one way, each key comes after what it reads", () => {
    const graph = fc.array(fc.array(fc.nat(30), { maxLength: 5 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(graph, (lists) => {
        const reads = lists.map((list, index) =>
          list.filter((other) => other > index && other < lists.length),
        );
        const nodes = reads.map((list, index) =>
          node(`pas_${index}`, `=1${list.map((other) => `+pas_${other}`).join("")}`),
        );
        const sorted = sortGraph(nodes);
        const order = "order" in sorted ? sorted.order : [];
        const place = (index: number) => order.indexOf(`pas_${index}`);
        expect(order).toHaveLength(lists.length);
        reads.forEach((list, index) =>
          list.forEach((other) => expect(place(other)).toBeLessThan(place(index))),
        );
      }),
    );
  });
});
