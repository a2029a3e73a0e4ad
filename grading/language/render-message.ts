import type { Params } from "#schemas/grading.ts";
import { frenchSpaces } from "./french-typography.ts";

export type MessageParams = Readonly<Params>;

/** What the pure core says to a person: a stable code and its figures; the words are in a catalogue. */
export interface Message {
  code: string;
  params?: MessageParams;
}

/** The sentences of one room by code: a text with `{holes}`, or a function of the figures. */
export type Catalogue = Readonly<Record<string, string | ((params: MessageParams) => string)>>;

/**
 * Renders a message with the sentences of a catalogue; web, CLI and PDF all use it. Out: a French text with its
 * no-break spaces. Throws where the catalogue lacks the code or the message lacks a figure: a fault of the program.
 * @example renderMessage({ late: "{count} copies en retard !" }, { code: "late", params: { count: 2 } })
 */
export function renderMessage(catalogue: Catalogue, { code, params = {} }: Message): string {
  const sentence = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  if (sentence === undefined) throw new Error(`no message for the code "${code}"`);
  return frenchSpaces(typeof sentence === "function" ? sentence(params) : fillHoles(sentence, code, params));
}

function fillHoles(sentence: string, code: string, params: MessageParams): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`message "${code}" needs the figure "${name}"`);
    return String(value);
  });
}
