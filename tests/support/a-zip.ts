import { crc32, deflateRawSync } from "node:zlib";

/** One file of an archive; what its directory announces can be made to lie. */
export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  /** Kept as it is, as the first file of an OpenDocument must be. */
  stored?: boolean;
  announcedSize?: number;
  encrypted?: boolean;
  /** Where the directory says that it stands. */
  offset?: number;
}

/** For tests: a ZIP archive, byte by byte. */
export function aZip(
  parts: readonly ZipPart[],
  { comment = "" }: { comment?: string } = {},
): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const data = part.stored ? content : deflateRawSync(content);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.encrypted ? 1 : 0, 2);
    common.writeUInt16LE(part.stored ? 0 : 8, 4);
    common.writeUInt32LE(crcOf(content), 10);
    common.writeUInt32LE(data.byteLength, 14);
    common.writeUInt32LE(part.announcedSize ?? content.byteLength, 18);
    common.writeUInt16LE(name.byteLength, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(part.offset ?? offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, name]));
    locals.push(local);
    offset += local.byteLength;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.byteLength, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(comment.length, 16);
  const whole = [...locals, list, Buffer.from("PK\x05\x06", "latin1"), end, Buffer.from(comment, "latin1")];
  return new Uint8Array(Buffer.concat(whole));
}

const crcOf = (content: Buffer): number => crc32(content);
