/** The order with a step at a place, from 0: moved there, or placed if it was not; beyond the ends it stays at the end. */
export function moveStep(order: readonly string[], id: string, place: number): string[] {
  const others = order.filter((other) => other !== id);
  return others.toSpliced(Math.max(place, 0), 0, id);
}

/** The order without a step. */
export const withoutStep = (order: readonly string[], id: string): string[] =>
  order.filter((other) => other !== id);
