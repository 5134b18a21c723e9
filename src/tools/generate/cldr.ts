import { createRequire } from 'node:module';
import { ucumByCldrUnit } from './ucum.js';

/*
 * Reads CLDR's JSON (development dependencies) and writes `generated.ts` of a language: see src/model/pack/cldr.ts for
 * what each field holds. Sorted and deduplicated, so that the same CLDR gives the same bytes.
 */

const require = createRequire(import.meta.url);

/** JSON of unknown depth: every step is checked by {@link at}. */
type Json = { readonly [key: string]: unknown } | undefined;

function at(json: unknown, ...path: readonly string[]): Json {
  let here = json;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key]; // an object was just checked
  }
  return typeof here === 'object' && here !== null ? (here as Json) : undefined;
}

function text(json: unknown, ...path: readonly string[]): string {
  const last = path[path.length - 1];
  const parent = path.length > 1 ? at(json, ...path.slice(0, -1)) : at(json);
  const value = last === undefined ? undefined : parent?.[last];
  return typeof value === 'string' ? value : '';
}

function file(packageName: string, locale: string, name: string, ...path: readonly string[]): Json {
  return at(require(`${packageName}/main/${locale}/${name}.json`), 'main', locale, ...path);
}

/** Distinct, trimmed, non-empty, in order of first appearance; hidden directional marks are left out. */
function distinct(values: Iterable<string>): string[] {
  const clean = [...values].map((v) => v.replaceAll(/[\u200e\u200f\u061c\u2068\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ').trim());
  return [...new Set(clean.filter((v) => v !== ''))];
}

function strings(json: Json): string[] {
  return Object.values(json ?? {}).filter((v): v is string => typeof v === 'string');
}

const widths = ['wide', 'abbreviated'] as const;
const contexts = ['format', 'stand-alone'] as const;

function calendarNames(json: Json, keys: readonly string[]): string[][] {
  return keys.map((key) => distinct(contexts.flatMap((c) => widths.map((w) => text(json, c, w, key)))));
}

function dayPeriods(json: Json): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const context of contexts) {
    for (const width of widths) {
      for (const [name, value] of Object.entries(at(json, context, width) ?? {})) {
        const key = name.replace('-alt-variant', '');
        if (typeof value === 'string') (found[key] ??= []).push(value);
      }
    }
  }
  return Object.fromEntries(Object.entries(found).map(([key, values]) => [key, distinct(values)]));
}

function minutes(clock: string): number {
  const [hours = '0', rest = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
}

function dayPeriodHours(locale: string): Record<string, [number, number]> {
  const rules = at(require('cldr-core/supplemental/dayPeriods.json'), 'supplemental', 'dayPeriodRuleSet', locale);
  const hours: Record<string, [number, number]> = {};
  for (const name of Object.keys(rules ?? {})) {
    const point = text(rules, name, '_at');
    const from = minutes(point === '' ? text(rules, name, '_from') : point);
    const to = point === '' ? minutes(text(rules, name, '_before')) : from;
    hours[name] = [from, to < from ? to + 1440 : to];
  }
  return hours;
}

function eras(json: Json): { before: string[]; after: string[] } {
  const of = (keys: readonly string[]): string[] => distinct(['eraNames', 'eraAbbr'].flatMap((w) => keys.map((k) => text(json, w, k))));
  return { before: of(['0', '0-alt-variant']), after: of(['1', '1-alt-variant']) };
}

const relativeFields = ['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute', 'second', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function relative(fields: Json): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const name of relativeFields) {
    const offsets: Record<string, string[]> = {};
    const past: string[] = [];
    const future: string[] = [];
    for (const width of ['', '-short']) {
      const field = at(fields, name + width);
      for (const offset of ['-2', '-1', '0', '1', '2']) {
        const form = text(field, `relative-type-${offset}`);
        if (form !== '') (offsets[offset] ??= []).push(form);
      }
      past.push(...strings(at(field, 'relativeTime-type-past')));
      future.push(...strings(at(field, 'relativeTime-type-future')));
    }
    made[name] = {
      offsets: Object.fromEntries(Object.entries(offsets).map(([k, v]) => [k, distinct(v)])), past: distinct(past), future: distinct(future),
    };
  }
  return made;
}

function compact(numbers: Json): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const width of ['long', 'short']) {
    for (const [key, pattern] of Object.entries(at(numbers, 'decimalFormats-numberSystem-latn', width, 'decimalFormat') ?? {})) {
      const power = /^1(0+)-/.exec(key)?.[1]?.length;
      if (power === undefined || typeof pattern !== 'string') continue;
      const zeros = /0+/.exec(pattern)?.[0].length;
      const word = pattern.replaceAll(/['0]/g, '').trim();
      if (zeros === undefined || word === '') continue;
      (found[String(power - zeros + 1)] ??= []).push(word);
    }
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => Number(a) - Number(b)).map(([k, v]) => [k, distinct(v)]));
}

/** Currencies of today, and those that news still names: pre-euro ones and recent predecessors. */
function currencyCodes(): string[] {
  const regions = at(require('cldr-core/supplemental/currencyData.json'), 'supplemental', 'currencyData', 'region') ?? {};
  const codes = new Set(['DEM', 'FRF', 'ITL', 'ESP', 'PTE', 'NLG', 'BEF', 'ATS', 'FIM', 'IEP', 'GRD', 'SIT', 'SKK', 'EEK', 'LVL', 'LTL', 'MTL', 'CYP', 'HRK', 'BGN', 'ROL', 'TRL', 'RUR', 'SUR', 'YUM', 'CSD', 'DDM', 'XAU', 'XDR']);
  for (const uses of Object.values(regions)) {
    for (const use of Array.isArray(uses) ? (uses as unknown[]) : []) {
      for (const [code, facts] of Object.entries(at(use) ?? {})) {
        if (text(facts, '_to') === '' && text(facts, '_tender') !== 'false') codes.add(code);
      }
    }
  }
  return [...codes].sort();
}

function currencies(json: Json, codes: readonly string[]): Record<string, { symbols: string[]; names: string[] }> {
  const made: Record<string, { symbols: string[]; names: string[] }> = {};
  for (const code of codes) {
    const entry = at(json, code);
    const symbols = distinct([text(entry, 'symbol'), text(entry, 'symbol-alt-narrow'), text(entry, 'symbol-alt-variant')]).filter((s) => s !== code);
    const names = distinct(Object.entries(entry ?? {}).filter(([k]) => k.startsWith('displayName')).map(([, v]) => (typeof v === 'string' ? v : '')));
    if (names.length > 0 && names[0] !== code) made[code] = { symbols, names };
  }
  return made;
}

function units(json: Json): Record<string, string[]> {
  const made: Record<string, string[]> = {};
  for (const [id, code] of Object.entries(ucumByCldrUnit)) {
    const forms: string[] = [];
    for (const width of ['long', 'short', 'narrow']) {
      for (const [key, value] of Object.entries(at(json, width, id) ?? {})) {
        if (typeof value !== 'string' || key === 'gender' || key === 'perUnitPattern') continue;
        // A pattern with words on both sides of the number has no single name.
        const sides = value.split('{0}').map((s) => s.trim()).filter((s) => s !== '');
        if (sides.length === 1) forms.push(sides[0] ?? '');
      }
    }
    made[code] = distinct([...(made[code] ?? []), ...forms]);
  }
  return made;
}

function named(json: Json, pattern: RegExp): Record<string, string[]> {
  const made: Record<string, string[]> = {};
  for (const [key, value] of Object.entries(json ?? {})) {
    const code = key.replace(/-alt-.*/, '');
    if (typeof value === 'string' && pattern.test(code) && value !== code) (made[code] ??= []).push(value);
  }
  return Object.fromEntries(Object.entries(made).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, distinct(v)]));
}

function digits(numbers: Json): string[] {
  const systems = at(require('cldr-core/supplemental/numberingSystems.json'), 'supplemental', 'numberingSystems');
  const used = [text(numbers, 'defaultNumberingSystem'), text(numbers, 'otherNumberingSystems', 'native')];
  return distinct(used.map((system) => text(systems, system, '_digits'))).filter((d) => !d.startsWith('0'));
}

/** The tables of one language, in the shape of `CldrTables`. */
export function cldrTables(tag: string): unknown {
  const gregorian = file('cldr-dates-full', tag, 'ca-gregorian', 'dates', 'calendars', 'gregorian');
  const numbers = file('cldr-numbers-full', tag, 'numbers', 'numbers');
  const symbols = at(numbers, 'symbols-numberSystem-latn');
  return {
    months: calendarNames(at(gregorian, 'months'), Array.from({ length: 12 }, (_, i) => String(i + 1))),
    weekdays: calendarNames(at(gregorian, 'days'), ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']),
    quarters: calendarNames(at(gregorian, 'quarters'), ['1', '2', '3', '4']),
    dayPeriods: dayPeriods(at(gregorian, 'dayPeriods')),
    dayPeriodHours: dayPeriodHours(tag),
    eras: eras(at(gregorian, 'eras')),
    relative: relative(file('cldr-dates-full', tag, 'dateFields', 'dates', 'fields')),
    datePatterns: distinct(['full', 'long', 'medium', 'short'].map((w) => text(gregorian, 'dateFormats', w))),
    decimal: text(symbols, 'decimal'),
    group: text(symbols, 'group'),
    digits: digits(numbers),
    minimumGroupingDigits: Number(text(numbers, 'minimumGroupingDigits')),
    percentPattern: text(numbers, 'percentFormats-numberSystem-latn', 'standard'),
    currencyPattern: text(numbers, 'currencyFormats-numberSystem-latn', 'standard'),
    compact: compact(numbers),
    currencies: currencies(file('cldr-numbers-full', tag, 'currencies', 'numbers', 'currencies'), currencyCodes()),
    units: units(file('cldr-units-full', tag, 'units', 'units')),
    territories: named(file('cldr-localenames-full', tag, 'territories', 'localeDisplayNames', 'territories'), /^[A-Z]{2}$/),
    languages: named(file('cldr-localenames-full', tag, 'languages', 'localeDisplayNames', 'languages'), /^[a-z]{2,3}$/),
  };
}

/** Source text of a language's `generated.ts`. */
export function cldrModule(tag: string): string {
  const tables = Object.entries(cldrTables(tag) as Record<string, unknown>); // an object literal above
  return [
    '// Generated by `npm run gen` from CLDR 48.2 (Unicode License v3). Do not edit.',
    "import type { CldrTables } from '../../model/index.js';",
    '',
    'export const cldr: CldrTables = {',
    ...tables.map(([key, value]) => `  ${key}: ${lines(value)},`),
    '};',
    '',
  ].join('\n');
}

/** JSON with one entry of an object a line, so that a change of CLDR can be read in a diff. */
function lines(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return value.some(Array.isArray) ? `[\n${value.map((v) => `    ${JSON.stringify(v)},`).join('\n')}\n  ]` : JSON.stringify(value);
  const entries = Object.entries(value);
  return entries.length === 0 ? '{}' : `{\n${entries.map(([k, v]) => `    ${JSON.stringify(k)}: ${JSON.stringify(v)},`).join('\n')}\n  }`;
}
