import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { ZONES } from "./installation-schema.ts";
import { say } from "./messages.fr.ts";

/** The school and its first administrator, asked once. */
export function InstallationForm({ errors }: { errors: Readonly<Record<string, string>> }) {
  return (
    <>
      <p>{say("installation-pitch")}</p>
      <Form method="post">
        <Field label={say("school-name")} name="school" required maxLength={100} error={errors.school} />
        <SelectField
          label={say("school-zone")}
          name="zone"
          options={Object.entries(ZONES)}
          error={errors.zone}
        />
        <Field
          label={say("your-name")}
          name="displayName"
          autoComplete="name"
          required
          maxLength={100}
          error={errors.displayName}
        />
        <Field
          label={say("login")}
          name="login"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={100}
          error={errors.login}
        />
        <Field
          label={say("password")}
          hint={say("new-password-hint")}
          name="password"
          type="password"
          autoComplete="new-password"
          required
          error={errors.password}
        />
        <Button kind="main" type="submit">
          {say("installation-submit")}
        </Button>
      </Form>
    </>
  );
}
