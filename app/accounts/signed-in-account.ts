import type { Role } from "#app/db/accounts.server.ts";

export type { Role };

/** Who is signed in, as loaders and handlers see it. */
export interface SignedInAccount {
  id: string;
  sessionId: string;
  role: Role;
  login: string;
  displayName: string;
  extraTimePercent: number;
  demo: boolean;
  schoolId: string;
  schoolName: string;
  /** IANA zone in which instants are shown. */
  zone: string;
}
