/** A language that the model tells apart. */
export interface TrainedLanguage {
  readonly tag: string;
  /** Name of its script in `scripts`. */
  readonly script: string;
  /** Its name in lingua's tables; empty where they are not used. */
  readonly table: string;
  /** Log odds of it before a text is read; 0 unless stated. */
  readonly prior?: number;
}

const latin = {
  af: 'AFRIKAANS', az: 'AZERBAIJANI', bs: 'BOSNIAN', ca: 'CATALAN', cs: 'CZECH', cy: 'WELSH', da: 'DANISH', de: 'GERMAN', en: 'ENGLISH', eo: 'ESPERANTO',
  es: 'SPANISH', et: 'ESTONIAN', eu: 'BASQUE', fi: 'FINNISH', fr: 'FRENCH', ga: 'IRISH', hr: 'CROATIAN', hu: 'HUNGARIAN', id: 'INDONESIAN', is: 'ICELANDIC',
  it: 'ITALIAN', la: 'LATIN', lg: 'GANDA', lt: 'LITHUANIAN', lv: 'LATVIAN', mi: 'MAORI', ms: 'MALAY', nb: 'BOKMAL', nl: 'DUTCH', nn: 'NYNORSK', pl: 'POLISH',
  pt: 'PORTUGUESE', ro: 'ROMANIAN', sk: 'SLOVAK', sl: 'SLOVENE', sn: 'SHONA', so: 'SOMALI', sq: 'ALBANIAN', st: 'SOTHO', sv: 'SWEDISH', sw: 'SWAHILI',
  tl: 'TAGALOG', tn: 'TSWANA', tr: 'TURKISH', ts: 'TSONGA', vi: 'VIETNAMESE', xh: 'XHOSA', yo: 'YORUBA', zu: 'ZULU',
} as const;
const cyrillic = { be: 'BELARUSIAN', bg: 'BULGARIAN', kk: 'KAZAKH', mk: 'MACEDONIAN', mn: 'MONGOLIAN', ru: 'RUSSIAN', sr: 'SERBIAN', uk: 'UKRAINIAN' } as const;
const arabic = { ar: 'ARABIC', fa: 'PERSIAN', ur: 'URDU' } as const;
// Lingua's tables leave out vowel signs; words of Devanagari are made from the profiles.
const devanagari = { hi: '', mr: '', ne: '' } as const;

const entries = (script: string, names: Readonly<Record<string, string>>): readonly TrainedLanguage[] =>
  Object.entries(names).map(([tag, table]) => ({ tag, script, table }));

/** Every language that shares its script with another one. */
export const trainedLanguages: readonly TrainedLanguage[] = [
  ...entries('Latin', latin),
  ...entries('Cyrillic', cyrillic), ...entries('Arabic', arabic), ...entries('Devanagari', devanagari), 
  // Text of ideographs alone is seldom Japanese.
  { tag: 'ja', script: 'Han', table: 'JAPANESE', prior: -2 }, { tag: 'zh', script: 'Han', table: 'CHINESE' },
];
