import { fineGroups, plainHash, type Clusters } from '../../knowledge/tagger/clusters.js';
import { homeSlot, listKey, listProbes } from '../../knowledge/tagger/name-lists.js';

/** Builds the table of groups with `size` slots. Words that find no room are dropped, the rarest of each group first. */
export function buildClusters(size: number, groups: readonly (readonly string[])[], say: (line: string) => void): Clusters {
  const ratio = size / 2 ** 32;
  const fingerprints = new Uint16Array(size + listProbes);
  const values = new Uint16Array(size + listProbes);
  let dropped = 0;
  const longest = Math.max(0, ...groups.map((words) => words.length));
  for (let rank = 0; rank < longest; rank++) {
    groups.forEach((words, group) => {
      const word = words[rank];
      if (word === undefined) return;
      const key = listKey(plainHash(word));
      let slot = homeSlot(key, ratio);
      const end = slot + listProbes;
      const print = key & 0xffff | 1;
      while (slot < end && fingerprints[slot] !== 0 && fingerprints[slot] !== print) slot++;
      if (slot === end || fingerprints[slot] === print) {
        dropped++;
        return;
      }
      fingerprints[slot] = print;
      values[slot] = group + fineGroups;
    });
  }
  say(`${groups.reduce((sum, words) => sum + words.length, 0)} words in ${groups.length} groups, ${dropped} without room`);
  return { ratio, fingerprints, groups: values };
}
