import type { Block } from "#schemas/scenario.ts";

/** Minutes of each épreuve, as scenarios/_reference/referentiel-gpme.yaml has them with their sources. */
const MINUTES_OF_BLOCK = { U4: 60, U51: 30, U52: 150, U6: 270 } as const satisfies Record<Block, number>;

/** How long a paper lasts, in minutes: what its author says, else its épreuve's time. */
export function paperMinutes({ block, duration }: { block: Block; duration?: number | undefined }): number {
  return duration ?? MINUTES_OF_BLOCK[block];
}
