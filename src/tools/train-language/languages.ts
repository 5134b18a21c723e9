/** A language that the model tells apart: its tag, its script's name in `scripts`, and its name in lingua's tables. */
export interface TrainedLanguage {
  readonly tag: string;
  readonly script: string;
  readonly table: string;
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
// Lingua's tables leave out vowel signs, without which Devanagari words cannot be made; the sentences suffice.
const devanagari = { hi: '', mr: '' } as const;
const han = { ja: 'JAPANESE', zh: 'CHINESE' } as const;

const entries = (script: string, names: Readonly<Record<string, string>>): readonly TrainedLanguage[] =>
  Object.entries(names).map(([tag, table]) => ({ tag, script, table }));

/** Every language that shares its script with another one. */
export const trainedLanguages: readonly TrainedLanguage[] = [
  ...entries('Latin', latin), ...entries('Cyrillic', cyrillic), ...entries('Arabic', arabic), ...entries('Devanagari', devanagari), ...entries('Han', han),
];
