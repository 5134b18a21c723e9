import { TokenFlag, TokenKind, type Quantity } from '../../model/index.js';
import { isResultPerShare } from './by-unit.js';
import { clausePart, distance, hitsOf, parting, type Place, type Placed, type Scene } from './scene.js';

/** Why a number is no figure of its own; null where it is one. */
export function whyUnread(scene: Scene, quantity: Placed<Quantity>, taken: ReadonlySet<Quantity>): string | null {
  if (taken.has(quantity.of)) return 'it tells a rank, a run or how often';
  if (isUnitOfPrice(quantity.of)) return 'it is what something is priced in';
  if (isConversion(scene, quantity)) return 'it is the same sum in another currency';
  if (countsBodies(scene, quantity)) return 'it counts countries, members or the like';
  if (isYardstick(scene, quantity)) return 'it is a goal that another figure is measured by';
  if (isResultPerShare(scene, quantity)) return 'it is told per share';
  if (isArticle(scene, quantity)) return 'it is an article';
  if (isFactor(scene, quantity)) return 'it multiplies another figure';
  if (isDenominator(scene, quantity)) return 'it is what another figure is counted among';
  if (isHouseNumber(scene, quantity)) return 'it is part of an address';
  if (isBracketedAge(scene, quantity)) return 'it is an age behind a name';
  if (isLabel(scene, quantity)) return 'it is the number of a room, line or the like';
  if (isAgeOfGroup(scene, quantity)) return 'it is the age of those who are counted';
  if (hitsOf(scene, 'pairs').some((h) => h.first <= quantity.first && quantity.end <= h.end)) return 'it stands for two told of before';
  if (scene.times.some((t) => t.first <= quantity.first && quantity.end <= t.end)) return 'it is part of a time';
  return null;
}

/** “一名前市长”, “un accord”: a one in letters counts only people, and only where no other figure stands nearer to the word. */
function isArticle(scene: Scene, { of, first, end }: Placed<Quantity>): boolean {
  if (of.value !== 1 || of.kind !== 'number' || of.unit !== null || scene.sheet.tokens.kind[first] === TokenKind.number) return false;
  const place = { first, end };
  const near = hitsOf(scene, 'metric').filter((h) => scene.sheet.metricOf(h.name).parts === 'casualty' && scene.sheet.metricOf(h.name).counted !== true && distance(scene, h, place) <= 3);
  // “One person died and five were hurt”: behind “and” stands the figure of another word.
  const isNext = (h: Place, q: Place): boolean => end <= h.first && hitsOf(scene, 'and').some((a) => a.first >= h.end && a.end <= q.first);
  return !near.some((h) => !scene.quantities.some((q) => q.of !== of && distance(scene, q, h) <= distance(scene, place, h) && !isNext(h, q)));
}

/** Words between a number and the members that it counts (“eight OPEC+ members”, “nine European countries”). */
const nearBody = 2;

/** True for the eight of “eight OPEC+ members agreed to raise output”: who acts is counted, and nothing that a metric measures. */
function countsBodies(scene: Scene, { of, first, end }: Placed<Quantity>): boolean {
  if (of.kind !== 'number' || of.unit !== null || (of.value ?? of.max ?? of.min ?? 0) > mostBodies) return false;
  const noun = hitsOf(scene, 'bodies').find((h) => h.first >= end - 1 && h.end > end && h.first - end <= nearBody && parting(scene, { first, end }, h) === 0);
  return noun !== undefined && !scene.hits.some((h) => h.kind === 'metric' && h.end > first && h.first < noun.end && (h.end > noun.end || h.first < noun.first)) && !scene.quantities.some((q) => q.first >= end && q.end <= noun.first);
}

/** There are no more countries, and hardly more parties or members of a group. */
const mostBodies = 250;

/** Words between a street and its number (“Baker Street no.”). */
const nearStreet = 3;
/** Words between a number and its street (“8 Baker Street”, “8, rue …”). */
const nearNumber = 2;

/** True for the number of a house: it stands at the name of its street, and counts nothing behind it. */
function isHouseNumber(scene: Scene, quantity: Placed<Quantity>): boolean {
  const { of, first, end } = quantity;
  if (of.kind !== 'number' || of.unit !== null || of.comparator !== '=' || of.value === null || !Number.isInteger(of.value) || scene.sheet.tokens.kind[first] !== TokenKind.number) return false;
  if (scene.hits.some((h) => (h.kind === 'metric' || h.kind === 'event') && h.first <= end && h.end > end)) return false;
  return hitsOf(scene, 'streets').some((h) => {
    const [from, to] = h.end <= first ? [h.end, first] : [end, h.first];
    if (to < from || to - from > (h.end <= first ? nearStreet : nearNumber) || parting(scene, h, quantity) > clausePart) return false;
    const between = (p: Place): boolean => p.first >= from && p.end <= to;
    return !scene.hits.some((m) => m.kind !== 'streets' && between(m)) && !scene.quantities.some((q) => q.of !== of && between(q)) && !scene.mentions.some((m) => between(m) && (m.of.entity?.row ?? -1) >= 0);
  });
}

/** True for the “one dollar” that something is priced in. */
function isUnitOfPrice(quantity: Quantity): boolean {
  return quantity.kind === 'currency' && quantity.value === 1;
}

/** The least and greatest age that is given in brackets or commas. */
const youngest = 9;
const oldest = 120;

/** True for the “(34)” or “, 34,” behind a person: a small whole number that has brackets or commas of its own. */
export function isBracketedAge(scene: Scene, { of, first, end }: Placed<Quantity>): boolean {
  const { value, unit } = of;
  if (value === null || unit !== null || !Number.isInteger(value) || value > oldest) return false;
  const { text, tokens } = scene.sheet;
  if (first <= scene.first + 1 || end >= scene.end || tokens.kind[first] !== TokenKind.number) return false;
  const around = text[tokens.start[first - 1]!]! + text[tokens.start[end]!]!;
  return (around === '()' && !isListed(scene, end + 1)) || (around === ',,' && tokens.kind[first - 2] === TokenKind.word && value > youngest && !hitsOf(scene, 'metric').some((h) => h.end === first - 1));
}

/** True where the next name, or nothing at all, follows a bracket: “Aleksandra Kauc (3) Michał Zych (2)” is a list of ranks or points. */
function isListed({ sheet: { tokens }, end }: Scene, at: number): boolean {
  return at >= end || (tokens.kind[at] === TokenKind.word && (tokens.flags[at]! & TokenFlag.capital) !== 0);
}

/** True for “twice as many”, “three times more”: a factor of another figure. */
function isFactor(scene: Scene, quantity: Placed<Quantity>): boolean {
  const value = quantity.of.value;
  if (quantity.of.rule.startsWith('multiple')) return true;
  if (value === null || value > 10 || quantity.of.unit !== null || quantity.of.kind !== 'number') return false;
  return scene.hits.some((h) => (h.kind === 'up' || h.kind === 'down') && ((h.first < quantity.end && quantity.first < h.end) || h.first === quantity.end))
    && scene.hits.some((h) => h.kind === 'than' && h.first >= quantity.first && h.first - quantity.end <= 6);
}

/** True for the “100,000” of “14 per 100,000”. */
function isDenominator(scene: Scene, quantity: Placed<Quantity>): boolean {
  const value = quantity.of.value;
  if (value === null || value < 100 || !Number.isInteger(Math.log10(value)) || quantity.of.unit !== null) return false;
  const { kind, start } = scene.sheet.tokens;
  const { text, pack } = scene.sheet;
  if (joinsOn(scene, quantity)) return false;
  const per = quantity.first - 1;
  if (per >= scene.first && pack.numbers.quantities.per.split('|').includes(text.slice(start[per]!, quantity.of.start).trim())) return true;
  const before = quantity.first - 2;
  if (before >= scene.first && kind[before] === TokenKind.number && kind[before + 1] !== TokenKind.punctuation) return true;
  return scene.quantities.some((q) => q !== quantity && q.end <= quantity.first && quantity.first - q.end <= 2 && quantity.first > q.end && parting(scene, q, quantity) === 0);
}

/** True for a number with the letter of “and” written onto it: it is one more, and no measure of the one before. */
function joinsOn({ sheet: { text, pack } }: Scene, { of }: Placed<Quantity>): boolean {
  const { joinLetter } = pack.claims;
  return joinLetter !== '' && (text[of.start - 1] === joinLetter || text[of.start] === joinLetter);
}

/** True for the 7 of “ward 7”, the 204 of “Room 204” and the 470 of “ETR 470”: it names and counts nothing. */
function isLabel(scene: Scene, { of, first, end }: Placed<Quantity>): boolean {
  if (of.kind !== 'number' || of.unit !== null || of.comparator !== '=' || (of.value ?? 0) > mostLabel || scene.sheet.tokens.kind[first] !== TokenKind.number) return false;
  if (scene.mentions.some((m) => m.first < first && m.end === end)) return true;
  // The letters of an airline may stand between: “flight VN 255”.
  const { text, tokens } = scene.sheet;
  const noun = first - 1 >= scene.first && /^\p{Lu}{1,3}$/u.test(text.slice(tokens.start[first - 1]!, tokens.end[first - 1]!)) ? first - 1 : first;
  return hitsOf(scene, 'numbered').some((h) => h.end === first || h.end === noun) || hitsOf(scene, 'numberedAfter').some((h) => h.first === end || (h.first >= first && h.end === end));
}

const mostLabel = 9999;

/** True for the five of “children under five”. */
function isAgeOfGroup(scene: Scene, { of, first }: Placed<Quantity>): boolean {
  return of.kind === 'number' && of.unit === null && (of.comparator === '<' || of.comparator === '>') && (of.max ?? of.min ?? oldest) < oldest && hitsOf(scene, 'subset').some((h) => h.end === first);
}

/** True for the “(about 235 million euros)” behind a sum of another currency. */
function isConversion(scene: Scene, { of, first }: Placed<Quantity>): boolean {
  if (of.kind !== 'currency' || first - 2 < scene.first) return false;
  const { text, tokens } = scene.sheet;
  let open = first - 1;
  while (open > scene.first && first - open <= farBracket && !brackets.test(text[tokens.start[open]!]!)) open--;
  return opener.test(text[tokens.start[open]!]!) && scene.quantities.some((q) => q.of.kind === 'currency' && q.of.unit !== of.unit && q.end === open);
}

/** Words between a bracket and its sum (“the equivalent of about”). */
const farBracket = 5;
const brackets = /[()（）]/;
const opener = /[(（]/;

const nearGoal = 5;

/** True for the goal of “well above the bank's 2 percent target”: what a figure is compared with was not reached. */
export function isYardstick(scene: Scene, quantity: Placed<Quantity>): boolean {
  const goal = hitsOf(scene, 'goals').find((g) => (g.first >= quantity.end && g.first - quantity.end <= 1) || (g.end <= quantity.first && quantity.first - g.end <= nearGoal));
  if (goal === undefined || parting(scene, goal, quantity) >= clausePart) return false;
  const from = Math.min(goal.first, quantity.first);
  const compares = (h: Place): boolean => h.end <= from && from - h.end <= nearGoal && parting(scene, h, quantity) < clausePart;
  return (['over', 'under', 'than', 'from'] as const).some((kind) => hitsOf(scene, kind).some(compares)) && scene.quantities.some((q) => q.end <= from && q.of.unit === quantity.of.unit);
}
