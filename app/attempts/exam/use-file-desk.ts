import { useMemo, useSyncExternalStore } from "react";
import type { FileDesk } from "#deliverables/file-desk.ts";
import type { OpenCopy } from "./live-copy.ts";
import { useOutbox } from "./use-copy.ts";

/** The files of a copy that are on their way, as editors may ask for it. */
export function useFileDesk(copy: OpenCopy): FileDesk {
  const { files } = copy;
  const waiting = useWaitingFiles(copy);
  const { reachable, halt } = useOutbox(copy);
  const offline = !reachable || halt !== null;
  return useMemo(
    () => ({
      waiting,
      offline,
      add: (answerId, chosen, replaces) => void files.add(answerId, chosen, replaces),
      drop: (id) => files.drop(id),
    }),
    [files, waiting, offline],
  );
}

export const useWaitingFiles = ({ files }: OpenCopy) =>
  useSyncExternalStore(files.subscribe, files.view, files.view);

/** How many files are still to be sent. */
export const useUnsentFiles = (copy: OpenCopy): number =>
  useWaitingFiles(copy).filter(({ refusal }) => refusal === null).length;
