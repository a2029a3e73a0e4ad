import { readFileSync, writeFileSync } from "node:fs";
import { paperReport } from "#app/reports/candidate-report/pdf/paper-report.tsx";
import { renderPdf } from "#app/reports/candidate-report/pdf/render-pdf.server.ts";
const report = JSON.parse(readFileSync("/tmp/report.json","utf8"));
let t=Date.now(); const pdf = await renderPdf(report); console.log(pdf.length, Date.now()-t); t=Date.now(); await renderPdf(report); console.log(Date.now()-t);
writeFileSync("/tmp/marking/copie.pdf", pdf); process.exit(0);
