import { z } from "zod";
import { fillHoles, type CompiledText } from "#app/content/compiled-content.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { loadVersion, type PublishedVersion } from "#app/papers/load-version.server.ts";
import { formatValue } from "#grading/format-value.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { foldName } from "#schemas/fold-name.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import type { CompiledAnswer, CompiledPart, CompiledTask, Draw } from "#grading/scenario-model.ts";
import type { World } from "#grading/world.ts";
import type { Paper, PaperAnswer, PaperPart, PaperTask } from "./paper.ts";
import { shortTitle } from "./short-title.ts";

/** The draw of a copy, as it was stored. */
const DrawSchema = z.strictObject({ set: z.string(), values: z.record(z.string(), z.string()) });

/** The paper of one copy, with the values drawn for it. */
export async function paperOf(db: Db, copy: { scenario_version_id: string; draw: string }): Promise<Paper> {
  return paperFor(await loadVersion(db, copy.scenario_version_id), DrawSchema.parse(JSON.parse(copy.draw)));
}

/** The schema of each answer's raw form, by answer id. */
export async function answerSchemasOf(db: Db, versionId: string): Promise<ReadonlyMap<string, z.ZodType>> {
  const { scenario } = await loadVersion(db, versionId);
  return new Map(scenario.answers.map(({ id, definition }) => [id, definition.answer]));
}

/**
 * What a candidate receives of a published version, for one draw. The only way from a compiled scenario to a browser:
 * every statement passes through its type's strict schema, which has no field for a key.
 */
export function paperFor({ scenario, content }: PublishedVersion, draw: Draw): Paper {
  const stating = new Stating(new OwnWorlds(scenario, draw).world(false, null), {
    levels: LEVELS[scenario.source.file.show_points ?? "part"],
    statements: content.statements,
  });
  const { title, block, documents } = scenario.source.file;
  return {
    title: frenchSpaces(title),
    block,
    contextHtml: stating.fill(content.context),
    parts: scenario.parts.map((part) => stating.part(part)),
    documents: documents.map((document) => ({
      id: document.id,
      title: frenchSpaces(document.title),
      short: shortTitle(document.title),
      html: stating.fill(content.documents[document.id] ?? null),
    })),
  };
}

/** Where a paper shows its points. */
const LEVELS = {
  part: { part: true, task: false, answer: false },
  task: { part: true, task: true, answer: false },
  answer: { part: true, task: true, answer: true },
} as const;

interface StatingOptions {
  levels: (typeof LEVELS)[keyof typeof LEVELS];
  statements: Readonly<Record<string, CompiledText>>;
}

class Stating {
  constructor(
    private readonly world: World,
    private readonly options: StatingOptions,
  ) {}

  fill(text: CompiledText | null): string {
    if (text === null) return "";
    return fillHoles(text, ({ name, unit, decimals }) =>
      formatValue(this.world.valueOf(foldName(name)), { unit, decimals }),
    );
  }

  part({ id, title, points, tasks }: CompiledPart): PaperPart {
    return {
      id,
      title: frenchSpaces(title),
      points: this.options.levels.part ? points : null,
      tasks: tasks.map((task) => this.task(task)),
    };
  }

  private task({ id, title, points, documents, answers }: CompiledTask): PaperTask {
    return {
      id,
      title: frenchSpaces(title),
      html: this.fill(this.options.statements[id] ?? null),
      points: this.options.levels.task ? points : null,
      documents: [...documents],
      answers: answers.map((answer) => this.answer(answer)),
    };
  }

  private answer({ id, definition, key, max }: CompiledAnswer): PaperAnswer {
    return {
      id,
      type: definition.type,
      statement: definition.statement.parse(definition.state(key, this.world)) as unknown,
      points: this.options.levels.answer ? max : null,
    };
  }
}
