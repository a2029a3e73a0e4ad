import { foldName } from "#schemas/fold-name.ts";

/** How a login is kept and compared: case, accents and outer spaces do not count. */
export function foldLogin(login: string): string {
  return foldName(login.trim());
}
