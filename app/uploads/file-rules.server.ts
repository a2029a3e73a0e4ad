import type { Db } from "#app/db/write-transaction.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import type { FileRule, UploadedFile } from "#schemas/uploaded-file.ts";

/** What an answer that takes files says of them. */
export interface AnswerFiles {
  rule: FileRule;
  /** Those that a raw answer, checked by its schema, refers to. */
  of: (raw: unknown) => readonly UploadedFile[];
}

/** The answers that take files in a version of a scenario, by answer id. */
export type AnswerFilesOf = (scenarioVersionId: string) => Promise<ReadonlyMap<string, AnswerFiles>>;

/** The same, from the published version. */
export async function answerFilesOf(db: Db, versionId: string): Promise<ReadonlyMap<string, AnswerFiles>> {
  const { scenario } = await loadVersion(db, versionId);
  return new Map(
    scenario.answers.flatMap(({ id, definition: { files }, authored }): [string, AnswerFiles][] =>
      files ? [[id, { rule: files.rule(authored), of: files.of }]] : [],
    ),
  );
}
