import { stage, TokenFlag, TokenKind, type Block, type Context, type Sentence, type Tokens } from '../model/index.js';
import { capitalTable, CharacterClass, classTable } from '../text/index.js';
import { noOptions } from './no-options.js';

/** Shorter sentences cannot clearly differ. */
const leastUnits = 20;
/** A glance at this much tells for most sentences that they do not differ. */
const glanceUnits = 64;
/** What a sentence that seems to differ is judged on. */
const fullUnits = 400;
/** How probable the other language must be, after the odds for the document's. */
const sure = 0.5;
/** Fewest words without a capital: names and titles are often foreign in a sentence that is not. */
const leastPlainWords = 3;

/** Words that make up this share of a document are its function words. */
const commonShare = 0.01;
const leastCommon = 3;
/** A sentence with this share of the document's own function words is in its language: nothing else needs to be asked. */
const homeShare = 0.12;
const slots = 1 << 13;
/** How many sentences are asked about to see whether a document is in one language. */
const probes = 6;

/** Tells the language of each sentence, where it clearly differs from the document's. */
export const labelSentences = stage({
  name: 'label-sentences',
  summary: 'tell the language of sentences that differ from the document',
  needs: ['text', 'boundaries', 'tokens', 'language'],
  gives: ['sentences'],
  options: noOptions,
  run: ({ text, boundaries, tokens, language }, context) => {
    const told = new Array<string | undefined>(boundaries.length).fill(undefined);
    const ask = (i: number): string => (told[i] ??= languageOf(text, boundaries[i]!.start, boundaries[i]!.end, language.tag, context.identify));
    if (language.tag === 'und' || mixed(boundaries.length, language.tag, ask)) return { sentences: boundaries.map((b, i) => labelled(b, ask(i))) };
    const home = shareOfCommonWords(tokens, boundaries.length);
    return { sentences: boundaries.map((b, i) => labelled(b, (home[i] ?? 0) >= homeShare ? language.tag : ask(i))) };
  },
});

function labelled({ start, end, zone }: Block, language: string): Sentence {
  return { start, end, zone, language };
}

/** Whether some of a few sentences, spread over the document, are in another language: then its common words are of both. */
function mixed(sentences: number, tag: string, ask: (sentence: number) => string): boolean {
  const step = Math.max(1, Math.floor(sentences / probes));
  for (let i = step >> 1; i < sentences; i += step) if (ask(i) !== tag) return true;
  return false;
}

/** Share of each sentence's tokens that are common in the whole document. Words that share a slot are counted as one. */
function shareOfCommonWords(tokens: Tokens, sentences: number): Float32Array {
  const counts = new Uint16Array(slots);
  let words = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isWord(tokens, i)) continue;
    words++;
    const slot = tokens.keyA[i]! & (slots - 1);
    if (counts[slot]! < 0xffff) counts[slot] = counts[slot]! + 1;
  }
  const common = Math.max(leastCommon, words * commonShare);
  const hits = new Float32Array(sentences);
  const totals = new Uint32Array(sentences);
  for (let i = 0; i < tokens.length; i++) {
    const sentence = tokens.sentence[i]!;
    if (sentence < 0 || !isWord(tokens, i)) continue;
    totals[sentence] = totals[sentence]! + 1;
    if (counts[tokens.keyA[i]! & (slots - 1)]! >= common) hits[sentence] = hits[sentence]! + 1;
  }
  for (let i = 0; i < sentences; i++) hits[i] = hits[i]! / Math.max(1, totals[i]!);
  return hits;
}

/** Words in lower case: names travel between languages. */
function isWord(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i];
  return (kind === TokenKind.word && (tokens.flags[i]! & TokenFlag.capital) === 0) || kind === TokenKind.ideograph;
}

function languageOf(text: string, start: number, end: number, expected: string, identify: Context['identify']): string {
  if (end - start < leastUnits) return expected;
  const around = expected === 'und' ? undefined : expected;
  if (identify(text.slice(start, Math.min(end, start + glanceUnits)), around).tag === expected) return expected;
  const { tag, confidence } = identify(text.slice(start, Math.min(end, start + fullUnits)), around);
  return confidence >= sure && tag !== 'und' && hasPlainWords(text, start, Math.min(end, start + fullUnits)) ? tag : expected;
}

/** Whether enough words begin with a small letter, or with one of a script that has no capitals. */
function hasPlainWords(text: string, start: number, end: number): boolean {
  let words = 0;
  let inside = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = classTable[unit];
    if (kind === CharacterClass.ideograph) words += 1 / 3;
    const letter = kind === CharacterClass.letter || kind === CharacterClass.mark;
    if (letter && !inside && capitalTable[unit] === 0) words++;
    inside = letter;
    if (words >= leastPlainWords) return true;
  }
  return false;
}
