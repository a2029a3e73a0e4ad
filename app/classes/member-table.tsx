import { useState } from "react";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { ChangeMember } from "./change-member.tsx";
import type { Member } from "./list-members.server.ts";
import styles from "./member-table.module.css";
import { say } from "./messages.fr.ts";
import { NewPassword } from "./new-password.tsx";

interface Props {
  members: readonly Member[];
  className: string;
  address: string;
}

type Open = { what: "change" | "password"; member: Member };

/** The candidates of a class; each can be changed and helped to sign in from their line. */
export function MemberTable({ members, className, address }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="sheet sheet--table">
      <Figures caption={say("candidates")} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{say("name")}</th>
            <th scope="col">{say("login")}</th>
            <th scope="col">{say("group")}</th>
            <th scope="col">{say("extra-time")}</th>
            <th scope="col">
              <span className="sr">{say("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberLine key={member.id} member={member} onOpen={(what) => setOpen({ what, member })} />
          ))}
        </tbody>
      </Figures>
      {open?.what === "change" && <ChangeMember key={open.member.id} member={open.member} onClose={close} />}
      {open?.what === "password" && (
        <NewPassword
          key={open.member.id}
          member={open.member}
          className={className}
          address={address}
          onClose={close}
        />
      )}
    </div>
  );
}

function MemberLine({ member, onOpen }: { member: Member; onOpen: (what: Open["what"]) => void }) {
  const { displayName, login, group, extraTimePercent } = member;
  return (
    <tr className={styles.line}>
      <th scope="row">{displayName}</th>
      <td className={styles.login}>{login}</td>
      <td>{group}</td>
      <td>
        {extraTimePercent > 0 && <Badge>{say("extra-time-badge", { percent: extraTimePercent })}</Badge>}
      </td>
      <td className={styles.acts}>
        <Button small kind="quiet" onClick={() => onOpen("change")}>
          {say("change")}
          <span className="sr"> {displayName}</span>
        </Button>
        <Button small kind="quiet" onClick={() => onOpen("password")}>
          {say("new-password")}
          <span className="sr"> {displayName}</span>
        </Button>
      </td>
    </tr>
  );
}
