import { say } from "./messages.fr.ts";

/** The pages of one sitting, under its address: one line each. */
export const SITTING_LINKS: readonly { to: string; label: string }[] = [
  { to: "", label: say("presence-title") },
  { to: "correction", label: say("marking-title") },
  { to: "publication", label: say("publication") },
];
