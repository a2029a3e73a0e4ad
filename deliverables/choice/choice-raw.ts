import type { ChoiceRaw, ChoiceStatement } from "./schema.ts";

interface ChoiceParts {
  options: readonly string[];
  because: string;
}

/** The options and the reason of a choice, whichever way they were saved. */
export function choiceParts(raw: ChoiceRaw | null): ChoiceParts {
  if (raw === null) return { options: [], because: "" };
  if (typeof raw === "string" || Array.isArray(raw)) return { options: list(raw), because: "" };
  return { options: list(raw.options), because: raw.because };
}

/** The raw answer in the shape that its statement asks for. */
export function choiceRaw(
  { several, because: asksReason }: ChoiceStatement,
  { options, because }: ChoiceParts,
): ChoiceRaw {
  const picked = several ? [...options] : (options[0] ?? []);
  return asksReason === null ? picked : { options: picked, because };
}

const list = (options: string | string[]) =>
  (Array.isArray(options) ? options : [options]).filter((option) => option !== "");
