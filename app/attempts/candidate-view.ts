import type { Closing } from "./attempt-clock.ts";
import type { Paper } from "./paper.ts";
import type { PresentValue } from "./save-protocol.ts";

/** What changes of a copy while it is written: sent at the start and whenever the page comes back. */
export interface CopyState {
  /** The server's clock when it answered. */
  now: string;
  deadlineAt: string;
  /** How it ended; null while it is open. */
  closing: Closing | null;
  /** Ids of the messages that have arrived; the paper tells them. */
  arrived: string[];
  /** True while questions are still to come that would count as blank if the copy were handed in now. */
  expectsMore: boolean;
  answers: (PresentValue & { id: string })[];
}

/** What a page asks while it is open: whether something has arrived. */
export type CopyNews = Pick<CopyState, "now" | "arrived" | "expectsMore">;

/**
 * All that the page of a sitting is given: one answer of the server at the start, nothing asked again to move; asked
 * again when a message has arrived, which may open questions.
 */
export interface CandidateView extends CopyState {
  attemptId: string;
  copyNumber: string;
  account: { id: string; displayName: string };
  /** IANA zone in which times are shown. */
  zone: string;
  sittingTitle: string;
  startedAt: string;
  paper: Paper;
}
