import type { Wording } from './wording.js';

/** The turns of phrase of news agencies in tr, ro, pl, ru, uk, zh and ar: nouns for verbs, passives, futures of perfective verbs, collective numerals. Published on 12 March 2026, a Thursday. */
export const agencyStyle: readonly Wording[] = [
  {
    claims: ['casualties.killed 9 place=Peru'],
    texts: {
      tr: 'Peru\'da dokuz madencinin cansız bedenine ulaşıldı.',
      ro: 'Nouă persoane au pierit în Peru.',
      pl: 'W Peru śmierć poniosło dziewięcioro turystów.',
      ru: 'В Перу лишились жизни девятеро рабочих.',
      uk: 'У Перу загинули дев’ятеро туристів.',
      zh: '秘鲁9名矿工不幸罹难。',
      ar: 'لقي تسعة عمال مصرعهم في بيرو.',
    },
  },
  {
    claims: ['layoffs 900 planned owner=Siemens'],
    texts: {
      tr: 'Siemens 900 kişilik kadroyu kaldıracak.',
      ro: 'Siemens vrea să taie 900 de posturi.',
      pl: 'Siemens planuje likwidację 900 etatów.',
      ru: 'Siemens намерен избавиться от 900 сотрудников.',
      uk: 'Siemens планує позбутися 900 працівників.',
      zh: '西门子计划裁撤900个岗位。',
      ar: 'تعتزم سيمنز الاستغناء عن 900 موظف.',
    },
  },
  {
    claims: ['casualties.displaced 4000 place=Chile'],
    texts: {
      tr: 'Şili\'de 4 bin kişi evlerini terk etmek zorunda kaldı.',
      ro: 'În Chile, 4.000 de localnici au rămas fără locuințe.',
      pl: 'W Chile do ucieczki zmuszono 4 tys. mieszkańców.',
      ru: 'В Чили 4 тыс. жителей лишились крова.',
      uk: 'У Чилі без даху над головою залишилися 4 тис. людей.',
      zh: '智利4000人被迫离家。',
      ar: 'اضطر أربعة آلاف شخص في تشيلي إلى ترك منازلهم.',
    },
  },
  {
    claims: ['trade.exports 8000000000 USD agent=Vietnam'],
    texts: {
      ro: 'Vânzările externe ale Vietnamului au însumat 8 miliarde de dolari.',
      pl: 'Sprzedaż zagraniczna Wietnamu wyniosła 8 mld dolarów.',
      ru: 'Вьетнам поставил за рубеж товаров на 8 млрд долларов.',
      uk: 'В\'єтнам продав за кордон товарів на 8 млрд доларів.',
      zh: '越南对外出口额为80亿美元。',
      ar: 'بلغت مبيعات فيتنام إلى الخارج 8 مليارات دولار.',
    },
  },
  {
    claims: ['turnout 66 % owner=Slovenia'],
    texts: {
      tr: 'Slovenya\'da seçmenlerin yüzde 66\'sı sandığa gitti.',
      pl: 'Do urn poszło 66 proc. obywateli Słowenii.',
      ru: 'К урнам пришли 66% граждан Словении.',
      uk: 'До урн прийшли 66% громадян Словенії.',
      zh: '斯洛文尼亚的投票率为66%。',
      ar: 'بلغ الإقبال في سلوفينيا 66 في المئة.',
    },
  },
  {
    claims: ['attack @2026-03-10 place=Odesa'],
    texts: {
      tr: 'Odessa salı günü dronlarla vuruldu.',
      ro: 'Marți, o dronă a lovit Odesa.',
      pl: 'We wtorek dron uderzył w Odessę.',
      ru: 'Во вторник по Одессе нанесли удар беспилотники.',
      uk: 'У вівторок дрон влучив в Одесу.',
      ar: 'قصفت مسيرة أوديسا يوم الثلاثاء.',
    },
  },
  {
    claims: ['arrests 16 place=Germany'],
    texts: {
      tr: 'Almanya\'da 16 şüpheliye kelepçe takıldı, hepsi gözaltında.',
      pl: 'W Niemczech schwytano 16 osób.',
      ru: 'В Германии за решёткой оказались 16 человек.',
      uk: 'У Німеччині взято під варту 16 осіб.',
      zh: '德国16人落网。',
      ar: 'ألقي القبض على 16 شخصا في ألمانيا.',
    },
  },
  {
    claims: ['casualties.killed 812 up from 250 place=Afghanistan'],
    texts: {
      tr: 'Afganistan\'da can kaybı 812\'ye yükseldi; önceki bilanço 250 idi.',
      pl: 'Liczba zabitych w Afganistanie wynosi 812; wcześniejszy bilans mówił o 250.',
      ru: 'Число погибших в Афганистане достигло 812, ранее сообщалось о 250.',
      uk: 'Кількість загиблих в Афганістані сягнула 812, раніше повідомлялося про 250.',
      zh: '阿富汗死亡人数达812人，此前通报为250人。',
      ar: 'بلغ عدد القتلى في أفغانستان 812، وكانت الحصيلة السابقة 250.',
    },
  },
  {
    claims: ['interest-rate 3.5 % down 25bp owner=Bank of England'],
    texts: {
      tr: 'İngiltere Merkez Bankası politika faizini 25 baz puan indirerek yüzde 3,5\'e çekti.',
      pl: 'Bank Anglii ściął główną stopę o 25 pkt bazowych, do 3,5 proc.',
      ru: 'Банк Англии понизил ключевую ставку на 25 базисных пунктов, до 3,5%.',
      uk: 'Банк Англії урізав ключову ставку на 25 базисних пунктів, до 3,5%.',
      zh: '英国央行降息25个基点至3.5%。',
      ar: 'خفض بنك إنجلترا سعر الفائدة 25 نقطة أساس إلى 3.5 بالمئة.',
    },
  },
  {
    claims: ['casualties.killed 2 ← “…”'],
    texts: {
      ru: 'Полиция сообщила о двух погибших.',
      uk: 'Поліція повідомила про двох загиблих.',
      pl: 'Policja poinformowała o dwóch ofiarach śmiertelnych.',
    },
  },
  {
    claims: ['casualties.injured 14 place=Croatia', 'casualties.missing 3 place=Croatia'],
    texts: {
      tr: 'Hırvatistan\'daki kazada 14 yolcu yaralanırken 3 kişi kayboldu.',
      ro: 'În Croația, 14 pasageri au fost răniți și 3 sunt dați dispăruți.',
      pl: 'W Chorwacji rannych zostało 14 pasażerów, a 3 osoby zaginęły.',
      ru: 'В Хорватии пострадали 14 пассажиров, 3 пропали без вести.',
      uk: 'У Хорватії травмовано 14 пасажирів, 3 зникли безвісти.',
    },
  },
  {
    claims: ['wage up 12% demanded ← “…”'],
    texts: {
      pl: 'Związkowcy domagają się 12-procentowej podwyżki płac.',
      ru: 'Профсоюзы требуют повышения зарплат на 12%.',
      uk: 'Профспілки вимагають підвищити зарплати на 12%.',
    },
  },
];
