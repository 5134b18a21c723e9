import type { Fact } from './fact.js';

/** Courts, what is earned and what goods are worth, one fact at a time. */
export const courtWordings: readonly Fact[] = [
  {
    claims: ['trial @2026-05-11 Q1741 planned'],
    texts: {
      en: 'Seven more suspects go on trial in Vienna on May 11.',
      de: 'Sieben weitere Verdächtige stehen ab dem 11. Mai in Wien vor Gericht.',
      nl: 'Zeven andere verdachten staan op 11 mei in Wenen terecht.',
      it: 'Altri sette imputati andranno a processo l\'11 maggio a Vienna.',
      fr: 'Sept autres prévenus seront jugés le 11 mai à Vienne.',
      pl: 'Kolejnych siedmiu podejrzanych stanie 11 maja przed sądem w Wiedniu.',
      uk: 'Ще семеро підозрюваних постануть перед судом 11 травня у Відні.',
      tr: "Diğer yedi sanığın yargılanması 11 Mayıs'ta Viyana'da başlayacak.",
      zh: '另外七名嫌疑人将于5月11日在维也纳受审。',
    },
  },
  {
    claims: ['sentence 18 mo *'],
    texts: {
      en: 'Three men were handed suspended sentences of 18 months.',
      de: 'Drei Männer erhielten Bewährungsstrafen von 18 Monaten.',
      nl: 'Drie mannen kregen voorwaardelijke celstraffen van 18 maanden.',
      es: 'Tres hombres recibieron condenas de 18 meses.',
      zh: '三名男子获刑18个月，缓刑执行。',
    },
  },
];
