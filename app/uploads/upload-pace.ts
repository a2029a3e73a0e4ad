import { MAX_UPLOADS_A_MINUTE } from "#schemas/upload-limits.ts";

const MINUTE_MS = 60_000;

/** How many files each account sent within the last minute; in memory: a restart forgives. */
export class UploadPace {
  readonly #sent = new Map<string, number[]>();

  /** Counts one more; false where it is too many for now. `nowMs`: instant in milliseconds. */
  take(accountId: string, nowMs: number): boolean {
    const recent = this.#recent(accountId, nowMs);
    if (recent.length >= MAX_UPLOADS_A_MINUTE) return false;
    this.#forget(nowMs);
    this.#sent.set(accountId, [...recent, nowMs]);
    return true;
  }

  #recent(accountId: string, nowMs: number): number[] {
    return (this.#sent.get(accountId) ?? []).filter((at) => at > nowMs - MINUTE_MS);
  }

  /** Who sent nothing for a minute leaves no trace. */
  #forget(nowMs: number): void {
    for (const accountId of this.#sent.keys())
      if (this.#recent(accountId, nowMs).length === 0) this.#sent.delete(accountId);
  }
}
