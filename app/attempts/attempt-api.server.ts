import type { ApiReply, ApiRequest, ApiRoute } from "#app/api/define-api-route.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { answerFilesOf } from "#app/uploads/file-rules.server.ts";
import { attemptForCandidate, copyNews, copyState } from "./candidate-view.server.ts";
import { say } from "./messages.fr.ts";
import { answerSchemasOf } from "./paper.server.ts";
import { saveAnswers } from "./save-answers.server.ts";
import type { CallRefusal, SaveReply } from "./save-protocol.ts";
import { saveQueueOf } from "./saving.server.ts";
import { submitAttempt } from "./submit-attempt.server.ts";

type CandidateRequest = ApiRequest & { account: SignedInAccount };

const candidateRoute = (
  method: "get" | "post",
  path: string,
  handler: (context: AppContext, request: CandidateRequest) => Promise<ApiReply>,
): ApiRoute => ({ method, path, roles: ["candidate"], handler });

/** The plain handlers of a sitting: the page asks them by `fetch`, never through Remix. */
export const attemptRoutes: readonly ApiRoute[] = [
  candidateRoute("get", "/api/attempts/:id", getAttempt),
  candidateRoute("get", "/api/attempts/:id/answers", getAnswers),
  candidateRoute("get", "/api/attempts/:id/news", getNews),
  candidateRoute("post", "/api/attempts/:id/answers", postAnswers),
  candidateRoute("post", "/api/attempts/:id/hand-in", postHandIn),
];

/** The whole statement and the answers as they stand, when the page opens and when a message has arrived. */
async function getAttempt(context: AppContext, request: CandidateRequest): Promise<ApiReply> {
  const view = await attemptForCandidate(whose(context, request));
  return view ? { status: 200, body: view } : refusal("unknown-attempt");
}

/** The answers as they stand, the clock and the deadline, whenever the page comes back. */
async function getAnswers(context: AppContext, request: CandidateRequest): Promise<ApiReply> {
  const state = await copyState(whose(context, request));
  return state ? { status: 200, body: state } : refusal("unknown-attempt");
}

/** Whether a message has arrived: asked again and again by the page of a paper that has some. */
async function getNews(context: AppContext, request: CandidateRequest): Promise<ApiReply> {
  const news = await copyNews(whose(context, request));
  return news ? { status: 200, body: news } : refusal("unknown-attempt");
}

async function postAnswers({ db, now }: AppContext, request: CandidateRequest): Promise<ApiReply> {
  const services = {
    db,
    queue: saveQueueOf(db),
    answerSchemasOf: (version: string) => answerSchemasOf(db, version),
    answerFilesOf: (version: string) => answerFilesOf(db, version),
  };
  const outcome = await saveAnswers(services, {
    accountId: request.account.id,
    unsafeAttemptId: request.params.id ?? "",
    unsafeCall: request.unsafeBody,
    receivedAt: now(),
  });
  return "refused" in outcome
    ? refusal(outcome.refused)
    : { status: statusOf(outcome.reply), body: outcome.reply };
}

async function postHandIn(context: AppContext, request: CandidateRequest): Promise<ApiReply> {
  const outcome = await submitAttempt(whose(context, request));
  if ("refused" in outcome) return refusal(outcome.refused);
  return { status: 200, body: { now: context.now(), closing: outcome } };
}

function whose({ db, now }: AppContext, { account, params }: CandidateRequest) {
  return { db, accountId: account.id, unsafeAttemptId: params.id ?? "", now: now() };
}

const CALL_STATUS = {
  "signed-out": 401,
  "other-account": 403,
  "unknown-attempt": 404,
  "malformed-call": 422,
  "call-too-large": 413,
} as const satisfies Record<CallRefusal, number>;

function refusal(code: CallRefusal): ApiReply {
  return { status: CALL_STATUS[code], body: { code, message: say(code) } };
}

const SAVE_STATUS = {
  "counter-reused": 409,
  "answer-too-large": 413,
  "unknown-answer": 422,
  "malformed-answer": 422,
  "unknown-file": 422,
  "too-many-files": 422,
} as const;

/** A call none of whose saves was kept says so by its status too; the body tells each save's fate in any case. */
function statusOf({ acknowledgements }: SaveReply): number {
  const [first] = acknowledgements;
  const allRefused = acknowledgements.every(({ fate }) => fate === "refused");
  return allRefused && first?.fate === "refused" ? SAVE_STATUS[first.code] : 200;
}
