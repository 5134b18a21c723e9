import { boundary, type Words } from './grams.js';

/*
 * Languages of which there is no text to train on, but whose everyday words set them apart from the neighbour that the
 * model takes them for. They are named where such words are many and the neighbour's own forms few.
 */

interface Variety {
  readonly tag: string;
  /** What the model calls it. */
  readonly within: readonly string[];
  /** Fewest words that speak for it. */
  readonly leastWords: number;
  /** Words that the neighbours do not have; one that ends in `*` stands for all that begin so. */
  readonly words: readonly string[];
  /** Forms that only the neighbours have. */
  readonly against: readonly string[];
}

const varieties: readonly Variety[] = [
  {
    // Serbian in Latin letters: ekavian vowels (predsednik, vreme) and Serbian words, against ijekavian and Croatian ones.
    tag: 'sr-Latn', within: ['hr', 'bs'], leastWords: 1,
    words: [
      'predsed*', 'vreme', 'dve', 'gde', 'negde', 'uvek', 'pre', 'posle', 'reč', 'mesto', 'mesta', 'mestu', 'mestima', 'deo', 'delu', 'delimič*',
      'ceo', 'celo', 'cele', 'celu', 'lepe', 'nedelj*', 'juče', 'opštin*', 'izvešt*', 'bezbedn*', 'obezbed*', 'uspe', 'uspeo', 'uspeh*', 'zahtev*',
      'primen*', 'promen*', 'vest', 'vesti', 'svetsk*', 'rešen*', 'rešav*', 'reši*', 'mera', 'mere', 'merama', 'razume*', 'hte*', 'videl*', 'živel*',
      'živeo', 'voleo', 'čovek*', 'devoj*', 'deca', 'dece', 'decu', 'mesec', 'meseca', 'meseci', 'poverenj*', 'smen*', 'procen*', 'ocen*', 'uveren*',
      'obavešt*', 'sednic*', 'sedišt*', 'levic*', 'desnic*', 'belež*', 'zabelež*', 'vredn*', 'cena', 'cene', 'cenu', 'snabdev*', 'tela', 'telo',
      'odbeg*', 'pobed*', 'poseti*', 'poseta', 'posetu', 'namer*', 'lepo', 'severno', 'severni', 'severna', 'severne', 'severnom', 'avgust*', 'hleb',
      'nemačk*', 'nemac', 'nemci', 'obe', 'obema', 'sled*', 'mleko', 'vera', 'veru', 'vernik*', 'vek', 'veka', 'veku', 'vekov*', 'ponedeljak',
      'ponedeljk*', 'sredu', 'deluj*', 'delova*', 'pomer*', 'proveri*', 'proveren*', 'provera*', 'izmen*', 'zamen*', 'podel*', 'odeljenj*', 'cveć*',
      'dete', 'deteta', 'seća*', 'predlog*', 'premešt*', 'smešt*', 'umesto', 'ovde', 'nigde', 'zvezd*', 'lekar*', 'leče*', 'pesm*', 'razmen*',
      'vetar', 'vetra', 'celin*', 'celok*', 'reka', 'reku', 'reke', 'želeo', 'želel*', 'posled*', 'sused*', 'izvesn*', 'uspeš*', 'svedoč*', 'svedok*',
      'svesn*', 'takođe', 'uopšte', 'sopstven*',
    ],
    against: [
      'predsjed*', 'vrijeme', 'dvije', 'gdje', 'negdje', 'uvijek', 'prije', 'poslije', 'nakon', 'riječ*', 'mjest*', 'dio', 'cijel*', 'lijep*',
      'sljedeć*', 'slijed*', 'nedjelj*', 'jučer', 'općin*', 'priopć*', 'izvješ*', 'izvijest*', 'sigurnos*', 'uspje*', 'zahtjev*', 'primjen*',
      'promjen*', 'vijest*', 'vijeć*', 'svjetsk*', 'rješ*', 'riješ*', 'mjer*', 'razumje*', 'htje*', 'vidje*', 'živje*', 'sjever*', 'čovjek*',
      'djevoj*', 'djec*', 'mjesec*', 'tjedan*', 'tjedn*', 'tisuć*', 'povjeren*', 'procjen*', 'ocjen*', 'uvjer*', 'obavijest*', 'sjednic*', 'sjedišt*',
      'ljev*', 'bilje*', 'vrijedn*', 'cijen*', 'tijel*', 'bolesnik*', 'europsk*', 'pobjed*', 'posjet*', 'namjer*',
    ],
  },
  {
    // Galician against Portuguese and Spanish.
    tag: 'gl', within: ['pt', 'es', 'ca'], leastWords: 2,
    words: [
      'unha', 'unhas', 'dunha', 'dunhas', 'nunha', 'nunhas', 'cunha', 'algunha', 'algunhas', 'ningunha', 'dun', 'nun', 'cun', 'máis', 'xa', 'tamén',
      'hoxe', 'onte', 'despois', 'goberno', 'xunta', 'xente', 'aínda', 'tiña', 'tiñan', 'fixo', 'houbo', 'xeral', 'proxecto*', 'traballo*', 'mellor*',
      'sexa', 'prazas', 'galego*', 'galega*', 'axuda*', 'concello*', 'coa', 'coas', 'dous', 'dúas',
    ],
    against: ['uma', 'umas', 'não', 'também', 'já', 'mais', 'governo', 'hoje', 'ontem', 'é', 'são', 'una', 'más', 'también', 'ya', 'el', 'los', 'hoy', 'ayer', 'gobierno', 'y', 'amb', 'és', 'del'],
  },
];

interface CueTable {
  readonly tag: string;
  readonly within: ReadonlySet<string>;
  readonly leastWords: number;
  readonly speaksFor: (word: string) => boolean;
  readonly speaksAgainst: (word: string) => boolean;
}

let tables: readonly CueTable[] | undefined;

/** How many of them it takes for each one that speaks against it. */
const ratio = 2;

/** What the model may call a text in the language of a tag that it does not know itself. */
export function standIns(tag: string): readonly string[] {
  const base = tag.split('-')[0];
  return varieties.find((v) => v.tag.split('-')[0] === base)?.within ?? [];
}

/** The variety that a text is in, of which the model has named the neighbour; that neighbour where there is none. */
export function varietyOf(tag: string, words: Words): string {
  tables ??= varieties.map((v) => ({
    tag: v.tag, within: new Set(v.within), leastWords: v.leastWords, speaksFor: matcher(v.words), speaksAgainst: matcher(v.against),
  }));
  const table = tables.find((t) => t.within.has(tag));
  if (table === undefined) return tag;
  let speakFor = 0;
  let against = 0;
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    if (words.units[at] !== boundary) continue;
    if (at > start) {
      const word = String.fromCharCode(...words.units.subarray(start, at));
      if (table.speaksFor(word)) speakFor++;
      else if (table.speaksAgainst(word)) against++;
    }
    start = at + 1;
  }
  return speakFor >= table.leastWords && speakFor >= ratio * against ? table.tag : tag;
}

function matcher(list: readonly string[]): (word: string) => boolean {
  const whole = new Set(list.filter((word) => !word.endsWith('*')));
  const heads = new Set(list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)));
  const longest = Math.max(0, ...[...heads].map((head) => head.length));
  return (word) => {
    if (whole.has(word)) return true;
    for (let length = Math.min(longest, word.length); length >= 3; length--) if (heads.has(word.slice(0, length))) return true;
    return false;
  };
}
