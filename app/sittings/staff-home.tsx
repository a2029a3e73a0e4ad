import { Link } from "@remix-run/react";
import { ClassTable } from "#app/classes/class-table.tsx";
import type { ClassSummary } from "#app/db/classes.server.ts";
import { buttonClass } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import type { SittingSummary } from "./list-sittings.server.ts";
import { say } from "./messages.fr.ts";
import { SittingTable } from "./sitting-table.tsx";
import styles from "./staff-home.module.css";
import { tellWindow } from "./tell-window.ts";

export interface StaffHomeProps {
  displayName: string;
  zone: string;
  sittings: readonly SittingSummary[];
  classes: readonly ClassSummary[];
}

/** What needs a teacher now, then what comes, then their classes. */
export function StaffHome({ displayName, zone, sittings, classes }: StaffHomeProps) {
  const open = sittings.filter(({ state }) => state === "open");
  const toPublish = sittings.filter(({ state, stage }) => state === "closed" && stage === "none");
  const upcoming = sittings.filter(({ state }) => state === "upcoming").toReversed();
  return (
    <>
      <PageHead
        title={say("home-title", { name: displayName })}
        actions={
          <Link className={buttonClass({ kind: "main" })} to="/sessions/nouvelle">
            {say("new-sitting")}
          </Link>
        }
      />
      <section className={styles.part} aria-labelledby="now">
        <h2 id="now">{say("now-title")}</h2>
        {open.length === 0 && <Notice>{say("now-nothing")}</Notice>}
        {open.map((sitting) => (
          <OpenSitting key={sitting.id} sitting={sitting} zone={zone} />
        ))}
      </section>
      <Part title={say("to-mark-title")} sittings={toPublish} zone={zone} />
      <Part title={say("next-title")} sittings={upcoming} zone={zone} />
      {classes.length > 0 && (
        <section className={styles.part} aria-labelledby="classes">
          <h2 id="classes">{say("classes-title")}</h2>
          <ClassTable classes={classes} />
        </section>
      )}
    </>
  );
}

function OpenSitting({ sitting, zone }: { sitting: SittingSummary; zone: string }) {
  return (
    <div className={`sheet ${styles.open}`}>
      <div>
        <p className={styles.title}>{sitting.title}</p>
        <p className="meta">
          {sitting.audience} · {tellWindow(sitting.opensAt, sitting.closesAt, zone)}
        </p>
      </div>
      <Link className={buttonClass({ kind: "main" })} to={`/sessions/${sitting.id}`}>
        {say("follow")}
        <span className="sr"> {sitting.title}</span>
      </Link>
    </div>
  );
}

function Part({
  title,
  sittings,
  zone,
}: {
  title: string;
  sittings: readonly SittingSummary[];
  zone: string;
}) {
  if (sittings.length === 0) return null;
  return (
    <div className={styles.part}>
      <h2>{title}</h2>
      <SittingTable caption={title} sittings={sittings} zone={zone} />
    </div>
  );
}
