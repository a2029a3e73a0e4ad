import { type Catalogue, type MessageParams, renderMessage } from "#grading/language/render-message.ts";

/** Gives the voice of one catalogue: a code and its figures in, a French sentence out; a wrong code does not compile. */
export function speaker<C extends Catalogue>(catalogue: C) {
  return (code: keyof C & string, params: MessageParams = {}): string =>
    renderMessage(catalogue, { code, params });
}
