import type { Block, CandidateReport, ReportTask } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

/**
 * Blocks whose files bear their rank in the place of their name: « budget-de-lea-martin.xlsx » would tell who wrote.
 * @example maskFileNames(blocks) // [{ kind: "files", files: [{ name: "Pièce 1 (xlsx)", … }] }]
 */
export const maskFileNames = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) =>
    block.kind === "files"
      ? {
          ...block,
          files: block.files.map((file, index) => ({ ...file, name: pieceName(file.kind, index) })),
        }
      : block,
  );

const pieceName = (kind: string, index: number) => say("piece", { number: index + 1, kind });

/** The same copy, read by who must not know who wrote it. */
export function withoutFileNames(report: CandidateReport): CandidateReport {
  const maskTask = (task: ReportTask): ReportTask => ({
    ...task,
    answers: task.answers.map((answer) => ({ ...answer, blocks: maskFileNames(answer.blocks) })),
  });
  return { ...report, parts: report.parts.map((part) => ({ ...part, tasks: part.tasks.map(maskTask) })) };
}
