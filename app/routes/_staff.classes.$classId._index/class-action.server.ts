import { redirect } from "@remix-run/node";
import { fieldErrors } from "#app/accounts/field-errors.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { archiveClass } from "#app/classes/archive-class.server.ts";
import { changeMember } from "#app/classes/change-member.server.ts";
import { addClassTeacher } from "#app/classes/class-teachers.server.ts";
import type { LoginCard } from "#app/classes/enter-candidates.server.ts";
import { MemberChangeSchema } from "#app/classes/member-schema.ts";
import { reissueCards } from "#app/classes/reissue-cards.server.ts";
import type { AppContext } from "#app/config/context.server.ts";
import type { ClassRow } from "#app/db/classes.server.ts";

export interface ClassReply {
  errors?: Readonly<Record<string, string>>;
  /** Passwords just made: shown once. */
  cards?: LoginCard[];
}

type Act = (
  context: AppContext,
  by: SignedInAccount,
  target: ClassRow,
  form: FormData,
) => Promise<ClassReply>;

/** What can be done on the page of a class, by the `intent` of its forms. */
const ACTS: Readonly<Record<string, Act>> = {
  async change(context, by, target, form) {
    const change = MemberChangeSchema.safeParse(Object.fromEntries(form));
    if (!change.success) return { errors: fieldErrors(change.error) };
    if (!(await changeMember(context, by, target, change.data))) throw new Response(null, { status: 404 });
    return {};
  },
  async password(context, by, target, form) {
    const cards = await reissueCards(context, by, target, String(form.get("accountId")));
    if (cards.length === 0) throw new Response(null, { status: 404 });
    return { cards };
  },
  async teacher(context, by, target, form) {
    const added = await addClassTeacher(context, by, target, String(form.get("teacherId")));
    if (!added) throw new Response(null, { status: 404 });
    return {};
  },
  async archive(context, by, target) {
    await archiveClass(context, by, target);
    throw redirect("/classes");
  },
};

export function actOnClass(
  context: AppContext,
  by: SignedInAccount,
  target: ClassRow,
  form: FormData,
): Promise<ClassReply> {
  const intent = String(form.get("intent"));
  const act = Object.hasOwn(ACTS, intent) ? ACTS[intent] : undefined;
  if (!act) throw new Response(null, { status: 400 });
  return act(context, by, target, form);
}
