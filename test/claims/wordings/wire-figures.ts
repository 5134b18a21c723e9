import type { Wording } from './wording.js';

/** Figures as newsrooms write them in Arabic, Chinese, Polish, Russian and Ukrainian: verbs of the future, harvests, stores, income, what a sum is for. Published on 12 March 2026, a Thursday. */
export const wireFigures: readonly Wording[] = [
  {
    claims: ['flights 170 @2026-03-13 planned owner=Oslo'],
    texts: {
      pl: 'Lotnisko w Oslo odwoła w piątek 170 lotów.',
      ru: 'Аэропорт Осло отменит в пятницу 170 рейсов.',
      uk: 'Аеропорт Осло скасує в п’ятницю 170 рейсів.',
    },
  },
  {
    claims: ['wage 4325 RON up @2026-07 planned owner=Romania'],
    texts: {
      pl: 'Płaca minimalna w Rumunii wzrośnie w lipcu do 4325 lei.',
      ru: 'Минимальная зарплата в Румынии в июле вырастет до 4325 леев.',
      uk: 'Мінімальна зарплата в Румунії в липні зросте до 4325 леїв.',
      zh: '罗马尼亚最低工资7月将上调至4325列伊。',
      ar: 'سيرتفع الحد الأدنى للأجور في رومانيا إلى 4325 ليو في يوليو.',
    },
  },
  {
    claims: ['production 57000000 t down 4% @2025 owner=Ukraine'],
    texts: {
      pl: 'Ukraina zebrała w 2025 roku 57 mln ton zboża, o 4 proc. mniej niż przed rokiem.',
      ru: 'Украина собрала в 2025 году 57 млн тонн зерна, что на 4% меньше, чем годом ранее.',
      uk: 'Україна зібрала у 2025 році 57 млн тонн зерна, що на 4% менше, ніж торік.',
      zh: '乌克兰2025年粮食收成为5700万吨，同比减少4%。',
      ar: 'حصدت أوكرانيا 57 مليون طن من الحبوب في عام 2025، بانخفاض 4 في المئة عن العام السابق.',
    },
  },
  {
    claims: ['speed 138 km/h'],
    texts: {
      pl: 'Pociąg jechał z prędkością 138 km/h.',
      ru: 'Поезд шёл со скоростью 138 км/ч.',
      uk: 'Потяг рухався зі швидкістю 138 км/год.',
      zh: '列车当时时速为138公里。',
    },
  },
  {
    claims: ['trade.exports 3300000 bbl agent=Iraq'],
    texts: {
      pl: 'Irak eksportuje 3,3 mln baryłek ropy dziennie.',
      ru: 'Ирак экспортирует 3,3 млн баррелей нефти в сутки.',
      uk: 'Ірак експортує 3,3 млн барелів на добу.',
    },
  },
  {
    claims: ['gdp.growth 4.2 % forecast owner=Egypt ← International Monetary Fund'],
    texts: {
      ar: 'توقع صندوق النقد الدولي نمو اقتصاد مصر بنسبة 4.2 في المئة.',
    },
  },
  {
    claims: ['aid 24000000 EUR planned agent=France patient=Lebanon'],
    texts: {
      ar: 'وعدت فرنسا لبنان بمساعدات طارئة قيمتها 24 مليون يورو.',
    },
  },
  {
    claims: ['casualties.displaced >=300 ← “…”'],
    texts: {
      ar: 'قال رئيس البلدية إن 300 شخص على الأقل فقدوا منازلهم.',
    },
  },
  {
    claims: ['share-price 27.15 EUR down 6.2% @2026-03-11 owner=Siemens'],
    texts: {
      ru: 'Акции Siemens в среду подешевели во Франкфурте на 6,2%, до 27,15 евро.',
      uk: 'У середу акції Siemens у Франкфурті впали на 6,2%, до 27,15 євро.',
    },
  },
  {
    claims: ['revenue 432000000000 RUB down 47% @2026-02 owner=Russia'],
    texts: {
      pl: 'Dochody Rosji z ropy i gazu spadły w lutym o 47 proc., do 432 mld rubli.',
      ru: 'Доходы России от нефти и газа в феврале упали на 47%, до 432 млрд рублей.',
      uk: 'Доходи Росії від нафти й газу в лютому впали на 47%, до 432 млрд рублів.',
      zh: '2月俄罗斯油气收入下降47%，降至4320亿卢布。',
      ar: 'هبطت إيرادات روسيا من النفط والغاز في فبراير بنسبة 47 في المئة إلى 432 مليار روبل.',
    },
  },
  {
    claims: ['jobs <=1400 planned owner=Lviv'],
    texts: {
      uk: 'У Львові з’явиться до 1400 робочих місць.',
    },
  },
  {
    claims: ['duration 2 mo'],
    texts: {
      pl: 'Zapasów zboża wystarczy na dwa miesiące.',
      ru: 'Запасов зерна хватит на два месяца.',
      uk: 'Запасів зерна вистачить на два місяці.',
      ar: 'تكفي مخزونات الحبوب لشهرين.',
    },
  },
  {
    claims: ['duration 3 wk'],
    texts: {
      zh: '芬兰大麦储备只够维持三周。',
    },
  },
  {
    claims: ['trade.imports 189 t @2026-02 agent=Australia'],
    texts: {
      zh: '湖北一家企业2月从澳大利亚进口羊毛原料189吨。',
    },
  },
  {
    claims: ['wage up 4.6% owner=Norway'],
    texts: {
      zh: '挪威工资增长达4.6％，创近10年来新高。',
    },
  },
  {
    claims: ['aid 80000000 USD demanded agent=World Food Programme patient=Mali'],
    texts: {
      pl: 'Światowy Program Żywnościowy apeluje o 80 mln dolarów dla Mali.',
    },
  },
  {
    claims: ['damage 950000000 USD place=Haiti'],
    texts: {
      ru: 'Ущерб от урагана на Гаити оценивается в 950 млн долларов.',
      zh: '海地飓风造成的损失估计为9.5亿美元。',
    },
  },
  {
    claims: ['loan 500000000 EUR planned agent=European Investment Bank patient=Tunisia'],
    texts: {
      zh: '欧洲投资银行将向突尼斯提供5亿欧元贷款。',
    },
  },
  {
    claims: ['participants ~40000 @2026-03-07 place=Seoul', 'protest @2026-03-07 place=Seoul'],
    texts: {
      zh: '周六约4万人在首尔参加集会。',
      ar: 'شارك نحو 40 ألف شخص في مسيرة في سيول يوم السبت.',
    },
  },
  {
    claims: ['arrests 212 place=Türkiye', 'equipment 46 agent=Türkiye'],
    texts: {
      ar: 'أوقفت الشرطة في تركيا 212 مشتبها به وضبطت 46 قطعة سلاح.',
    },
  },
  {
    claims: ['energy.supply 640000000 kW.h @2026-01 agent=Lithuania'],
    texts: {
      pl: 'Litwa zużyła w styczniu 640 mln kWh energii elektrycznej.',
      ru: 'Литва потребила в январе 640 млн кВт·ч электроэнергии.',
      uk: 'Литва спожила у січні 640 млн кВт·год електроенергії.',
      zh: '立陶宛1月用电量为6.4亿千瓦时。',
    },
  },
];
