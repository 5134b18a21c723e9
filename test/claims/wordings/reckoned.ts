import type { Wording } from './wording.js';

/** Who gives a number: verbs of counting and reckoning, two sides with a number each, and “the company” that the sentence is about. Published on 12 March 2026, a Thursday. */
export const reckonedWordings: readonly Wording[] = [
  {
    claims: ['participants 12000 place=Vienna ← “…”'],
    texts: {
      en: 'Police put the number of demonstrators in Vienna at 12,000.',
      de: 'Die Polizei bezifferte die Zahl der Demonstranten in Wien auf 12.000.',
      fr: 'La police a chiffré à 12.000 le nombre de manifestants à Vienne.',
      es: 'La policía cifró en 12.000 los manifestantes en Viena.',
      it: 'La polizia ha stimato in 12.000 i manifestanti a Vienna.',
      pt: 'A polícia estimou em 12.000 o número de manifestantes em Viena.',
      nl: 'De politie schatte het aantal betogers in Wenen op 12.000.',
      pl: 'Policja oszacowała liczbę demonstrantów w Wiedniu na 12 tys.',
      ro: 'Poliția a estimat la 12.000 numărul manifestanților din Viena.',
      tr: "Polis, Viyana'daki göstericilerin sayısını 12 bin olarak açıkladı.",
      ru: 'Полиция оценила число демонстрантов в Вене в 12 тысяч.',
      uk: 'Поліція оцінила кількість демонстрантів у Відні у 12 тисяч.',
    },
  },
  {
    claims: ['participants ~12000 place=Vienna ← “…”'],
    texts: {
      ar: 'قدرت الشرطة عدد المتظاهرين في فيينا بنحو 12 ألفا.',
    },
  },
  {
    claims: ['participants 12000 place=Vienna ← “…”', 'participants 30000 place=Vienna ← “…”'],
    texts: {
      en: 'Police counted 12,000 demonstrators in Vienna, while the organisers spoke of 30,000.',
      de: 'Die Polizei zählte in Wien 12.000 Demonstranten, die Veranstalter sprachen von 30.000.',
      fr: 'La police a dénombré 12.000 manifestants à Vienne, les organisateurs en ont compté 30.000.',
      es: 'La policía contabilizó 12.000 manifestantes en Viena, mientras que los organizadores hablaron de 30.000.',
      it: 'La polizia ha contato 12.000 manifestanti a Vienna, mentre gli organizzatori hanno parlato di 30.000.',
      pt: 'A polícia contou 12.000 manifestantes em Viena, enquanto os organizadores falaram em 30.000.',
      nl: 'De politie telde 12.000 betogers in Wenen, de organisatoren spraken van 30.000.',
      pl: 'Policja naliczyła w Wiedniu 12 tys. demonstrantów, organizatorzy mówili o 30 tys.',
      ro: 'Poliția a numărat 12.000 de manifestanți la Viena, în timp ce organizatorii au vorbit de 30.000.',
      ru: 'Полиция насчитала в Вене 12 тысяч демонстрантов, организаторы говорили о 30 тысячах.',
      uk: 'Поліція нарахувала у Відні 12 тисяч демонстрантів, організатори говорили про 30 тисяч.',
      ar: 'أحصت الشرطة 12 ألف متظاهر في فيينا، فيما تحدث المنظمون عن 30 ألفا.',
    },
  },
  {
    claims: ['damage 3000000 EUR place=Malmö ← Ann Lindqvist'],
    texts: {
      en: 'Mayor Ann Lindqvist put the damage in Malmö at 3 million euros.',
      de: 'Bürgermeisterin Ann Lindqvist bezifferte den Schaden in Malmö auf 3 Millionen Euro.',
      fr: "La maire Ann Lindqvist a évalué les dégâts à Malmö à 3 millions d'euros.",
      es: 'La alcaldesa Ann Lindqvist cifró los daños en Malmö en 3 millones de euros.',
      it: 'La sindaca Ann Lindqvist ha quantificato i danni a Malmö in 3 milioni di euro.',
      pt: 'A prefeita Ann Lindqvist avaliou os danos em Malmö em 3 milhões de euros.',
      nl: 'Burgemeester Ann Lindqvist raamde de schade in Malmö op 3 miljoen euro.',
    },
  },
  {
    claims: ['damage 3000000 EUR place=Malmö ← Анн Линдквист'],
    texts: {
      ru: 'Мэр Анн Линдквист оценила ущерб в Мальмё в 3 миллиона евро.',
    },
  },
  {
    claims: ['participants 12000 place=Vienna ← “…”'],
    texts: {
      zh: '警方估计维也纳示威者人数为1.2万人。',
    },
  },
  {
    claims: ['participants 12000 place=Vienna ← “…”', 'participants 30000 place=Vienna ← “…”'],
    texts: {
      zh: '警方统计维也纳有1.2万名示威者，而组织者称有3万人。',
    },
  },
  {
    claims: ['passengers 19000000 @2025 owner=Ethiopian Airlines ← Ethiopian Airlines'],
    texts: {
      en: 'Ethiopian Airlines carried 19 million passengers last year, the company said on Tuesday.',
    },
  },
  {
    claims: ['passengers 5000000 @2025 owner=Kenya Airways ← Kenya Airways'],
    texts: {
      de: 'Boeing hat einen neuen Kunden. Kenya Airways beförderte im vergangenen Jahr 5 Millionen Passagiere, teilte das Unternehmen mit.',
    },
  },
];
