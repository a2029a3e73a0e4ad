import path from "node:path";
import { Piscina } from "piscina";
import type { CandidateReport } from "#schemas/report.ts";
import { paperReport } from "./paper-report.tsx";

const WORKER = path.join("app", "reports", "candidate-report", "pdf", "render-report.worker.js");
const IDLE_MS = 60_000;
const LONGEST_MS = 20_000;
/** More than these waiting, and the reader is asked to come back. */
const MOST_WAITING = 50;

// Kept on globalThis because the development server loads this module again at each change.
const holder = globalThis as typeof globalThis & { epreuvePaper?: Piscina };

/** One thread is enough beside the requests; it goes away when nobody prints. */
const pool = (): Piscina =>
  (holder.epreuvePaper ??= new Piscina({
    filename: path.resolve(WORKER),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING,
  }));

/** The corrected copy as a PDF of A4 pages. Rejects where it takes too long or too many wait. */
export async function renderPdf(report: CandidateReport): Promise<Uint8Array<ArrayBuffer>> {
  const signal = AbortSignal.timeout(LONGEST_MS);
  const pdf = (await pool().run(paperReport(report), { signal })) as Uint8Array<ArrayBuffer>;
  return pdf;
}
