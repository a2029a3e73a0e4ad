import { MAX_FILE_BYTES } from "#schemas/upload-limits.ts";

/** Why a file is not even sent: the server would refuse it. */
export interface TurnedAway {
  name: string;
  code: "empty" | "too-large" | "too-many";
}

/**
 * Parts the files that were chosen into those to send and those to turn away at once; what a file really is, the server
 * finds out. `room`: how many the answer still takes.
 */
export function chooseFiles<F extends { name: string; size: number }>(
  files: readonly F[],
  room: number,
): { taken: F[]; away: TurnedAway[] } {
  const taken: F[] = [];
  const away: TurnedAway[] = [];
  for (const file of files) {
    const code = reasonOf(file, room - taken.length);
    if (code === null) taken.push(file);
    else away.push({ name: file.name, code });
  }
  return { taken, away };
}

function reasonOf({ size }: { size: number }, room: number): TurnedAway["code"] | null {
  if (size === 0) return "empty";
  if (size > MAX_FILE_BYTES) return "too-large";
  return room > 0 ? null : "too-many";
}
