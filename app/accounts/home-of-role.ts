import type { Role } from "./signed-in-account.ts";

/** Where each role starts. */
export const HOME_OF_ROLE = {
  candidate: "/accueil",
  teacher: "/salle",
  administrator: "/salle",
} as const satisfies Record<Role, string>;
