import type { Expression } from "../ast.ts";
import { D } from "../decimal.ts";
import { asScalar, isError } from "../value.ts";
import { cellsOf } from "../functions/cells.ts";
import { BINDS, atom, bracketed, infix, sentence, type Phrase } from "./phrase.ts";
import { showValue } from "./show-value.ts";
import {
  tellAverage,
  tellFlows,
  tellProduct,
  tellRateOfReturn,
  tellSum,
  tellSumOfProducts,
} from "./tell-list.ts";
import { tellCondition, truthOf } from "./tell-condition.ts";
import type { TellCall, Teller } from "./teller.ts";

/** A function that has no better way to be told: its name and what it is given. */
export const tellPlainCall: TellCall = (args, teller, name) =>
  atom(`${name}(${args.map((arg) => teller.tell(arg).text).join(" ; ")})`);

const RANKS: Record<string, string> = {
  "0": "à l’unité",
  "-1": "à la dizaine",
  "-2": "à la centaine",
  "-3": "au millier",
  "1": "à 1 décimale",
};

/** « x, arrondi à 2 décimales ». */
const tellRounding =
  (way: string): TellCall =>
  ([value, digits], teller) => {
    const rank = digits ? asScalar(teller.valueOf(digits)) : new D(0);
    const count = rank instanceof D ? rank.toFixed(0) : "0";
    const place = RANKS[count] ?? `à ${count.replace("-", "−")} décimales`;
    return sentence(`${told(value, teller)}, ${way} ${place}`);
  };

/** « x, arrondi au multiple de 5 supérieur ». */
const tellMultiple =
  (side: string): TellCall =>
  ([value, step], teller) =>
    sentence(`${told(value, teller)}, arrondi au multiple de ${told(step, teller)} ${side}`);

const told = (node: Expression | undefined, teller: Teller): string => (node ? teller.tell(node).text : "");

const tellWith =
  (before: string, between = ""): TellCall =>
  (args, teller) =>
    sentence(`${before} ${args.map((arg) => told(arg, teller)).join(` ${between} `)}`);

/** Only the branch taken is told; the condition comes at the end, « car … ». */
const tellIf: TellCall = (args, teller, name) => {
  const [condition, then, otherwise] = args;
  const truth = condition && truthOf(condition, teller);
  if (!condition || truth === undefined) return tellPlainCall(args, teller, name);
  teller.because(tellCondition(condition, truth, teller));
  const taken = truth ? then : otherwise;
  return taken ? tellBranch(taken, teller) : atom("faux");
};

/** A word given by a branch is told without quotation marks. */
const tellBranch = (node: Expression, teller: Teller): Phrase =>
  node.kind === "text" ? atom(node.value) : teller.tell(node);

const tellConditions: TellCall = (args, teller, name) => {
  const at = args.findIndex((arg, index) => index % 2 === 0 && truthOf(arg, teller) === true);
  const [condition, taken] = [args[at], args[at + 1]];
  if (!condition || !taken) return tellPlainCall(args, teller, name);
  teller.because(tellCondition(condition, true, teller));
  return tellBranch(taken, teller);
};

const tellRescue: TellCall = (args, teller, name) => {
  const [value, rescue] = args;
  if (!value || !rescue) return tellPlainCall(args, teller, name);
  return tellBranch(isError(asScalar(teller.valueOf(value))) ? rescue : value, teller);
};

/** « fin du mois de 15/01/2026 + 2 mois ». */
const tellEndOfMonth: TellCall = ([day, months], teller) => {
  const shift = months ? asScalar(teller.valueOf(months)) : new D(0);
  const isSame = shift instanceof D && shift.isZero();
  return sentence(`fin du mois de ${told(day, teller)}${isSame ? "" : ` + ${told(months, teller)} mois`}`);
};

const tellShiftedMonth: TellCall = ([day, months], teller) => ({
  text: `${told(day, teller)} + ${told(months, teller)} mois`,
  binds: BINDS.sum,
});

const tellDay: TellCall = (args, teller) => {
  const node: Expression = { kind: "call", name: "DATE", args, start: 0, end: 0 };
  return teller.show(teller.valueOf(node));
};

const tellRoot: TellCall = ([value], teller) =>
  atom(`√${value ? bracketed(teller.tell(value), BINDS.atom) : ""}`);

const tellLookup: TellCall = ([value, table], teller) => {
  const where = teller.mode === "words" && table ? ` dans ${told(table, teller)}` : "";
  return sentence(`valeur lue${where} pour ${told(value, teller)}`);
};

/** « le plus petit de 12 et 15 ». */
const tellExtreme =
  (which: string): TellCall =>
  (args, teller) => {
    const texts = args.flatMap((arg) =>
      teller.mode === "figures" && arg.kind === "range"
        ? cellsOf(teller.valueOf(arg)).map((cell) => showValue(cell))
        : [told(arg, teller)],
    );
    return sentence(`${which} de ${texts.join(" ; ")}`);
  };

const tellLoanPart =
  (part: string): TellCall =>
  ([rate, rank, periods, capital], teller) => {
    const loan = `(capital ${told(capital, teller)}, taux ${told(rate, teller)}, ${told(periods, teller)} échéances)`;
    return sentence(`${part} de l’échéance ${told(rank, teller)} ${loan}`);
  };

const tellQuotient: TellCall = ([left, right], teller) =>
  sentence(
    `partie entière de ${left && right ? infix(teller.tell(left), "÷", teller.tell(right), BINDS.product).text : ""}`,
  );

const tellRemainder: TellCall = ([left, right], teller) =>
  sentence(
    `reste de ${left && right ? infix(teller.tell(left), "÷", teller.tell(right), BINDS.product).text : ""}`,
  );

/** How each function is told, where its textbook form (`expand-call.ts`) does not say it. */
export const CALLS: Readonly<Record<string, TellCall>> = {
  SOMME: tellSum,
  PRODUIT: tellProduct,
  MOYENNE: tellAverage,
  SOMMEPROD: tellSumOfProducts,
  VAN: tellFlows,
  TRI: tellRateOfReturn,
  SI: tellIf,
  "SI.CONDITIONS": tellConditions,
  SIERREUR: tellRescue,
  "SI.NON.DISP": tellRescue,
  ARRONDI: tellRounding("arrondi"),
  "ARRONDI.SUP": tellRounding("arrondi par excès"),
  "ARRONDI.INF": tellRounding("arrondi par défaut"),
  TRONQUE: tellRounding("tronqué"),
  ENT: ([value], teller) => sentence(`${told(value, teller)}, arrondi à l’entier inférieur`),
  PLAFOND: tellMultiple("supérieur"),
  PLANCHER: tellMultiple("inférieur"),
  "ARRONDI.AU.MULTIPLE": tellMultiple("le plus proche"),
  ABS: tellWith("valeur absolue de"),
  RACINE: tellRoot,
  MIN: tellExtreme("le plus petit"),
  MAX: tellExtreme("le plus grand"),
  QUOTIENT: tellQuotient,
  MOD: tellRemainder,
  "FIN.MOIS": tellEndOfMonth,
  "MOIS.DECALER": tellShiftedMonth,
  DATE: tellDay,
  "NB.JOURS.OUVRES": ([from, to], teller) =>
    sentence(`jours ouvrés de ${told(from, teller)} à ${told(to, teller)}`),
  RECHERCHEV: tellLookup,
  RECHERCHEH: tellLookup,
  RECHERCHEX: tellLookup,
  INTPER: tellLoanPart("intérêts"),
  PRINCPER: tellLoanPart("capital remboursé"),
};
