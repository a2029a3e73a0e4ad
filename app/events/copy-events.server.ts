import type { Instant } from "#app/config/instant.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import { selectEventStarts, type EventStartRow } from "#app/db/event-starts.server.ts";
import { selectPresentSaves } from "#app/db/saves.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import type { CopyFacts } from "./happenings.ts";

type Times = Pick<
  AttemptRow,
  "id" | "sitting_id" | "started_at" | "deadline_at" | "submitted_at" | "stretch_percent"
>;

/** All that the events of one copy depend on; a paper without events asks the database nothing. */
export async function copyFacts(db: Db, attempt: Times, scenario: CompiledScenario): Promise<CopyFacts> {
  const [facts] = await factsOfCopies(db, [attempt], scenario);
  if (!facts) throw new Error("one copy has its facts");
  return facts;
}

/** The same for copies of one sitting, in their order. */
export async function factsOfCopies(
  db: Db,
  attempts: readonly Times[],
  scenario: CompiledScenario,
): Promise<CopyFacts[]> {
  const [first] = attempts;
  const starts =
    first === undefined || !scenario.events.some(({ on }) => on.kind === "teacher")
      ? []
      : await selectEventStarts(db, first.sitting_id);
  const answered = await firstAnswers(db, attempts, scenario);
  return attempts.map((attempt) => ({
    started_at: attempt.started_at,
    deadline_at: attempt.deadline_at,
    submitted_at: attempt.submitted_at,
    stretch_percent: attempt.stretch_percent,
    startedByTeacher: new Map(starts.map(startOf)),
    firstAnswered: answered.get(attempt.id) ?? new Map(),
  }));
}

const startOf = ({ event_id, started_at }: EventStartRow) => [event_id, started_at] as const;

/** When the answers that bring events were first saved with something in them, by copy and answer. */
async function firstAnswers(
  db: Db,
  attempts: readonly Times[],
  { events, answers }: CompiledScenario,
): Promise<Map<string, Map<string, Instant>>> {
  const ids = events.flatMap(({ on }) => (on.kind === "handed" ? [foldName(on.answer)] : []));
  const first = new Map<string, Map<string, Instant>>();
  if (ids.length === 0 || attempts.length === 0) return first;
  const definitions = new Map(answers.map(({ id, definition }) => [id, definition]));
  const saves = await selectPresentSaves(db, { attemptIds: attempts.map(({ id }) => id), answerIds: ids });
  for (const { attempt_id, answer_id, raw, received_at } of saves) {
    const known = first.get(attempt_id) ?? new Map<string, Instant>();
    const definition = definitions.get(answer_id);
    if (known.has(answer_id) || !definition || definition.isBlank(JSON.parse(raw))) continue;
    first.set(attempt_id, known.set(answer_id, received_at));
  }
  return first;
}
