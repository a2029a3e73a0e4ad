import { useCallback, useRef, useState } from "react";
import { useWaitBeforeLeaving } from "#app/ui/use-wait-before-leaving.ts";
import type { Decision } from "#app/marking/decision-schema.ts";
import type { CopyTotals, MarkingAnswer, MarkingCopy } from "#app/marking/marking-copy.ts";
import { withDecision } from "./with-decision.ts";
import { sendDecision } from "./send-decision.ts";

/** What the status line says. */
export type SaveStatus =
  | { kind: "idle" | "saving" | "unreachable" }
  | { kind: "saved"; at: number }
  | { kind: "refused"; message: string };

export interface Marking {
  answers: readonly MarkingAnswer[];
  totals: CopyTotals;
  status: SaveStatus;
  decide: (decision: Decision) => void;
}

const RETRY_MS = 4_000;

/**
 * The marks of a copy while they are decided: shown at once, sent one after the other, sent again while the server does
 * not answer. Of several decisions on one criterion that were not sent yet, the newest is.
 */
export function useMarking(copy: MarkingCopy, url: string): Marking {
  const [answers, setAnswers] = useState<readonly MarkingAnswer[]>(copy.answers);
  const [totals, setTotals] = useState(copy.totals);
  const [status, setStatus] = useState<SaveStatus>({ kind: "idle" });
  const outbox = useRef<Decision[]>([]);
  const isSending = useRef(false);

  const flush = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    for (let next = outbox.current[0]; next; next = outbox.current[0]) {
      const outcome = await sendDecision(url, next);
      if (outcome.kind === "unreachable") {
        setStatus({ kind: "unreachable" });
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        continue;
      }
      outbox.current = outbox.current.filter((one) => one !== next);
      if (outcome.kind === "refused") {
        setStatus({ kind: "refused", message: outcome.message });
        continue;
      }
      setTotals(outcome.reply.totals);
      if (!outbox.current.some(({ answerId }) => answerId === next?.answerId))
        setAnswers((before) =>
          before.map((one) => (one.id === outcome.reply.answer.id ? outcome.reply.answer : one)),
        );
      if (outbox.current.length === 0) setStatus({ kind: "saved", at: Date.now() });
    }
    isSending.current = false;
  }, [url]);

  const decide = useCallback(
    (decision: Decision) => {
      const isSame = (one: Decision) =>
        one.answerId === decision.answerId && one.criterion === decision.criterion;
      const [underWay, ...waiting] = outbox.current;
      const kept = waiting.filter((one) => !isSame(one));
      outbox.current = underWay ? [underWay, ...kept, decision] : [decision];
      setAnswers((before) => before.map((one) => withDecision(one, decision)));
      setStatus({ kind: "saving" });
      void flush();
    },
    [flush],
  );

  const isUnsent = useCallback(() => outbox.current.length > 0, []);
  useWaitBeforeLeaving(isUnsent, status);
  return { answers, totals, status, decide };
}
