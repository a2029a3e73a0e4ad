import type { MessageParams } from "#grading/language/render-message.ts";
import type { CLI_MESSAGES } from "./messages.fr.ts";

/** What a command may use of the outside: it prints lines and reads standard input, nothing else. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  /** Opens standard input, line by line. */
  lines: () => AsyncIterable<string>;
  /** Whether a person looks: only then are there colours. */
  colours: boolean;
}

/** A command: its arguments in, its exit code out: 0 well, 1 the author has something to mend, 2 badly called. */
export type Command = (args: string[], terminal: Terminal) => Promise<number>;

/** A command that was badly called: one French sentence on standard error, exit code 2, nothing on standard output. */
export class UsageError extends Error {
  readonly code: keyof typeof CLI_MESSAGES;
  readonly params: MessageParams;

  constructor(code: keyof typeof CLI_MESSAGES, params: MessageParams = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
