import type { MetaFunction } from "@remix-run/node";
import { getContext } from "#app/config/context.server.ts";
import { Gallery } from "#app/ui/gallery/gallery.tsx";

export const meta: MetaFunction = () => [{ title: "Composants – Épreuve" }];

export function loader() {
  if (getContext().config.stage === "production") throw new Response(null, { status: 404 });
  return null;
}

export default function DevUi() {
  return <Gallery />;
}
