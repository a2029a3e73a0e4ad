import { ACCESS, fillAddress } from "./access-table.ts";
import { ask, type Asked } from "./ask.ts";
import { canariesIn } from "./canaries.ts";

/** Somebody who looks everywhere. */
export interface Looker {
  origin: string;
  cookie: string | undefined;
  /** Their account, and what is called how in addresses. */
  account: string;
  names: Readonly<Record<string, string>>;
}

/** What changes something is sent by the journey itself, at its time. */
const CHANGES = /^\/deconnexion$|^\/composer\/|\/answers$|\/hand-in$/;

/** Bodies that no page sends, to hear every refusal of the answers' handler. */
const malformedCalls = (account: string): object[] => {
  const save = { answerId: "montant", writer: "machine-A", counter: 900, baseRevision: 0, raw: "1" };
  const one = (change: object) => ({
    account,
    saves: [{ ...save, browserAt: "2026-11-24T09:00:00.000Z", ...change }],
  });
  return [
    {},
    { account, saves: [] },
    one({ raw: { un: "autre" } }),
    one({ answerId: "inconnu" }),
    one({ raw: "9".repeat(300_000) }),
    one({ counter: -1 }),
  ];
};

/** Every page, payload, handler and refusal within reach, as [method, address, body]. */
function everyAsking({ account, names }: Looker): [string, Asked][] {
  const read = ACCESS.filter(({ method }) => method !== "POST").flatMap(({ route, address }) => {
    const filled = fillAddress(address, names);
    const data = `${filled === "/" ? "/_root" : filled}.data`;
    return [filled, data, `${data}?_routes=${encodeURIComponent(route)}`];
  });
  const sent = ACCESS.filter(({ method, address }) => method === "POST" && !CHANGES.test(address));
  const answers = fillAddress("/api/attempts/:attemptId/answers", names);
  return [
    ...[...new Set([...read, ...REFUSED])].map((address): [string, Asked] => [address, {}]),
    ...sent.map(({ route, address }): [string, Asked] => [
      fillAddress(address, names),
      { method: "POST", body: route === "api" ? {} : "intent=rien" },
    ]),
    ...malformedCalls(account).map((body): [string, Asked] => [answers, { method: "POST", body }]),
    [answers, { method: "POST", headers: { "Content-Type": "text/plain" } }],
    [answers, { method: "DELETE" }],
    ["/accueil", { method: "POST", body: "x=1" }],
  ];
}

const REFUSED = [
  "/__manifest?p=/accueil&p=/copies/x&version=x",
  "/%",
  "/assets/",
  "/assets/inconnu.js",
  "/assets/inconnu.js.map",
  "/api/attempts",
  "/api/attempts/%00",
  "/healthz",
  "/build/server/index.js",
  "/scenarios/u6-le-fournil-des-halles/corrige.mdx",
  "/tests/security/canary-scenario/corrige.mdx",
];

/** One reply of the server with marks of the canary paper in it. */
export interface Leak {
  where: string;
  marks: string[];
}

/** The marks in one reply, its headers included. */
export const marksIn = (told: { headers: Headers; text: string }): string[] =>
  canariesIn(JSON.stringify([...told.headers]) + told.text);

/** Looks everywhere; gives the replies in which there are marks, and how many were read. */
export async function sweep(looker: Looker): Promise<{ leaks: Leak[]; read: number }> {
  const askings = everyAsking(looker);
  const leaks: Leak[] = [];
  for (const [address, asked] of askings) {
    const marks = marksIn(await ask(looker.origin, address, { ...asked, cookie: looker.cookie }));
    if (marks.length > 0) leaks.push({ where: `${asked.method ?? "GET"} ${address}`, marks });
  }
  return { leaks, read: askings.length };
}
