import { loaders } from '../../languages/index.js';
import { exitCodes, type LanguagePack } from '../../model/index.js';
import type { Action } from '../commands.js';
import { layOut, print } from '../print.js';

const domains = ['segmentation', 'zoning', 'numbers', 'times', 'names', 'claims'] as const;

/** Prints what each language pack covers: the entries of its tables, by domain. */
export const languages: Action = async ({ flags }) => {
  const packs = await Promise.all(Object.entries(loaders).map(([, load]) => load()));
  const list = packs.filter((p) => p.tag !== 'und').map((pack) => ({
    tag: pack.tag, name: pack.name, nativeName: pack.nativeName, depth: pack.depth, entries: Object.fromEntries(domains.map((d) => [d, entriesOf(pack, d)])),
  }));
  if (flags['json'] === true) print(`${JSON.stringify(list, null, 2)}\n`);
  else print(layOut(['tag', 'language', 'depth', ...domains], list.map((p) => [p.tag, p.name, p.depth, ...domains.map((d) => p.entries[d] ?? 0)])));
  return exitCodes.ok;
};

/** Counts the words and values in the tables of a domain, however they are nested. */
function entriesOf(pack: LanguagePack, domain: (typeof domains)[number]): number {
  let count = 0;
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number' || value instanceof RegExp || typeof value === 'function') count++;
    else if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const part of value instanceof Map ? [...value.values()] : value instanceof Set ? [...value] : Object.values(value)) visit(part);
    }
  };
  visit(pack[domain]);
  return count;
}
