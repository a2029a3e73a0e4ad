import { createContext } from "react";

/** A file on its way to the server, kept by this browser until it is there. */
export interface WaitingFile {
  id: string;
  answerId: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Id of the file in whose place it goes; null after all. */
  replaces: string | null;
  /** Bytes sent; null while nothing is being sent. */
  sent: number | null;
  /** Why the server refused it, in French; it is then sent no more. */
  refusal: string | null;
}

/** What an editor may ask of the page that holds it, to have files carried to the server. */
export interface FileDesk {
  waiting: readonly WaitingFile[];
  /** True while the server cannot be reached, or may not be written to. */
  offline: boolean;
  /** Keeps files, then sends them; each joins the answer by the type's `withFile` once it is received. */
  add(answerId: string, files: readonly File[], replaces: string | null): void;
  /** Takes back a file that the server has not received. */
  drop(id: string): void;
}

const NO_DESK: FileDesk = { waiting: [], offline: false, add: () => {}, drop: () => {} };

/** Where nothing can be handed in (a printed subject, another version of an answer), nothing waits. */
export const FileDeskContext = createContext<FileDesk>(NO_DESK);
