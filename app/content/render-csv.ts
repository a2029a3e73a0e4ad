import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { readCsv } from "#schemas/csv-document.ts";
import { findPlaceholders } from "#schemas/placeholders.ts";
import type { SourceText } from "#schemas/scenario-source.ts";
import { markHole, type CompiledText, type Hole } from "./compiled-content.ts";
import { isFiguresColumn } from "./figures-column.ts";

/** Renders a CSV table to HTML with marked holes; the first row heads it, columns of figures are aligned. */
export function renderCsv(source: SourceText, label: string): CompiledText {
  const holes: Hole[] = [];
  const rows = readCsv(source).rows.map((cells) => cells.map((cell) => markCell(cell, holes)));
  const [head = [], ...body] = rows;
  const isFigures = head.map((_, column) => isFiguresColumn(body.map((row) => row[column] ?? "")));
  const classOf = (column: number) => (isFigures[column] ? { className: "n" } : {});
  const headings = head.map((text, column) =>
    createElement("th", { key: column, scope: "col", ...classOf(column) }, text),
  );
  const lines = body.map((row, index) =>
    createElement(
      "tr",
      { key: index },
      row.map((text, column) => createElement("td", { key: column, ...classOf(column) }, text)),
    ),
  );
  const table = createElement(
    "table",
    { className: "figures" },
    createElement("thead", null, createElement("tr", null, headings)),
    createElement("tbody", null, lines),
  );
  const region = createElement(
    "div",
    { className: "scroll", role: "region", tabIndex: 0, "aria-label": frenchSpaces(label) },
    table,
  );
  return { html: renderToStaticMarkup(region), holes };
}

function markCell(cell: string, holes: Hole[]): string {
  const { found } = findPlaceholders(cell);
  const marked = found.reduceRight(
    (text, { name, unit, from, to }) =>
      text.slice(0, from) + markHole(holes, { name, unit, decimals: null }) + text.slice(to),
    cell,
  );
  return frenchSpaces(marked);
}
