/** The largest answer that is kept, in bytes of JSON. */
export const MAX_RAW_BYTES = 256 * 1024;
/** The most answers that one call may carry. */
export const MAX_SAVES_A_CALL = 50;
/** The largest body of a call: its answers and what surrounds them. */
export const MAX_CALL_BYTES = 1024 * 1024;
/** The most saves of one tab and of one answer: what an integer of PostgreSQL holds. */
export const MAX_COUNT = 2 ** 31 - 1;
