/** The formulas measured: typical keys of the exam, from the commonest to the dearest. Two variables change each time. */
export const KEYS = [
  { says: "quotient", source: "=charges_fixes/(taux/100)" },
  { says: "rate", source: "=(ca-charges_fixes)/ca*100" },
  { says: "rounding", source: "=ARRONDI(ca*0,62;2)" },
  { says: "choice", source: '=SI(ca>charges_fixes;"atteint";"non atteint")' },
  { says: "loan payment", source: "=VPM(0,048/12;36;-ca)" },
  { says: "sum of twelve", source: "=SOMME(table!A1:A12)+ca" },
  { says: "lookup", source: "=RECHERCHEV(ca;table!A1:B12;2)" },
  { says: "internal rate", source: "=TRI({-40000;12000;15000;16000;14000})+ca*0" },
] as const;

/** The values of the turn: another turnover and other fixed costs each time. */
export const valuesOfTurn = (turn: number) => ({
  ca: 400_000 + turn,
  charges_fixes: 60_000 + (turn % 1000),
  taux: 40,
});

/** The table that some keys read: twelve brackets and their rates. */
export const TABLE = Array.from({ length: 12 }, (_, index) => [index * 50_000, index / 100] as const);
