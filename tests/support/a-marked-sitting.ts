import { uuidv7 } from "uuidv7";
import { insertAttempt, type AttemptRow } from "#app/db/attempts.server.ts";
import { upsertPresentAnswer } from "#app/db/saves.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { publishVersion } from "#app/papers/publish-version.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { aFolder, taskMdx } from "./a-folder.ts";
import { aSitting } from "./attempts.ts";
import { aStaffMember } from "./staff.ts";

/** A rate by the machine, a comment by a person: 2 and 3 points. */
const TASK = {
  "scenario.yaml": `format: 1
title: "Un essai"
block: U6
legalDate: 2026-01-01
variables:
  ca: 412000
documents: []
parts:
  - id: d1
    title: "Dossier 1"
    points: 5
    tasks: [t1]
`,
  "tasks/t1.mdx": taskMdx({
    answer: `type: amount
label: Taux
points: 2
unit: "€"
expected: "=ca/1000"
`,
  }).replace(
    "---\n**Calculez**",
    `  - id: avis
    type: text
    label: Avis
    points: 3
    rubric:
      - {id: compare, points: 2, says: Compare}
      - {id: conclut, points: 1, says: Conclut, needs: compare}
---
**Calculez**`,
  ),
};

type PaperBlock = "U4" | "U6";

/** The folder of the smallest paper with both kinds of marks; of U4, a commission gives the mark. */
export const markedPaper = (id = "essai", block: PaperBlock = "U6") => {
  const scenario = TASK["scenario.yaml"].replace("block: U6", `block: ${block}`);
  return { id, files: aFolder({ ...TASK, "scenario.yaml": scenario }) };
};

/** Publishes that paper; gives its version. */
export async function aMarkedPaper(db: Db, id?: string, block?: PaperBlock): Promise<string> {
  const folder = markedPaper(id, block);
  const outcome = await publishVersion({ db, folder, lookup: () => null, now: "2026-11-20T08:00:00.000Z" });
  if ("problems" in outcome) throw new Error(`the paper is refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.versionId;
}

interface MarkedSitting {
  sittingId: string;
  classId: string;
  schoolId: string;
  teacher: SignedInAccount;
  attempt: AttemptRow;
}

/** A sitting of that paper with its teacher and one copy, handed in at 10:00 UTC with some answers. */
export async function aHandedInCopy(
  db: Db,
  answers: Readonly<Record<string, unknown>>,
): Promise<MarkedSitting> {
  const { sittingId, candidateId, classId, schoolId } = await aSitting(db, {
    scenario_version_id: await aMarkedPaper(db),
  });
  const teacher = await aStaffMember(db, { schoolId });
  await db.insertInto("class_teacher").values({ class_id: classId, account_id: teacher.id }).execute();
  const attempt = await insertAttempt(db, {
    id: uuidv7(),
    sitting_id: sittingId,
    account_id: candidateId,
    copy_number: "0427",
    draw: JSON.stringify({ set: "reference", values: {} }),
    started_at: "2026-11-24T08:00:00.000Z",
    deadline_at: "2026-11-24T11:00:00.000Z",
    submitted_at: "2026-11-24T10:00:00.000Z",
  });
  for (const [answer_id, raw] of Object.entries(answers)) await writeAnswer(db, attempt.id, answer_id, raw);
  return { sittingId, classId, schoolId, teacher, attempt };
}

/** Writes an answer of a copy as it stands. */
export async function writeAnswer(db: Db, attemptId: string, answerId: string, raw: unknown): Promise<void> {
  await upsertPresentAnswer(db, {
    attempt_id: attemptId,
    answer_id: answerId,
    revision: 1,
    raw: JSON.stringify(raw),
    saved_at: "2026-11-24T09:59:00.000Z",
  });
}
