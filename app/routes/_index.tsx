import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { HOME_OF_ROLE } from "#app/accounts/home-of-role.ts";
import { requireAccount } from "#app/accounts/require-account.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { role } = await requireAccount(request);
  return redirect(HOME_OF_ROLE[role]);
}

/** Never seen, but with it a request that is no page's is refused by a page. */
export default function Index() {
  return null;
}
