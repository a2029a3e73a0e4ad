import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fieldErrors } from "#app/accounts/field-errors.ts";
import { requireRole } from "#app/accounts/require-account.server.ts";
import { resetPassword } from "#app/accounts/reset-password.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { type Credentials, createStaff } from "#app/staff/create-staff.server.ts";
import { listStaff } from "#app/staff/list-staff.server.ts";
import { say } from "#app/staff/messages.fr.ts";
import { StaffPage } from "#app/staff/staff-page.tsx";
import { NewStaffSchema } from "#app/staff/staff-schema.ts";

interface Reply {
  told?: Credentials;
  errors?: Readonly<Record<string, string>>;
}

export const meta: MetaFunction = () => [{ title: `${say("title")} – Épreuve` }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { schoolId } = await requireRole(request, ["administrator"]);
  return { staff: await listStaff(getContext().db, schoolId) };
}

export async function action({ request }: ActionFunctionArgs) {
  const account = await requireRole(request, ["administrator"]);
  const form = await readForm(request);
  if (form.get("intent") === "password") return data<Reply>({ told: await replace(account, form) });
  const created = NewStaffSchema.safeParse(Object.fromEntries(form));
  if (!created.success) return data<Reply>({ errors: fieldErrors(created.error) }, { status: 400 });
  return data<Reply>({ told: await createStaff(getContext(), account, created.data) });
}

async function replace(account: SignedInAccount, form: FormData): Promise<Credentials> {
  const context = getContext();
  const staff = await listStaff(context.db, account.schoolId);
  const member = staff.find(({ id }) => id === form.get("accountId"));
  const password = member && (await resetPassword(context, account, member.id));
  if (!member || password === undefined) throw new Response(null, { status: 404 });
  return { displayName: member.displayName, login: member.login, password };
}

export default function Staff() {
  const { staff } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return <StaffPage staff={staff} told={reply?.told} errors={reply?.errors ?? {}} />;
}
