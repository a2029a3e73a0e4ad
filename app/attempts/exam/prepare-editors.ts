import { useEffect } from "react";
import type { Paper } from "#app/attempts/paper.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";

/**
 * Fetches what the editors of this paper bring beside the page, once it is open: a question that is reached when the
 * network is cut comes up all the same. What fails now is fetched again when the question is shown.
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
