import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { requireClass } from "#app/classes/class-access.server.ts";
import { ClassPage } from "#app/classes/class-page.tsx";
import { classTeachers } from "#app/classes/class-teachers.server.ts";
import { listMembers } from "#app/classes/list-members.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { actOnClass } from "./class-action.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.name ?? "Classe"} – Épreuve` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const { db } = getContext();
  const target = await requireClass(db, account, params.classId);
  const [members, teachers] = [await listMembers(db, target.id), await classTeachers(db, target)];
  const { id, name, year } = target;
  return { id, name, year, members, teachers, address: new URL(request.url).host };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const target = await requireClass(context.db, account, params.classId);
  const reply = await actOnClass(context, account, target, await readForm(request));
  return data(reply, { status: reply.errors ? 400 : 200 });
}

export default function ClassRoute() {
  return <ClassPage {...useLoaderData<typeof loader>()} />;
}
