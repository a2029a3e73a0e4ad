import { say } from "#app/attempts/messages.fr.ts";
import type { CopyOwner } from "#app/attempts/outbox/shelf.ts";
import type { WaitingFile } from "#deliverables/file-desk.ts";
import type { UploadedFile } from "#schemas/uploaded-file.ts";
import { heldFiles, holdFile, isHeld, letGoOfFile, type FileShelf, type HeldFile } from "./file-shelf.ts";
import type { FileSent } from "./send-file.ts";

interface Parts {
  owner: CopyOwner;
  /** Null where the browser keeps nothing: files then last as long as the page. */
  shelf: FileShelf | null;
  send: (file: HeldFile, onProgress: (sent: number) => void) => Promise<FileSent>;
  /** Runs alone among the tabs of this browser; false, without running, where another tab has this file in hand. */
  alone: (fileId: string, work: () => Promise<void>) => Promise<boolean>;
  /** Puts a received file into its answer; resolves once that is on the disk of this browser. */
  join: (answerId: string, file: UploadedFile, replaces: string | null) => Promise<void>;
  /** False while nothing may be sent: it is not known who is signed in. */
  maySend: () => boolean;
  onUnreachable: () => void;
  onHalted: (halt: "signed-out" | "other-account") => void;
  /** Waits for something to be kept; where the browser refuses, that is noted and the page goes on. */
  guard: (keeping: Promise<void>) => Promise<void>;
  browserNow: () => string;
  newId: () => string;
  wait: (ms: number, then: () => void) => () => void;
}

const LONGEST_WAIT_MS = 30_000;

/**
 * Carries the files of one copy to the server: on the disk of this browser first, sent one after the other, let go of
 * once the server has the file and this browser the answer that names it. Killed anywhere between, it sends again what
 * it kept, and the server and the answer know the file that they have.
 */
export class FileOutbox {
  readonly #parts: Parts;
  readonly #held = new Map<string, HeldFile>();
  readonly #sent = new Map<string, number>();
  /** Files that are not on the disk of this browser, or not yet: they are in this page alone. */
  readonly #unkept = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #view: readonly WaitingFile[] = [];
  #running: Promise<void> | null = null;
  #callOff: (() => void) | null = null;
  #failures = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  view = (): readonly WaitingFile[] => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Files that are still to be sent; those that the server refused are not. */
  unsent = (): readonly WaitingFile[] => this.#view.filter(({ refusal }) => refusal === null);

  /** Takes over what this browser kept of the copy. */
  async inherit(): Promise<void> {
    const { shelf, owner, guard } = this.#parts;
    if (shelf === null) return;
    await guard(
      heldFiles(shelf, owner).then((held) => {
        for (const file of held) this.#held.set(file.id, file);
      }),
    );
    this.#show();
  }

  /** Keeps files, then sends them. */
  async add(answerId: string, files: readonly File[], replaces: string | null): Promise<void> {
    for (const [index, file] of files.entries()) {
      const bytes = await file.arrayBuffer().catch(() => null);
      const held = {
        id: this.#parts.newId(),
        answerId,
        name: file.name,
        replaces: index === 0 ? replaces : null,
        bytes: bytes ?? new ArrayBuffer(0),
        heldAt: this.#parts.browserNow(),
        refusal: bytes === null ? say("file-unreadable", { name: file.name }) : null,
      };
      this.#held.set(held.id, held);
      this.#show();
      await this.#keep(held);
    }
    await this.flush();
  }

  /** Takes back a file that the server has not received, or refused. */
  drop(id: string): void {
    void this.#letGo(id);
  }

  /** Sends all that waits now; resolves once it is sent, or cannot be. */
  flush(): Promise<void> {
    this.#callOff?.();
    this.#callOff = null;
    this.#running ??= this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  /** The server is there again, and knows who asks. */
  resume(): Promise<void> {
    this.#failures = 0;
    return this.flush();
  }

  /** The copy is finished: what the server refused is not kept any longer. */
  async putAway(): Promise<void> {
    for (const { id, refusal } of this.#view) if (refusal !== null) await this.#letGo(id);
  }

  stop(): void {
    this.#callOff?.();
    this.#listeners.clear();
  }

  async #run(): Promise<void> {
    for (let next = this.#next(); next && this.#parts.maySend(); next = this.#next())
      if (!(await this.#carry(next))) return;
  }

  #next = (): HeldFile | undefined => [...this.#held.values()].find(({ refusal }) => refusal === null);

  /** True where the next file may follow. */
  async #carry(file: HeldFile): Promise<boolean> {
    let goesOn = false;
    const ran = await this.#parts.alone(file.id, async () => {
      goesOn = (await this.#isGone(file)) || (await this.#sendOne(file));
    });
    if (!ran) this.#tryAgain();
    return ran && goesOn;
  }

  /** Another tab may have sent it, or taken it back. */
  async #isGone({ id }: HeldFile): Promise<boolean> {
    const { shelf, owner } = this.#parts;
    if (shelf === null || this.#unkept.has(id) || (await isHeld(shelf, owner, id))) return false;
    this.#forget(id);
    return true;
  }

  async #sendOne(file: HeldFile): Promise<boolean> {
    this.#progress(file.id, 0);
    const sent = await this.#parts.send(file, (bytes) => this.#progress(file.id, bytes));
    this.#sent.delete(file.id);
    if ("file" in sent) {
      this.#failures = 0;
      await this.#joinAnswer(file, sent.file);
      return true;
    }
    if ("refused" in sent) {
      await this.#refuse(file, sent.refused);
      return true;
    }
    this.#show();
    if ("halted" in sent) this.#parts.onHalted(sent.halted);
    else this.#tryAgain();
    if ("unreachable" in sent) this.#parts.onUnreachable();
    return false;
  }

  /** Shown at one place at a time; on this disk until its answer is. */
  async #joinAnswer(file: HeldFile, received: UploadedFile): Promise<void> {
    const isWanted = this.#held.has(file.id);
    const joined = isWanted ? this.#parts.join(file.answerId, received, file.replaces) : null;
    this.#forget(file.id);
    await joined;
    await this.#letGo(file.id);
  }

  async #refuse(file: HeldFile, refusal: string): Promise<void> {
    if (!this.#held.has(file.id)) return;
    const refused = { ...file, refusal };
    this.#held.set(file.id, refused);
    this.#show();
    await this.#keep(refused);
  }

  #tryAgain(): void {
    this.#callOff?.();
    this.#callOff = this.#parts.wait(
      Math.min(LONGEST_WAIT_MS, 2_000 * 2 ** this.#failures),
      () => void this.flush(),
    );
    this.#failures += 1;
  }

  async #keep(file: HeldFile): Promise<void> {
    const { shelf, owner, guard } = this.#parts;
    if (shelf === null) return;
    this.#unkept.add(file.id);
    await guard(holdFile(shelf, owner, file).then(() => void this.#unkept.delete(file.id)));
  }

  async #letGo(id: string): Promise<void> {
    const { shelf, owner, guard } = this.#parts;
    this.#forget(id);
    if (shelf !== null) await guard(letGoOfFile(shelf, owner, id));
  }

  #forget(id: string): void {
    this.#held.delete(id);
    this.#sent.delete(id);
    this.#show();
  }

  #progress(id: string, sent: number): void {
    this.#sent.set(id, sent);
    this.#show();
  }

  #show(): void {
    this.#view = [...this.#held.values()].map(({ id, answerId, name, bytes, replaces, refusal }) => ({
      id,
      answerId,
      name,
      size: bytes.byteLength,
      replaces,
      sent: this.#sent.get(id) ?? null,
      refusal,
    }));
    for (const listener of this.#listeners) listener();
  }
}
