import type { Entity, Mention } from '../../model/index.js';
import type { Hit } from './cues.js';
import type { Place, Placed } from './scene.js';

/*
 * Names that are themselves what is measured: an index, a benchmark of crude oil, a cryptocurrency. Wherever one is named
 * it is the word of its metric, in every language, and owns the figure.
 */

/** The metric that a figure beside a name of a subtype states. */
const quotedMetrics: Readonly<Record<string, string>> = { index: 'stock-index', benchmark: 'price', cryptocurrency: 'price' };

/** Metrics whose words say no more beside such a name: “the DAX share index”, “цена нефти Brent”. */
const sayNoMore: Readonly<Record<string, readonly string[]>> = { 'stock-index': ['share-price'], price: ['price', 'exchange-rate'] };

/** Words between such a name and a word that says no more: “Indeks giełdowy WIG20”. */
const near = 1;

/** The metric that a name stands for; null for a name that measures nothing. */
export function quotedMetric(entity: Entity | null): string | null {
  return entity?.subtype == null || entity.type !== 'MISC' ? null : quotedMetrics[entity.subtype] ?? null;
}

/** The cues of a sentence with those that its names are. */
export function withQuoted(hits: readonly Hit[], mentions: readonly Placed<Mention>[]): readonly Hit[] {
  const quoted: readonly Hit[] = mentions.flatMap(({ of, first, end }): Hit[] => {
    const name = quotedMetric(of.entity);
    return name === null ? [] : [{ kind: 'metric', name, first, end }];
  });
  if (quoted.length === 0) return hits;
  const isSpare = (hit: Hit): boolean => hit.kind === 'metric' && quoted.some((q) => sayNoMore[q.name]!.includes(hit.name) && hit.first <= q.end + near && q.first <= hit.end + near);
  return [...hits.filter((h) => !isSpare(h)), ...quoted].sort((a, b) => a.first - b.first);
}

/** Whoever is measured itself by the word of a figure. */
export function quotedAt(mentions: readonly Placed<Mention>[], anchor: Place): Entity | null {
  return mentions.find((m) => m.first === anchor.first && m.end === anchor.end && quotedMetric(m.of.entity) !== null)?.of.entity ?? null;
}
