import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { D } from "../decimal.ts";
import { valueOf } from "../testing.ts";
import { FormulaError } from "../value.ts";

function number(source: string, names: Record<string, unknown> = {}): D {
  const value = valueOf(source, { names });
  if (!(value instanceof D)) throw new Error(`${source} gives ${JSON.stringify(value)}`);
  return value;
}

const amount = fc
  .integer({ min: -99_999_999, max: 99_999_999 })
  .map((centimes) => new D(centimes).div(100).toFixed());
const positive = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((centimes) => new D(centimes).div(100).toFixed());
/** From 0,01 % to 30 %. */
const rate = fc
  .integer({ min: 1, max: 3000 })
  .map((tenThousandths) => new D(tenThousandths).div(10_000).toFixed());
const periods = fc.integer({ min: 1, max: 360 });

describe("rounding", () => {
  test("law: half goes away from zero, on both sides alike", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        (whole, decimals) => {
          const half = new D(10).pow(-decimals).times(new D(whole).plus("0.5")).toFixed();
          const up = new D(10).pow(-decimals).times(whole + 1);
          expect(number(`=ARRONDI(x;${decimals})`, { x: half }).eq(up)).toBe(true);
          expect(number(`=ARRONDI(-x;${decimals})`, { x: half }).eq(up.neg())).toBe(true);
        },
      ),
    );
  });

  test("law: ARRONDI.INF ≤ |x| ≤ ARRONDI.SUP, one step apart at most", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: -3, max: 3 }), (x, decimals) => {
        const [down, up] = [
          number(`=ABS(ARRONDI.INF(x;${decimals}))`, { x }),
          number(`=ABS(ARRONDI.SUP(x;${decimals}))`, { x }),
        ];
        const size = new D(x).abs();
        expect(down.lte(size) && size.lte(up)).toBe(true);
        expect(up.minus(down).lte(new D(10).pow(-decimals))).toBe(true);
      }),
    );
  });

  test("law: MOD has the sign of the divisor, and n = d × ENT(n ÷ d) + MOD(n; d)", () => {
    fc.assert(
      fc.property(amount, amount, (n, d) => {
        fc.pre(!new D(d).isZero());
        const rest = number("=MOD(n;d)", { n, d });
        expect(rest.isZero() || rest.isNegative() === new D(d).isNegative()).toBe(true);
        expect(rest.abs().lt(new D(d).abs())).toBe(true);
        expect(number("=d*ENT(n/d)+MOD(n;d)", { n, d }).eq(n)).toBe(true);
      }),
    );
  });
});

describe("loans", () => {
  test("law: the present value of the payments is the capital", () => {
    fc.assert(
      fc.property(rate, periods, positive, fc.constantFrom(0, 1), (t, n, c, type) => {
        const back = number("=VA(t;n;VPM(t;n;c;0;type);0;type)", { t, n, c, type });
        expect(back.minus(c).abs().lt("1e-15")).toBe(true);
      }),
    );
  });

  test("law: interest and capital make the payment, and the capital comes back whole", () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 2, max: 60 }), positive, fc.constantFrom(0, 1), (t, n, c, type) => {
        const names = { t, n, c, type };
        const gap = number("=INTPER(t;2;n;c;0;type)+PRINCPER(t;2;n;c;0;type)-VPM(t;n;c;0;type)", names);
        expect(gap.abs().lt("1e-18")).toBe(true);
        expect(number("=CUMUL.PRINCPER(t;n;c;1;n;type)+c", names).abs().lt("1e-15")).toBe(true);
      }),
    );
  });

  test("law: the first interest is the rate of the capital, and none is due at the very start", () => {
    fc.assert(
      fc.property(rate, periods, positive, (t, n, c) => {
        expect(number("=INTPER(t;1;n;c)+t*c", { t, n, c }).abs().lt("1e-18")).toBe(true);
        expect(number("=INTPER(t;1;n;c;0;1)", { t, n, c }).abs().lt("1e-18")).toBe(true);
      }),
    );
  });

  test("law: TAUX finds the rate that made the payment, NPM the number of periods", () => {
    fc.assert(
      fc.property(rate, fc.integer({ min: 2, max: 120 }), positive, (t, n, c) => {
        expect(number("=TAUX(n;VPM(t;n;c);c)-t", { t, n, c }).abs().lt("1e-9")).toBe(true);
        expect(number("=NPM(t;VPM(t;n;c);c)-n", { t, n, c }).abs().lt("1e-9")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("investments", () => {
  const flows = fc.tuple(positive, fc.array(positive, { minLength: 2, maxLength: 10 }));

  test("law: the net present value at the internal rate is nothing", () => {
    fc.assert(
      fc.property(flows, ([outlay, incomes]) => {
        const rate = valueOf("=TRI(flux)", { names: { flux: [`-${outlay}`, ...incomes] } });
        // Near a total loss the value swings too much for twelve digits of a rate to bring it to nothing.
        fc.pre(rate instanceof D && rate.gt("-0.9"));
        const worth = number("=VAN(t;rentrees)-depense", {
          t: (rate as D).toFixed(),
          rentrees: incomes,
          depense: outlay,
        });
        expect(worth.abs().div(outlay).lt("1e-9")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("a rate that loses nearly everything is found, from any guess", () => {
    expect(number("=TRI({-100000;1;1})").toFixed(4)).toBe("-0.9968");
    expect(number("=TRI({-100;400})").toFixed(12)).toBe("3.000000000000");
    expect(number("=TRI({-100;110};5)").toFixed(12)).toBe("0.100000000000");
  });

  test("flows that all go one way have no internal rate", () => {
    expect(valueOf("=TRI({100;200})")).toBeInstanceOf(FormulaError);
  });

  test("law: a year apart, dated and periodic values agree", () => {
    fc.assert(
      fc.property(rate, fc.array(amount, { minLength: 1, maxLength: 5 }), (t, amounts) => {
        const days = amounts.map((_, index) => 46023 + 365 * index);
        const dated = number("=VAN.PAIEMENTS(t;flux;jours)", { t, flux: amounts, jours: days });
        const periodic = number("=VAN(t;flux)*(1+t)", { t, flux: amounts });
        expect(dated.minus(periodic).abs().lt("1e-15")).toBe(true);
      }),
    );
  });
});

describe("depreciation", () => {
  test("law: the years of each method make the whole loss of value", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 12 }), (cost, life) => {
        const years = Array.from({ length: life }, (_, index) => index + 1);
        const total = (call: (year: number) => string) =>
          years.reduce((sum, year) => sum.plus(number(call(year), { cost, life })), new D(0));
        expect(
          total(() => "=AMORLIN(cost;0;life)")
            .minus(cost)
            .abs()
            .lt("1e-20"),
        ).toBe(true);
        expect(
          total((year) => `=SYD(cost;0;life;${year})`)
            .minus(cost)
            .abs()
            .lt("1e-20"),
        ).toBe(true);
        expect(total((year) => `=DDB(cost;cost/2;life;${year})`).lte(new D(cost).div(2).plus("1e-20"))).toBe(
          true,
        );
      }),
      { numRuns: 40 },
    );
  });
});
