import { createContext, useContext } from "react";

/** The Content-Security-Policy's word of this answer; each inline script carries it. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
