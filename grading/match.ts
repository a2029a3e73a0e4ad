/** How a value agreed with its key, and what is said of the way it was written. */
export interface Match {
  how: "exact" | "tolerance" | "rounded" | "truncated" | "fewer-decimals" | "more-decimals";
  /** Codes of notices: "written-as-decimal", "other-unit", "more-decimals"… */
  notices: readonly string[];
}

const FAULTS = new Set<Match["how"]>(["fewer-decimals", "more-decimals"]);

/** True when the match costs nothing by the way it was written. */
export const isFaultless = (match: Match) => !FAULTS.has(match.how);
