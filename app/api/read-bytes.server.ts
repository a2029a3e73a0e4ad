import type { Request } from "express";
import { MAX_BYTES_UNDER_WAY } from "#schemas/upload-limits.ts";
import type { BytesRefusal } from "./define-api-route.ts";

let underWay = 0;

/**
 * Reads a body of bytes whole, no larger than `most`. Its size is announced (`body-limit` refuses others), so that all
 * that is received at once has its place in memory before a byte of it is read.
 */
export async function readBytes(
  request: Request,
  most: number,
): Promise<Uint8Array | { refused: BytesRefusal }> {
  if (!request.is("application/octet-stream")) return { refused: "not-bytes" };
  const size = Number(request.get("Content-Length") ?? 0);
  if (size > most) return { refused: "too-large" };
  if (underWay + size > MAX_BYTES_UNDER_WAY) return { refused: "busy" };
  underWay += size;
  try {
    return await collect(request, size);
  } finally {
    underWay -= size;
  }
}

/** The server reads no more of a body than was announced. */
async function collect(request: Request, size: number): Promise<Uint8Array | { refused: BytesRefusal }> {
  const bytes = new Uint8Array(size);
  let at = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      bytes.set(piece, at);
      at += piece.byteLength;
    }
  } catch (error) {
    if (request.destroyed) return { refused: "cut" };
    throw error;
  }
  return at === size ? bytes : { refused: "cut" };
}
