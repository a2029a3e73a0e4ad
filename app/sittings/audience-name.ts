import { say } from "./messages.fr.ts";

/** « 2e année GPME », or « 2e année GPME, groupe A ». */
export const audienceName = (className: string, group: string | null): string =>
  group === null ? className : say("group-of", { className, group });
