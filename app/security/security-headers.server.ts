import { randomBytes } from "node:crypto";
import type { NextFunction, Request, Response } from "express";
import { isHttps } from "#app/config/config.server.ts";
import { getContext } from "#app/config/context.server.ts";

const YEAR_S = 31_536_000;

/** Scripts of this site alone, none from a text; styles inline because editors and charts set them. */
function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'wasm-unsafe-eval'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self' data:",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What every answer carries. In development the policy is left out, because the tools write inline scripts. */
export function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  const { config } = getContext();
  if (config.stage !== "development") {
    const nonce = randomBytes(16).toString("base64");
    response.locals.cspNonce = nonce;
    response.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce));
  }
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "same-origin");
  response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
  if (isHttps(config)) response.setHeader("Strict-Transport-Security", `max-age=${YEAR_S}`);
  next();
}
