const SPACED_NUMBER = /^[-−+]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d+)?(?:\s?[€%])?$/;

/**
 * A number as the engine reads it, without the spaces that group its digits; anything else as typed.
 * @example withoutSpaces("1 234,50 €") // "1234,50 €"
 */
export const withoutSpaces = (typed: string): string =>
  SPACED_NUMBER.test(typed.trim())
    ? typed
        .trim()
        .replace("−", "-")
        .replace(/(?<=\d)[ \u00a0\u202f](?=\d)/g, "")
    : typed;

/** The same in each cell of a block copied from a desktop spreadsheet. */
export const withoutSpacesInBlock = (block: string): string =>
  block
    .split("\n")
    .map((line) => line.split("\t").map(withoutSpaces).join("\t"))
    .join("\n");
