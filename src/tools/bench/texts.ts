import { writeFileSync } from 'node:fs';
import { dense, plain } from './sentences.js';

/*
 * Texts for measuring: sentences of our own, shuffled by a seeded generator into articles, so that every run of the
 * bench reads the same and nothing is copied from anywhere.
 */

/** Of all sentences, those that carry figures: names, times and quantities then stand about as close as in news. */
const denseShare = 0.3;

/** Languages that bench texts exist in. */
export const benchLanguages: readonly string[] = Object.keys(dense);

/** One text of the bench. */
export interface BenchText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
}

/** Phrases that hostile or broken pages repeat without end. */
export const endless: readonly string[] = [
  'Anna 2020 €5 ', '5 % 3 % ', 'on 5 May 2020 ', 'says Anna, ', 'said 5 dead. ', '“a” he said ', 'he said that ', '5 km/h ', 'from 5 to ', 'between 5 and ',
  'killed 5 injured 6 ', '5 people were killed ', 'second largest partner of China ', 'trade between China and Russia ', 'Putin met Xi in Beijing ', 'in 2020 in 2021 ',
  'two hundred and ', '12:30 ', '1, 2, 3, ', '| 5 | 6 ', 'A. B. ', '\n5\n', '…', 'called Putin ',
];

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Articles of about `length` characters each, until `characters` are reached. */
export function benchTexts(language: string, characters: number, length = 2500): BenchText[] {
  const random = seeded(language.charCodeAt(0) * 256 + language.charCodeAt(1));
  const pick = (): string => {
    const list = (random() < denseShare ? dense : plain)[language] ?? [];
    return list[Math.floor(random() * list.length)] ?? '';
  };
  const texts: BenchText[] = [];
  for (let total = 0; total < characters; ) {
    const paragraphs: string[] = [];
    let size = 0;
    while (size < length) {
      const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, pick).join(' ');
      paragraphs.push(paragraph);
      size += paragraph.length + 2;
    }
    const text = paragraphs.join('\n\n');
    texts.push({ id: `${language}-${texts.length}`, language, text });
    total += text.length;
  }
  return texts;
}

/** Writes texts as JSON lines, so many times over, each time with ids of their own. */
export function writeInput(path: string, texts: readonly BenchText[], times: number): void {
  writeFileSync(path, Array.from({ length: times }, (_, k) => texts.map((t) => `${JSON.stringify({ ...t, id: `${t.id}-${k}`, publishedAt: '2025-06-01' })}\n`).join('')).join(''));
}
