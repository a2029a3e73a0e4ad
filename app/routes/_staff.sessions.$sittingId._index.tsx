import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireRole, STAFF } from "#app/accounts/require-account.server.ts";
import { getContext } from "#app/config/context.server.ts";
import { sittingEvents } from "#app/events/sitting-events.server.ts";
import { startEvent } from "#app/events/start-event.server.ts";
import { readForm } from "#app/security/read-form.server.ts";
import { cancelSitting } from "#app/sittings/cancel-sitting.server.ts";
import { presenceAt } from "#app/sittings/presence.server.ts";
import { requireSitting } from "#app/sittings/sitting-access.server.ts";
import { SittingPage } from "#app/sittings/sitting-page.tsx";
import { sittingState } from "#app/sittings/sitting-state.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const row = await requireSitting(context.db, account, params.sittingId);
  const presence = await presenceAt(context, row);
  const sitting = {
    classId: row.class_id,
    className: row.class_name,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    durationMs: row.duration_ms,
    cancelledAt: row.cancelled_at,
    state: sittingState(row, presence.now),
  };
  const events = await sittingEvents(context, row);
  return { sitting, presence, events, zone: account.zone, address: new URL(request.url).host };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const account = await requireRole(request, STAFF);
  const context = getContext();
  const row = await requireSitting(context.db, account, params.sittingId);
  const form = await readForm(request);
  switch (form.get("intent")) {
    case "cancel":
      await cancelSitting(context, account, row);
      break;
    case "start-event": {
      const eventId = String(form.get("event") ?? "");
      if (!(await startEvent(context, { by: account, sitting: row, eventId })))
        return data({ startRefused: true }, { status: 409 });
      break;
    }
    default:
      throw new Response(null, { status: 400 });
  }
  return redirect(`/sessions/${row.id}`);
}

export default function Presence() {
  const startRefused = useActionData<typeof action>()?.startRefused ?? false;
  return <SittingPage {...useLoaderData<typeof loader>()} startRefused={startRefused} />;
}
