import { useDeferredValue, useMemo, useState } from "react";
import type { PaperSheet } from "#app/attempts/paper.ts";
import { findInAnnexes, type Hit } from "./find-in-annexes.ts";

/** Words looked for in all annexes, and the place where one stands among those found. */
export function useAnnexeSearch(
  documents: readonly PaperSheet[],
  shown: string,
  onShow: (documentId: string) => void,
) {
  const [query, setQuery] = useState("");
  const [place, setPlace] = useState<number | null>(null);
  const deferred = useDeferredValue(query);
  const hits = useMemo(() => findInAnnexes(documents, deferred), [documents, deferred]);
  const goTo = (step: 1 | -1) => {
    // Whoever types fast and presses Enter is not made to wait for the marks.
    const found = query === deferred ? hits : findInAnnexes(documents, query);
    const next =
      place === null ? firstFrom(found, documents, shown) : (place + step + found.length) % found.length;
    const hit = found[next];
    if (hit === undefined) return;
    setPlace(next);
    onShow(hit.documentId);
  };
  return {
    query,
    deferred,
    count: hits.length,
    /** From 0; null before the first step. */
    place: place !== null && place < hits.length ? place : null,
    current: place === null ? null : (hits[place] ?? null),
    look(words: string) {
      setQuery(words);
      setPlace(null);
    },
    next: () => goTo(1),
    previous: () => goTo(-1),
  };
}

/** The first place in the annexe on show or after it, else the first of all. */
function firstFrom(hits: readonly Hit[], documents: readonly PaperSheet[], shown: string): number {
  const order = (id: string) => documents.findIndex((document) => document.id === id);
  return Math.max(
    0,
    hits.findIndex(({ documentId }) => order(documentId) >= order(shown)),
  );
}

export type Search = ReturnType<typeof useAnnexeSearch>;
