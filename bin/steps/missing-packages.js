/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

/**
 * The places of `package-lock.json` that npm's own record of `node_modules` lacks or holds at another version.
 * Optional packages (those of other systems) may be absent. An empty list means: nothing to install.
 * @param {Lock} lock       the repository's `package-lock.json`
 * @param {Lock} installed  `node_modules/.package-lock.json`
 */
export function missingPackages(lock, installed) {
  const present = installed.packages ?? {};
  return Object.entries(lock.packages ?? {})
    .filter(([place, wanted]) => place !== "" && !isThere(wanted, present[place]))
    .map(([place]) => place);
}

/** @param {LockedPackage} wanted @param {LockedPackage | undefined} found */
function isThere(wanted, found) {
  if (!found) return wanted.optional === true;
  return found.version === wanted.version && found.integrity === wanted.integrity;
}
