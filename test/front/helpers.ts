import { zoningCues } from '../../src/languages/index.js';
import { pack as neutralPack } from '../../src/languages/und/pack.js';
import type { Block, Context, LanguagePack } from '../../src/model/index.js';
import { read } from '../../src/stages/read.js';
import { zone } from '../../src/stages/zone.js';

/** A context for stages that come before the knowledge base is asked. */
export function frontContext(pack: LanguagePack = neutralPack): Context {
  return {
    pack, zoningCues,
    knowledge: { version: 'none', size: 0, entity: (row: number) => { throw new RangeError(String(row)); } } as unknown as Context['knowledge'], // no stage of the front half asks it
    identify: () => ({ tag: 'und', confidence: 0 }),
  };
}

/** Zones of a text: `[zone, first characters]` a block. */
export function zonesOf(text: string, title: string | null = null, options = zone.options.parse({})): [Block['zone'], string][] {
  const source = { id: 'x', text, title };
  const { blocks } = zone.run({ source, text, html: null }, frontContext(), options);
  return blocks.map((b) => [b.zone, text.slice(b.start, b.end).trim()]);
}

/** Zones of a page. */
export function pageZones(html: string): { text: string; zones: [Block['zone'], string][] } {
  const source = { id: 'x', html };
  const drawn = read.run({ source }, frontContext(), {});
  const { blocks } = zone.run({ source, ...drawn }, frontContext(), zone.options.parse({}));
  return { text: drawn.text, zones: blocks.map((b) => [b.zone, drawn.text.slice(b.start, b.end).trim()]) };
}
