import type { z } from "zod";

/** The first complaint about each field of a form, by the field's name. */
export function fieldErrors({ issues }: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
}
