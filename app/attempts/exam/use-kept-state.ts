import { useCallback, useState } from "react";

/** A detail of the page that the browser remembers, such as a width: nothing is lost where it may not. */
export function useKeptState<T extends string | number | boolean>(
  key: string,
  initial: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => recall(key, initial));
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      remember(key, next);
    },
    [key],
  );
  return [value, keep];
}

function recall<T>(key: string, initial: T): T {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof kept === typeof initial ? (kept as T) : initial;
  } catch {
    return initial;
  }
}

function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that refuses to remember a width refuses nothing that matters.
  }
}
