import { formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { percentOf, type ProfileRow } from "#grading/profile.ts";
import { activitiesOf, tasksOf, type Referentiel } from "#schemas/referentiel.ts";
import type { ProfileLine } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

/** The official titles of the référentiel, by code of task or of activity. */
export type TitleOf = (code: string) => string;

export function titlesOf(referentiel: Referentiel): TitleOf {
  const titles = new Map(
    [...activitiesOf(referentiel), ...tasksOf(referentiel)].map(({ code, title }) => [code, title]),
  );
  return (code) => titles.get(code) ?? code;
}

/** Rows of a profile as lines to show: points, bar, and a part where it may be said. */
export const profileLines = (rows: readonly ProfileRow[], titleOf: TitleOf): ProfileLine[] =>
  rows.map((row) => profileLine(row, titleOf(row.code)));

const THOUSAND = 1000;

function profileLine(row: ProfileRow, title: string): ProfileLine {
  const { code, points, max, pending } = row;
  const percent = percentOf(row);
  const part = (hundredths: number) => Math.round((hundredths * THOUSAND) / max);
  return {
    title,
    code: code.startsWith("T.") ? code : `T.${code}`,
    points: pending > 0 && points === 0 ? say("waits") : formatPoints(points),
    max: formatPointsShort(max),
    percent: percent === null ? null : frenchSpaces(`${percent} %`),
    earned: part(points),
    pending: part(pending),
  };
}
