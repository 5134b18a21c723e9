import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/*
 * Words that were gathered from other people's lexicons: see the README beside the files.
 */

/** What a listed word in ideographs is. */
export type IdeographKind = 'word' | 'person' | 'given' | 'family' | 'place' | 'organisation';

function lines(file: string): string[] {
  // The files stand beside the source; the compiled program runs from dist.
  const path = new URL(`../../../src/tools/train-tagger/lexicons/${file}`, import.meta.url);
  return gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter((line) => line !== '');
}

/** Words and names in ideographs, by kind. */
export function readIdeographs(): [kind: IdeographKind, words: readonly string[]][] {
  return lines('ideographs.txt.gz').map((line) => {
    const [kind, ...words] = line.split(' ');
    return [kind as IdeographKind, words];
  });
}

/** Groups of words that are used alike: each line a group, thirty-two lines a larger group. */
export function readClusters(): readonly (readonly string[])[] {
  return gunzipSync(readFileSync(new URL('../../../src/tools/train-tagger/lexicons/clusters.txt.gz', import.meta.url))).toString('utf8').split('\n').slice(0, -1).map((line) => (line === '' ? [] : line.split(' ')));
}
