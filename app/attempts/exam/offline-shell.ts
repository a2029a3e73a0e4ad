import { useEffect } from "react";
import type { Paper } from "#app/attempts/paper.ts";
import { preloadEditors } from "./preload-editors.ts";

const WORKER = "/epreuve-sw.js";
const SCOPE = "/epreuve/";

/**
 * Once the room is open, its own files are kept by a service worker, so that the page comes up again without the
 * network. Files only: answers and the paper are in IndexedDB, under their account.
 */
export function useOfflineShell(paper: Paper | null): void {
  useEffect(() => {
    if (paper) void keepShell(paper);
  }, [paper]);
}

async function keepShell(paper: Paper): Promise<void> {
  await preloadEditors(paper);
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register(WORKER, { scope: SCOPE }).catch(() => null);
  if (registration === null) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ kind: "keep", page: location.pathname, files: ownFiles() });
  await navigator.storage?.persist?.();
}

/** The files of this site that the page loaded: scripts, styles, fonts. */
function ownFiles(): string[] {
  const urls = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const own = urls.filter(
    ({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"),
  );
  return [...new Set(own.map(({ pathname }) => pathname))];
}
