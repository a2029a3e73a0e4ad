import type { LinksFunction, MetaFunction } from "@remix-run/node";
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import textFont from "@fontsource-variable/ibm-plex-sans/files/ibm-plex-sans-latin-wght-normal.woff2?url";
import { ErrorPage } from "#app/ui/error-page.tsx";
import { say } from "#app/ui/messages.fr.ts";
import { hasMood } from "#app/ui/mood.ts";
import { useNonce } from "#app/ui/nonce.tsx";
import "#app/ui/fonts.css";
import "#app/ui/tokens.css";
import "#app/ui/base.css";
import "#app/ui/parts.css";

export const meta: MetaFunction = () => [{ title: "Épreuve" }];

export const links: LinksFunction = () => [
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "preload", href: textFont, as: "font", type: "font/woff2", crossOrigin: "anonymous" },
];

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const exam = useMatches().some(({ handle }) => hasMood(handle, "exam"));
  return (
    <html lang="fr" data-mood={exam ? "exam" : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <a className="skip" href="#contenu">
          {say("skip-to-content")}
        </a>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
