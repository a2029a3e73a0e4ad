import type { Paper } from "#app/attempts/paper.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";

/**
 * Fetches what the editors of a paper load apart, and nothing for the types that it does not ask for. Never rejects: an
 * editor that could not be fetched asks again by itself.
 */
export async function preloadEditors({ parts }: Paper): Promise<void> {
  const answers = parts.flatMap(({ tasks }) => tasks.flatMap((task) => task.answers));
  const types = new Set(answers.map(({ type }) => type));
  await Promise.allSettled([...types].flatMap((type) => deliverableUi(type).preload?.() ?? []));
}
