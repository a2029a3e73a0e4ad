import type { FileKind } from "#schemas/uploaded-file.ts";

type ImageKind = Extract<FileKind, "png" | "jpeg" | "webp">;

/**
 * How many points the grid of an image has, as its own header says; null where it has no such header. A small file may
 * announce a grid that no browser can draw.
 */
export function imagePoints(bytes: Uint8Array, kind: ImageKind): number | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const points = READERS[kind](view);
    return points !== null && points > 0 ? points : null;
  } catch (error) {
    // The header ends before it has said all.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const READERS: Record<ImageKind, (view: DataView) => number | null> = {
  png: (view) => (view.getUint32(12) === 0x49484452 ? view.getUint32(16) * view.getUint32(20) : null),
  jpeg: jpegPoints,
  webp: webpPoints,
};

/** Frames of a JPEG, but for those that hold tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function jpegPoints(view: DataView): number | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker)) return view.getUint16(at + 5) * view.getUint16(at + 7);
    else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpPoints(view: DataView): number | null {
  const at = 20;
  switch (view.getUint32(12)) {
    case 0x56503820: // "VP8 "
      return (view.getUint16(at + 6, true) & 0x3fff) * (view.getUint16(at + 8, true) & 0x3fff);
    case 0x5650384c: {
      // "VP8L": 14 bits for each side, less one
      const sides = view.getUint32(at + 1, true);
      return ((sides & 0x3fff) + 1) * (((sides >>> 14) & 0x3fff) + 1);
    }
    case 0x56503858: // "VP8X": 24 bits for each side, less one
      return (uint24(view, at + 4) + 1) * (uint24(view, at + 7) + 1);
    default:
      return null;
  }
}

const uint24 = (view: DataView, at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
