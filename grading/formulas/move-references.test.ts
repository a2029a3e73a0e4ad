import { expect, test } from "vitest";
import { moveReferences } from "./move-references.ts";

test.each([
  ["=B2*$F$1", { columns: 0, rows: 1 }, "=B3*$F$1"],
  ["=B2*F$1+$A2", { columns: 2, rows: 3 }, "=D5*H$1+$A5"],
  ["=SOMME(B2:B5)", { columns: 1, rows: 0 }, "=SOMME(C2:C5)"],
  ['=SI(B2>0;"B2";taux)', { columns: 0, rows: 1 }, '=SI(B3>0;"B2";taux)'],
  ["=Feuil1!B2+budget!C3", { columns: 0, rows: 1 }, "=Feuil1!B3+budget!C4"],
  ["=LOG10(Z9)", { columns: 1, rows: 0 }, "=LOG10(AA9)"],
  ["=A1+B2", { columns: -1, rows: 0 }, "=#REF!+A2"],
])("%s, copied by %j, is %s", (source, move, copied) => {
  expect(moveReferences(source, move)).toBe(copied);
});
