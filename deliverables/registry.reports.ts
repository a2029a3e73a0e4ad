import type { AnyReport } from "./define-report.ts";
import { amountReport } from "./amount/report.ts";
import { choiceReport } from "./choice/report.ts";
import { dateReport } from "./date/report.ts";
import { letterReport } from "./letter/report.ts";
import { shortReport } from "./short/report.ts";
import { tableReport } from "./table/report.ts";
import { textReport } from "./text/report.ts";
import { workingsReport } from "./workings/report.ts";

const reports: readonly AnyReport[] = [
  amountReport,
  workingsReport,
  tableReport,
  dateReport,
  choiceReport,
  shortReport,
  textReport,
  letterReport,
];

/** How each answer type is told in a corrected copy. */
export const reportRegistry: ReadonlyMap<string, AnyReport> = new Map(
  reports.map((report) => [report.type, report]),
);
