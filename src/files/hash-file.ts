import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Stretch } from './commit-log.js';
import { inputError } from './system-errors.js';

const readAtOnce = 1 << 20;

/**
 * SHA-256 and length of a file, read piece by piece into one buffer: a stream makes a new one for each.
 *
 * @throws DragomanError `unreadable-input`
 */
export async function hashFile(path: string | Buffer): Promise<Stretch> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(readAtOnce);
  let bytes = 0;
  try {
    const file = await open(path);
    try {
      for (;;) {
        const { bytesRead } = await file.read(piece);
        if (bytesRead === 0) return { bytes, sha256: hash.digest('hex') };
        hash.update(piece.subarray(0, bytesRead));
        bytes += bytesRead;
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw inputError(error, path.toString());
  }
}
