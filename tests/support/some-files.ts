import { aZip, type ZipPart } from "./a-zip.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument.";
const OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
const bytesOf = (...parts: (string | readonly number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
    ),
  );

const contentTypes = (main: string): ZipPart => ({
  name: "[Content_Types].xml",
  content: `<?xml version="1.0"?><Types><Override PartName="/main.xml" ContentType="${main}"/></Types>`,
});

/** For tests: the smallest files that are what they claim, each with words of its own. */
export const aWorkbook = (words = "", more: readonly ZipPart[] = []) =>
  aZip([
    contentTypes(`${OFFICE}spreadsheetml.sheet.main+xml`),
    { name: "xl/workbook.xml", content: `<workbook>${words}</workbook>` },
    ...more,
  ]);

export const aDocument = (words = "") =>
  aZip([
    contentTypes(`${OFFICE}wordprocessingml.document.main+xml`),
    { name: "word/document.xml", content: `<document>${words}</document>` },
  ]);

/** The same with what makes a program of it. */
export const aMacroWorkbook = () =>
  aZip([
    contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"),
    { name: "xl/vbaProject.bin", content: "Sub Auto_Open()" },
  ]);

export const anOpenDocument = (kind: "spreadsheet" | "text", more: readonly ZipPart[] = []) =>
  aZip([
    { name: "mimetype", content: OPEN_DOCUMENT + kind, stored: true },
    { name: "content.xml", content: "<office/>" },
    ...more,
  ]);

/** One page with a line of text, as pdf.js and people read it. */
export function aPdf(line = "Budget de tresorerie"): Uint8Array<ArrayBuffer> {
  const stream = `BT /F1 24 Tf 60 100 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  text += `xref\n0 6\n0000000000 65535 f \n${table}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return bytesOf(text);
}

/** An image of one point; the header may announce another grid. */
export function aPng({
  width = 1,
  height = 1,
}: { width?: number; height?: number } = {}): Uint8Array<ArrayBuffer> {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
    "base64",
  );
  if (width !== 1 || height !== 1) {
    png.writeUInt32BE(width, 16);
    png.writeUInt32BE(height, 20);
  }
  return new Uint8Array(png);
}

export const aJpeg = () =>
  bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0, 0xff, 0xd9]);

export const aWebp = () =>
  bytesOf(
    "RIFF",
    [0x1a, 0, 0, 0],
    "WEBPVP8L",
    [0x0d, 0, 0, 0, 0x2f, 0x02, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  );
