/** From the combining marks on, all but Cyrillic and Armenian can compose or have canonical forms. */
const firstMark = 0x300;
const firstCyrillic = 0x400;
const lastArmenian = 0x58f;

/** Long texts are read in this many pieces, spread evenly from start to end. */
const pieces = 6;

/**
 * Parts of a text, in NFC, that hold about `units` UTF-16 units: all of a text that is not longer, else six pieces that
 * begin and end between words where they can.
 */
export function samplePieces(text: string, units: number): readonly string[] {
  if (text.length <= units) return [composed(text)];
  const size = Math.floor(units / pieces);
  const stride = (text.length - size) / (pieces - 1);
  const taken: string[] = [];
  for (let piece = 0; piece < pieces; piece++) {
    const from = Math.floor(piece * stride);
    taken.push(composed(text.slice(afterSpace(text, from), afterSpace(text, Math.min(text.length, from + size)))));
  }
  return taken;
}

/** A text in NFC: itself where no unit of it could change, which a glance tells for Latin and Cyrillic. */
function composed(text: string): string {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= firstMark && (unit < firstCyrillic || unit > lastArmenian)) return text.normalize('NFC');
  }
  return text;
}

/** The first place at or after `from` that follows white space, within 40 units; `from` itself where there is none. */
function afterSpace(text: string, from: number): number {
  if (from === 0 || from >= text.length) return from;
  const end = Math.min(text.length, from + 40);
  for (let at = from; at < end; at++) if (text.charCodeAt(at - 1) <= 0x20) return at;
  return from;
}
