import type { Expression, Reference } from "../ast.ts";
import { keysOfReference } from "../dependencies.ts";
import { cellsOf } from "../functions/cells.ts";
import { isArray, isNumeric } from "../value.ts";
import { atom, BINDS, chain, infix, raised, sentence, type Phrase } from "./phrase.ts";
import { shortened } from "./show-value.ts";
import type { TellCall, Teller } from "./teller.ts";

/** The terms of an aggregate: in figures, one for each number of a range; in words, one for each argument. */
function termsOf(args: Expression[], teller: Teller): Phrase[] {
  return args.flatMap((arg) => {
    if (teller.mode === "words") return [teller.tell(arg)];
    if (arg.kind === "range") return cellTerms(arg, teller);
    const value = teller.valueOf(arg);
    if (!isArray(value)) return [teller.tell(arg)];
    return cellsOf(value)
      .filter(isNumeric)
      .map((cell) => teller.show(cell));
  });
}

function cellTerms(range: Reference, teller: Teller): Phrase[] {
  const keys = keysOfReference(range);
  return cellsOf(teller.valueOf(range)).flatMap((cell, index) =>
    isNumeric(cell) ? [teller.showKey(keys[index] ?? "", cell)] : [],
  );
}

const isList = (arg: Expression, teller: Teller): boolean =>
  arg.kind === "range" || isArray(teller.valueOf(arg));

/** « 12 + 15 + 9 », « … » past six terms; in words, « somme de janvier à mars ». */
const tellJoined =
  (noun: string, sign: string, binds: number): TellCall =>
  (args, teller) => {
    const hasList = args.some((arg) => isList(arg, teller));
    if (teller.mode === "words" && hasList)
      return sentence(`${noun} de ${args.map((arg) => teller.tell(arg).text).join(", de ")}`);
    return chain(shortened(termsOf(args, teller), atom("…")), sign, binds);
  };

export const tellSum: TellCall = tellJoined("somme", "+", BINDS.sum);
export const tellProduct: TellCall = tellJoined("produit", "×", BINDS.product);

/** « (12 + 15 + 9) ÷ 3 ». */
export const tellAverage: TellCall = (args, teller) => {
  if (teller.mode === "words")
    return sentence(`moyenne de ${args.map((arg) => teller.tell(arg).text).join(", de ")}`);
  const terms = termsOf(args, teller);
  const total = chain(shortened(terms, atom("…")), "+", BINDS.sum);
  return infix(total, "÷", atom(String(terms.length)), BINDS.product);
};

/** « 12 × 3 + 15 × 2 ». */
export const tellSumOfProducts: TellCall = (args, teller) => {
  if (teller.mode === "words")
    return sentence(`somme des produits de ${args.map((arg) => teller.tell(arg).text).join(" par ")}`);
  const lists = args.map((arg) => cellsOf(teller.valueOf(arg)));
  const products = (lists[0] ?? []).map((_, index) =>
    chain(
      lists.map((list) => teller.show(list[index] ?? "")),
      "×",
      BINDS.product,
    ),
  );
  return chain(shortened(products, atom("…")), "+", BINDS.sum);
};

/** « 12 000 ÷ (1 + 0,08) + 15 000 ÷ (1 + 0,08)² ». */
export const tellFlows: TellCall = ([rate, ...flows], teller) => {
  const told = rate ? teller.tell(rate) : atom("");
  if (teller.mode === "words")
    return sentence(
      `valeur actuelle de ${flows.map((arg) => teller.tell(arg).text).join(" ; ")} au taux ${told.text}`,
    );
  const growth = infix(atom("1"), "+", told, BINDS.sum);
  const terms = termsOf(flows, teller).map((flow, index) =>
    infix(flow, "÷", discount(growth, index + 1), BINDS.product),
  );
  return chain(shortened(terms, atom("…")), "+", BINDS.sum);
};

const discount = (growth: Phrase, years: number): Phrase =>
  years === 1 ? growth : raised(growth, atom(String(years)));

/** « taux qui annule la valeur actuelle nette de −40 000 ; 12 000 ; 15 000 ». */
export const tellRateOfReturn: TellCall = ([flows], teller) =>
  sentence(`taux qui annule la valeur actuelle nette de ${flows ? teller.tell(flows).text : ""}`);
