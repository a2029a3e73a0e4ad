import { Link } from "@remix-run/react";
import { UsersRound } from "lucide-react";
import { buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { ArchiveButton } from "./archive-button.tsx";
import styles from "./class-page.module.css";
import type { Teacher } from "./class-teachers.server.ts";
import type { Member } from "./list-members.server.ts";
import { MemberTable } from "./member-table.tsx";
import { say } from "./messages.fr.ts";
import { TeachersOfClass } from "./teachers-of-class.tsx";

export interface ClassPageProps {
  id: string;
  name: string;
  year: string;
  members: readonly Member[];
  teachers: { present: readonly Teacher[]; others: readonly Teacher[] };
  /** Where candidates sign in, for their cards. */
  address: string;
}

/** One class: who is in it, who teaches it, and what may be asked for in a hurry on the morning of an exam. */
export function ClassPage({ id, name, year, members, teachers, address }: ClassPageProps) {
  const add = (
    <Link className={buttonClass({ kind: "main" })} to={`/classes/${id}/ajouter`}>
      {say("add-candidates")}
    </Link>
  );
  return (
    <>
      <PageHead title={name} actions={add}>
        {year} · {say("candidate-count", { count: members.length })}
      </PageHead>
      {members.length === 0 ? (
        <EmptyState icon={UsersRound} title={say("candidate-count", { count: 0 })}>
          {say("no-member")}
        </EmptyState>
      ) : (
        <MemberTable members={members} className={name} address={address} />
      )}
      <div className={styles.care}>
        <TeachersOfClass {...teachers} />
        <div className={styles.acts}>
          {members.length > 0 && (
            <Link className={buttonClass()} to={`/classes/${id}/fiches`}>
              {say("reissue")}
            </Link>
          )}
          <ArchiveButton />
        </div>
      </div>
    </>
  );
}
