import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/*
 * Words and names that are written in ideographs, from two dictionaries of word segmenters: jieba's (Chinese, MIT) and IPADIC
 * (Japanese, NAIST and ICOT). Writes one line a kind: the kind, then its words.
 *
 * tsx src/tools/train-tagger/gather-ideographs.ts --jieba jieba.dict.utf8 --ipadic FOLDER
 */

const { values } = parseArgs({
  options: { jieba: { type: 'string' }, ipadic: { type: 'string' }, out: { type: 'string', default: 'src/tools/train-tagger/lexicons/ideographs.txt.gz' } },
});

const kinds = new Map<string, Set<string>>(['word', 'person', 'given', 'family', 'place', 'organisation'].map((kind) => [kind, new Set()]));

/** Fewest uses in the dictionary's own count for a common word, and for a name. */
const commonUses = 20;
const nameUses = 3;
const longest = 8;

function add(kind: string, word: string): void {
  const size = word.length;
  if (size > longest || !/^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u.test(word) || !/[\p{Script=Han}\p{Script=Katakana}]/u.test(word)) return;
  if (size >= (kind === 'given' || kind === 'family' ? 1 : 2)) kinds.get(kind)?.add(word);
}

if (values.jieba === undefined || values.ipadic === undefined) throw new Error('say where the dictionaries are: --jieba FILE --ipadic FOLDER');
for (const line of readFileSync(values.jieba, 'utf8').split('\n')) {
  const [word = '', uses = '0', tag = ''] = line.trim().split(' ');
  const count = Number(uses);
  if (tag.startsWith('nr')) {
    if (count >= nameUses) add('person', word);
  } else if (tag === 'ns') {
    if (count >= nameUses) add('place', word);
  } else if (tag === 'nt') {
    if (count >= nameUses) add('organisation', word);
  } else if (count >= commonUses && tag !== 'nz') {
    add('word', word);
  }
}
const sources: readonly (readonly [file: string, kind: (row: readonly string[]) => string | null])[] = [
  ['Noun.name.csv', (row) => (row[7] === '姓' ? 'family' : row[7] === '名' ? 'given' : 'person')],
  ['Noun.place.csv', () => 'place'],
  ['Noun.org.csv', () => 'organisation'],
  ...['Noun.csv', 'Noun.verbal.csv', 'Noun.adjv.csv', 'Noun.adverbal.csv', 'Noun.demonst.csv', 'Adverb.csv'].map((file) => [file, () => 'word'] as const),
];
for (const [file, kind] of sources) {
  for (const line of readFileSync(join(values.ipadic, file), 'utf8').split('\n')) {
    const row = line.split(',');
    const found = kind(row);
    if (found !== null && row[0] !== undefined) add(found, row[0]);
  }
}
for (const [kind, words] of kinds) process.stderr.write(`${kind}: ${words.size}\n`);
writeFileSync(values.out, gzipSync([...kinds].map(([kind, words]) => `${kind} ${[...words].sort().join(' ')}\n`).join(''), { level: 9 }));
