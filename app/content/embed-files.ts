import path from "node:path";

type Files = ReadonlyMap<string, Uint8Array>;

const KINDS: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".svg": "image/svg+xml",
  ".pdf": "application/pdf",
};

/** An image of our own renderer: its path in the folder is an attribute that nobody else can have written. */
const IMAGE = /(<img [^>]*?src=")([^":]+)(")/g;

/**
 * Puts the images of a folder into the HTML that shows them, so that the page of an exam holds all it needs offline.
 * Throws where the folder lacks an image: the check refused it.
 */
export function embedImages(html: string, files: Files): string {
  return html.replace(
    IMAGE,
    (_, before: string, file: string, after: string) => before + dataUrl(file, files) + after,
  );
}

/** A file of the folder as an address that holds its bytes. An image so shown runs no script, even an SVG. */
export function dataUrl(file: string, files: Files): string {
  const bytes = files.get(file);
  const kind = KINDS[path.extname(file).toLowerCase()];
  if (bytes === undefined || kind === undefined)
    throw new Error(`the folder holds no file « ${file} » to show`);
  return `data:${kind};base64,${Buffer.from(bytes).toString("base64")}`;
}
