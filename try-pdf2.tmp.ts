import { readFileSync, writeFileSync } from "node:fs";
import { paperReport } from "#app/reports/candidate-report/pdf/paper-report.tsx";
writeFileSync(
  "/tmp/marking/paper.json",
  JSON.stringify(paperReport(JSON.parse(readFileSync("/tmp/report.json", "utf8")))),
);
