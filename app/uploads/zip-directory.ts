import { MAX_ARCHIVE_ENTRIES, MAX_UNPACKED_BYTES } from "#schemas/upload-limits.ts";

/** A file of an archive, as its directory announces it. */
export interface ZipEntry {
  name: string;
  isEncrypted: boolean;
  /** 0: as it is; 8: deflated. */
  method: number;
  packedSize: number;
  unpackedSize: number;
  /** Where its own header stands. */
  offset: number;
}

/** `oversized`: what would be unpacked passes the limits. `damaged`: no archive that an office suite writes. */
export type ZipDirectory = ZipEntry[] | { refused: "damaged" | "oversized" };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LARGEST_COMMENT = 0xffff;

/**
 * Reads the directory of a ZIP archive, unpacking nothing.
 *
 * In: the bytes of the whole file. Out: its entries, or why it is refused: files that overlap, that lead out of the
 * archive, that bear one name, that would unpack into more than the limits (a bomb), an archive with something before or
 * after it (another file in disguise), or split over several. ZIP64 is for sizes that no answer reaches.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  const isWhole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count;
  if (!isWhole || start + size !== end || count === 0) return DAMAGED;
  if (count > MAX_ARCHIVE_ENTRIES) return { refused: "oversized" };
  const entries = readEntries(view, { start, end, count });
  return entries === null ? DAMAGED : bounded(entries, start);
}

const DAMAGED = { refused: "damaged" } as const;

/** The end of an archive is that of the file, its comment included. */
function findEnd(view: DataView): number | null {
  const least = Math.max(0, view.byteLength - END_LENGTH - LARGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= least; at -= 1)
    if (
      view.getUint32(at, true) === END &&
      at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  return null;
}

function readEntries(
  view: DataView,
  { start, end, count }: { start: number; end: number; count: number },
): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: textAt(view, at + ENTRY_LENGTH, nameLength),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      unpackedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === end ? entries : null;
}

const textAt = (view: DataView, at: number, length: number) =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));

function bounded(entries: readonly ZipEntry[], directoryAt: number): ZipDirectory {
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  if (unpacked > MAX_UNPACKED_BYTES || overlap(entries, directoryAt)) return { refused: "oversized" };
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length || entries.some(({ name }) => leadsOut(name))) return DAMAGED;
  const first = Math.min(...entries.map(({ offset }) => offset));
  return first === 0 ? [...entries] : DAMAGED;
}

/** Files that share their bytes unpack into far more than the archive weighs. */
function overlap(entries: readonly ZipEntry[], directoryAt: number): boolean {
  const inOrder = entries.toSorted((a, b) => a.offset - b.offset);
  return inOrder.some(
    ({ offset, packedSize }, index) => offset + packedSize > (inOrder[index + 1]?.offset ?? directoryAt),
  );
}

const leadsOut = (name: string) => name === "" || /[\0\\:]|^\/|(?:^|\/)\.\.(?:\/|$)/.test(name);
