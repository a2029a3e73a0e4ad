import { Link } from "@remix-run/react";
import { Eye, EyeOff, FileQuestion, PenLine } from "lucide-react";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Progress } from "#app/ui/progress.tsx";
import type { ClassRow } from "./class-row.ts";
import { ClassTable } from "./class-table.tsx";
import styles from "./class-table.module.css";
import { say } from "./messages.fr.ts";

export interface ClassPageProps {
  sittingId: string;
  rows: ClassRow[];
  outOf: string;
  /** True where a commission gives the mark, on a grid. */
  hasCommission: boolean;
  withNames: boolean;
}

/** The marking of a sitting: how far it is, the class in a table, and the way to the next copy. */
export function ClassPage({ rows, ...props }: ClassPageProps) {
  const { sittingId, withNames } = props;
  const copies = rows.filter(({ copyNumber }) => copyNumber !== null);
  if (copies.length === 0)
    return (
      <EmptyState icon={FileQuestion} title={say("no-copies-title")}>
        {say("no-copies")}
      </EmptyState>
    );
  const closed = copies.filter(({ state }) => state !== "writing");
  const done = closed.filter(({ state }) => state === "marked").length;
  const waiting = closed.filter(({ state }) => state === "to-mark");
  return (
    <>
      <div className={styles.bar}>
        <span>{say("progress-copies")}</span>
        <Progress done={done} of={closed.length} label={say("progress-label", { done, of: closed.length })} />
        <Link className={buttonClass()} to={withNames ? "." : "?noms=1"} replace preventScrollReset>
          {withNames ? <Eye className="icon" aria-hidden /> : <EyeOff className="icon" aria-hidden />}
          {say(withNames ? "names-shown" : "names-hidden")}
        </Link>
        {waiting[0] ? (
          <Link
            className={buttonClass({ kind: "main" })}
            to={`/sessions/${sittingId}/correction/${waiting[0].copyNumber}`}
          >
            <PenLine className="icon" aria-hidden />
            {say("start-marking", { count: waiting.length })}
          </Link>
        ) : (
          <span />
        )}
      </div>
      <div className={`sheet ${styles.sheet}`}>
        <ClassTable rows={rows} {...props} />
        {!withNames && <p className={styles.note}>{say("class-note")}</p>}
      </div>
    </>
  );
}
