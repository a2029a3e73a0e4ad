/** Whether two raw answers say the same, whatever the order of their keys. */
export function isSameRaw(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(raw: unknown): string {
  return JSON.stringify(raw, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
