import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keyOf, OFF, press, type CalculatorKey } from "./calculator-keys.ts";
import { evaluate } from "./evaluate.ts";

const shown = (line: string) => {
  const outcome = evaluate(line);
  return "fault" in outcome ? outcome.fault : outcome.shown;
};

describe("a line of the calculator", () => {
  test.each([
    ["0,1+0,2", "0,3"],
    ["2+3×4", "14"],
    ["100÷4÷5", "5"],
    ["60000÷0,4", "150000"],
    ["124120÷0,415", "299084,337349"],
    ["2÷3", "0,66666666667"],
    ["1÷3×3", "1"],
    ["200×20%", "40"],
    ["100+20%", "100,2"],
    ["√144", "12"],
    ["√2", "1,41421356237"],
    ["3−−2", "5"],
    ["−3×−2", "6"],
    ["0−0,0000000000001", "0"],
    ["999999999999+1", "too-large"],
    ["5÷0", "division-by-zero"],
    ["√−4", "negative-root"],
    ["5+", "unfinished"],
    ["5%%", "0,0005"],
    ["5 5", "unfinished"],
    ["×5", "unfinished"],
  ])("%s shows %s", (line, result) => {
    expect(shown(line)).toBe(result);
  });

  test("sums and products of whole numbers are exact", () => {
    const whole = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(whole, whole, whole, (a, b, c) => {
        expect(shown(`${a}+${b}×${c}`)).toBe(String(a + b * c));
      }),
    );
  });

  test("a root is the largest number whose square fits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (n) => {
        expect(shown(`√${n * n}`)).toBe(String(n));
      }),
    );
  });

  test("no line makes it fail", () => {
    const key = fc.constantFrom(..."0123456789,+−×÷√%");
    fc.assert(
      fc.property(fc.array(key, { maxLength: 30 }), (keys) => {
        expect(typeof shown(keys.join(""))).toBe("string");
      }),
    );
  });
});

describe("its keys", () => {
  const after = (keys: string) =>
    [...keys].reduce((calculator, key) => press(calculator, key as CalculatorKey), OFF);

  test.each([
    ["12+7=", { line: "12+7", result: "19" }],
    ["12+7=×2=", { line: "19×2", result: "38" }],
    ["12+7=5", { line: "5", result: null }],
    ["12+7⌫8=", { line: "12+8", result: "20" }],
    ["12+×3=", { line: "12×3", result: "36" }],
    ["1,2,5=", { line: "1,25", result: "1,25" }],
    ["5−3±=", { line: "5−−3", result: "8" }],
    ["5−3±±=", { line: "5−3", result: "2" }],
    ["4±=±=", { line: "4", result: "4" }],
    ["9÷0=", { line: "9÷0", result: null, fault: "division-by-zero" }],
    ["9÷0=C", OFF],
    ["=", OFF],
  ])("%s", (keys, display) => {
    expect(after(keys)).toMatchObject(display);
  });

  test("the keyboard's own signs are understood, letters are not", () => {
    expect(["7", ".", "*", "/", "-", "Enter", "Backspace"].map(keyOf)).toEqual([
      "7",
      ",",
      "×",
      "÷",
      "−",
      "=",
      "⌫",
    ]);
    expect(["a", "Tab", "F5", "ArrowLeft", "é"].map(keyOf)).toEqual([null, null, null, null, null]);
  });
});
