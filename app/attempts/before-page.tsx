import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { NarrowPage } from "#app/ui/narrow-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { formatDuration, formatInstant } from "#grading/language/format-time.ts";
import type { SittingBefore } from "./sitting-before.server.ts";
import { say } from "./messages.fr.ts";

/** What a candidate reads before the clock starts. */
export function BeforePage({ sitting }: { sitting: SittingBefore }) {
  const { title, zone, refused, opensAt, latestEnd, durationMs, hasExtraTime } = sitting;
  if (refused !== null)
    return (
      <NarrowPage title={title}>
        <Notice>{say(refused, { opening: formatInstant(opensAt, zone) })}</Notice>
        <a href="/">{say("back-home")}</a>
      </NarrowPage>
    );
  return (
    <NarrowPage title={title}>
      <p>
        <b>{say("before-duration", { duration: formatDuration(durationMs) })}</b>{" "}
        {hasExtraTime && say("before-extra-time")}
      </p>
      <p>{say("before-ends", { end: formatInstant(latestEnd, zone) })}</p>
      <ul>
        <li>{say("before-clock")}</li>
        <li>{say("before-saving")}</li>
        <li>{say("before-coming-back")}</li>
      </ul>
      <Form method="post">
        <Button kind="main" type="submit">
          {say("before-start")}
        </Button>
      </Form>
    </NarrowPage>
  );
}
