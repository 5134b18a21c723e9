import { readInto } from './commit-log.js';

/** Bytes of a file that is open, or bytes that are there already. */
export type Piece = { readonly from: number; readonly length: number } | Uint8Array;

/**
 * Puts pieces one behind the other. Those that lie beside each other in the file are read at once.
 *
 * @returns null where the file ends before a piece does
 */
export function gather(descriptor: number, pieces: readonly Piece[]): Buffer | null {
  const gathered = Buffer.allocUnsafe(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i++]!;
    if (piece instanceof Uint8Array) {
      gathered.set(piece, at);
      at += piece.length;
      continue;
    }
    let end = piece.from + piece.length;
    for (let next = pieces[i]; next !== undefined && 'from' in next && next.from === end; next = pieces[++i]) end += next.length;
    const length = end - piece.from;
    if (!readInto(descriptor, piece.from, gathered.subarray(at, at + length))) return null;
    at += length;
  }
  return gathered;
}
