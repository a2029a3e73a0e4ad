/**
 * The server's clock as a page can know it: the browser's own, moved by what the server's answers showed. A browser
 * whose clock is wrong shows the right time left; it decides nothing.
 */
export interface ServerClock {
  /** Milliseconds since the epoch, by the server. */
  now(): number;
  /** Server less browser, in milliseconds. */
  offsetMs(): number;
  /** An answer that says `at` came to a question asked at `askedAt` of the browser's clock. */
  heard(at: string, askedAt: number): void;
}

/** A round trip longer than this says little of the server's time, once something better is known. */
const SLOW_MS = 3_000;

export function createServerClock(browserNow: () => number, offsetMs: number | null = null): ServerClock {
  let offset = offsetMs;
  return {
    now: () => browserNow() + (offset ?? 0),
    offsetMs: () => offset ?? 0,
    heard(at, askedAt) {
      const arrivedAt = browserNow();
      if (offset !== null && arrivedAt - askedAt > SLOW_MS) return;
      offset = Date.parse(at) - (askedAt + arrivedAt) / 2;
    },
  };
}
