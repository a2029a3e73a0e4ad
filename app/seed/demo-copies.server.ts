import { answerSchemasOf } from "#app/attempts/paper.server.ts";
import { saveAnswers } from "#app/attempts/save-answers.server.ts";
import { createSaveQueue } from "#app/attempts/save-queue.server.ts";
import { startAttempt } from "#app/attempts/start-attempt.server.ts";
import { submitAttempt } from "#app/attempts/submit-attempt.server.ts";
import { displayName } from "#app/classes/person-name.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { type Instant, msBetween, plusMs } from "#app/config/instant.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import {
  selectExpectedCandidates,
  selectOptionalSitting,
  type StaffSittingRow,
} from "#app/db/sittings.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { answerFilesOf } from "#app/uploads/file-rules.server.ts";
import { referenceDraw } from "#grading/draw.ts";
import type { RawAnswers } from "#grading/grade-attempt.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { composeCopy } from "./compose-copy.ts";
import { DEMO_CANDIDATES, type DemoCandidate } from "./demo-class.ts";

const MINUTE_MS = 60_000;
/** Who lets the time run out wrote until a few minutes before. */
const LAST_SAVE_BEFORE_END_MS = 4 * MINUTE_MS;

/** A copy of a fictional candidate, and how it was written. */
export interface WrittenCopy {
  attempt: AttemptRow;
  slips: NonNullable<DemoCandidate["copy"]>;
}

/** Lets each fictional candidate sit the paper: begin, save answer after answer, hand in or be stopped by the clock. */
export async function seedCopies({ db }: AppContext, sittingId: string): Promise<WrittenCopy[]> {
  const sitting = await selectOptionalSitting(db, sittingId);
  if (!sitting) throw new Error(`no sitting ${sittingId}`);
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  const expected = await selectExpectedCandidates(db, sitting);
  const written: WrittenCopy[] = [];
  for (const { line, copy } of DEMO_CANDIDATES) {
    const account = expected.find(({ display_name }) => display_name === nameOf(line));
    if (!account) throw new Error(`${line} is not expected at the sitting`);
    if (copy)
      written.push({
        attempt: await sit({ db, sitting, accountId: account.id, copy, scenario }),
        slips: copy,
      });
  }
  return written;
}

function nameOf(line: string): string {
  const [last = "", first = ""] = line.split(";");
  return displayName({ first, last });
}

interface Sitter {
  db: AppContext["db"];
  sitting: StaffSittingRow;
  accountId: string;
  copy: NonNullable<DemoCandidate["copy"]>;
  scenario: CompiledScenario;
}

async function sit({ db, sitting, accountId, copy, scenario }: Sitter): Promise<AttemptRow> {
  const begun = await startAttempt({
    db,
    sittingId: sitting.id,
    accountId,
    now: sitting.opens_at,
    random: Math.random,
    drawFor: async () => referenceDraw(),
  });
  if ("refused" in begun) throw new Error(`a copy of the demonstration cannot begin: ${begun.refused}`);
  const { attempt } = begun;
  const end =
    copy.minutes === undefined
      ? plusMs(attempt.deadline_at, -LAST_SAVE_BEFORE_END_MS)
      : plusMs(attempt.started_at, copy.minutes * MINUTE_MS);
  await save({ db, attempt, answers: composeCopy(scenario, copy), end });
  if (copy.minutes !== undefined)
    await submitAttempt({ db, accountId, unsafeAttemptId: attempt.id, now: end });
  return attempt;
}

interface Saving {
  db: AppContext["db"];
  attempt: AttemptRow;
  answers: RawAnswers;
  end: Instant;
}

/** One save an answer, spread over the candidate's time. */
async function save({ db, attempt, answers, end }: Saving): Promise<void> {
  const queue = createSaveQueue({ db });
  const all = Object.entries(answers);
  const stepMs = msBetween(attempt.started_at, end) / (all.length + 1);
  for (const [index, [answerId, raw]] of all.entries()) {
    const at = plusMs(attempt.started_at, Math.round(stepMs * (index + 1)));
    const one = { answerId, writer: "demo-writer", counter: index + 1, baseRevision: 0, raw, browserAt: at };
    const outcome = await saveAnswers(
      {
        db,
        queue,
        answerSchemasOf: (versionId) => answerSchemasOf(db, versionId),
        answerFilesOf: (versionId) => answerFilesOf(db, versionId),
      },
      {
        accountId: attempt.account_id,
        unsafeAttemptId: attempt.id,
        unsafeCall: { account: attempt.account_id, saves: [one] },
        receivedAt: at,
      },
    );
    if ("refused" in outcome || outcome.reply.acknowledgements[0]?.fate !== "present")
      throw new Error(`the save of ${answerId} is refused: ${JSON.stringify(outcome)}`);
  }
}
