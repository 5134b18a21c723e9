/** Texts up to this many UTF-16 units are read whole. */
const wholeUnits = 1200;
/** Longer ones are read in this many pieces, spread evenly from start to end. */
const pieces = 6;

/**
 * The parts of a text that its language is told from, in NFC: the whole of a short text, else pieces of 200 units that
 * begin and end between words where they can.
 */
export function samplePieces(text: string): readonly string[] {
  if (text.length <= wholeUnits) return [text.normalize('NFC')];
  const size = wholeUnits / pieces;
  const stride = (text.length - size) / (pieces - 1);
  const taken: string[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor(piece * stride);
    taken.push(text.slice(afterSpace(text, from), afterSpace(text, Math.min(text.length, from + size))).normalize('NFC'));
  }
  return taken;
}

/** The first place at or after `from` that follows white space, within 40 units; `from` itself where there is none. */
function afterSpace(text: string, from: number): number {
  if (from === 0 || from >= text.length) return from;
  const end = Math.min(text.length, from + 40);
  for (let at = from; at < end; at++) if (text.charCodeAt(at - 1) <= 0x20) return at;
  return from;
}
