// A worker that does what hostile documents do to workers; it speaks the protocol of src/batch/frames.ts.
import { writeSync } from 'node:fs';
import { endWithParent } from '../../dist/batch/parent-watch.js';

endWithParent(Number(process.argv[2]));

let held = Buffer.alloc(0);
let setUp = false;

function answer(head, body) {
  const bytes = Buffer.from(JSON.stringify(head));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(bytes.length, 0);
  lengths.writeUInt32LE(body.length, 4);
  writeSync(3, Buffer.concat([lengths, bytes, body]));
}

function misbehave(text) {
  if (text === 'exit') process.exit(7);
  if (text === 'abort') process.abort();
  if (text === 'hang') for (;;);
  if (text === 'heap') for (const held = []; ; ) held.push(new Array(1 << 20).fill(1.5));
  if (text === 'buffers') for (const held = []; ; ) held.push(Buffer.alloc(1 << 26, 1));
}

process.stdin.on('data', (chunk) => {
  held = Buffer.concat([held, chunk]);
  while (held.length >= 8) {
    const headLength = held.readUInt32LE(0);
    const total = 8 + headLength + held.readUInt32LE(4);
    if (held.length < total) return;
    const head = JSON.parse(held.toString('utf8', 8, 8 + headLength));
    const body = held.subarray(8 + headLength, total);
    held = held.subarray(total);
    if (!setUp) {
      setUp = true;
      continue;
    }
    let at = 0;
    const records = [];
    const outcomes = head.documents.map(({ length, fallbackId }) => {
      const document = JSON.parse(body.toString('utf8', at, at + length));
      at += length;
      misbehave(document.text);
      const id = document.id ?? fallbackId;
      const line = Buffer.from(`${JSON.stringify({ id })}\n`);
      records.push(line);
      return { id, idHash: Buffer.from(id.padEnd(12, '\0')).toString('hex').slice(0, 24), key: '0'.repeat(32), length: line.length, digestLength: 0, language: 'und', counts: [0, 0, 0, 0, 0, 0, 0, 0, 0] };
    });
    answer({ outcomes }, Buffer.concat(records));
  }
});
process.stdin.on('end', () => process.exit(0));
