import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Latvian. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'dr', 'prof', 'kgs', 'k-dze', 'mr', 'mrs', 'ms', 'st', 'piem', 't.i', 't.s', 't.sk', 'resp', 'sal', 'sk', 'apm', 'dz', 'm.v', 'ģen', 'plkv',
    'maj', 'kpt', 'ltn', 'inž', 'arh', 'akad', 'doc', 'mag', 'sv', 'red', 'tulk', 'ķ', 'u.t.jpr', 'zv', 'adv', 'p.m.ē', 'm.ē', 'prez', 'dir',
  ],
  numericAbbreviations: ['nr', 'lpp', 'p', 'pp', 'nod', 'att', 'tab', 'tel', 'sēj', '§'],
  ambiguousAbbreviations: ['g', 'gs', 'p.m.ē', 'm.ē', 'milj', 'mljrd', 'tūkst', 'inc', 'ltd', 'co', 'corp', 'sia', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k'],
  finalAbbreviations: ['u.c', 'u.tml', 'utt', 'u.t.t', 'u.t.jpr', 'etc', 'km', 'm', 'cm', 'kg', 'min', 'sek', 'p.m.ē', 'm.ē'],
  ordinalDot: true,
  ordinalFollowers: [
    'janvāris', 'janvārī', 'janvāra', 'februāris', 'februārī', 'februāra', 'marts', 'martā', 'marta', 'aprīlis', 'aprīlī', 'aprīļa', 'maijs',
    'maijā', 'maija', 'jūnijs', 'jūnijā', 'jūnija', 'jūlijs', 'jūlijā', 'jūlija', 'augusts', 'augustā', 'augusta', 'septembris', 'septembrī',
    'septembra', 'oktobris', 'oktobrī', 'oktobra', 'novembris', 'novembrī', 'novembra', 'decembris', 'decembrī', 'decembra', 'gadsimts',
    'gadsimta', 'gadsimtā', 'gads', 'gada', 'gadā',
  ],
  cardinalCues: ['numurs', 'lappuse', 'punkts'],
  starters: [
    'viņš', 'viņa', 'viņi', 'viņas', 'tas', 'tā', 'tie', 'tās', 'es', 'tu', 'mēs', 'jūs', 'šis', 'šī', 'šie', 'šīs', 'kas', 'ko', 'kur', 'kad',
    'kāpēc', 'kā', 'cik', 'un', 'bet', 'vai', 'tomēr', 'ja', 'lai', 'gan', 'jo', 'tāpēc', 'tad', 'arī', 'vēl', 'jau', 'tikai', 'pat', 'tur',
    'šeit', 'tagad', 'šodien', 'vakar', 'rīt', 'pēc', 'pirms', 'agrāk', 'vēlāk', 'nē', 'jā', 'visi', 'viss', 'katrs', 'daudzi', 'daži', 'vairāki',
    'viens', 'viena', 'divi', 'trīs', 'četri', 'citi', 'cits', 'ir', 'bija', 'būs', 'var', 'jābūt', 'turklāt', 'saskaņā', 'laikā', 'taču',
    'varbūt', 'piemēram', 'beidzot', 'vispirms', 'no', 'uz', 'ar', 'par', 'pie', 'bez', 'starp', 'pret', 'caur',
  ],
};
