import type { Catalogue } from "#grading/language/render-message.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { FINDING_MESSAGES } from "#grading/messages.fr.ts";
import { reportRegistry } from "#deliverables/registry.reports.ts";
import type { Finding, Params } from "#schemas/grading.ts";
import type { NamedFigure } from "./names.ts";
import { inWords } from "./points.ts";

/** What a sentence is told with. */
export interface Speech {
  /** False while the corrigé is not published. */
  withKey: boolean;
  nameOf: (name: string) => NamedFigure | null;
}

/** Figures of a finding that say nothing of the corrigé: counts, and what the candidate wrote. */
const SAFE_PARAMS = new Set([
  "cells",
  "right",
  "wrong",
  "blank",
  "unreadable",
  "to-check",
  "carried",
  "typed",
  "stuck",
  "unknown",
  "not-found",
  "outcome",
  "written",
  "lines",
  "wrote",
  "on",
  "at",
  "entry",
  "debit",
  "credit",
  "task",
  "person",
  "slot",
  "until",
  "post",
]);
const NAMES = ["rests", "by", "figure"] as const;

/**
 * The sentence of a finding, from its type's catalogue or the shared one.
 *
 * In: the type, the finding, whether the corrigé is published and how figures are called. Out: French. Throws where no
 * catalogue has the code: a fault of the program, which a test over graded copies looks for.
 */
export function sayFinding(type: string, finding: Finding, speech: Speech): string {
  const params: Record<string, string | number> = { ...allowedParams(finding.params, speech.withKey) };
  for (const name of NAMES) {
    const labels = namesIn(finding.params[name], speech);
    if (labels !== "") params[name] = labels;
  }
  if (finding.points > 0) params.kept = inWords(finding.points);
  return renderMessage(catalogueOf(type), { code: finding.code, params });
}

/** Every sentence that answers of a type may need. */
export const catalogueOf = (type: string): Catalogue => ({
  ...FINDING_MESSAGES,
  ...reportRegistry.get(type)?.messages,
});

/** What a finding may say at this stage of publication. */
export function allowedParams(params: Params, withKey: boolean): Params {
  const entries = Object.entries(params).filter(([name]) => !NAMES.some((one) => one === name));
  return Object.fromEntries(withKey ? entries : entries.filter(([name]) => SAFE_PARAMS.has(name)));
}

/** « taux, seuil » -> the figures in words, each once. */
function namesIn(names: string | number | undefined, { nameOf }: Speech): string {
  const labels = String(names ?? "")
    .split(", ")
    .flatMap((name) => nameOf(name)?.label ?? []);
  return [...new Set(labels)].join(", ");
}
