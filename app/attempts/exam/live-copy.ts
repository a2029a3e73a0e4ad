import type { CandidateView, CopyNews, CopyState } from "#app/attempts/candidate-view.ts";
import {
  fetchCopy,
  fetchNews,
  fetchState,
  postHandIn,
  postSaves,
} from "#app/attempts/outbox/call-attempt-api.ts";
import { OutboxDriver, unsent, type SendResult } from "#app/attempts/outbox/drive-outbox.ts";
import { createLaneKeeper, type LaneKeeper } from "#app/attempts/outbox/keep-lanes.ts";
import { clearCopy, keepAnswers, keepPaper, type CopyOwner, type Shelf } from "#app/attempts/outbox/shelf.ts";
import { holdTabLock, openTabs } from "#app/attempts/outbox/tab-locks.ts";
import { FLAGS } from "#app/attempts/reserved-answers.ts";
import type { PresentValue, Save } from "#app/attempts/save-protocol.ts";
import type { ServerClock } from "#app/attempts/server-clock.ts";
import type { CopyTimes } from "./copy-times.ts";
import type { FileOutbox } from "#app/attempts/uploads/file-outbox.ts";
import type { FileShelf } from "#app/attempts/uploads/file-shelf.ts";
import { fileOutboxOf } from "./file-outbox-of.ts";
import { grownPaper } from "./grown-paper.ts";
import { fetchEditors } from "./paper-editors.ts";
import { createStore } from "./store.ts";
import { watchPage } from "./watch-page.ts";

interface Beginning {
  view: CandidateView;
  /** Null where the browser keeps nothing. */
  shelf: Shelf | null;
  fileShelf: FileShelf | null;
  clock: ServerClock;
  /** False where the view comes from the shelf: whose sign-in it is must be asked before anything is sent. */
  fresh: boolean;
}

/** One copy, open in this tab: its answers on their way, its clock, its end. */
export class OpenCopy {
  readonly times;
  readonly views;
  readonly driver: OutboxDriver;
  readonly files: FileOutbox;
  readonly clock: ServerClock;
  readonly #owner: CopyOwner;
  readonly #shelf: Shelf | null;
  readonly #keeper: LaneKeeper;
  readonly #tabs: BroadcastChannel;
  readonly #stops: (() => void)[] = [];
  #asking: Promise<void> | null = null;

  private constructor({ view, shelf, fileShelf, clock }: Beginning, writer: string) {
    this.views = createStore(view);
    this.clock = clock;
    this.#shelf = shelf;
    this.#owner = { account: view.account.id, attempt: view.attemptId };
    this.times = createStore<CopyTimes>({ deadlineAt: view.deadlineAt, closing: view.closing });
    this.#tabs = new BroadcastChannel(`epreuve:${this.#owner.account}:${this.#owner.attempt}`);
    this.#keeper = createLaneKeeper({
      shelf,
      owner: this.#owner,
      writer,
      alive: openTabs,
      onRefused: () => this.driver.refresh(),
    });
    this.driver = new OutboxDriver({
      writer,
      keeper: this.#keeper,
      send: (saves, leaving) => this.#send(saves, leaving),
      browserNow: () => new Date().toISOString(),
      wait: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => clearTimeout(timer);
      },
      tellTabs: (id, present) => this.#tell(id, present),
    });
    this.files = fileOutboxOf(this, { owner: this.#owner, shelf: fileShelf, keeper: this.#keeper });
  }

  /** The copy as the server last told it. */
  get view(): CandidateView {
    return this.views.get();
  }

  static async start(beginning: Beginning): Promise<OpenCopy> {
    const writer = crypto.randomUUID();
    const copy = new OpenCopy(beginning, writer);
    copy.#stops.push(await holdTabLock(writer));
    await copy.driver.inherit();
    await copy.files.inherit();
    copy.#hear(beginning.view.answers);
    copy.#listen();
    if (beginning.fresh) copy.#goOn();
    else copy.driver.halt("unverified");
    return copy;
  }

  /** Asks the server how things stand: whose sign-in it is, the answers, the deadline. */
  comeBack = (): Promise<void> => {
    this.#asking ??= this.#askState().finally(() => (this.#asking = null));
    return this.#asking;
  };

  /** Asks whether a message has arrived; a paper without messages asks nothing. */
  askNews = async (): Promise<void> => {
    if (!this.view.paper.messages) return;
    const askedAt = Date.now();
    const called = await fetchNews(this.#owner.attempt);
    if (!("body" in called)) return;
    this.clock.heard(called.body.now, askedAt);
    await this.#heed(called.body);
  };

  /** Sends what waits, then hands the copy in; false where the server could not be reached. */
  async handIn(): Promise<boolean> {
    await this.files.resume();
    await this.driver.flush();
    if (!this.#isAllSent()) return false;
    const called = await postHandIn(this.#owner.attempt);
    if (!("body" in called)) return false;
    this.times.set({ ...this.times.get(), closing: called.body.closing });
    return true;
  }

  close(): void {
    void this.driver.flush(true);
    this.files.stop();
    for (const stop of this.#stops) stop();
    this.#tabs.close();
    this.driver.stop();
  }

  async #send(saves: Save[], leaving: boolean): Promise<SendResult> {
    const askedAt = Date.now();
    const result = await postSaves(this.#owner, saves, leaving);
    if ("reply" in result) this.clock.heard(result.reply.now, askedAt);
    return result;
  }

  async #askState(): Promise<void> {
    const askedAt = Date.now();
    const called = await fetchState(this.#owner.attempt);
    if ("unreachable" in called) return this.driver.unreachable();
    if ("refused" in called)
      return this.driver.halt(called.refused === "signed-out" ? "signed-out" : "other-account");
    const { now, deadlineAt, closing, answers } = called.body;
    this.clock.heard(now, askedAt);
    this.times.set({ deadlineAt, closing });
    this.#hear(answers);
    this.#keepAnswers(answers);
    this.driver.resume();
    void this.files.resume();
    await this.#heed(called.body);
    if (closing !== null) await this.#putAway();
  }

  /** A message that this page has not: the paper is asked again, with what the message opens. */
  async #heed({ arrived, expectsMore }: CopyNews): Promise<void> {
    const { view } = this;
    if (view.expectsMore !== expectsMore) this.views.set({ ...view, expectsMore });
    const known = view.paper.messages?.map(({ id }) => id) ?? [];
    if (arrived.every((id) => known.includes(id))) return;
    const askedAt = Date.now();
    const called = await fetchCopy(this.#owner.attempt);
    // What does not come now is asked for again with the next news.
    if (!("body" in called) || !(await fetchEditors(called.body.paper))) return;
    this.clock.heard(called.body.now, askedAt);
    this.views.set({ ...called.body, paper: grownPaper(view.paper, called.body.paper) });
    this.#hear(called.body.answers);
    this.#keepView();
  }

  /** A finished copy leaves the browser once all of it is sent. */
  async #putAway(): Promise<void> {
    await this.files.flush();
    await this.driver.flush();
    if (!this.#isAllSent()) return;
    await this.files.putAway();
    if (this.#shelf !== null) await this.#keeper.guard(clearCopy(this.#shelf, this.#owner));
  }

  #isAllSent(): boolean {
    return this.files.unsent().length === 0 && unsent(this.driver.view()).length === 0;
  }

  #hear(answers: CopyState["answers"]): void {
    this.driver.hear(answers);
  }

  #tell(id: string, present: PresentValue): void {
    this.#tabs.postMessage([{ id, ...present }]);
    this.#keepAnswers([{ id, ...present }]);
  }

  #keepAnswers(answers: CopyState["answers"]): void {
    if (this.#shelf !== null) void this.#keeper.guard(keepAnswers(this.#shelf, this.#owner, answers));
  }

  /** The server just said whose copy it is: what an earlier tab left unsent may leave too. */
  #goOn(): void {
    this.#keepView();
    this.driver.resume();
    void this.files.resume();
  }

  #keepView(): void {
    const { now: _, answers, ...paper } = this.view;
    if (this.#shelf === null || paper.closing !== null) return;
    const kept = { ...paper, clockOffsetMs: this.clock.offsetMs() };
    void this.#keeper.guard(keepPaper(this.#shelf, this.#owner, kept));
    this.#keepAnswers(answers);
  }

  #listen(): void {
    this.#tabs.onmessage = ({ data }: MessageEvent<CopyState["answers"]>) => this.#hear(data);
    // Flags are a memo: two versions of them are no question for a candidate.
    const flags = this.driver.subscribe(() => {
      if (this.driver.view().outbox.lanes.get(FLAGS)?.conflict) this.driver.choose(FLAGS, "mine");
    });
    this.#stops.push(flags, watchPage(this));
  }
}
