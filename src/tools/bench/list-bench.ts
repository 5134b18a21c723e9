import { extendKnowledge, findKnownNames, openKnowledge, openKnowledgeBytes, readEntityCsv } from '../../knowledge/index.js';
import type { KnowledgeBase } from '../../model/index.js';
import { packFor } from '../../pipeline/index.js';
import { tokenize } from '../../text/index.js';
import { head, median, processorMs, row, sum } from './measure.js';
import { benchLanguages, benchTexts } from './texts.js';

/** Rows of the list: what a user with a long list of companies brings. */
const rows = 200_000;
/** How often both are measured, one after the other, so that what slows the machine slows both. */
const rounds = 15;
/** How much slower matching may become, in percent. */
const mostPercent = 10;

const syllables = 'ba do ka lo ma ni po ra so ta zi fe ga hu vel mar ton ber dal wick'.split(' ');
const kinds = ['Bank', 'Group', 'Energy', 'Shipping', 'Steel', 'Foods', 'Motors', 'Air', 'Media', 'Partners'];

/**
 * An invented name by its number, every number its own: a third of one word (“Madova”), a third with what it is behind it
 * (“Badoka Steel”), a third that begins like something in the texts (“Moscow Badoka”): those cost most.
 */
function inventedName(number: number, openers: readonly string[]): string {
  let stem = '';
  for (let rest = number + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) stem += syllables[rest % syllables.length]!;
  const name = stem.charAt(0).toUpperCase() + stem.slice(1);
  if (number % 3 === 0) return name;
  return number % 3 === 1 ? `${name} ${kinds[number % kinds.length]!}` : `${openers[number % openers.length]!} ${name}`;
}

/** Processor time of the matching of names beside that with a long list of a user's own. */
export async function lists(): Promise<void> {
  const shipped = openKnowledge();
  const texts = benchLanguages.flatMap((language) => benchTexts(language, 150_000));
  const openers = [...new Set(texts.flatMap(({ text }) => text.match(/\p{Lu}\p{L}+/gu) ?? []))];
  const csv = ['key,name', ...Array.from({ length: rows }, (_, n) => `${n},${inventedName(n, openers)}`)].join('\n');
  const began = processorMs();
  const { bytes } = extendKnowledge(shipped, readEntityCsv('bench', csv));
  const compiled = processorMs() - began;
  const extended = openKnowledgeBytes(bytes);
  const read = await Promise.all(texts.map(async ({ text, language }) => ({ text, tokens: tokenize(text, [{ start: 0, end: text.length }]), pack: await packFor(language) })));
  const match = (knowledge: KnowledgeBase): number => {
    const from = processorMs();
    for (const { text, tokens, pack } of read) findKnownNames(text, tokens, pack, knowledge);
    return processorMs() - from;
  };
  for (const knowledge of [shipped, extended, shipped, extended]) match(knowledge);
  const [plain, long]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i++) {
    plain.push(match(shipped));
    long.push(match(extended));
  }
  const percent = 100 * (median(long.map((ms, i) => ms / plain[i]!)) - 1);
  head('A list of the user\'s own', 'measure', 'value');
  row('rows', rows.toLocaleString('en'));
  row('compiled in, s of processor time', (compiled / 1000).toFixed(1));
  row('size, MB', (bytes.byteLength / 1024 ** 2).toFixed(1));
  row('matching without it, million characters/s', (sum(texts) / median(plain) / 1000).toFixed(2));
  row('matching with it, million characters/s', (sum(texts) / median(long) / 1000).toFixed(2));
  row(`slower by (at most ${mostPercent} %)`, `${percent.toFixed(1)} %`);
}
