import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Figures } from "#app/ui/figures.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import type { Credentials } from "./create-staff.server.ts";
import type { StaffMember } from "./list-staff.server.ts";
import { say } from "./messages.fr.ts";
import styles from "./staff-page.module.css";

interface Props {
  staff: readonly StaffMember[];
  /** A password just made: shown once. */
  told: Credentials | undefined;
  errors: Readonly<Record<string, string>>;
}

/** The accounts of a school's staff, for its administrators. */
export function StaffPage({ staff, told, errors }: Props) {
  return (
    <>
      <PageHead title={say("title")}>{say("intro")}</PageHead>
      <div className={styles.parts}>
        {told && (
          <Notice kind="care" live>
            <strong>{say("once-title", { name: told.displayName })}</strong>
            <p>{say("once", { login: told.login, password: told.password })}</p>
          </Notice>
        )}
        <StaffTable staff={staff} />
        <Form method="post" className={styles.form}>
          <Field label={say("name")} hint={say("name-hint")} name="name" required error={errors.name} />
          <SelectField
            label={say("role")}
            name="role"
            options={[
              ["teacher", say("teacher")],
              ["administrator", say("administrator")],
            ]}
          />
          <Button type="submit" kind="main" name="intent" value="create">
            {say("create")}
          </Button>
        </Form>
      </div>
    </>
  );
}

function StaffTable({ staff }: { staff: readonly StaffMember[] }) {
  return (
    <div className="sheet sheet--table">
      <Figures caption={say("title")} captionHidden dense>
        <thead>
          <tr>
            <th scope="col">{say("person")}</th>
            <th scope="col">{say("role")}</th>
            <th scope="col">{say("login")}</th>
            <th scope="col">
              <span className="sr">{say("actions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {staff.map(({ id, displayName, login, role }) => (
            <tr key={id}>
              <th scope="row">{displayName}</th>
              <td>{say(role)}</td>
              <td>{login}</td>
              <td>
                <Form method="post">
                  <input type="hidden" name="accountId" value={id} />
                  <Button small kind="quiet" type="submit" name="intent" value="password">
                    {say("new-password")}
                    <span className="sr"> {displayName}</span>
                  </Button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </Figures>
    </div>
  );
}
