import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { measureFormulas } from "./formulas/measure.ts";
import { measureExamRooms } from "./measures/exam-rooms.ts";
import { measureGrading } from "./measures/grading.ts";
import { measureOpenings } from "./measures/openings.ts";
import { measurePageWeight } from "./measures/page-weight.ts";
import { measureSaves } from "./measures/saves.ts";
import { measureSignIns } from "./measures/sign-ins.ts";
import { measureSpreadsheets } from "./measures/spreadsheets.ts";
import { makeSchool } from "./support/school.ts";
import { startServer, temporaryDatabase } from "./support/server.ts";

/**
 * `npm run bench`: measures the built product and writes `bench/results.json`. Nothing is asserted: figures are read by
 * people, beside those of other days and machines.
 */
const RESULTS = "bench/results.json";
const PORT = 3197;
const CANDIDATES = 300;

async function measureServer() {
  const database = temporaryDatabase();
  try {
    const school = await makeSchool(database.url, CANDIDATES);
    const server = await startServer(database.url, PORT);
    try {
      return {
        startMs: server.startMs,
        signIns: await measureSignIns(server.origin, school),
        openings: await measureOpenings(server.origin, school),
        saves: await measureSaves(server.origin, school),
        sitting: await measurePageWeight(server.origin, school),
        rooms: await measureExamRooms(server.origin, school),
      };
    } finally {
      await server.stop();
    }
  } finally {
    database.remove();
  }
}

const results = {
  date: new Date().toISOString(),
  node: process.version,
  processors: cpus().length,
  formulas: measureFormulas(),
  grading: await measureGrading(),
  spreadsheets: measureSpreadsheets(),
  server: await measureServer(),
};
writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
console.log(JSON.stringify(results, null, 2));
