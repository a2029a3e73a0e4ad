/** A route says `export const handle = { mood: "exam" } satisfies Mood` to be a calm desk; others are the staff room. */
export interface Mood {
  mood: "exam";
}

export function hasMood(handle: unknown, mood: Mood["mood"]): boolean {
  return typeof handle === "object" && handle !== null && "mood" in handle && handle.mood === mood;
}
