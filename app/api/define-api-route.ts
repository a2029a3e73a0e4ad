import type { SignedInAccount, Role } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";

export interface ApiRequest {
  /** Path parameters, by name: `/api/attempts/:id/answers` gives `id`. */
  params: Readonly<Record<string, string>>;
  /** The JSON sent, checked by nobody yet. */
  unsafeBody: unknown;
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
