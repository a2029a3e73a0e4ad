import { useEffect } from "react";
import type { Paper } from "#app/attempts/paper.ts";
import { deliverableUi, loadDeliverableUis } from "#deliverables/registry.ui.ts";

/** Fetches the editors that a paper asks for; false where one of them cannot be reached now. */
export async function fetchEditors(paper: Paper): Promise<boolean> {
  try {
    await loadDeliverableUis(typesOf(paper));
    return true;
  } catch (fault) {
    console.warn("an editor of this paper could not be fetched", fault);
    return false;
  }
}

/**
 * Fetches what these editors bring beside the page, once it is open: a question that is reached when the network is
 * cut comes up all the same. What fails now is fetched again when the question is shown.
 */
export function usePreparedEditors(paper: Paper): void {
  useEffect(() => {
    for (const type of typesOf(paper))
      deliverableUi(type)
        .prepare?.()
        .catch((fault: unknown) => console.warn(`the editor of ${type} is not ready`, fault));
  }, [paper]);
}

const typesOf = ({ parts }: Paper): ReadonlySet<string> =>
  new Set(parts.flatMap(({ tasks }) => tasks.flatMap(({ answers }) => answers.map(({ type }) => type))));
