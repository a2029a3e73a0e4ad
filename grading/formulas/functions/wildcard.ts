const SPECIAL = /[*?~]/;
const collator = new Intl.Collator("fr", { sensitivity: "accent" });

/** Is a text the one wanted, case aside? `*` stands for any run of characters, `?` for one, `~` spares the next. */
export function matchesPattern(text: string, pattern: string): boolean {
  if (!SPECIAL.test(pattern)) return collator.compare(text, pattern) === 0;
  return matchesTokens([...text.toLowerCase()], patternTokens(pattern.toLowerCase()));
}

type PatternToken = { any: "one" | "run" } | { letter: string };

function patternTokens(pattern: string): PatternToken[] {
  const pieces = pattern.match(/~[*?~]|[^]/gu) ?? [];
  return pieces.map((piece) => {
    if (piece === "*") return { any: "run" };
    return piece === "?" ? { any: "one" } : { letter: piece.length > 1 ? piece.slice(1) : piece };
  });
}

/** Reads both from the left, going back to the last `*` only: time is bounded by the product of the two lengths. */
function matchesTokens(letters: string[], tokens: PatternToken[]): boolean {
  let [at, token, star, resumeAt] = [0, 0, -1, 0];
  while (at < letters.length) {
    const wanted = tokens[token];
    if (wanted && "any" in wanted && wanted.any === "run") [star, resumeAt, token] = [token, at, token + 1];
    else if (wanted && ("any" in wanted || wanted.letter === letters[at])) [at, token] = [at + 1, token + 1];
    else if (star >= 0) [resumeAt, at, token] = [resumeAt + 1, resumeAt + 1, star + 1];
    else return false;
  }
  return tokens.slice(token).every((rest) => "any" in rest && rest.any === "run");
}
