import type { ReactNode } from "react";

/** How an answer or a mark stands: the seven states of the house, each with its own outline. */
export type State = "juste" | "report" | "partiel" | "faux" | "vide" | "verifier" | "provisoire";

/** What is cut out of a filled shape shows the ground behind it. */
const CUT = "var(--on, var(--paper))";

const SHAPES = {
  juste: (
    <>
      <circle cx="8" cy="8" r="7.5" fill="currentColor" />
      <path
        d="M4.4 8.3l2.5 2.5 4.8-5.3"
        fill="none"
        stroke={CUT}
        strokeWidth="1.9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  report: (
    <>
      <rect
        x=".9"
        y=".9"
        width="14.2"
        height="14.2"
        rx="3.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.7"
      />
      <path
        d="M4.8 4.4v3.2a1.6 1.6 0 0 0 1.6 1.6h4.4M8.9 6.9l2.3 2.3-2.3 2.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  partiel: (
    <>
      <circle cx="8" cy="8" r="6.7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.3a6.7 6.7 0 0 0 0 13.4z" fill="currentColor" />
    </>
  ),
  faux: (
    <>
      <rect x=".5" y=".5" width="15" height="15" rx="1.5" fill="currentColor" />
      <path d="M4.7 4.7l6.6 6.6M11.3 4.7l-6.6 6.6" stroke={CUT} strokeWidth="1.9" strokeLinecap="round" />
    </>
  ),
  vide: (
    <circle
      cx="8"
      cy="8"
      r="6.8"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.6 2.1"
    />
  ),
  verifier: (
    <>
      <path d="M8 .3 15.7 8 8 15.7.3 8z" fill="currentColor" />
      <path
        d="M6.2 6.4a1.9 1.9 0 1 1 2.6 1.9c-.5.2-.8.5-.8 1.1"
        fill="none"
        stroke={CUT}
        strokeWidth="1.4"
        strokeLinecap="round"
      />
      <circle cx="8" cy="11.4" r=".95" fill={CUT} />
    </>
  ),
  provisoire: (
    <path
      d="M3.2 1h9.6M3.2 15h9.6M4.2 1v2.6c0 2.2 3.8 2.9 3.8 4.4s-3.8 2.2-3.8 4.4V15M11.8 1v2.6C11.8 5.8 8 6.5 8 8s3.8 2.2 3.8 4.4V15"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
} satisfies Record<State, ReactNode>;

export const STATES = Object.keys(SHAPES) as State[];

/** The shape of a state; decoration, so a word always stands beside it. */
export function StateGlyph({ state }: { state: State }) {
  return (
    <svg className="glyph" viewBox="0 0 16 16" aria-hidden>
      {SHAPES[state]}
    </svg>
  );
}
