import { useEffect } from "react";
import { say } from "#app/attempts/messages.fr.ts";
import type { Paper } from "#app/attempts/paper.ts";
import type { TaskProgress } from "./paper-progress.ts";

/** The page is called by its question: « 1.2 Seuil de rentabilité – U6 Le Fournil des Halles – Épreuve ». */
export function usePageTitle({ block, title }: Paper, { number, words }: TaskProgress): void {
  const pageTitle = say("page-title", { question: `${number} ${words}`, block, title });
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
}
