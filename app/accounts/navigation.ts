import type { BarLink } from "#app/ui/bar.tsx";
import { HOME_OF_ROLE } from "./home-of-role.ts";
import { say } from "./messages.fr.ts";

/** The bar of the staff room. */
export const STAFF_LINKS: readonly BarLink[] = [
  { to: HOME_OF_ROLE.teacher, label: say("nav-home") },
  { to: "/sessions", label: say("nav-sittings") },
  { to: "/classes", label: say("nav-classes") },
  { to: "/couverture", label: say("nav-coverage") },
];

/** The bar of a candidate's pages. */
export const CANDIDATE_LINKS: readonly BarLink[] = [{ to: HOME_OF_ROLE.candidate, label: say("nav-home") }];

/** What an administrator finds beside it. */
export const ADMINISTRATOR_LINKS: readonly BarLink[] = [
  ...STAFF_LINKS,
  { to: "/comptes", label: say("nav-accounts") },
];
