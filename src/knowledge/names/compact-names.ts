import { perPack } from '../../match/index.js';
import { TokenFlag, TokenKind, type LanguagePack, type NameCandidate, type Tokens } from '../../model/index.js';
import type { TaggedName } from '../tagger/index.js';

/*
 * A person at home is a word of two or three letters that begins with a family name (“김민석”), a foreign one is words
 * that are written by sound (“마르코 비안키”). Neither says by itself that it is a name: a title behind it does, with the
 * body or country it is of between them, or a trade before it. Whoever was told so is found again without a title.
 */

interface CompactRules {
  readonly familyNames: ReadonlySet<string>;
  readonly givenLetters: ReadonlySet<string>;
  readonly foreignLetters: ReadonlySet<string>;
  readonly foreignMarks: ReadonlySet<string>;
  readonly notNames: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly highTitles: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly trades: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
}

const rulesOf = perPack((pack: LanguagePack): CompactRules | null => {
  const rules = pack.names.compactNames;
  return rules === null ? null : {
    familyNames: new Set(rules.familyNames), givenLetters: new Set(rules.givenLetters), foreignLetters: new Set(rules.foreignLetters), foreignMarks: new Set(rules.foreignMarks),
    notNames: new Set(rules.notNames), titles: new Set(rules.titles), highTitles: new Set(rules.highTitles), bodies: new Set(rules.bodies), trades: new Set(rules.trades), particles: new Set(pack.names.suffixes),
  };
});

const score = 0.8;
/** Letters of a name at home; of the longest title or body, of the longest particle. */
const shortestName = 2;
const longestName = 4;
const longestEnding = 5;
const longestParticle = 4;
/** Words between name and title, words of a foreign name. */
const mostBetween = 3;
const mostForeign = 4;

/** True where the last letters of a word are one of a set: “외교부장관” ends with “장관”. */
function endsWithOne(word: string, endings: ReadonlySet<string>): boolean {
  for (let length = Math.min(word.length, longestEnding); length > 0; length--) if (endings.has(word.slice(-length))) return true;
  return false;
}

/** The first letters of a word that hold a test, where nothing or a particle is behind them; '' where there are none. */
function stemOf(word: string, { particles }: CompactRules, holds: (stem: string) => boolean): string {
  for (let rest = 0; rest <= longestParticle && rest < word.length; rest++) {
    const stem = rest === 0 ? word : word.slice(0, -rest);
    if ((rest === 0 || particles.has(word.slice(-rest))) && holds(stem)) return stem;
  }
  return '';
}

/** True for a family name and a given name of one letter or two. */
function isHomeName(word: string, { familyNames, givenLetters, notNames }: CompactRules): boolean {
  if (word.length < shortestName || word.length > longestName || notNames.has(word)) return false;
  for (const length of [1, 2]) {
    const given = word.length - length;
    if (given > 0 && given <= 2 && familyNames.has(word.slice(0, length)) && [...word.slice(length)].every((letter) => givenLetters.has(letter))) return true;
  }
  return false;
}

/** What a token is part of already: no name, one of a list that is nobody's, somebody's. */
const Taken = { no: 0, other: 1, person: 2 } as const;

function isDoubtful(rule: string): boolean {
  return rule === 'weak-name' || rule === 'common-name' || rule === 'listed-spelling';
}

/** One search through a text. */
class CompactSearch {
  readonly found: TaggedName[] = [];
  private readonly taken: Uint8Array;
  /** Full names that were found, to be found again. */
  private readonly people = new Set<string>();

  constructor(private readonly text: string, private readonly tokens: Tokens, private readonly rules: CompactRules, known: readonly NameCandidate[]) {
    this.taken = new Uint8Array(tokens.length);
    for (const { firstToken, endToken, type, rule } of known) if (!isDoubtful(rule)) this.taken.fill(type === 'PER' ? Taken.person : Taken.other, firstToken, endToken);
  }

  private word(at: number): string {
    return this.text.slice(this.tokens.start[at]!, this.tokens.end[at]!);
  }

  private isWord(at: number): boolean {
    return at >= 0 && at < this.tokens.length && this.tokens.kind[at] === TokenKind.word;
  }

  /** True where two tokens stand one behind the other in a sentence, a space between them. */
  private isNext(left: number, right: number): boolean {
    const { text, tokens } = this;
    return left >= 0 && right < tokens.length && tokens.sentence[left] === tokens.sentence[right] && tokens.start[right]! - tokens.end[left]! === 1 && text.charAt(tokens.end[left]!) === ' ';
  }

  private add(first: number, end: number, stop: number): void {
    const { start } = this.tokens;
    this.found.push({ start: start[first]!, end: stop, firstToken: first, endToken: end, type: 'PER', score, margin: 1 });
    this.taken.fill(Taken.person, first, end);
    if (end === first + 1 && stop - start[first]! > shortestName) this.people.add(this.text.slice(start[first], stop));
  }

  run(): void {
    const { tokens, rules } = this;
    for (let i = 0; i < tokens.length; i++) {
      if (!this.isWord(i) || (tokens.flags[i]! & TokenFlag.nonLatin) === 0) continue;
      const word = this.word(i);
      if (this.taken[i] === Taken.no && this.glued(i, word)) continue;
      const title = stemOf(word, rules, (stem) => endsWithOne(stem, rules.titles));
      if (title !== '' && this.before(i, title)) continue;
      if (rules.trades.has(word) && this.isNext(i, i + 1) && this.taken[i + 1] === Taken.no) this.home(i + 1, true);
    }
    this.repeat();
  }

  /** A name with its title in one word: “홍길동씨는”. */
  private glued(at: number, word: string): boolean {
    const { rules } = this;
    const name = word.slice(0, 3);
    if (word.length <= name.length || !isHomeName(name, rules) || stemOf(word.slice(3), rules, (stem) => rules.titles.has(stem)) === '') return false;
    this.add(at, at + 1, this.tokens.start[at]! + name.length);
    return true;
  }

  /** True where a person stands before a title, what it is of passed over; a new one is taken: “조현 외교부 장관”, “마르코 비안키 이탈리아 내무장관”. */
  private before(titleAt: number, title: string): boolean {
    const { rules } = this;
    let at = titleAt - 1;
    for (let passed = 0; passed <= mostBetween && this.isNext(at, at + 1) && this.isWord(at); passed++, at--) {
      if (this.taken[at] === Taken.person) return true;
      if (this.taken[at] === Taken.no && (this.home(at, false) || this.foreign(at, title))) return true;
      if (this.taken[at] === Taken.no && !endsWithOne(this.word(at), rules.bodies)) return false;
    }
    return false;
  }

  /** A name at home: the whole word before a title, without its particle behind a trade. */
  private home(at: number, mayHaveParticle: boolean): boolean {
    const { rules } = this;
    const word = this.word(at);
    const isName = (stem: string): boolean => isHomeName(stem, rules) && (!mayHaveParticle || stem.length > shortestName);
    const name = mayHaveParticle ? stemOf(word, rules, isName) : isName(word) ? word : '';
    if (name === '') return false;
    this.add(at, at + 1, this.tokens.start[at]! + name.length);
    return true;
  }

  private isForeign(at: number): boolean {
    const { foreignLetters, notNames } = this.rules;
    const word = this.word(at);
    return word.length > 1 && !notNames.has(word) && [...word].every((letter) => foreignLetters.has(letter));
  }

  /** A foreign name that ends with a token: of two words and more, of one only before a high title. */
  private foreign(last: number, title: string): boolean {
    const { rules } = this;
    if (!this.isForeign(last)) return false;
    let first = last;
    while (last - first < mostForeign - 1 && this.isNext(first - 1, first) && this.isWord(first - 1) && this.taken[first - 1] === Taken.no && this.isForeign(first - 1)) first--;
    const letters = this.text.slice(this.tokens.start[first]!, this.tokens.end[last]!);
    if (![...letters].some((letter) => rules.foreignMarks.has(letter)) || (first === last && !endsWithOne(title, rules.highTitles))) return false;
    this.add(first, last + 1, this.tokens.end[last]!);
    return true;
  }

  /** Names of three letters and more that were told once, wherever they stand again. */
  private repeat(): void {
    const { tokens, people, rules } = this;
    if (people.size === 0) return;
    for (let i = 0; i < tokens.length; i++) {
      if (this.taken[i] !== Taken.no || !this.isWord(i)) continue;
      const name = stemOf(this.word(i), rules, (stem) => people.has(stem));
      if (name !== '') this.add(i, i + 1, tokens.start[i]! + name.length);
    }
  }
}

/**
 * The names of a text with those that a title tells where a name is one word without capitals, if the pack has such;
 * none that overlaps a listed or a tagged one. Sorted.
 *
 * @example “박서윤 구청장은” → “박서윤”
 */
export function withCompactNames(tagged: readonly TaggedName[], text: string, tokens: Tokens, pack: LanguagePack, known: readonly NameCandidate[]): readonly TaggedName[] {
  const rules = rulesOf(pack);
  if (rules === null) return tagged;
  const search = new CompactSearch(text, tokens, rules, known);
  search.run();
  const { found } = search;
  const isFree = (name: TaggedName): boolean => found.every(({ start, end }) => end <= name.start || name.end <= start);
  return found.length === 0 ? tagged : [...tagged.filter(isFree), ...found].sort((a, b) => a.start - b.start);
}
