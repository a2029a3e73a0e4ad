import type { OutboxDriver } from "#app/attempts/outbox/drive-outbox.ts";
import type { ServerClock } from "#app/attempts/server-clock.ts";
import type { CopyTimes } from "./copy-times.ts";
import type { Store } from "./store.ts";

/** What is watched over: a copy that sends, asks how things stand, and ends. */
interface WatchedCopy {
  driver: OutboxDriver;
  clock: ServerClock;
  times: Store<CopyTimes>;
  comeBack: () => Promise<void>;
  askNews: () => Promise<void>;
}

const LOOK_EVERY_MS = 500;
/** So long before the deadline, what waits is sent without further delay. */
const LAST_CALL_MS = 2_000;
const ASK_AGAIN_MS = 10_000;
/** A message that has arrived is known to a page in view within this time. */
const NEWS_EVERY_MS = 15_000;
/** After its deadline a copy asks the server whether it is closed, or was given more time. */
const CONFIRM_AFTER_MS = 1_000;

/** Sends at the moments that matter: the page hides, comes back, the network returns, time is up. */
export function watchPage(copy: WatchedCopy): () => void {
  const onVisibility = () => {
    if (document.visibilityState === "hidden") void copy.driver.flush(true);
    else void copy.comeBack();
  };
  const onLeave = () => void copy.driver.flush(true);
  const onOnline = () => void copy.comeBack();
  const onOffline = () => copy.driver.unreachable();
  document.addEventListener("visibilitychange", onVisibility);
  addEventListener("pagehide", onLeave);
  addEventListener("online", onOnline);
  addEventListener("offline", onOffline);
  const timer = setInterval(lookAtClock(copy), LOOK_EVERY_MS);
  return () => {
    document.removeEventListener("visibilitychange", onVisibility);
    removeEventListener("pagehide", onLeave);
    removeEventListener("online", onOnline);
    removeEventListener("offline", onOffline);
    clearInterval(timer);
  };
}

function lookAtClock(copy: WatchedCopy): () => void {
  let lastCallFor = "";
  let confirmAt = Infinity;
  let askAt = Date.now();
  let newsAt = Date.now() + NEWS_EVERY_MS;
  return () => {
    const { deadlineAt, closing } = copy.times.get();
    const leftMs = Date.parse(deadlineAt) - copy.clock.now();
    if (leftMs < LAST_CALL_MS && lastCallFor !== deadlineAt) {
      lastCallFor = deadlineAt;
      void copy.driver.flush();
    }
    if (leftMs <= 0 && closing === null) {
      copy.times.set({ deadlineAt, closing: { closed: "deadline", at: deadlineAt } });
      confirmAt = Date.now() + CONFIRM_AFTER_MS;
    }
    if (Date.now() >= confirmAt) {
      confirmAt = Infinity;
      void copy.comeBack();
    }
    const { halt, reachable } = copy.driver.view();
    if (Date.now() >= newsAt) {
      newsAt = Date.now() + NEWS_EVERY_MS;
      if (closing === null && halt === null && reachable && document.visibilityState === "visible")
        void copy.askNews();
    }
    if ((halt === "unverified" || !reachable) && Date.now() >= askAt) {
      askAt = Date.now() + ASK_AGAIN_MS;
      void copy.comeBack();
    }
  };
}
