import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { type Instant, plusMs } from "#app/config/instant.ts";
import { openSitting } from "#app/sittings/open-sitting.server.ts";
import { wallClock } from "#app/sittings/zoned-instant.ts";
import { DEMO_PAPER, OPEN_PAPERS } from "./demo-class.ts";

const DAY_MS = 24 * 3_600_000;

/** The same outside world, at another time. */
export const atInstant = (context: AppContext, instant: Instant): AppContext => ({
  ...context,
  now: () => instant,
});

interface Window {
  paper: string;
  opens: { day: string; time: string };
  /** Left out: the paper's length after its start. */
  closes?: { day: string; time: string };
  title: string | null;
}

/** The sittings to try, one a paper: open since this morning, for a month. */
export async function seedOpenSittings(
  context: AppContext,
  teacher: SignedInAccount,
  classId: string,
): Promise<void> {
  const today = wallClock(context.now(), teacher.zone);
  const last = wallClock(plusMs(context.now(), 30 * DAY_MS), teacher.zone);
  const opens = { day: today.day, time: "00:00" };
  const closes = { day: last.day, time: "20:00" };
  for (const paper of OPEN_PAPERS)
    await open(context, teacher, classId, { paper, opens, closes, title: null });
}

/** The sitting that is over: a week ago, from nine o'clock. Opened the day before. */
export async function seedPastSitting(
  context: AppContext,
  teacher: SignedInAccount,
  classId: string,
): Promise<string> {
  const { day } = wallClock(plusMs(context.now(), -7 * DAY_MS), teacher.zone);
  const eve = atInstant(context, plusMs(context.now(), -8 * DAY_MS));
  return open(eve, teacher, classId, {
    paper: DEMO_PAPER,
    opens: { day, time: "09:00" },
    title: "Épreuve blanche U6",
  });
}

async function open(
  context: AppContext,
  teacher: SignedInAccount,
  classId: string,
  { paper, opens, closes, title }: Window,
): Promise<string> {
  const outcome = await openSitting(context, teacher, {
    paper,
    audience: { classId, group: null },
    title,
    opensDay: opens.day,
    opensTime: opens.time,
    closesDay: closes?.day ?? null,
    closesTime: closes?.time ?? null,
    minutes: null,
    variants: "reference",
  });
  if ("fault" in outcome)
    throw new Error(`the demonstration's sitting is refused: ${JSON.stringify(outcome.fault)}`);
  return outcome.sittingId;
}
