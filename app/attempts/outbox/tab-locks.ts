const PREFIX = "epreuve-onglet:";

/**
 * Holds a lock for as long as this tab lives, so that other tabs know its unsent texts are its own; gives the way to
 * let it go. A browser without locks holds none: another tab may then send this one's saves too, which the server knows
 * for replays.
 */
export async function holdTabLock(writer: string): Promise<() => void> {
  if (!("locks" in navigator)) return () => {};
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await new Promise<void>((held) => {
    void navigator.locks.request(PREFIX + writer, () => {
      held();
      return released;
    });
  });
  return release;
}

/** The writers whose tabs are open in this browser. */
export async function openTabs(): Promise<ReadonlySet<string>> {
  if (!("locks" in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
  return new Set(names);
}
