import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "@playwright/test";
import { apiRoutes } from "#app/api/routes.server.ts";
import { inDatabase } from "#tests/e2e/support/exam-room.ts";
import { ACCESS, fillAddress, type Access } from "#tests/security/access-table.ts";
import { ask, type Asked } from "#tests/security/ask.ts";
import { twoSchools, VISITORS, type TwoSchools, type Visitor } from "#tests/security/two-schools.ts";

interface BuiltRoute {
  id: string;
  module: { default?: unknown; loader?: unknown; action?: unknown };
}

/** The routes of the build that is served. */
async function builtRoutes(): Promise<BuiltRoute[]> {
  const file = pathToFileURL(path.resolve("build/server/index.js")).href;
  const { routes } = (await import(file)) as { routes: Record<string, BuiltRoute> };
  return Object.values(routes).filter(({ id }) => id !== "root");
}

const lineOf = (method: string, route: string) => `${method} ${route}`;
const toldTo = (method: string, address: string, who: Visitor, status: number) =>
  `${method} ${address} ${who}: ${status}`;

test("every route of the build and every plain handler has its line", async () => {
  const pages = (await builtRoutes()).flatMap(({ id, module }) => [
    lineOf("seen", id),
    ...(module.action ? [lineOf("POST", id)] : []),
  ]);
  const handlers = apiRoutes.map(({ method, path }) => lineOf(method.toUpperCase(), nameless(path)));
  const written = ACCESS.map(({ method, route, address }) => {
    if (route === "api") return lineOf(method, nameless(address));
    return lineOf(method === "POST" ? method : "seen", route);
  });
  expect(written.sort()).toEqual([...pages, ...handlers].sort());
});

const nameless = (address: string) => address.replace(/:\w+/g, ":");

test("each visitor reads what is theirs, page and data", async ({ baseURL: origin = "" }) => {
  test.slow();
  const world = await inDatabase((db) => twoSchools(db));
  const hasData = new Set(
    (await builtRoutes()).filter(({ module }) => module.loader && module.default).map(({ id }) => id),
  );
  const [heard, expected]: [string[], string[]] = [[], []];
  for (const line of ACCESS.filter(({ method }) => method !== "POST"))
    for (const who of VISITORS) {
      const address = fillAddress(line.address, world.names);
      const cookie = world.cookies[who];
      if (line.method === "GET") {
        heard.push(toldTo("GET", line.address, who, (await ask(origin, address, { cookie })).status));
        expected.push(toldTo("GET", line.address, who, line.statuses[who]));
      }
      if (!hasData.has(line.route)) continue;
      heard.push(
        toldTo("DATA", line.route, who, (await ask(origin, dataOf(line, address), { cookie })).status),
      );
      expected.push(toldTo("DATA", line.route, who, asData(line.statuses[who])));
    }
  expect(heard).toEqual(expected);
});

/** Where Remix asks for the data of one route alone, without its layouts. */
const dataOf = ({ route }: Access, address: string) =>
  `${address === "/" ? "/_root" : address}.data?_routes=${encodeURIComponent(route)}`;

/** A redirect is told as data. */
const asData = (status: number) => (status === 302 ? 202 : status);

test("each visitor sends what is theirs", async ({ baseURL: origin = "" }) => {
  test.slow();
  const [heard, expected]: [string[], string[]] = [[], []];
  for (const line of ACCESS.filter(({ method }) => method === "POST")) {
    const world = await inDatabase((db) => twoSchools(db));
    for (const who of VISITORS) {
      const { status } = await ask(origin, fillAddress(line.address, world.names), sending(line, world, who));
      heard.push(toldTo("POST", line.address, who, status));
      expected.push(toldTo("POST", line.address, who, line.statuses[who]));
    }
  }
  expect(heard).toEqual(expected);
});

test("who may send is refused when another site makes them, or nobody says which", async ({
  baseURL: origin = "",
}) => {
  const world = await inDatabase((db) => twoSchools(db));
  const [heard, expected]: [string[], string[]] = [[], []];
  for (const line of ACCESS.filter(({ method }) => method === "POST"))
    for (const from of ["https://epreuve.example", "null", null]) {
      const who = VISITORS.find((one) => line.statuses[one] < 300) ?? "administrator";
      const address = fillAddress(line.address, world.names);
      const told = await ask(origin, address, { ...sending(line, world, who), from });
      heard.push(`${line.address} from ${from}: ${told.status} ${told.text}`);
      expected.push(`${line.address} from ${from}: 403 ${FOREIGN}`);
    }
  expect(heard).toEqual(expected);
});

const FOREIGN = JSON.stringify({
  code: "foreign-origin",
  message:
    "Demande refusée\u202f: elle ne vient pas d’une page d’Épreuve. Ouvrez Épreuve dans un nouvel onglet et recommencez.",
});

/** What a visitor sends to a line: calls are well formed, forms have no field that changes anything. */
function sending({ route, address }: Access, { cookies, accounts }: TwoSchools, who: Visitor): Asked {
  const sent = { method: "POST", cookie: cookies[who] };
  if (route !== "api") return { ...sent, body: "intent=rien" };
  return { ...sent, body: callOf(address, accounts[who]) };
}

function callOf(address: string, account: string): object {
  if (address.endsWith("/decisions"))
    return { answerId: "avis", criterion: "compare", points: 200, comment: null, reason: null };
  if (!address.endsWith("/answers")) return {};
  const save = { answerId: "taux", writer: crypto.randomUUID(), counter: 1, baseRevision: 0, raw: "412" };
  return { account, saves: [{ ...save, browserAt: new Date().toISOString() }] };
}
