/** How a value agreed with its key, and what is said of the way it was written. */
export interface Match {
  how: "exact" | "tolerance" | "rounded" | "truncated" | "fewer-decimals" | "more-decimals";
  /** Codes of notices: "written-as-decimal", "other-unit", "more-decimals"… */
  notices: readonly string[];
}
