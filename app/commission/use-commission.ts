import { useCallback, useRef, useState } from "react";
import { useWaitBeforeLeaving } from "#app/ui/use-wait-before-leaving.ts";
import type { CommissionReply } from "./commission-api.server.ts";
import type { CommissionSheet } from "./commission-schema.ts";
import { sendSheet } from "./send-sheet.ts";

/** What a commission writes on the page. */
export type Written = Omit<CommissionSheet, "standsOn">;

export type SheetStatus =
  { kind: "idle" | "saving" | "kept" | "unreachable" } | { kind: "refused"; message: string };

const SETTLED_MS = 500;
const RETRY_MS = 4_000;

/**
 * The sheet of a commission while it is written: sent soon after each change, one save at a time, again while the
 * server does not answer. What another member wrote stops it: nothing more is sent then.
 *
 * Out: what is written, what the server kept last (null before the first save), how the last save stands.
 */
export function useCommission(url: string, first: Written, revision: number) {
  const [written, setWritten] = useState(first);
  const [kept, setKept] = useState<CommissionReply | null>(null);
  const [status, setStatus] = useState<SheetStatus>({ kind: "idle" });
  const newest = useRef(first);
  const sent = useRef(first);
  const standsOn = useRef(revision);
  const isSending = useRef(false);
  const isStopped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    if (isSending.current || isStopped.current) return;
    isSending.current = true;
    while (newest.current !== sent.current) {
      const leaving = newest.current;
      setStatus({ kind: "saving" });
      const outcome = await sendSheet(url, { ...leaving, standsOn: standsOn.current });
      if (outcome.kind === "unreachable") {
        setStatus(outcome);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        continue;
      }
      sent.current = leaving;
      if (outcome.kind === "refused") {
        isStopped.current = outcome.isConflict;
        setStatus(outcome);
        if (outcome.isConflict) break;
        continue;
      }
      standsOn.current = outcome.reply.revision;
      setKept(outcome.reply);
      setStatus({ kind: "kept" });
    }
    isSending.current = false;
  }, [url]);

  const change = useCallback(
    (part: Partial<Written>) => {
      newest.current = { ...newest.current, ...part };
      setWritten(newest.current);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), SETTLED_MS);
    },
    [send],
  );

  const isUnsent = useCallback(() => !isStopped.current && newest.current !== sent.current, []);
  useWaitBeforeLeaving(isUnsent, status);
  return { written, kept, status, change, send };
}
