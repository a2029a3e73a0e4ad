const PREFIX = "epreuve-fichier:";

/**
 * Runs `work` while no other tab of this browser has the same file in hand; false, without running it, where one has. A
 * browser without locks runs it all the same: a file sent twice is one file for the server and for the answer.
 */
export async function aloneAmongTabs(fileId: string, work: () => Promise<void>): Promise<boolean> {
  if (!("locks" in navigator)) {
    await work();
    return true;
  }
  return navigator.locks.request(PREFIX + fileId, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
    return true;
  });
}
