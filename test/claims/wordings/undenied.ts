import type { Wording } from './wording.js';

/** Words that look like denials, plans or demands and are none: “nevertheless”, “not only”, “has”, “necessary goods”; catches and permits. Published on 12 March 2026, a Thursday. */
export const undenied: readonly Wording[] = [
  {
    claims: ['wage up 4%'],
    texts: {
      ru: 'Зарплаты тем не менее выросли на 4 процента.',
      uk: 'Зарплати тим не менш зросли на 4 відсотки.',
    },
  },
  {
    claims: ['profit up 20%'],
    texts: {
      ru: 'Компания не только увеличила прибыль на 20 процентов.',
      uk: 'Компанія не лише збільшила прибуток на 20 відсотків.',
      zh: '该企业不仅利润增长20%。',
    },
  },
  {
    claims: ['share 0.75'],
    texts: {
      ru: 'Три четверти заболевших не были вакцинированы.',
    },
  },
  {
    claims: ['poll.share 12 % flat'],
    texts: {
      ru: 'Рейтинг партии не изменился и составляет 12 процентов.',
      uk: 'Рейтинг партії не змінився і становить 12 відсотків.',
    },
  },
  {
    claims: ['trade.exports up 5%'],
    texts: {
      ru: 'Экспорт необходимых лекарств вырос на 5 процентов.',
      uk: 'Експорт необхідних ліків зріс на 5 відсотків.',
    },
  },
  {
    claims: ['population ~1700000 owner=Budapest'],
    texts: {
      uk: 'Будапешт має майже 1,7 млн мешканців.',
    },
  },
  {
    claims: ['cases 1200'],
    texts: {
      zh: '疫苗不良反应报告病例达1200例。',
    },
  },
  {
    claims: ['votes.share <10 %'],
    texts: {
      ar: 'حصلت المرشحة على نسبة تقل عن عشرة في المئة من الأصوات.',
    },
  },
  {
    claims: ['inflation 9 % up'],
    texts: {
      ar: 'وهو ما أدى إلى ارتفاع التضخم إلى 9 في المئة.',
    },
  },
  {
    claims: ['production down 21%'],
    texts: {
      ru: 'Улов трески сократился на 21 процент.',
      uk: 'Вилов тріски скоротився на 21 відсоток.',
    },
  },
  {
    claims: ['permits 380000'],
    texts: {
      uk: 'За рік видали 380 тис. дозволів на проживання.',
    },
  },
];
