import type { ReactNode } from "react";
import { say } from "./messages.fr.ts";
import { type State, StateGlyph } from "./state-glyph.tsx";

interface StateBadgeProps {
  state: State;
  /** Without edge and ground, in tables. */
  bare?: boolean;
  /** Other words than the state's own: « 3.3 à vérifier ». */
  children?: ReactNode;
}

/** A state: its shape, its word, its lightness, and last its colour. */
export function StateBadge({ state, bare = false, children }: StateBadgeProps) {
  return (
    <span className={bare ? "badge badge--bare" : "badge"} data-state={state}>
      <StateGlyph state={state} />
      {children ?? say(`state-${state}`)}
    </span>
  );
}

/** A short remark that is no state: « tiers temps ». */
export function Badge({ children }: { children: ReactNode }) {
  return <span className="badge badge--plain">{children}</span>;
}
