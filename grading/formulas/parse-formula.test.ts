import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PRECEDENCE, type BinaryOperator, type Expression } from "./ast.ts";
import { D } from "./decimal.ts";
import { parseFormula } from "./parse-formula.ts";

function parsed(source: string, grid?: string) {
  const result = parseFormula(source, grid === undefined ? {} : { grid });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.formula;
}

function problems(source: string, grid?: string) {
  const result = parseFormula(source, grid === undefined ? {} : { grid });
  return result.ok ? [] : result.problems;
}

/** A tree without its offsets, numbers as texts, so that two trees can be compared. */
function bare(node: Expression): unknown {
  const { start: _start, end: _end, ...rest } = node;
  return JSON.parse(
    JSON.stringify(rest, (key, value: unknown) => (key === "start" || key === "end" ? undefined : value)),
  );
}

describe("what a formula refers to", () => {
  test("names are folded for case and accents, each with its place", () => {
    expect(parsed("=Chiffre_Affaires-coût").references).toEqual([
      { kind: "name", name: "chiffre_affaires", start: 1, end: 17 },
      { kind: "name", name: "cout", start: 18, end: 22 },
    ]);
  });

  test("the name of a function is a good name where no bracket follows it", () => {
    expect(parsed("=van+tri").references.map((reference) => "name" in reference && reference.name)).toEqual([
      "van",
      "tri",
    ]);
  });

  test("a bare cell belongs to the table that the formula stands in", () => {
    expect(parsed("=B4+$B$2-b3", "Budget").references).toEqual([
      { kind: "cell", answer: "budget", cell: "B4", start: 1, end: 3 },
      { kind: "cell", answer: "budget", cell: "B2", start: 4, end: 8 },
      { kind: "cell", answer: "budget", cell: "B3", start: 9, end: 11 },
    ]);
  });

  test("without a table, b2 is a name", () => {
    expect(parsed("=b2*2").references).toEqual([{ kind: "name", name: "b2", start: 1, end: 3 }]);
  });

  test("ca2026 is a name even in a table, since no table has two thousand rows", () => {
    expect(parsed("=ca2026", "budget").references).toEqual([
      { kind: "name", name: "ca2026", start: 1, end: 7 },
    ]);
  });

  test("a cell or a range of another answer is named with « ! », corners in any order", () => {
    expect(parsed("=budget!D5+SOMME(Paie!c4:$B$2)").references).toEqual([
      { kind: "cell", answer: "budget", cell: "D5", start: 1, end: 10 },
      { kind: "range", answer: "paie", from: "B2", to: "C4", start: 17, end: 29 },
    ]);
  });
});

describe("how a formula is read", () => {
  test.each([
    ["=1,5", "1.5"],
    ["=,5", "0.5"],
    ["=1e3", "1000"],
    ["=2,5E-2", "0.025"],
    ["=0005", "5"],
  ])("%s is the number %s", (source, number) => {
    const { ast } = parsed(source);
    expect(ast.kind === "number" && ast.value.toString()).toBe(number);
  });

  test("a doubled quotation mark stands for one", () => {
    expect(bare(parsed('="a ""b"" c"').ast)).toEqual({ kind: "text", value: 'a "b" c' });
  });

  test("accents and case do not count in the name of a function", () => {
    expect(bare(parsed("=médiane(1)").ast)).toMatchObject({ kind: "call", name: "MEDIANE" });
  });

  test("in an array, « ; » goes down and « . » or « \\ » across; commas are decimals", () => {
    expect(bare(parsed('={1,5.-2;"a"\\VRAI}').ast)).toEqual({
      kind: "array",
      rows: [
        ["1.5", "-2"],
        ["a", true],
      ],
    });
  });

  test("an argument may be left out", () => {
    expect(bare(parsed("=VC(1;;2)").ast)).toMatchObject({
      args: [{ kind: "number" }, { kind: "missing" }, { kind: "number" }],
    });
  });

  test("a part in brackets has the place of its brackets, so that it can be cut out", () => {
    const { ast, source } = parsed("=charges/( taux / 100 )");
    expect(ast.kind === "binary" && source.slice(ast.right.start, ast.right.end)).toBe("( taux / 100 )");
  });

  test("a long sum is read without running out of stack", () => {
    expect(parsed(`=${"1+".repeat(990)}1`).ast.kind).toBe("binary");
  });
});

describe("law: a tree written out is read back as the same tree", () => {
  const leaf = fc.oneof(
    fc
      .nat(9999)
      .map((value): Expression => ({ kind: "number", value: new D(value).div(100), start: 0, end: 0 })),
    fc
      .constantFrom("ca", "taux", "cout_direct")
      .map((name): Expression => ({ kind: "name", name, start: 0, end: 0 })),
    fc.boolean().map((value): Expression => ({ kind: "boolean", value, start: 0, end: 0 })),
    fc.string({ maxLength: 8 }).map((value): Expression => ({ kind: "text", value, start: 0, end: 0 })),
  );
  const tree = fc.letrec<{ node: Expression }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      leaf,
      fc
        .tuple(fc.constantFrom(...(Object.keys(PRECEDENCE) as BinaryOperator[])), tie("node"), tie("node"))
        .map(([operator, left, right]): Expression => ({
          kind: "binary",
          operator,
          left,
          right,
          start: 0,
          end: 0,
        })),
      fc
        .tuple(fc.constantFrom("+" as const, "-" as const), tie("node"))
        .map(([operator, operand]): Expression => ({ kind: "sign", operator, operand, start: 0, end: 0 })),
      tie("node").map((operand): Expression => ({ kind: "percent", operand, start: 0, end: 0 })),
      fc
        .array(tie("node"), { minLength: 1, maxLength: 3 })
        .map((args): Expression => ({ kind: "call", name: "SOMME", args, start: 0, end: 0 })),
    ),
  })).node;

  test("with the fewest brackets that the precedence of a spreadsheet asks for", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const source = `=${print(node, 0)}`;
        fc.pre(source.length <= 2000);
        expect(bare(parsed(source).ast)).toEqual(bare(node));
      }),
    );
  });

  const SIGN = 6;
  const PERCENT = 7;
  const wrap = (text: string, own: number, least: number) => (own < least ? `(${text})` : text);

  function print(node: Expression, least: number): string {
    if (node.kind === "number") return node.value.toString().replace(".", ",");
    if (node.kind === "name") return node.name;
    if (node.kind === "boolean") return node.value ? "VRAI" : "FAUX";
    if (node.kind === "text") return `"${node.value.replaceAll('"', '""')}"`;
    if (node.kind === "call") return `${node.name}(${node.args.map((arg) => print(arg, 0)).join(" ; ")})`;
    if (node.kind === "sign") return wrap(`${node.operator}${print(node.operand, SIGN)}`, SIGN, least);
    if (node.kind === "percent") return wrap(`${print(node.operand, PERCENT)}%`, PERCENT, least);
    if (node.kind !== "binary") throw new Error(node.kind);
    const binds = PRECEDENCE[node.operator];
    return wrap(`${print(node.left, binds)} ${node.operator}${print(node.right, binds + 1)}`, binds, least);
  }
});

describe("the faults of a French hand, each located with its remedy", () => {
  test.each([
    ["ca*2", "missing-equals", 0, 4, {}],
    ["=", "empty-formula", 0, 1, {}],
    ["=12.5*2", "decimal-point", 1, 5, { written: "12.5", remedy: "12,5" }],
    ["=412 000*2", "space-in-number", 1, 8, { written: "412 000", remedy: "412000" }],
    ["=1\u202f234,5", "space-in-number", 1, 8, { written: "1\u202f234,5", remedy: "1234,5" }],
    ["=ARRONDI(ca,2)", "comma-separator", 11, 12, {}],
    ["=ARRONDI(3,14,2)", "comma-separator", 13, 14, {}],
    ["=SUM(ca;cv)", "english-word", 1, 4, { written: "SUM", remedy: "SOMME" }],
    ["=SI(ca>1;TRUE;0)", "english-word", 9, 13, { written: "TRUE", remedy: "VRAI" }],
    ["=SI(ca>1;“oui”;0)", "curly-quotes", 9, 14, { written: "“oui”", remedy: '"oui"' }],
    ["=SI(ca>1;« oui »;0)", "curly-quotes", 9, 16, { written: "« oui »", remedy: '"oui"' }],
    ["=ca&'x'", "single-quotes", 4, 5, { written: "'" }],
    ["=ca×2", "typographic-sign", 3, 4, { written: "×", remedy: "*" }],
    ["=ca÷2", "typographic-sign", 3, 4, { written: "÷", remedy: "/" }],
    ["=ca − 2", "typographic-sign", 4, 5, { written: "−", remedy: "-" }],
    ["=ca≥2", "typographic-sign", 3, 4, { written: "≥", remedy: ">=" }],
    ["=ca x 2", "letter-x-for-times", 4, 5, { written: "x", remedy: "*" }],
    ["=ca*12 €", "unit-in-formula", 7, 8, { written: "€" }],
    ["=SI(ca>1;2;3", "unclosed-bracket", 1, 3, { opened: "SI" }],
    ["=(ca+1", "unclosed-bracket", 1, 2, { opened: "(" }],
    ["=ca+1)", "extra-bracket", 5, 6, {}],
    ["=ca cv", "missing-operator", 4, 6, { before: "ca", after: "cv" }],
    ["=2(ca+1)", "missing-operator", 2, 3, { before: "2", after: "(" }],
    ["=ca+", "unexpected-end", 4, 4, {}],
    ["=ca+*2", "unexpected-token", 4, 5, { written: "*" }],
    ['=ca&"oui', "unclosed-text", 4, 8, {}],
    ["=SOME(ca)", "unknown-function", 1, 5, { written: "SOME", remedy: "SOMME" }],
    ["=ARONDI(ca;2)", "unknown-function", 1, 7, { written: "ARONDI", remedy: "ARRONDI" }],
    ["=XYZXYZ(ca)", "unknown-function", 1, 7, { written: "XYZXYZ", remedy: "" }],
    ["=AUJOURDHUI()", "function-of-the-moment", 1, 11, { written: "AUJOURDHUI" }],
    ["=ARRONDI(ca)", "argument-count", 1, 12, { name: "ARRONDI", count: 1, min: 2, max: 2 }],
    ["=SOMME()", "argument-count", 1, 8, { name: "SOMME", count: 0, min: 1, max: "" }],
    ["=taux.net*2", "dotted-name", 1, 9, { written: "taux.net" }],
    ["=SOMME(B2:B5)", "cell-without-table", 7, 9, { written: "B2" }],
    ["=$B$2", "cell-without-table", 1, 5, { written: "$B$2" }],
    ["=budget!total", "cell-out-of-bounds", 8, 13, { written: "total" }],
    ["=SOMME(b!A1:Z999)", "range-too-large", 9, 16, { size: 25974, max: 10000 }],
    ["=SOMME({1;ca})", "array-content", 10, 12, { written: "ca" }],
    ["=SOMME({1.2;3})", "array-rows", 7, 14, {}],
    ["=1e999", "number-too-big", 1, 6, { written: "1e999" }],
    ["=ca#2", "unexpected-character", 3, 4, { written: "#" }],
  ])("%s: %s", (source, code, start, end, params) => {
    expect(problems(source)[0]).toEqual({ code, params, start, end });
  });

  test("all faults are said at once, in the order of the text", () => {
    expect(problems("=SUM(12.5,ca)×ARONDI(1;2)").map(({ code }) => code)).toEqual([
      "english-word",
      "decimal-point",
      "comma-separator",
      "typographic-sign",
      "unknown-function",
    ]);
  });

  test("a formula of more than two thousand characters is refused", () => {
    expect(problems(`=${"1".repeat(2000)}`)[0]).toMatchObject({
      code: "text-too-long",
      params: { length: 2001, max: 2000 },
    });
  });

  test("brackets nested more than sixty-four deep are refused", () => {
    expect(problems(`=${"(".repeat(70)}1${")".repeat(70)}`)[0]).toMatchObject({ code: "nesting-too-deep" });
    expect(problems(`=${"-".repeat(70)}1`)[0]).toMatchObject({ code: "nesting-too-deep" });
    expect(problems(`=${"(".repeat(60)}1${")".repeat(60)}`)).toEqual([]);
  });

  test("law: any text gives a formula or located faults, never an exception", () => {
    const piece = fc.constantFrom(
      "=",
      "ca",
      "(",
      ")",
      ";",
      ",",
      "1",
      ".5",
      "«",
      "”",
      '"',
      "SI(",
      "x",
      "!",
      "B2",
      ":",
      "{",
      "}",
      "%",
      "-",
      "\\",
      "é",
      "€",
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 30 }).map((pieces) => `=${pieces.join("")}`),
    );
    fc.assert(
      fc.property(text, (source) => {
        const result = parseFormula(source, { grid: "t" });
        if (result.ok) return;
        expect(result.problems.length).toBeGreaterThan(0);
        for (const { start, end } of result.problems) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
