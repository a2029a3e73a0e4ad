import type { PaperDocument, PaperPart, PaperTask } from "#app/attempts/paper.ts";

/** « 1.2 » of « 1.2 Seuil de rentabilité », and the words after it. */
export function taskNumber(task: PaperTask, index: number): { number: string; words: string } {
  const [, number, words] = /^(\d+(?:\.\d+)*[a-z]?)[.)]?\s+(.+)$/iu.exec(task.title) ?? [];
  return number && words ? { number, words } : { number: String(index + 1), words: task.title };
}

/** « Dossier 1 » of « Dossier 1 – Rentabilité du projet », and the words after it. */
export function partName({ title }: PaperPart): { name: string; words: string } {
  const [, name, words] = /^(.+?)\s+[–—-]\s+(.+)$/u.exec(title) ?? [];
  return name && words ? { name, words } : { name: title, words: "" };
}

/** « 2 » of « Annexe 2 – Compte de résultat », or its own letter; empty for a document that has neither. */
export function documentNumber({ title, letter }: Pick<PaperDocument, "title" | "letter">): string {
  return letter ?? /^(?:annexe|document)\s+(\S+)/iu.exec(title)?.[1] ?? "";
}
