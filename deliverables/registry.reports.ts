import type { AnyReport } from "./define-report.ts";
import { amountReport } from "./amount/report.ts";
import { choiceReport } from "./choice/report.ts";
import { dateReport } from "./date/report.ts";
import { journalReport } from "./journal/report.ts";
import { letterReport } from "./letter/report.ts";
import { matchingReport } from "./matching/report.ts";
import { orderingReport } from "./ordering/report.ts";
import { scheduleReport } from "./schedule/report.ts";
import { shortReport } from "./short/report.ts";
import { spreadsheetReport } from "./spreadsheet/report.ts";
import { tableReport } from "./table/report.ts";
import { textReport } from "./text/report.ts";
import { workingsReport } from "./workings/report.ts";

const reports: readonly AnyReport[] = [
  amountReport,
  workingsReport,
  tableReport,
  spreadsheetReport,
  dateReport,
  choiceReport,
  matchingReport,
  orderingReport,
  scheduleReport,
  shortReport,
  textReport,
  journalReport,
  letterReport,
];

/** How each answer type is told in a corrected copy. */
export const reportRegistry: ReadonlyMap<string, AnyReport> = new Map(
  reports.map((report) => [report.type, report]),
);
