import type { DocumentRecord } from '../model/index.js';
import { figureText, nameOfClaim } from './fact-words.js';

type Claim = DocumentRecord['claims'][number];

/**
 * A claim in a line: `trade.turnover of Russia (party), China (party) = 245000000000 USD (up 1.9 %) in 2024 say Vladimir Putin`.
 *
 * @param names names of the entities of its document, by id
 */
export function claimWords(claim: Claim, names: ReadonlyMap<string, string>): string {
  const { kind, subjects, quantity, change, period, modality, attribution } = claim;
  const nameOf = (id: string): string => names.get(id) ?? id;
  const what = nameOfClaim(claim);
  const who = subjects.map(({ entity, role }) => `${nameOf(entity)} (${role})`);
  const says = attribution.map(({ speaker, source }) => (speaker === null ? source : nameOf(speaker)) ?? '?');
  return [
    kind === 'rank' ? `${what} rank` : what,
    ...(who.length === 0 ? [] : [`of ${who.join(', ')}`]),
    ...(quantity === null ? [] : [`= ${figureText(quantity)}`]),
    ...(change === null ? [] : [changeWords(change)]),
    ...(period === null ? [] : [`in ${period.value}`]),
    ...(modality === 'asserted' ? [] : [`(${modality})`]),
    ...(says.length === 0 ? [] : [`say ${says.join(', who cites ')}`]),
  ].join(' ');
}

function changeWords({ direction, of, from, to }: NonNullable<Claim['change']>): string {
  const part = (word: string, amount: typeof of): string[] => (amount === null ? [] : [`${word}${amount.value} ${amount.unit ?? ''}`.trim()]);
  return `(${[direction, ...part('', of), ...part('from ', from), ...part('to ', to)].join(' ')})`;
}
