import { useEffect } from "react";

const WORKER = "/epreuve-sw.js";
const SCOPE = "/epreuve/";

/**
 * Once the room is open, its own files are kept by a service worker, so that the page comes up again without the
 * network. Files only: answers and the paper are in IndexedDB, under their account.
 */
export function useOfflineShell(isOpen: boolean): void {
  useEffect(() => {
    if (isOpen && import.meta.env.PROD && "serviceWorker" in navigator) void keepShell();
  }, [isOpen]);
}

async function keepShell(): Promise<void> {
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE }).catch(() => null);
  if (registration === null) return;
  const { active } = await navigator.serviceWorker.ready;
  const keep = () => active?.postMessage({ kind: "keep", page: location.pathname, files: ownFiles() });
  keep();
  onLaterFiles(keep);
  await navigator.storage?.persist?.();
}

const SETTLED_MS = 1_000;

/** Calls back once files that came after the page (an editor that a question asks for) have settled. */
function onLaterFiles(keep: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const known = new Set(ownFiles());
  new PerformanceObserver(() => {
    if (ownFiles().every((file) => known.has(file))) return;
    for (const file of ownFiles()) known.add(file);
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED_MS);
  }).observe({ type: "resource" });
}

/** The files of this site that the page loaded: scripts, styles, fonts. */
function ownFiles(): string[] {
  const urls = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const own = urls.filter(
    ({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"),
  );
  return [...new Set(own.map(({ pathname }) => pathname))];
}
