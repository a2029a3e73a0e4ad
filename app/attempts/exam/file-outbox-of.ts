import type { CandidateView } from "#app/attempts/candidate-view.ts";
import type { OutboxDriver } from "#app/attempts/outbox/drive-outbox.ts";
import type { LaneKeeper } from "#app/attempts/outbox/keep-lanes.ts";
import { laneOf } from "#app/attempts/outbox/outbox-machine.ts";
import type { CopyOwner } from "#app/attempts/outbox/shelf.ts";
import type { PaperAnswer } from "#app/attempts/paper.ts";
import { aloneAmongTabs } from "#app/attempts/uploads/alone-among-tabs.ts";
import { FileOutbox } from "#app/attempts/uploads/file-outbox.ts";
import type { FileShelf } from "#app/attempts/uploads/file-shelf.ts";
import { sendFile } from "#app/attempts/uploads/send-file.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";
import type { UploadedFile } from "#schemas/uploaded-file.ts";

interface Beside {
  owner: CopyOwner;
  shelf: FileShelf | null;
  keeper: LaneKeeper;
}

/** What is asked of an open copy; its paper grows when a message arrives, so it is read anew each time. */
interface OpenPaper {
  readonly driver: OutboxDriver;
  readonly view: Pick<CandidateView, "paper">;
}

/** The files of an open copy, beside the answers that will name them. */
export function fileOutboxOf(copy: OpenPaper, { owner, shelf, keeper }: Beside): FileOutbox {
  const { driver } = copy;
  return new FileOutbox({
    owner,
    shelf,
    send: (file, onProgress) => sendFile(owner.attempt, file, onProgress),
    alone: aloneAmongTabs,
    join: async (answerId, file, replaces) => {
      const raw = withFile(copy.view, {
        answerId,
        value: laneOf(driver.view().outbox, answerId).value,
        file,
        replaces,
      });
      if (raw === null) return;
      driver.type(answerId, raw);
      await keeper.settled();
    },
    maySend: () => driver.view().halt === null,
    onUnreachable: () => driver.unreachable(),
    onHalted: (halt) => driver.halt(halt),
    guard: (keeping) => keeper.guard(keeping),
    browserNow: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    wait: (ms, then) => {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });
}

interface Joining {
  answerId: string;
  /** What stands in the field. */
  value: unknown;
  file: UploadedFile;
  replaces: string | null;
}

/** The answer with its file, as its type writes it; null where that changes nothing. */
function withFile({ paper }: OpenPaper["view"], { answerId, value, file, replaces }: Joining): unknown {
  const answer = answerOf(
    paper.parts.flatMap(({ tasks }) => tasks.flatMap(({ answers }) => answers)),
    answerId,
  );
  const join = answer && deliverableUi(answer.type).withFile;
  if (!join) return null;
  const raw: unknown = join(value, file, replaces);
  return raw === value ? null : raw;
}

const answerOf = (answers: readonly PaperAnswer[], answerId: string) =>
  answers.find(({ id }) => id === answerId);
