/** Singular, plural and case forms of a noun, every distinct string once. */
export type Forms = readonly string[];

/** Relative expressions of one calendar field. `{0}` stands for a number. */
export interface RelativeField {
  /** Forms by offset: -2, -1, 0, 1, 2 (“vorgestern”, “gestern”, “heute”, …). */
  readonly offsets: Readonly<Record<string, Forms>>;
  readonly past: Forms;
  readonly future: Forms;
}

/** What CLDR knows of a language, in the form the engines read. Generated, never edited by hand. */
export interface CldrTables {
  /** 12 lists: every wide and abbreviated form, format and stand-alone, of each month of the Gregorian calendar. */
  readonly months: readonly Forms[];
  /** 7 lists, Monday first. */
  readonly weekdays: readonly Forms[];
  /** 4 lists. */
  readonly quarters: readonly Forms[];
  /** Day periods by CLDR name: am, pm, noon, midnight, morning1, afternoon1, evening1, night1, … */
  readonly dayPeriods: Readonly<Record<string, Forms>>;
  /** Day periods’ usual hours `[from, to)` by CLDR name, in minutes after midnight (may pass 1440). */
  readonly dayPeriodHours: Readonly<Record<string, readonly [number, number]>>;
  readonly eras: { readonly before: Forms; readonly after: Forms };
  /** year, quarter, month, week, day, hour, minute, second, mon … sun. */
  readonly relative: Readonly<Record<string, RelativeField>>;
  /** Date patterns: full, long, medium, short (`d MMMM y`). */
  readonly datePatterns: readonly string[];
  readonly decimal: string;
  readonly group: string;
  /** Digits 0–9 of the default and native numbering systems, when they are not ASCII. */
  readonly digits: readonly string[];
  readonly minimumGroupingDigits: number;
  readonly percentPattern: string;
  readonly currencyPattern: string;
  /** Compact words by power of ten: `{"3": ["Tsd.", "Tausend"], "9": ["Mrd.", "Milliarden"]}`. */
  readonly compact: Readonly<Record<string, Forms>>;
  /** By ISO 4217 code. */
  readonly currencies: Readonly<Record<string, { readonly symbols: Forms; readonly names: Forms }>>;
  /** Names and symbols by UCUM code. */
  readonly units: Readonly<Record<string, Forms>>;
  /** By ISO 3166 alpha-2 code. */
  readonly territories: Readonly<Record<string, Forms>>;
  /** Names of languages by BCP-47 tag. */
  readonly languages: Readonly<Record<string, Forms>>;
}
