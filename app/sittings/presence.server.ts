import { byFamilyName } from "#app/classes/person-name.ts";
import type { AppContext } from "#app/config/context.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { type PresentAnswerRow, selectPresentAnswersOfSitting } from "#app/db/saves.server.ts";
import { selectSignedIn } from "#app/db/sessions.server.ts";
import {
  type ExpectedCandidate,
  selectExpectedCandidates,
  type StaffSittingRow,
} from "#app/db/sittings.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { type CopyState, copyState } from "./copy-state.ts";

/** One candidate of a sitting, as the person who watches over it needs them. */
export interface PresentCandidate {
  accountId: string;
  displayName: string;
  login: string;
  extraTimePercent: number;
  state: CopyState;
  startedAt: Instant | null;
  endsAt: Instant | null;
  handedInAt: Instant | null;
  lastSavedAt: Instant | null;
  /** How many answers are not blank. */
  answered: number;
}

export interface Presence {
  now: Instant;
  candidates: PresentCandidate[];
  /** How many answers the paper asks for. */
  asked: number;
}

/** Who is at a sitting and how far, by family name. */
export async function presenceAt({ db, now }: AppContext, sitting: StaffSittingRow): Promise<Presence> {
  const [at, expected] = [now(), await selectExpectedCandidates(db, sitting)];
  const signedIn = await selectSignedIn(
    db,
    expected.map(({ id }) => id),
    at,
  );
  const saved = groupByCopy(await selectPresentAnswersOfSitting(db, sitting.id));
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  const candidates = expected.map((candidate): PresentCandidate => {
    const answers = saved.get(candidate.attempt_id ?? "") ?? [];
    return {
      ...told(candidate),
      state: copyState({
        attempt: timesOf(candidate),
        signedIn: signedIn.has(candidate.id),
        closesAt: sitting.closes_at,
        now: at,
      }),
      lastSavedAt: answers.map(({ saved_at }) => saved_at).reduce(latest, null),
      answered: countAnswered(scenario, answers),
    };
  });
  candidates.sort((left, right) => byFamilyName(left.displayName, right.displayName));
  return { now: at, candidates, asked: scenario.answers.length };
}

function told(candidate: ExpectedCandidate) {
  return {
    accountId: candidate.id,
    displayName: candidate.display_name,
    login: candidate.login,
    extraTimePercent: candidate.extra_time_percent,
    startedAt: candidate.started_at,
    endsAt: candidate.deadline_at,
    handedInAt: candidate.submitted_at,
  };
}

function timesOf({ deadline_at, submitted_at }: ExpectedCandidate) {
  return deadline_at === null ? null : { deadline_at, submitted_at };
}

function groupByCopy(rows: readonly PresentAnswerRow[]): Map<string, PresentAnswerRow[]> {
  const byCopy = new Map<string, PresentAnswerRow[]>();
  for (const row of rows) byCopy.set(row.attempt_id, [...(byCopy.get(row.attempt_id) ?? []), row]);
  return byCopy;
}

const latest = (one: Instant | null, other: Instant) => (one === null || other > one ? other : one);

function countAnswered({ answers }: CompiledScenario, saved: readonly PresentAnswerRow[]): number {
  const definitions = new Map(answers.map(({ id, definition }) => [id, definition]));
  return saved.filter(({ answer_id, raw }) => {
    const definition = definitions.get(answer_id); // none for the rough pad and the flags
    const read = definition?.answer.safeParse(JSON.parse(raw));
    return read?.success === true && definition?.isBlank(read.data) === false;
  }).length;
}
