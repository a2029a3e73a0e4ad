import { createServer } from "node:net";
import { portTaken, portUnreadable } from "../messages.fr.js";
import { Stop } from "./stop.js";

/**
 * The port asked for in `PORT`, or the usual one; a `Stop` with the remedy if it cannot be had.
 * @param {string | undefined} asked
 * @param {string} host
 * @param {number} usual
 */
export async function requireFreePort(asked, host, usual = 3000) {
  const port = asked ? Number(asked) : usual;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Stop(portUnreadable(String(asked)));
  if (!(await isFree(port, host))) throw new Stop(portTaken(port));
  return port;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
