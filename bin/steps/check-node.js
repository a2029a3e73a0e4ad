import { nodeTooOld } from "../messages.fr.js";

/** The oldest Node that loads ES modules through `require`, which the build's overrides rely on. No upper bound. */
const OLDEST = [20, 19];

/**
 * The sentence to say when this Node is too old, else undefined.
 * @param {string} version `process.versions.node`, such as `20.19.4`
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return nodeTooOld(version, OLDEST.join("."));
}
