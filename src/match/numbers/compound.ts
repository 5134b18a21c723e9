import { AtomKind, type Atom, type NumberLexicon } from './atoms.js';
import { Composer, tidy, type CompositionRules } from './compose.js';
import { mayStartWithPart } from './part-starts.js';

/** A number word written together. */
export interface Compound {
  /** `denominator`: it waits for its numerator in the next word (`삼분의`); `divisor`: the numerator stands before it (`tjugoförstedelar`). */
  readonly kind: 'cardinal' | 'ordinal' | 'fraction' | 'denominator' | 'divisor';
  readonly value: number;
  /** Number words in it. */
  readonly parts: number;
  /** Its scales, where it is made of nothing else (`백만`): they multiply digits before them one by one. */
  readonly scales: readonly number[] | null;
}

const longestWord = 96;
const mostSteps = 400;
const none: readonly number[] = [];

/** True where a word may be a compound of number words, by its length and first letters. */
export function mayBeCompound(text: string, start: number, end: number, lexicon: NumberLexicon): boolean {
  return end - start <= longestWord && mayStartWithPart(text, start, end, lexicon.partStarts);
}

/**
 * Reads a folded word as a compound of number words, or null.
 *
 * @example readCompound('zweihundertfünfundvierzig', …) // 245
 */
export function readCompound(word: string, lexicon: NumberLexicon, rules: CompositionRules): Compound | null {
  const atoms: Atom[] = [];
  let steps = 0;
  const search = (at: number): Compound | null => {
    if (at === word.length) {
      const composed = composeParts(atoms, rules);
      return composed === null ? null : { ...composed, scales: atoms.every((atom) => atom.kind === AtomKind.scale) ? atoms.map((atom) => atom.value) : null };
    }
    for (const length of lexicon.partLengths.get(word.charCodeAt(at)) ?? none) {
      const form = word.slice(at, at + length);
      const found = at + length > word.length ? undefined : lexicon.parts.get(form);
      if (found === undefined || (isTen(atoms.at(-1)) && lexicon.counted.has(form))) continue;
      for (const atom of found) {
        if (++steps > mostSteps) return null;
        atoms.push(atom);
        const read = search(at + length);
        if (read !== null) return read;
        atoms.pop();
      }
    }
    return null;
  };
  return search(0);
}

/** True for the Chinese ten of Korean, which native units do not follow: 육십세 is sixty years. */
function isTen(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind === AtomKind.scale && atom.value === 10;
}

function composeParts(atoms: readonly Atom[], rules: CompositionRules): Omit<Compound, 'scales'> | null {
  let composer = new Composer(rules);
  let kind: Compound['kind'] = 'cardinal';
  let denominator: number | null = null;
  let pendingInverted = false;
  let parts = 0;
  for (let i = 0; i < atoms.length; i++) {
    const { kind: atomKind, value } = atoms[i]!;
    if (kind !== 'cardinal' && !(kind === 'ordinal' && atomKind === AtomKind.denominatorEnding)) return null;
    switch (atomKind) {
      case AtomKind.cardinal:
        if (!(pendingInverted ? composer.addInverted(value) : composer.add(value))) return null;
        pendingInverted = false;
        parts++;
        break;
      case AtomKind.scale:
        if (pendingInverted || !composer.multiply(value)) return null;
        parts++;
        break;
      case AtomKind.ordinal: {
        const fits = pendingInverted ? composer.addInverted(value) : value >= 100 ? composer.multiply(value) : composer.add(value);
        if (!fits) return null;
        pendingInverted = false;
        kind = 'ordinal';
        parts++;
        break;
      }
      case AtomKind.ordinalEnding:
        if (composer.empty || pendingInverted) return null;
        kind = 'ordinal';
        parts++;
        break;
      case AtomKind.denominatorEnding:
        if (composer.empty || pendingInverted || composer.value < 2) return null;
        kind = 'divisor';
        parts++;
        break;
      case AtomKind.denominator:
        if (composer.empty || pendingInverted) return null;
        parts++;
        // `dosmilésimos` are two-thousandths; `dreiviertel` is three quarters.
        if (value >= 100) {
          if (!composer.multiply(value)) return null;
          kind = 'divisor';
          break;
        }
        composer = fractionOf(composer.value / value, rules);
        kind = 'fraction';
        break;
      case AtomKind.addition:
        if (composer.empty || pendingInverted) return null;
        composer.addFraction(value);
        parts++;
        break;
      case AtomKind.invertedJoiner:
        if (composer.lastUnit === 0) {
          if (composer.empty || composer.room < 100) return null;
          break;
        }
        pendingInverted = true;
        break;
      case AtomKind.reversedOver:
        if (composer.empty || denominator !== null) return null;
        denominator = composer.value;
        composer = new Composer(rules);
        break;
      case AtomKind.part:
        if (composer.empty) return null;
        break;
      default:
        return null;
    }
  }
  if (composer.empty && denominator !== null) return { kind: 'denominator', value: denominator, parts: parts + 1 };
  if (composer.empty || pendingInverted) return null;
  if (denominator !== null) return denominator === 0 ? null : { kind: 'fraction', value: tidy(composer.value / denominator), parts };
  return { kind, value: composer.value, parts };
}

function fractionOf(value: number, rules: CompositionRules): Composer {
  const composer = new Composer(rules);
  composer.add(tidy(value));
  return composer;
}
