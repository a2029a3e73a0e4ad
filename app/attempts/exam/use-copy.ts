import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { laneOf } from "#app/attempts/outbox/outbox-machine.ts";
import { FLAGS, ROUGH_PAD } from "#app/attempts/reserved-answers.ts";
import type { OpenCopy } from "./live-copy.ts";
import { openCopy, type Opening } from "./open-copy.ts";

/** Opens a copy when the page comes up, and lets go of it when it goes; null while it opens. */
export function useOpening(attemptId: string): { opening: Opening | null; retry: () => void } {
  const [opening, setOpening] = useState<Opening | null>(null);
  const [attemptNumber, setAttemptNumber] = useState(0);
  useEffect(() => {
    let gone = false;
    const pending = openCopy(attemptId);
    void pending.then((opened) => {
      if (!gone) setOpening(opened);
    });
    return () => {
      gone = true;
      void pending.then((opened) => {
        if ("copy" in opened) opened.copy.close();
      });
    };
  }, [attemptId, attemptNumber]);
  const retry = useCallback(() => setAttemptNumber((number) => number + 1), []);
  return { opening, retry };
}

export const useOutbox = ({ driver }: OpenCopy) =>
  useSyncExternalStore(driver.subscribe, driver.view, driver.view);

export const useTimes = ({ times }: OpenCopy) => useSyncExternalStore(times.subscribe, times.get, times.get);

/** The copy as the server last told it: its paper grows when a message arrives. */
export const useView = ({ views }: OpenCopy) => useSyncExternalStore(views.subscribe, views.get, views.get);

/** Milliseconds left by the server's clock, looked at twice a second. */
export function useTimeLeft(copy: OpenCopy): number {
  const { deadlineAt } = useTimes(copy);
  const left = () => Math.max(0, Date.parse(deadlineAt) - copy.clock.now());
  const [leftMs, setLeftMs] = useState(left);
  useEffect(() => {
    const timer = setInterval(() => setLeftMs(Math.max(0, Date.parse(deadlineAt) - copy.clock.now())), 500);
    return () => clearInterval(timer);
  }, [copy, deadlineAt]);
  return leftMs;
}

/** What the candidate keeps of this copy: the answers as they stand in the fields, the flags, the rough pad. */
export function useAnswers(copy: OpenCopy) {
  const { outbox } = useOutbox(copy);
  return useMemo(() => {
    const flags: unknown = laneOf(outbox, FLAGS).value;
    const rough: unknown = laneOf(outbox, ROUGH_PAD).value;
    return {
      lane: (answerId: string) => laneOf(outbox, answerId),
      valueOf: (answerId: string) => laneOf(outbox, answerId).value,
      conflicts: [...outbox.lanes.values()].filter((lane) => lane.conflict !== null),
      flags: Array.isArray(flags) ? flags.filter((flag) => typeof flag === "string") : [],
      rough: typeof rough === "string" ? rough : "",
    };
  }, [outbox]);
}
