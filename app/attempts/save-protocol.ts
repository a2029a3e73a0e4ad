import { z } from "zod";
import { MAX_COUNT, MAX_SAVES_A_CALL } from "./save-limits.ts";

/**
 * What the exam page and the server say to one another about saves (architecture, decision 3). Schemas are for the
 * server; the browser takes the types only.
 */

/** One change of one answer, as a tab of the browser numbered it. */
export const SaveSchema = z.strictObject({
  answerId: z.string().min(1).max(200),
  /** Random id of the tab that wrote it. */
  writer: z.string().regex(/^[\w-]{8,64}$/),
  /** The writer's own count: (attempt, writer, counter) names one save for ever. */
  counter: z.number().int().positive().max(MAX_COUNT),
  /** Revision of the answer that the text was built on; 0 where it was never saved. */
  baseRevision: z.number().int().nonnegative().max(MAX_COUNT),
  raw: z.unknown(),
  /** The browser's time, shown to a teacher beside a late save; it decides nothing. */
  browserAt: z.iso.datetime(),
});
export type Save = z.output<typeof SaveSchema>;

export const SaveCallSchema = z.strictObject({
  /** Whose answers these are: a call under another sign-in is refused before it is read further. */
  account: z.string().min(1).max(100),
  saves: z.array(SaveSchema).min(1).max(MAX_SAVES_A_CALL),
});

/** An answer as the server holds it. */
export interface PresentValue {
  revision: number;
  raw: unknown;
  savedAt: string;
}

interface SaveName {
  answerId: string;
  writer: string;
  counter: number;
}

/** What became of one save. Instants are the server's. */
export type Acknowledgement = SaveName &
  (
    | { fate: "present"; revision: number; receivedAt: string }
    | { fate: "aside"; present: PresentValue; receivedAt: string }
    | { fate: "late"; receivedAt: string }
    | { fate: "refused"; code: SaveRefusal }
  );

/** Why one save was not kept; the sentence is in `messages.fr.ts`. */
export type SaveRefusal =
  | "counter-reused"
  | "answer-too-large"
  | "unknown-answer"
  | "malformed-answer"
  | "unknown-file"
  | "too-many-files";

/** Why a whole call was not taken. */
export type CallRefusal =
  "signed-out" | "other-account" | "unknown-attempt" | "malformed-call" | "call-too-large";

export interface SaveReply {
  now: string;
  acknowledgements: Acknowledgement[];
}
