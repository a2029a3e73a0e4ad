import { uuidv7 } from "uuidv7";
import type { Instant } from "#app/config/instant.ts";
import type { AttemptRow } from "#app/db/attempts.server.ts";
import { insertCorrection, liftCorrections } from "#app/db/corrections.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { loadFinalCopy } from "#app/grading/final-copy.server.ts";
import type { FinalAnswer } from "#grading/apply-corrections.ts";
import { COMMENT_CRITERION, POINTS_CRITERION } from "#grading/corrections.ts";
import { optionsOfItem } from "#grading/rubric-options.ts";
import type { Decision } from "./decision-schema.ts";

interface Deciding {
  db: Db;
  attempt: AttemptRow;
  /** Account of the person; the caller checked that the copy is theirs to mark. */
  by: string;
  decision: Decision;
  now: Instant;
}

export type DecisionRefusal =
  "not-marked-yet" | "unknown-answer" | "unknown-criterion" | "points-out-of-range" | "reason-missing";

/** Keeps what a person decided on one criterion of one answer, with their name; what was decided before stays written. */
export async function decide({
  db,
  attempt,
  by,
  decision,
  now,
}: Deciding): Promise<{ refused: DecisionRefusal } | null> {
  const copy = await loadFinalCopy(db, attempt.id);
  if (!copy) return { refused: "not-marked-yet" };
  const answer = copy.result.answers.find(({ id }) => id === decision.answerId);
  if (!answer) return { refused: "unknown-answer" };
  const refused = whyRefused(answer, decision);
  if (refused) return { refused };
  const { answerId, criterion } = decision;
  if (isLifting(decision)) {
    await liftCorrections(db, { attemptId: attempt.id, answerId, criterion, at: now });
    return null;
  }
  await writeTransaction(db, (trx) =>
    insertCorrection(trx, {
      id: uuidv7(),
      attempt_id: attempt.id,
      answer_id: answerId,
      criterion,
      points: decision.points ?? 0,
      comment: decision.comment,
      reason: decision.reason,
      by_account: by,
      created_at: now,
    }),
  );
  return null;
}

/** A comment emptied, points taken back. */
const isLifting = ({ criterion, points, comment }: Decision) =>
  criterion === COMMENT_CRITERION ? (comment ?? "").trim() === "" : points === null;

function whyRefused(answer: FinalAnswer, { criterion, points, reason }: Decision): DecisionRefusal | null {
  if (criterion === COMMENT_CRITERION) return null;
  if (criterion === POINTS_CRITERION) {
    if (points === null) return null;
    if (points < 0 || points > answer.max) return "points-out-of-range";
    return answer.machine.pending === 0 && (reason ?? "").trim() === "" ? "reason-missing" : null;
  }
  const marked = answer.rubricIsOpen ? answer.rubric.find(({ item }) => item.id === criterion) : undefined;
  if (!marked) return "unknown-criterion";
  if (points === null) return null;
  return optionsOfItem(marked.item, answer.max).includes(points) ? null : "points-out-of-range";
}
