import type { UploadedFile } from "#schemas/uploaded-file.ts";
import type { HeldFile } from "./file-shelf.ts";

/** What came of sending one file. `later`: the server is busy, or failed; `halted`: somebody must sign in. */
export type FileSent =
  | { file: UploadedFile }
  | { refused: string }
  | { unreachable: true }
  | { later: true }
  | { halted: "signed-out" | "other-account" };

/** A network that carries nothing for so long is no network. */
const PATIENCE_MS = 30_000;

/** Sends one file; `onProgress` hears how many bytes left. Not `fetch`, which tells nothing of that. */
export function sendFile(
  attemptId: string,
  { answerId, name, bytes }: Pick<HeldFile, "answerId" | "name" | "bytes">,
  onProgress: (sent: number) => void,
): Promise<FileSent> {
  const query = new URLSearchParams({ answer: answerId, name });
  const call = new XMLHttpRequest();
  call.open("POST", `/api/attempts/${encodeURIComponent(attemptId)}/files?${query}`);
  call.setRequestHeader("Content-Type", "application/octet-stream");
  return new Promise((resolve) => {
    let timer = setTimeout(() => call.abort(), PATIENCE_MS);
    call.upload.addEventListener("progress", ({ loaded }) => {
      clearTimeout(timer);
      timer = setTimeout(() => call.abort(), PATIENCE_MS);
      onProgress(loaded);
    });
    call.addEventListener("loadend", () => {
      clearTimeout(timer);
      resolve(heard(call.status, call.responseText));
    });
    call.send(bytes);
  });
}

/** Refusals that the file itself deserves; it would be refused again. */
const FINAL = [404, 413, 415, 422];

function heard(status: number, text: string): FileSent {
  if (status === 0) return { unreachable: true };
  if (status === 401) return { halted: "signed-out" };
  if (status === 403) return { halted: "other-account" };
  const body = parsed(text);
  if (status === 200 && body?.file !== undefined) return { file: body.file };
  if (FINAL.includes(status) && body?.message !== undefined) return { refused: body.message };
  return { later: true };
}

/** What is no JSON of ours came from between us and the server. */
function parsed(text: string): { file?: UploadedFile; message?: string } | null {
  try {
    return JSON.parse(text) as { file?: UploadedFile; message?: string } | null;
  } catch {
    return null;
  }
}
