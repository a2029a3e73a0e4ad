import type { Problem } from "./problem.ts";
import type { Calculation } from "./calculations.ts";
import { checkCalculations } from "./references/check-calculations.ts";
import { checkCodes } from "./references/check-codes.ts";
import { checkEvents, checkEventTimes } from "./references/check-events.ts";
import { checkGrid } from "./references/check-grid.ts";
import { checkLinks } from "./references/check-links.ts";
import { checkNames } from "./references/check-names.ts";
import { checkPoints } from "./references/check-points.ts";
import { checkTime } from "./references/check-time.ts";
import { checkValues } from "./references/check-values.ts";
import { tasksOf, type Referentiel } from "./referentiel.ts";
import type { Block } from "./scenario.ts";
import type { ScenarioSource } from "./scenario-source.ts";

/** What the references say of a paper: the codes of tasks, the minutes of each block's épreuve, the calculations. */
export interface ReferentielFacts {
  codes: readonly string[];
  minutes: Readonly<Partial<Record<Block, number>>>;
  /** Numbers of the catalogue of calculations. */
  calculations: readonly number[];
}

/** The facts of a référentiel and of a catalogue as read. */
export const referentielFacts = (
  referentiel: Referentiel,
  catalogue: readonly Calculation[],
): ReferentielFacts => ({
  calculations: catalogue.map(({ number }) => number),
  codes: tasksOf(referentiel).map(({ code }) => code),
  minutes: Object.fromEntries(referentiel.exams.map(({ unit, duration }) => [unit, duration.value])),
});

/**
 * Checks what the files of a case study say of each other and of the référentiel, without reading a formula: codes,
 * parts, tasks, documents, events, names, points, time, words of direction near drawn values, values of law that nothing shows.
 *
 * In: the folder as read, the facts of the référentiel (null: its codes and times are left alone). Out: located problems and warnings. Never throws.
 * Rule: scenario-format, « What the check must find ».
 */
export function checkReferences(source: ScenarioSource, referentiel: ReferentielFacts | null): Problem[] {
  return [
    ...checkLinks(source),
    ...checkEvents(source),
    ...checkNames(source),
    ...checkPoints(source),
    ...checkGrid(source),
    ...checkValues(source),
    ...(referentiel === null ? [] : checkAgainst(source, referentiel)),
  ];
}

function checkAgainst(source: ScenarioSource, { codes, minutes, calculations }: ReferentielFacts): Problem[] {
  const length = source.file.duration ?? minutes[source.file.block] ?? null;
  return [
    ...checkCodes(source, codes),
    ...checkCalculations(source, calculations),
    ...checkTime(source, length),
    ...checkEventTimes(source, length),
  ];
}
