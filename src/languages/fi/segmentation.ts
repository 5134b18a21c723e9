import { neutralSegmentation, type SegmentationRules } from '../../model/index.js';

/** Sentence rules of Finnish. */
export const segmentation: SegmentationRules = {
  ...neutralSegmentation,
  abbreviations: [
    'tri', 'prof', 'dos', 'ins', 'arkkit', 'kenr', 'kapt', 'luutn', 'vääp', 'st', 't.v', 'esim', 'ks', 'vrt', 'mm', 'ts', 'ns', 'nk', 'huom', 'n',
    'v.v', 'toim', 'suom', 'engl', 'ruots', 'saks', 'ransk', 'ven', 'lat', 'kreik', 'esp', 'mr', 'mrs', 'ms', 'pyh', 'hra', 'rva', 'nti', 'maist',
    'lis', 'fil', 'yht', 'vt', 'ent', 'synt', 'apul', 'kok',
  ],
  numericAbbreviations: ['nro', 'n:o', 's', 'ss', 'art', 'kpl', 'kuv', 'taul', 'puh', 'nk', '§', 'klo'],
  ambiguousAbbreviations: [
    'v', 'vs', 'kpl', 'milj', 'mrd', 'inc', 'ltd', 'co', 'corp', 'oy', 'oyj', 'ry', 'jr', 'sr', 'u.s', 'u.s.a', 'u.k', 'ym', 'yms', 'jne', 'mk',
    'eaa',
  ],
  finalAbbreviations: ['jne', 'ym', 'yms', 'etc', 'em', 'tms', 'mts', 'km', 'm', 'cm', 'kg', 'h', 'min', 'sek', 'ekr', 'jkr', 'e.kr', 'j.kr'],
  ordinalDot: true,
  ordinalFollowers: [
    'tammikuuta', 'helmikuuta', 'maaliskuuta', 'huhtikuuta', 'toukokuuta', 'kesäkuuta', 'heinäkuuta', 'elokuuta', 'syyskuuta', 'lokakuuta',
    'marraskuuta', 'joulukuuta', 'päivänä', 'päivä', 'vuosisata', 'vuosisadan', 'vuosisadalla',
  ],
  cardinalCues: ['numero', 'sivu', 'kohta'],
  starters: [
    'hän', 'he', 'se', 'ne', 'minä', 'sinä', 'me', 'te', 'tämä', 'tuo', 'nämä', 'nuo', 'joka', 'mikä', 'kuka', 'mitä', 'miksi', 'miten', 'missä',
    'milloin', 'kun', 'jos', 'koska', 'vaikka', 'että', 'ja', 'mutta', 'tai', 'vai', 'sekä', 'eli', 'siis', 'niin', 'myös', 'vielä', 'jo', 'vain',
    'edes', 'siellä', 'täällä', 'tässä', 'nyt', 'tänään', 'eilen', 'huomenna', 'sitten', 'silloin', 'aiemmin', 'myöhemmin', 'ei', 'kyllä',
    'kaikki', 'jokainen', 'monet', 'jotkut', 'useat', 'yksi', 'kaksi', 'kolme', 'neljä', 'muut', 'toinen', 'on', 'ovat', 'oli', 'olivat', 'voi',
    'voivat', 'pitää', 'täytyy', 'lisäksi', 'mukaan', 'ennen', 'jälkeen', 'aikana', 'kuitenkin', 'ehkä', 'esimerkiksi', 'toisaalta', 'lopulta',
    'ensin', 'hänen', 'heidän', 'sen', 'niiden', 'tämän', 'näin', 'tällä', 'tällöin', 'sillä', 'nykyisin', 'vuonna',
  ],
};
