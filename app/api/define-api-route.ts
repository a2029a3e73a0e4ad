import type { SignedInAccount, Role } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";

/** `busy`: too much is being received at once; `cut`: the sender went away. */
export type BytesRefusal = "not-bytes" | "too-large" | "busy" | "cut";
export type ReadBytes = (most: number) => Promise<Uint8Array | { refused: BytesRefusal }>;

export interface ApiRequest {
  /** Path parameters, by name: `/api/attempts/:id/answers` gives `id`. */
  params: Readonly<Record<string, string>>;
  /** The JSON sent, checked by nobody yet. */
  unsafeBody: unknown;
  /** What stands behind the `?`: the last of each name. */
  unsafeQuery: URLSearchParams;
  /** Reads a body of bytes, which nothing read before the handler asked. */
  readBytes: ReadBytes;
  /** Hash of the visitor's address. */
  address: string;
  agent: string;
  /** Token of the browser's session, open or not. */
  sessionToken: string | undefined;
}

export interface ApiReply {
  status: number;
  /** Sent as JSON. */
  body: unknown;
  headers?: Readonly<Record<string, string>>;
}

interface Route {
  method: "get" | "post" | "put" | "delete";
  /** Express path under the site's root. */
  path: string;
}

/** A plain JSON handler, beside Remix: for what the page sends often, or while its own router must not reload. */
export type ApiRoute =
  | (Route & {
      roles: "anyone";
      handler: (context: AppContext, request: ApiRequest) => Promise<ApiReply>;
    })
  | (Route & {
      roles: readonly Role[];
      handler: (context: AppContext, request: ApiRequest & { account: SignedInAccount }) => Promise<ApiReply>;
    });
