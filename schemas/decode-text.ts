import type { Problem } from "./problem.ts";

/** What a byte that is no UTF-8 decodes to. */
const REPLACEMENT = "\uFFFD";

/**
 * Reads the bytes of a text file: UTF-8, a byte order mark dropped, line ends made LF, accents composed (NFC).
 *
 * Out: the text, or null with the located problem (UTF-16, Windows-1252, control characters). Never throws.
 * @example decodeText("a.yaml", new TextEncoder().encode("x: é\r\n")) // { text: "x: é\n", problems: [] }
 */
export function decodeText(file: string, bytes: Uint8Array): { text: string | null; problems: Problem[] } {
  if (isUtf16(bytes)) return { text: null, problems: [problemAt(file, "", 0, "file-in-utf-16")] };
  const text = new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n");
  const bad = text.indexOf(REPLACEMENT);
  if (bad !== -1 && !isUtf8(bytes))
    return { text: null, problems: [problemAt(file, text, bad, "file-not-utf-8")] };
  const control = text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/);
  if (control !== -1) return { text: null, problems: [problemAt(file, text, control, "control-character")] };
  const composed = text.normalize("NFC");
  return { text: composed, problems: mojibake(file, composed) };
}

/** A letter with an accent saved twice: « é » shown as « Ã© ». */
function mojibake(file: string, text: string): Problem[] {
  const found = /Ã[\u0080-\u00bf]|â€[\u0099\u009c\u00a6™œ¦]/.exec(text);
  if (found === null) return [];
  return [{ ...problemAt(file, text, found.index, "text-saved-twice"), params: { text: found[0] } }];
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function problemAt(file: string, text: string, offset: number, code: string): Problem {
  const before = text.slice(0, offset).split("\n");
  const at = { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
  return { severity: "problem", code, params: {}, at };
}
