const MEGABYTE = 1024 * 1024;

/** The largest file that is taken. */
export const MAX_FILE_BYTES = 10 * MEGABYTE;
/** The most files that one answer may ask for. */
export const MAX_FILES_AN_ANSWER = 10;
/** The most files that one copy may send, those taken out again among them: the log refers to each of them. */
export const MAX_UPLOADS_A_COPY = 60;
/** The most that the files of one copy may weigh together. */
export const MAX_BYTES_A_COPY = 150 * MEGABYTE;
/** The longest name of a file, in signs. */
export const MAX_FILE_NAME = 200;
/** The most files that one account may send in a minute. */
export const MAX_UPLOADS_A_MINUTE = 30;
/** What the server receives at the same time, all candidates together, is held in memory: no more than this. */
export const MAX_BYTES_UNDER_WAY = 200 * MEGABYTE;

/** What an archive (.xlsx, .docx, .ods, .odt) may hold once unpacked: no document of an exam comes near. */
export const MAX_UNPACKED_BYTES = 200 * MEGABYTE;
export const MAX_ARCHIVE_ENTRIES = 3_000;
/** The largest image, in points of its grid: what a browser can still draw. */
export const MAX_IMAGE_POINTS = 60_000_000;
