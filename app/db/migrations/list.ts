import type { Migration } from "kysely";
import { people } from "./0001-people.ts";
import { classes } from "./0002-classes.ts";
import { sittings } from "./0003-sittings.ts";
import { answers } from "./0004-answers.ts";
import { marks } from "./0005-marks.ts";
import { audit } from "./0006-audit.ts";
import { uploads } from "./0007-uploads.ts";
import { events } from "./0008-events.ts";
import { commission } from "./0009-commission.ts";

/** Forward only: a migration that was released is never edited, renamed or dropped; add the next number. */
export const migrations: Record<string, Migration> = {
  "0001-people": people,
  "0002-classes": classes,
  "0003-sittings": sittings,
  "0004-answers": answers,
  "0005-marks": marks,
  "0006-audit": audit,
  "0007-uploads": uploads,
  "0008-events": events,
  "0009-commission": commission,
};
