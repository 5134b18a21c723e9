import type { Wording } from './wording.js';

/** Houses that are destroyed or damaged, rain that falls, dams that break, numbers to call. Published on 12 March 2026, a Thursday. */
export const houses: readonly Wording[] = [
  {
    claims: ['homes 420 place=Cuba'],
    texts: {
      en: 'In Cuba the hurricane destroyed 420 homes.',
      de: 'In Kuba zerstörte der Hurrikan 420 Häuser.',
      nl: 'In Cuba verwoestte de orkaan 420 huizen.',
      fr: 'À Cuba, l’ouragan a détruit 420 maisons.',
      it: 'A Cuba l’uragano ha distrutto 420 case.',
      es: 'En Cuba, el huracán destruyó 420 viviendas.',
      pt: 'Em Cuba, o furacão destruiu 420 casas.',
      ro: 'În Cuba, uraganul a distrus 420 de case.',
      pl: 'Na Kubie huragan zniszczył 420 domów.',
      ru: 'На Кубе ураган разрушил 420 домов.',
      uk: 'На Кубі ураган зруйнував 420 будинків.',
      tr: 'Küba’da kasırga 420 evi yıktı.',
      zh: '古巴有420间房屋倒塌。',
      ar: 'في كوبا دمر الإعصار 420 منزلاً.',
    },
  },
  {
    claims: ['rainfall 80 mm place=Cuba'],
    texts: {
      en: 'In Cuba 80 millimetres of rain fell.',
      de: 'In Kuba fielen 80 Millimeter Regen.',
      nl: 'In Cuba viel 80 millimeter regen.',
      fr: 'À Cuba, il est tombé 80 millimètres de pluie.',
      it: 'A Cuba sono caduti 80 millimetri di pioggia.',
      es: 'En Cuba cayeron 80 milímetros de lluvia.',
      pt: 'Em Cuba caíram 80 milímetros de chuva.',
      ro: 'În Cuba au căzut 80 de milimetri de ploaie.',
      pl: 'Na Kubie spadło 80 milimetrów deszczu.',
      ru: 'На Кубе выпало 80 миллиметров осадков.',
      uk: 'На Кубі випало 80 міліметрів опадів.',
      tr: 'Küba’da 80 milimetre yağmur yağdı.',
      zh: '古巴降雨量达80毫米。',
    },
  },
  {
    claims: ['disaster @2026-03-10 place=Cuba'],
    texts: {
      en: 'A dam in Cuba broke on Tuesday.',
      nl: 'Een dam in Cuba brak dinsdag.',
      fr: 'Un barrage a cédé mardi à Cuba.',
      es: 'Una presa se rompió el martes en Cuba.',
      pt: 'Uma barragem rompeu na terça-feira em Cuba.',
      ru: 'На Кубе во вторник плотину прорвало.',
    },
  },
  {
    claims: [],
    texts: {
      en: 'Relatives of the missing can call the emergency number 1490.',
      de: 'Angehörige von Vermissten erreichen die Notrufnummer 1490.',
      it: 'I familiari dei dispersi possono chiamare il numero d’emergenza 1490.',
      pl: 'Krewni zaginionych mogą dzwonić pod numer alarmowy 1490.',
      ru: 'Родственники пропавших могут звонить по номеру 1490.',
    },
  },
  {
    claims: ['homes 14 place=Cuba'],
    texts: {
      tr: 'Küba’da 14 bina hasar gördü, 120 yurttaş otele yerleştirildi.',
      ru: 'На Кубе разрушило бурей 14 домов, 120 человек спят в отеле.',
    },
  },
  {
    claims: ['unemployment 6.2 % owner=Eurozone'],
    texts: {
      de: 'Die Arbeitslosenquote in den 20 Euro-Ländern betrug 6,2 Prozent.',
    },
  },
];
