import type { Catalogue } from "#grading/language/render-message.ts";

const cells = (count: unknown) =>
  Number(count) > 1 ? `${String(count)} cellules` : `${String(count)} cellule`;

/** What a sheet says to who fills it in. */
export const SHEET_FIELD = {
  cell: "Cellule {cell}",
  "cell-echo": "Cellule {cell} · {echo}",
  "cells-filled": ({ filled, count }) => `${cells(filled)} sur ${String(count)}`,
  "cells-written": ({ filled }) => cells(filled),
  "no-choice": "—",
} satisfies Catalogue;
