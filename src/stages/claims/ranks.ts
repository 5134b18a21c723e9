import type { Entity, Quantity } from '../../model/index.js';
import type { UnratedClaim } from './confidence.js';
import type { Hit } from './cues.js';
import { modalityOf } from './modality.js';
import { periodOf } from './periods.js';
import { clauseAround, distance, hitsOf, parting, spanOf, strongPart, type Place, type Placed, type Scene } from './scene.js';
import { candidates, isCountry } from './candidates.js';
import { attributionOf, mainOrganisation, paragraphClaims, recentClaims, type Teller } from './teller.js';
import { voicesOver } from './reach.js';

const beside = 4;

/** “China is the main trading partner of Russia”: a place in the list of what the noun names. Superlatives are first places, unless the word tells a later one. */
export function tellRanks(teller: Teller, taken: ReadonlySet<Quantity>): { readonly claims: readonly UnratedClaim[]; readonly used: ReadonlySet<Quantity> } {
  const { scene } = teller;
  const used = new Set<Quantity>();
  const claims: UnratedClaim[] = [];
  const nouns = hitsOf(scene, 'rank');
  if (nouns.length === 0) return { claims, used };
  for (const noun of nouns) {
    const close = (h: { readonly first: number; readonly end: number }): boolean => distance(scene, h, noun) <= beside && parting(scene, h, noun) < 5;
    const mosts = hitsOf(scene, 'superlative').filter((h) => close(h) && !scene.times.some((t) => t.first <= h.first && h.end <= t.end));
    const most = mosts.find((h) => h.name !== '') ?? mosts[0];
    const ordinal = scene.quantities.find((q) => q.of.kind === 'ordinal' && !taken.has(q.of) && close(q));
    if (most === undefined && ordinal === undefined) continue;
    const day = ordinal === undefined ? dayBeside(scene, noun, most) : null;
    const place = ordinal?.of.value ?? day ?? (Number(most?.name) || 1);
    const start = Math.min(noun.first, most?.first ?? noun.first, ordinal?.first ?? noun.first);
    const end = Math.max(noun.end, most?.end ?? noun.end, ordinal?.end ?? noun.end);
    const claim = tell(teller, noun, { first: start, end }, place, ordinal);
    if (claim === null) continue;
    claims.push(claim);
    if (ordinal !== undefined) used.add(ordinal.of);
  }
  return { claims, used };
}

/** The ordinal beside a rank that was read as a day of a month (“il quinto”), or null. */
function dayBeside(scene: Scene, noun: Hit, most: Hit | undefined): number | null {
  for (const time of scene.times) {
    const day = /-(\d\d)$/.exec(time.of.value)?.[1];
    if (day === undefined || time.end - time.first > 2) continue;
    if (distance(scene, time, noun) <= 2 || (most !== undefined && distance(scene, time, most) === 0)) return Number(day);
  }
  return null;
}

function tell(teller: Teller, noun: Hit, phrase: { readonly first: number; readonly end: number }, place: number, ordinal: Placed<Quantity> | undefined): UnratedClaim | null {
  const { scene, reference } = teller;
  const sides = sidesOf(scene, phrase, teller);
  if (sides === null) return null;
  const ranked = stateOf(scene, noun, sides.ranked);
  const owner = sides.owner ?? partnerTold(teller, noun, phrase, ranked);
  const subjects = [{ entity: ranked, role: 'ranked' as const }, ...(owner === null ? [] : [{ entity: owner, role: 'owner' as const }])];
  const evidence = clauseAround(scene, [phrase, ...sides.places]);
  const voices = voicesOver(scene, noun, teller.voices);
  const period = periodOf(scene, [phrase], teller.periods.filter((p) => !(p.end - p.first <= 2 && distance(scene, p, phrase) <= 1)), 24)?.period ?? null;
  const rule = ordinal === undefined ? 'rank.superlative' : 'rank.ordinal';
  const modality = modalityOf(scene, 'rank', noun, [phrase], voices, period, reference);
  return {
    kind: 'rank', zone: scene.sentence.zone, metric: { id: noun.name, ...spanOf(scene.sheet.tokens, noun) }, event: null, subjects,
    quantity: { of: ordinal?.of ?? null, value: place, min: place, max: place, comparator: '=', unit: null, per: null },
    change: null, streak: null, period, ...attributionOf(teller, noun, evidence), modality, evidence,
    rule,
  };
}

/** The country for which its capital is named among those that give or trade: “Berlin is the second-largest donor”. */
function stateOf({ sheet }: Scene, noun: Hit, ranked: Entity): Entity {
  return ranked.subtype === 'capital' && (noun.name.startsWith('trade.') || noun.name.startsWith('aid')) ? sheet.countryOf(ranked) ?? ranked : ranked;
}

/** “… making China the country's largest trading partner”: the other side of the trade that the paragraph told of, or whose trade was told last. */
function partnerTold({ told, scene }: Teller, noun: Hit, phrase: Place, ranked: Entity): Entity | null {
  if (!noun.name.startsWith('trade.')) return null;
  for (const claim of paragraphClaims(told)) {
    const other = claim.subjects.find((s) => s.role === 'party' && s.entity !== ranked);
    if (other !== undefined && claim.subjects.some((s) => s.entity === ranked)) return other.entity;
  }
  const trader = recentClaims(told).findLast((c) => c.metric?.id.startsWith('trade.') === true && c.kind !== 'rank')?.subjects.find((s) => (s.role === 'agent' || s.role === 'owner') && s.entity !== ranked);
  if (trader !== undefined) return trader.entity;
  const countries = new Set(scene.mentions.flatMap((m) => (m.of.entity !== null && m.of.entity !== ranked && isCountry(m.of.entity) && !outranks(scene, m, phrase) ? [m.of.entity] : [])));
  return countries.size === 1 ? [...countries][0]! : null;
}

/** “Germany remained the largest market”: who a verb parts from the phrase is ranked, and has no list. */
function verbBetween(scene: Scene, a: Place, b: Place): boolean {
  const between = (h: Place): boolean => h.first >= Math.min(a.end, b.end) && h.end <= Math.max(a.first, b.first);
  return (['level', 'flat', 'up'] as const).some((kind) => hitsOf(scene, kind).some(between));
}

/** “The company is the second-largest exporter of coffee after Brazil”: the organisation that the sentence means, else the country that the text is about. */
function rankedBefore({ scene, told }: Teller): Entity | null {
  return hitsOf(scene, 'organisations').length > 0 ? mainOrganisation(told) : scene.sheet.home;
}

/** Words between a pronoun and the rank of whom it stands for (“it the second-largest”). */
const nearNeuter = 2;
/** Words between “after” and whoever has the better place (“after the”, “nur hinter den”). */
const nearOutranked = 1;

/** True for the Japan of “the second-largest donor after Japan”, “Japonya'dan sonra ikinci”. */
function outranks(scene: Scene, c: Place, phrase: Place): boolean {
  const leads = (h: Place): boolean => (h.end <= c.first && c.first - h.end <= nearOutranked) || (scene.sheet.pack.claims.verbLast && h.first >= c.end && h.first - c.end <= nearOutranked + 1);
  return Math.max(c.first - phrase.end, phrase.first - c.end) <= nearBetter && hitsOf(scene, 'outranked').some(leads);
}

/** Words between a rank and whoever has the better place (“the world's second-largest producer of copper after”). */
const nearBetter = 7;

interface Sides {
  readonly ranked: Entity;
  readonly owner: Entity | null;
  readonly places: readonly { readonly first: number; readonly end: number }[];
}

/** Who is ranked, and in whose list: the owner stands right behind the phrase (“of Russia”) or right before it (“Russia's …”). */
function sidesOf(scene: Scene, phrase: { readonly first: number; readonly end: number }, teller: Teller): Sides | null {
  // “…, making it the second-largest donor”: who is meant stands in the clause before.
  const isMeant = hitsOf(scene, 'neuters').some((h) => h.end <= phrase.first && phrase.first - h.end <= nearNeuter);
  const named = candidates(scene, teller.voices)
    .filter((c) => (c.entity.type === 'LOC' || c.entity.type === 'ORG') && parting(scene, c, phrase) < (isMeant ? strongPart : 12) && !outranks(scene, c, phrase));
  const behind = named.find((c) => c.first >= phrase.end && c.first - phrase.end <= 3 && parting(scene, phrase, c) < 5 && !verbBetween(scene, phrase, c));
  const inside = named.find((c) => c.first >= phrase.first && c.end <= phrase.end);
  const before = named.filter((c) => c.end <= phrase.first && phrase.first - c.end <= 3 && parting(scene, phrase, c) < 3 && !verbBetween(scene, phrase, c)).at(-1);
  const owner = behind ?? inside ?? before ?? null;
  const others = named.filter((c) => c.entity !== owner?.entity);
  const ranked = others.sort((a, b) => distance(scene, a, phrase) - distance(scene, b, phrase))[0];
  if (ranked === undefined && named.length === 0) {
    const meant = rankedBefore(teller);
    return meant === null ? null : { ranked: meant, owner: null, places: [] };
  }
  if (ranked === undefined) return owner === null || owner === behind ? null : { ranked: owner.entity, owner: null, places: [owner] };
  return { ranked: ranked.entity, owner: owner?.entity ?? null, places: owner === null ? [ranked] : [ranked, owner] };
}
