import { useCallback, useMemo, useState } from "react";
import type { PaperMessage } from "#app/attempts/paper.ts";
import { useKeptState } from "./use-kept-state.ts";

/** What the candidate does with the messages that have arrived. */
export interface Inbox {
  messages: readonly PaperMessage[];
  unread: readonly PaperMessage[];
  /** The message that is read; null until one is opened. */
  shown: PaperMessage | null;
  /** Reads a message: the one that is named, else the oldest unread one, else the last. */
  open: (messageId?: string) => void;
}

/** The inbox of a copy; which messages were read is remembered by this browser. Null where the paper has no messages. */
export function useInbox(attemptId: string, messages: readonly PaperMessage[] | null): Inbox | null {
  const [kept, keep] = useKeptState<string>(`epreuve:messages-lus:${attemptId}`, "");
  const [shownId, setShownId] = useState("");
  const unread = useMemo(() => {
    const read = new Set(kept.split(" "));
    return (messages ?? []).filter(({ id }) => !read.has(id));
  }, [kept, messages]);
  const open = useCallback(
    (messageId?: string) => {
      const id = messageId ?? unread[0]?.id ?? messages?.at(-1)?.id;
      if (id === undefined) return;
      setShownId(id);
      if (unread.some((message) => message.id === id)) keep(`${kept} ${id}`.trim());
    },
    [kept, keep, messages, unread],
  );
  const shown = messages?.find(({ id }) => id === shownId) ?? null;
  return messages && { messages, unread, shown, open };
}
