import fc from "fast-check";
import type { RawAnswers } from "#grading/grade-attempt.ts";

const number = fc.oneof(
  fc.constantFrom(
    "40",
    "0,40",
    "250 000",
    "150 000 €",
    "-1 000",
    "3 000",
    "1.234",
    "12 34",
    "néant",
    "41 %",
    "5 j",
  ),
  fc.integer({ min: -500_000, max: 500_000 }).map(String),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value.toFixed(2).replace(".", ",")),
);
const words = fc.oneof(
  fc.constantFrom("", " ", "oui", "Banque", "51200", "Équilibre"),
  fc.string({ maxLength: 30 }),
);
/** Any text at all: every plane, control characters, halves of pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const day = fc.constantFrom("30/04/2026", "15/05/2026", "8 mai", "23/05/26", "31/02/2026", "11 avril 2026");
const line = fc.oneof(
  fc.constantFrom(
    "Charges = 96 000 + 4 000 = 100 000",
    "Charges = 96 000 + 4 000 = 110 000",
    "Seuil = 100 000 / 0,40 = 250 000 €",
    "SR = 110 000 / 40 % = 275 000 €",
    "100 000 x 40 % = 40 000",
    "je divise les charges par le taux",
    "250 000 €",
  ),
  number,
);
const option = fc.constantFrom("a", "b", "c", "d", "e");
const field = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: anyText },
);
const cells = fc.dictionary(fc.constantFrom("B5", "C4", "C5", "B6", "B7", "D9"), fc.oneof(field, day), {
  maxKeys: 6,
});

const content = fc.oneof(
  { weight: 3, arbitrary: field },
  fc.constantFrom(
    "=B1-B2",
    "=B3/$B$1",
    "=B4/B1",
    "=B3+B4",
    "Total",
    "=SOMME(B1:B4)",
    "=LET(x;B1;x)",
    "=B3",
    "=1/0",
  ),
  anyText.map((text) => `=${text}`),
);
const sheet = fc.dictionary(fc.constantFrom("B1", "B3", "C3", "C4", "A6", "B6", "ZZ999"), content, {
  maxKeys: 6,
});

/** Raw answers of any copy of the whole paper (`a-whole-paper.ts`), each there or not. */
export const anyCopy: fc.Arbitrary<RawAnswers> = fc.record(
  {
    taux: field,
    seuil: fc.record({
      lines: fc.oneof(
        fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n")),
        anyText,
      ),
    }),
    marge: field,
    avis: fc.oneof(
      fc.constantFrom("oui", "non", ""),
      fc.record({ options: fc.constantFrom("oui", "non", ""), because: words }),
    ),
    budget: fc.record({ cells }),
    modele: fc.record(
      {
        cells: sheet,
        names: fc.dictionary(fc.constantFrom("total", "Prix"), fc.constantFrom("B6", "B1:B2")),
      },
      { requiredKeys: ["cells"] },
    ),
    echeance: fc.oneof(day, field),
    relance: fc.oneof(day, field),
    compte: words,
    risques: fc.array(option, { maxLength: 5 }),
    projet: fc.record({
      cells: fc.dictionary(fc.constantFrom("C2", "D2", "D3", "D4", "D5", "E2", "E4", "F4", "G4"), field),
      critical: fc.array(fc.constantFrom("A", "B", "C", "Z"), { maxLength: 4 }),
    }),
    etapes: fc.record({ order: fc.array(option, { maxLength: 6 }) }),
    paires: fc.record({ pairs: fc.dictionary(fc.constantFrom("un", "deux", "trois", "quatre"), option) }),
    note: words,
  },
  { requiredKeys: [] },
);
