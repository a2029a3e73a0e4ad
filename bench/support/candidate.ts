import { randomUUID } from "node:crypto";

/** A candidate at work: signed in, in front of one copy. */
export interface BenchCandidate {
  accountId: string;
  cookie: string;
  origin: string;
}

/** Signs a candidate in by the plain handler; gives the time that it took. */
export async function signIn(origin: string, { login, password }: { login: string; password: string }) {
  const start = performance.now();
  const response = await fetch(`${origin}/api/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: origin },
    body: JSON.stringify({ login, password }),
  });
  if (!response.ok) throw new Error(`sign-in refused: ${response.status} ${await response.text()}`);
  const { account } = (await response.json()) as { account: { id: string } };
  const cookie = (response.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  return { candidate: { accountId: account.id, cookie, origin }, tookMs: performance.now() - start };
}

/** One tab that saves an answer again and again, each time on the revision that it was given. */
export class SavingTab {
  private readonly writer = randomUUID();
  private counter = 0;
  private revision = 0;

  constructor(
    private readonly candidate: BenchCandidate,
    private readonly attemptId: string,
    private readonly answerId: string,
  ) {}

  /** Saves a text; gives the time from the call to its acknowledgement. */
  async save(raw: unknown): Promise<number> {
    const { origin, cookie, accountId } = this.candidate;
    const { writer, revision, answerId } = this;
    const counter = ++this.counter;
    const start = performance.now();
    const response = await fetch(`${origin}/api/attempts/${this.attemptId}/answers`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Origin: origin, Cookie: cookie },
      body: JSON.stringify({
        account: accountId,
        saves: [
          { answerId, writer, counter, baseRevision: revision, raw, browserAt: new Date().toISOString() },
        ],
      }),
    });
    const tookMs = performance.now() - start;
    if (!response.ok) throw new Error(`save refused: ${response.status} ${await response.text()}`);
    const { acknowledgements } = (await response.json()) as {
      acknowledgements: { fate: string; revision?: number }[];
    };
    const [acknowledgement] = acknowledgements;
    if (acknowledgement?.fate !== "present")
      throw new Error(`a save is ${acknowledgement?.fate ?? "unanswered"}`);
    this.revision = acknowledgement.revision ?? this.revision;
    return tookMs;
  }
}

/** Begins the copy of a sitting as its page does, then fetches the whole statement; gives the time of both. */
export async function startCopy({ origin, cookie }: BenchCandidate, sittingId: string) {
  const start = performance.now();
  const begun = await fetch(`${origin}/composer/${sittingId}`, {
    method: "POST",
    redirect: "manual",
    headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: origin, Cookie: cookie },
    body: "",
  });
  const attemptId = /\/epreuve\/([\w-]+)/.exec(begun.headers.get("location") ?? "")?.[1];
  if (attemptId === undefined) throw new Error(`the copy was not begun: ${begun.status}`);
  const statement = await fetch(`${origin}/api/attempts/${attemptId}`, { headers: { Cookie: cookie } });
  if (!statement.ok) throw new Error(`the statement is refused: ${statement.status}`);
  await statement.arrayBuffer();
  return { attemptId, tookMs: performance.now() - start };
}
