import { divide, exactOf, hundredth, multiply, shownOf, squareRoot, type Exact } from "./exact.ts";

export type CalculatorFault = "division-by-zero" | "negative-root" | "too-large" | "unfinished";
export type CalculatorResult = { shown: string } | { fault: CalculatorFault };

/** What a line of the calculator is made of. */
const TOKEN = /\d+(?:,\d*)?|,\d+|[+−×÷√%]/g;

/**
 * Works out a line as a calculator of collège does: × and ÷ before + and −, √ before a number, % after one (its
 * hundredth). In: figures, comma, + − × ÷ √ %. Out: the figure shown, or the fault; never throws.
 * @example evaluate("2+3×4") // { shown: "14" }
 */
export function evaluate(line: string): CalculatorResult {
  const reader = new LineReader(line.match(TOKEN) ?? []);
  try {
    const shown = shownOf(reader.whole());
    return shown === null ? { fault: "too-large" } : { shown };
  } catch (error) {
    if (error instanceof LineFault) return { fault: error.code };
    throw error;
  }
}

class LineFault extends Error {
  constructor(readonly code: CalculatorFault) {
    super(code);
  }
}

class LineReader {
  #at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Exact {
    const value = this.#sum();
    if (this.#at < this.tokens.length) throw new LineFault("unfinished");
    return value;
  }

  #sum(): Exact {
    let value = this.#product();
    for (;;) {
      if (this.#takes("+")) value += this.#product();
      else if (this.#takes("−")) value -= this.#product();
      else return value;
    }
  }

  #product(): Exact {
    let value = this.#signed();
    for (;;) {
      if (this.#takes("×")) value = multiply(value, this.#signed());
      else if (this.#takes("÷")) value = quotient(value, this.#signed());
      else return value;
    }
  }

  #signed(): Exact {
    if (this.#takes("−")) return -this.#signed();
    if (this.#takes("√")) return root(this.#signed());
    return this.#percent();
  }

  #percent(): Exact {
    let value = this.#number();
    while (this.#takes("%")) value = hundredth(value);
    return value;
  }

  #number(): Exact {
    const token = this.tokens[this.#at];
    if (token === undefined || !/\d/.test(token)) throw new LineFault("unfinished");
    this.#at += 1;
    return exactOf(token);
  }

  #takes(sign: string): boolean {
    if (this.tokens[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }
}

function quotient(a: Exact, b: Exact): Exact {
  if (b === 0n) throw new LineFault("division-by-zero");
  return divide(a, b);
}

function root(value: Exact): Exact {
  if (value < 0n) throw new LineFault("negative-root");
  return squareRoot(value);
}
