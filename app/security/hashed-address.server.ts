import type { Request } from "express";
import { getContext } from "#app/config/context.server.ts";
import { keyedHash } from "./keyed-hash.server.ts";

/** The visitor's address as it is kept: comparable with itself, readable by nobody. */
export function hashedAddress(request: Request): string {
  return keyedHash(getContext().config.secret, "address", request.ip ?? "");
}
