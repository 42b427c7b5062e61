// A .zip archive of small files, byte for byte the same for the same files: no clock is asked.
import { crc32, deflateRawSync } from 'node:zlib';

/** January 1, 2026, as DOS writes days. */
const day = ((2026 - 1980) << 9) | (1 << 5) | 1;

/** What both headers of a file say: version, flags (UTF-8), deflated, time, day, checksum, two sizes. */
function fields(packed, content, nameLength) {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x800, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt16LE(day, 8);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(nameLength, 22);
  return head;
}

const number = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** @param files pairs of a path and its content */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const head = fields(packed, content, name.length);
    const local = [Buffer.from('PK\u0003\u0004'), head, name, packed];
    // Comment, disk and kinds of attributes: none. Then the place of the file.
    const central = [
      Buffer.from('PK\u0001\u0002'),
      number(20).subarray(0, 2),
      head,
      Buffer.alloc(10),
      number(offset),
      name,
    ];
    parts.push(...local);
    directory.push(...central);
    offset += local.reduce((sum, { length }) => sum + length, 0);
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\u0005\u0006'), end]);
}
