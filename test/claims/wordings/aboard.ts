import type { Wording } from './wording.js';

/** People aboard, fleets, debates, deadlines and the same period of last year. Published on 12 March 2026, a Thursday. */
export const aboardWordings: readonly Wording[] = [
  {
    claims: ['passengers >350 owner=Greece ← “…”'],
    texts: {
      ru: 'Судно перевозило более 350 человек, сообщает полиция Греции.',
      uk: 'Судно перевозило понад 350 людей, повідомляє поліція Греції.',
    },
  },
  {
    claims: ['passengers 287 owner=Indonesia ← “…”'],
    texts: {
      uk: 'На борту порома перебували 287 людей, повідомляє поліція Індонезії.',
      ar: 'كان على متن العبّارة 287 شخصاً، حسبما ذكرت الشرطة الإندونيسية.',
    },
  },
  {
    claims: ['duration 19 h'],
    texts: {
      ru: 'Парламент Чехии одобрил реформу после дебатов, продолжавшихся 19 часов.',
      uk: 'Парламент Чехії схвалив реформу після 19-годинних дебатів.',
      zh: '保加利亚议会经过19小时辩论通过了改革法案。',
    },
  },
  {
    claims: ['duration 19 h ← Parliament of Bulgaria'],
    texts: {
      ar: 'وبعد مناقشات استمرت 19 ساعة، أقر البرلمان البلغاري القانون.',
    },
  },
  {
    claims: ['unemployment 21.4 % @2025 owner=Jordan'],
    texts: {
      ar: 'وبلغ معدل البطالة في الأردن 21.4 في المئة العام الماضي.',
      zh: '约旦去年失业率为21.4%。',
    },
  },
  {
    claims: ['gdp.growth 0.8 % @2025-Q1 owner=Finland', 'gdp.growth 1.2 % @2026-Q1 owner=Finland'],
    texts: { zh: '2026年第一季度芬兰经济增长1.2%，上年同期为0.8%。' },
  },
  {
    claims: ['publication @2026-12-15 planned'],
    texts: {
      ru: 'Следователи должны опубликовать доклад 15 декабря.',
      uk: 'Слідчі мають оприлюднити звіт 15 грудня.',
      zh: '调查人员定于12月15日公布调查报告。',
    },
  },
  {
    claims: ['casualties.killed down 14% place=Lithuania'],
    texts: {
      ru: 'Уровень смертности на дорогах Литвы снизился на 14%.',
      uk: 'Кількість загиблих на дорогах Литви знизилася на 14%.',
    },
  },
  {
    claims: ['distance >=5 km place=Armenia place=Azerbaijan'],
    texts: {
      ru: 'Армения и Азербайджан отвели войска не менее чем на 5 км от границы.',
      uk: 'Вірменія та Азербайджан відвели війська щонайменше на 5 км від кордону.',
    },
  },
  {
    claims: ['interest-rate 3.5 % down @2026-12 demanded owner=Central Bank of Egypt ← أحمد خالد'],
    texts: { ar: 'طالب وزير المالية أحمد خالد البنك المركزي المصري بخفض الفائدة إلى 3.5 في المئة بحلول ديسمبر.' },
  },
  {
    claims: ['damage ~12000000000 USD'],
    texts: { ar: 'وبلغت خسائر الإعصار نحو 12 مليار دولار.' },
  },
  {
    claims: ['damage 12000000000 USD ← “…”'],
    texts: {
      ru: 'Страховые компании оценили ущерб от урагана в 12 млрд долларов.',
      uk: 'Страхові компанії оцінили збитки від урагану в 12 млрд доларів.',
    },
  },
];
