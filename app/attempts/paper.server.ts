import type { z } from "zod";
import { fillHoles, type CompiledText } from "#app/content/compiled-content.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Arrival } from "#app/events/happenings.ts";
import { loadVersion, type PublishedVersion } from "#app/papers/load-version.server.ts";
import { formatValue } from "#grading/format-value.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { ScenarioDocument } from "#schemas/scenario.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import type { Draw } from "#grading/named-values.ts";
import type {
  CompiledAnswer,
  CompiledPart,
  CompiledScenario,
  CompiledTask,
} from "#grading/scenario-model.ts";
import type { World } from "#grading/world.ts";
import { say } from "./messages.fr.ts";
import type { Paper, PaperAnswer, PaperMessage, PaperPart, PaperTask } from "./paper.ts";
import { shortTitle } from "./short-title.ts";

/** The schema of each answer's raw form, by answer id. */
export async function answerSchemasOf(db: Db, versionId: string): Promise<ReadonlyMap<string, z.ZodType>> {
  const { scenario } = await loadVersion(db, versionId);
  return new Map(scenario.answers.map(({ id, definition }) => [id, definition.answer]));
}

/**
 * What a candidate receives of a published version, for one draw and the events that have happened. The only way from a
 * compiled scenario to a browser: every statement passes through its type's strict schema, which has no field for a key;
 * a message that has not arrived and the tasks after it are left out.
 */
export function paperFor(
  { scenario, content }: PublishedVersion,
  draw: Draw,
  arrived: readonly Arrival[],
): Paper {
  const stating = new Stating(new OwnWorlds(scenario, draw).world(false, null), {
    levels: LEVELS[scenario.source.file.show_points ?? "part"],
    statements: content.statements,
    messages: content.messages,
    arrived: new Set(arrived.map(({ id }) => id)),
  });
  const { title, block, documents } = scenario.source.file;
  return {
    title: frenchSpaces(title),
    block,
    contextHtml: stating.fill(content.context),
    parts: scenario.parts.map((part) => stating.part(part)).filter(({ tasks }) => tasks.length > 0),
    documents: documents.map((document) => ({
      id: document.id,
      title: frenchSpaces(document.title),
      short: shortTitle(document.title),
      letter: document.letter ?? null,
      instruction: document.kind === "to-return" ? say("to-return") : null,
      rights: sayRights(document),
      html: stating.fill(content.documents[document.id] ?? null),
    })),
    messages: scenario.events.length === 0 ? null : arrived.map((one) => stating.message(scenario, one)),
  };
}

function sayRights({ rights = "own" }: ScenarioDocument): string | null {
  return rights === "own" ? null : say(`rights-${rights}`);
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
  messages: Readonly<Record<string, CompiledText>>;
  arrived: ReadonlySet<string>;
}

class Stating {
  constructor(
    private readonly world: World,
    private readonly options: StatingOptions,
  ) {}

  /** A text with the values that stand once some events have happened. */
  fill(text: CompiledText | null, after: readonly string[] = []): string {
    if (text === null) return "";
    const world = this.world.after(after);
    return fillHoles(text, ({ name, unit, decimals }) =>
      formatValue(world.valueOf(foldName(name)), { unit, decimals }),
    );
  }

  message({ events, parts }: CompiledScenario, { id, at }: Arrival): PaperMessage {
    const event = events.find((one) => one.id === id);
    if (!event) throw new Error(`the event "${id}" is not in the paper`);
    const tasks = parts.flatMap((part) => part.tasks);
    return {
      id,
      from: frenchSpaces(event.from),
      subject: frenchSpaces(event.subject.fill(this.world)),
      html: this.fill(this.options.messages[id] ?? null, [id]),
      at,
      opens: tasks.filter((task) => task.after.includes(id) && this.isAsked(task)).map((task) => task.id),
    };
  }

  part({ id, title, points, tasks }: CompiledPart): PaperPart {
    return {
      id,
      title: frenchSpaces(title),
      points: this.options.levels.part ? points : null,
      tasks: tasks.filter((task) => this.isAsked(task)).map((task) => this.task(task)),
    };
  }

  private isAsked({ after }: CompiledTask): boolean {
    return after.every((id) => this.options.arrived.has(id));
  }

  private task({ id, title, points, documents, after, answers }: CompiledTask): PaperTask {
    return {
      id,
      title: frenchSpaces(title),
      html: this.fill(this.options.statements[id] ?? null, after),
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
