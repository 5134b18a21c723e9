import { boundEndingAt, isPartOfBound, upperBounds } from './bound-phrases.js';
import type { Figure, Role } from './figure.js';
import type { Hit } from './cues.js';
import { Shape, shapeOf } from './metrics.js';
import { clausePart, distance, hitsOf, parting, type Place, type Scene } from './scene.js';
import { endOfStep, startOfSpan } from './steps.js';

const directions = ['up', 'down', 'flat'] as const;

/** Direction of change told near a place. */
export function directionAt(scene: Scene, place: Place, limit: number): 'up' | 'down' | 'flat' | null {
  let best: 'up' | 'down' | 'flat' | null = null;
  let cost = limit + 1;
  for (const kind of directions) {
    for (const hit of hitsOf(scene, kind)) {
      const own = distance(scene, hit, place);
      if (own < cost && !boundsAnother(scene, hit, place) && !reports(scene, hit)) {
        best = kind;
        cost = own;
      }
    }
  }
  return best;
}

/** Words between a verb of saying and what opens its clause (“añadió el ministro que”). */
const nearThat = 4;

/** True for the “añadió” of “añadió que”: a verb of more that reports. */
function reports(scene: Scene, hit: Hit): boolean {
  return hitsOf(scene, 'say').some((h) => h.first === hit.first) && hitsOf(scene, 'that').some((h) => h.first >= hit.end && h.first - hit.end <= nearThat);
}

/** True for the “less” of “less than five years”: it belongs to another figure or time, within it or as its bound. */
function boundsAnother(scene: Scene, hit: Place, place: Place): boolean {
  const isOther = (p: Place): boolean => p.end <= place.first || p.first >= place.end;
  // The “up to” of its own bound.
  if (scene.quantities.some((q) => q.first === place.first && q.first <= hit.first && hit.end <= q.end && q.of.comparator !== '=' && hit.end < q.end)) return true;
  if (scene.quantities.some((q) => q.first === place.first && q.of.comparator === '<=' && isBound(scene, hit, q))) return true;
  if (isOfMore(scene, hit, place)) return true;
  const holds = (p: Place): boolean => p.first <= hit.first && hit.end <= p.end && isOther(p);
  // “3 percent more than a year earlier”: the word goes with the figure right before it.
  return scene.times.some((t) => holds(t) && !(t.of.type === 'DATE' && t.first === hit.first && t.first === place.end)) || scene.quantities.some((q) => holds(q) || (q.of.comparator !== '=' && ((hit.end <= q.first && q.first - hit.end <= 1) || (hit.first >= q.end && hit.first - q.end <= 1)) && isOther(q)));
}

/** True for the “up” of “winds of up to 185 km/h”: with the word behind it, it bounds the figure. */
function isBound(scene: Scene, hit: Place, figure: Place): boolean {
  const { text, tokens, pack } = scene.sheet;
  return hit.end === figure.first - 1 && upperBounds(pack).has(text.slice(tokens.start[hit.first]!, tokens.end[hit.end]!).toLowerCase());
}

/** True for the “more” of “lost more than 416 points”: it bounds the figure that it stands before, as a phrase of several words. */
function isOfMore(scene: Scene, hit: Place, figure: Place): boolean {
  if (hit.end >= figure.first || figure.first - hit.end > 2) return false;
  const phrase = boundEndingAt(scene, figure.first);
  return phrase !== null && phrase.first <= hit.first && hit.end < phrase.end;
}

/** What a figure is to its metric: its level, or what a change ends with, begins with or amounts to. */
export function roleOf(scene: Scene, figure: Figure): Role {
  const shape = shapeOf(figure.of);
  const { level } = figure.metric;
  if (shape & Shape.points && !(level & Shape.points)) return 'by';
  if (shape & Shape.percent && !(level & Shape.percent)) return 'by';
  if (shape & Shape.fraction && !(level & Shape.fraction)) return 'by';
  const role = markedRole(scene, figure);
  if (figure.metric.indexed === true && role !== 'to' && restatesChange(scene, figure)) return 'by';
  if (role === 'from' && figure.metric.candidate === true && (shape & Shape.percent) !== 0 && scene.mentions.some((m) => m.first >= figure.end && m.first - figure.end <= 2 && m.of.type !== 'LOC')) return 'level';
  if ((role === 'level' && (isGain(scene, figure) || isMoveOfIndex(scene, figure) || isStep(scene, figure) || isMeasured(scene, figure))) || (isAmount(scene, figure, role) && endOfStep(scene, figure) !== null)) return 'by';
  if (figure.metric.growth === true && role !== 'to' && !isReplaced(scene, figure) && shrinks(scene, figure, role === 'by' ? 9 : 3)) return 'by';
  // “Won with 31 percent of the vote”: the word is also that of an amount (“cu”, “بنسبة”).
  if (role === 'by' && figure.metric.candidate === true && shape & Shape.percent && figure.anchor.first >= figure.end && figure.anchor.first - figure.end <= 1) return 'level';
  if (role === 'by') return figure.metric.growth === true || directionAt(scene, figure, 9) === null || closesAt(scene, figure) ? 'level' : 'by';
  return role;
}

/** True for a figure that no word, or one of two uses (“de”), marks as a level or a start. */
function isAmount(scene: Scene, figure: Figure, role: Role): boolean {
  if (role === 'level') return true;
  return role === 'from' && !isReplaced(scene, figure) && hitsOf(scene, 'from').some((h) => h.end <= figure.first && figure.first - h.end <= 1 && hitsOf(scene, 'by').some((b) => b.first === h.first));
}

/** “The index lost 120 points”: a number right behind a verb of change, of what is told in points. */
function isMoveOfIndex(scene: Scene, figure: Figure): boolean {
  const first = boundEndingAt(scene, figure.first)?.first ?? figure.first;
  return figure.metric.indexed === true && directions.some((kind) => hitsOf(scene, kind).some((h) => h.end <= first && first - h.end <= 1 && parting(scene, h, figure) === 0 && !hitsOf(scene, 'to').some((t) => t.first >= h.end && t.end <= figure.first)));
}

/** Words between a verb of level and the price that it tells. */
const nearClose = 6;

/** True for the 15,210 of “cerró el martes en 15.210 puntos tras abrir a la baja”: of an index, the verb of level before a figure tells what it is, whatever moved. */
function closesAt(scene: Scene, figure: Figure): boolean {
  const within = (p: Place, from: Place): boolean => p.first >= from.end && p.end <= figure.first;
  return figure.metric.indexed === true && hitsOf(scene, 'level').some((h) => h.end <= figure.first && figure.first - h.end <= nearClose && parting(scene, h, figure) < clausePart && !directions.some((kind) => hitsOf(scene, kind).some((d) => within(d, h))));
}

/** Words between a change in percent and the same in points. */
const nearPercent = 4;

/** True for the points of “fell by 3.4 percent, or 251 points, to 7,114”: they tell the change again. */
function restatesChange(scene: Scene, figure: Figure): boolean {
  return scene.quantities.some((q) => q.end <= figure.first && figure.first - q.end <= nearPercent && (shapeOf(q.of) & Shape.percent) !== 0 && !(['to', 'level'] as const).some((kind) => hitsOf(scene, kind).some((h) => h.first >= q.end && h.end <= figure.first)));
}

/** “La gasolina bajará tres céntimos”: an amount right behind a verb of change that takes a word before a level. */
function isStep(scene: Scene, figure: Figure): boolean {
  return (shapeOf(figure.of) & Shape.percent) === 0 && figure.anchor.end <= figure.first && hitsOf(scene, 'steps').some((h) => h.end === figure.first || h.end === boundEndingAt(scene, figure.first)?.first);
}

/** “2.1 degrees warmer than”, “3 euros más que”: a word of more or less right behind a figure, and what it is compared to behind that. */
function isMeasured(scene: Scene, figure: Figure): boolean {
  return (shapeOf(figure.of) & Shape.percent) === 0 && [...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].some((h) => h.first === figure.end && hitsOf(scene, 'than').some((t) => t.first >= h.first && t.first <= h.end));
}

/** True for the “118” of 较选举前增加118席: a count right behind a verb of change, with what it is compared to before that. */
function isGain(scene: Scene, figure: Figure): boolean {
  if (!scene.dense || (shapeOf(figure.of) & Shape.count) === 0) return false;
  return [...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].some((h) => h.end === figure.first && hitsOf(scene, 'than').some((t) => t.end <= h.first && parting(scene, t, figure) === 0));
}

/** “The economy shrank 0.1 percent”: a verb of less at the figure, and no noun of growth for what grows less. */
function shrinks(scene: Scene, figure: Figure, limit: number): boolean {
  const near = (h: Place): boolean => h.end <= figure.first && distance(scene, h, figure) <= limit && h.first >= figure.anchor.first && !scene.quantities.some((q) => q.first >= h.end && q.end <= figure.first);
  return hitsOf(scene, 'down').some(near) && !hitsOf(scene, 'up').some((h) => h.first < figure.anchor.end && figure.anchor.first < h.end) && !hitsOf(scene, 'up').some(near);
}

/** True for “plans to cut 4,000 jobs”: the word before goes with the verb. */
function verbBetween(scene: Scene, mark: Hit, figure: Place): boolean {
  return scene.hits.some((h) => (h.kind === 'up' || h.kind === 'down') && h.first >= mark.end && h.end <= figure.first);
}

/** “A net profit of 212 million, up from …”: the word joins the figure to the noun before it, and no change is told of either. */
function joinsNoun(scene: Scene, mark: Place, { anchor, carried, first, end }: Figure): boolean {
  // A “from” that is no “by” as well parts a whole from its part: “55 seats out of 101”.
  if (carried || mark.first - anchor.end > 1 || !hitsOf(scene, 'by').some((h) => h.first === mark.first)) return false;
  if (mark.first < anchor.end) return mark.end <= anchor.first && anchor.end <= first;
  // “Will den Haushalt um 20 Prozent auf 300 Milliarden Euro erhöhen”: the verb closes, but the end of the change follows.
  if (hitsOf(scene, 'to').some((t) => t.first >= end && t.first - end <= nearEnd && scene.quantities.some((q) => q.first === t.end))) return false;
  // The “pierdere” of “o pierdere de 120 de milioane” names what is measured, and no change of it.
  const isChange = (h: Place): boolean => h.first >= anchor.first - nearNoun && h.first <= mark.first && !(h.first >= anchor.first && h.end <= anchor.end);
  return !hitsOf(scene, 'up').some(isChange) && !hitsOf(scene, 'down').some(isChange);
}

const nearNoun = 5;
/** Words between the amount of a change and the word before its end (“by 20 percent up to”). */
const nearEnd = 1;

/** Words between “an earlier estimate” and its figure. */
const nearFormer = 9;

/** True for the figure of “an earlier estimate of 0.2 percent”: another one stands in its place. */
export function isReplaced(scene: Scene, figure: Place): boolean {
  return hitsOf(scene, 'former').some((h) => h.end <= figure.first && figure.first - h.end <= nearFormer && parting(scene, h, figure) < 5 && !scene.quantities.some((q) => q.first >= h.end && q.end <= figure.first));
}

/** True for the “of” of “a record high of 4,250”: what is reached is the level. */
function followsPeak(scene: Scene, mark: Place): boolean {
  return hitsOf(scene, 'peaks').some((p) => p.end === mark.first);
}

/** Words between the noun of a level and its figure, or between the word that leads to it and the noun. */
const nearPeak = 3;

/** True for the figure of “rose to a record high of 23 billion”: a word before the noun of a level leads to it. */
function isReached(scene: Scene, figure: Place): boolean {
  const within = (from: Place, to: Place): boolean => from.end <= to.first && to.first - from.end <= nearPeak && parting(scene, from, to) === 0;
  return hitsOf(scene, 'peaks').some((p) => within(p, figure) && hitsOf(scene, 'to').some((t) => within(t, p)) && !scene.quantities.some((q) => q.first >= p.end && q.end <= figure.first));
}

/** True for both words of “más de 5.000”, “mais de 5.000”, “cerca de 5.000”. */
function isOfBound(scene: Scene, mark: Place, { of, first }: Figure): boolean {
  if (of.comparator !== '>' && of.comparator !== '<' && of.comparator !== '~') return false;
  return mark.end === first || (mark.end === first - 1 && scene.hits.some((h) => (h.kind === 'by' || h.kind === 'from') && h.first === mark.end && h.end === first));
}

/** True for the “yüzde 20” of “bütçe yüzde 20 artışla 300 milyara”: a share of more or less of what is told in money or goods too, or with the end of the change behind it in its clause. */
function risesTo(scene: Scene, figure: Figure): boolean {
  if ((shapeOf(figure.of) & Shape.percent) === 0) return false;
  const verb = [...hitsOf(scene, 'up'), ...hitsOf(scene, 'down')].find((h) => h.first >= figure.end && h.first - figure.end <= nearRise);
  return verb !== undefined && ((figure.metric.level & ~(Shape.percent | Shape.points | Shape.fraction)) !== 0 || scene.quantities.some((q) => q.first >= verb.end && parting(scene, verb, q) < clausePart && (shapeOf(q.of) & (Shape.percent | Shape.points)) === 0));
}

/** Words of an ending between a share and its rise (“yüzde 20'lik artışla”). */
const nearRise = 2;

/** Role by the word or ending beside the figure. */
function markedRole(scene: Scene, figure: Figure): Role {
  const rules = scene.sheet.pack.claims;
  const { text, tokens } = scene.sheet;
  if (isReplaced(scene, figure) || scene.quantities.some((q) => q.first >= figure.end && startOfSpan(scene, q)?.of === figure.of)) return 'from';
  // 从1月的5.9%升至6.1%: where words are not parted, the time of the start stands between.
  let near: Role | null = null;
  let gap = 4;
  for (const hit of scene.hits) {
    const before = (hit.end <= figure.first && hit.first < figure.first) || (hit.first === figure.first && hit.end < figure.end);
    const after = hit.first >= figure.end && hit.first - figure.end <= 2;
    if (before && (hit.kind === 'by' || hit.kind === 'to' || hit.kind === 'from') && !(figure.of.comparator === '<=' && isPartOfBound(scene, hit, figure)) && !(hit.kind !== 'to' && (joinsNoun(scene, hit, figure) || isOfBound(scene, hit, figure) || followsPeak(scene, hit)))) {
      const dated = scene.dense && hit.kind === 'from' ? scene.times.find((t) => t.first >= hit.end && t.first - hit.end <= 1 && t.end <= figure.first && figure.first - t.end <= 1) : undefined;
      const own = dated !== undefined ? 0 : Math.max(0, figure.first - hit.end);
      const isTaken = (p: Place): boolean => p.first >= hit.end && p.end <= figure.first;
      if (own < gap && parting(scene, hit, figure) < 5 && !scene.quantities.some(isTaken) && !hitsOf(scene, 'and').some(isTaken) && !scene.mentions.some((m) => isTaken(m) && m.of.form !== 'adjective') && !scene.times.some((t) => (t !== dated && t.of.type !== 'SET' && isTaken(t)) || (t.first <= hit.first && t.end <= figure.first && t.end > hit.first)) && !verbBetween(scene, hit, figure)) {
        near = hit.kind;
        gap = own;
      } else if (own === gap && near === 'by') {
        near = hit.kind;
      }
    } else if (after && (hit.kind === 'afterTo' || hit.kind === 'afterFrom')) {
      return hit.kind === 'afterTo' ? 'to' : 'from';
    }
  }
  if (near !== null) return near;
  if (isReached(scene, figure)) return 'to';
  if (rules.toEndings.length > 0) {
    let last = figure.end - 1;
    if (last + 2 < scene.end && tokens.end[last + 1]! - tokens.start[last + 1]! === 1 && /['’]/.test(text[tokens.start[last + 1]!]!)) last += 2;
    const word = text.slice(tokens.start[last]!, tokens.end[last]!).toLowerCase();
    // “Günü 212,50 avrodan kapattı”: at what price, and no start of a change.
    if (rules.fromEndings.some((e) => word.endsWith(e))) return hitsOf(scene, 'level').some((h) => h.first === last + 1) ? 'level' : 'from';
    if (rules.toEndings.some((e) => word.endsWith(e)) && directionAt(scene, figure, 8) !== null) return 'to';
    if (risesTo(scene, figure)) return 'by';
  }
  return 'level';
}
