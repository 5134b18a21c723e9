import type { Wording } from './wording.js';

/** What a sentence leaves out and the one before has told, who only denies or reports, and where a meeting is. Published on 12 March 2026, a Thursday. */
export const carriedWordings: readonly Wording[] = [
  {
    claims: ['investment 200000000 EUR agent=Bosch', 'opening @2028-H1 planned agent=Bosch place=Timişoara'],
    texts: {
      en: 'Bosch is investing 200 million euros in a plant in Timișoara. The plant is due to open in the first half of 2028.',
      de: 'Bosch investiert 200 Millionen Euro in ein Werk in Timișoara. Das Werk soll im ersten Halbjahr 2028 eröffnet werden.',
      es: 'Bosch invierte 200 millones de euros en una fábrica en Timisoara. La fábrica abrirá en el primer semestre de 2028.',
      pl: 'Bosch inwestuje 200 mln euro w fabrykę w Timișoarze. Fabryka ma zostać otwarta w pierwszej połowie 2028 roku.',
      ru: 'Bosch вкладывает 200 млн евро в завод в Тимишоаре. Открытие завода намечено на первое полугодие 2028 года.',
    },
  },
  {
    claims: ['aid.military 2000000000 EUR @2024 agent=Norway patient=Ukraine', 'aid.military 7000000000 EUR @2022-02 agent=Norway patient=Ukraine'],
    texts: {
      en: 'Norway gave Ukraine 2 billion euros in military aid in 2024. Norwegian military aid has come to 7 billion euros since February 2022.',
      de: 'Norwegen gab der Ukraine 2024 Militärhilfe von 2 Milliarden Euro. Seit Februar 2022 beläuft sich die norwegische Militärhilfe auf 7 Milliarden Euro.',
    },
  },
  {
    claims: ['talks negated party=Siemens party=Bosch ← Ann Berg'],
    texts: {
      en: 'Siemens spokeswoman Ann Berg denied that talks had been held with Bosch.',
      de: 'Siemens-Sprecherin Ann Berg bestritt, dass es Gespräche mit Bosch gegeben habe.',
      fr: 'La porte-parole de Siemens, Ann Berg, a démenti que des discussions aient eu lieu avec Bosch.',
    },
  },
  {
    claims: ['closure negated place=Finland ← Ann Berg'],
    texts: {
      en: '“We are not closing any plant in Finland,” Ann Berg said.',
      de: '„Wir schließen in Finnland kein Werk“, sagte Ann Berg.',
      fr: '« Nous ne fermons aucune usine en Finlande », a déclaré Ann Berg.',
      es: '«No cerramos ninguna fábrica en Finlandia», dijo Ann Berg.',
    },
  },
  {
    claims: ['meeting @2026-04-09 planned place=Vilnius'],
    texts: {
      en: 'The interior ministers will meet in Vilnius on April 9.',
      de: 'Die Innenminister treffen sich am 9. April in Vilnius.',
      fr: 'Les ministres de l\'Intérieur se réuniront le 9 avril à Vilnius.',
      it: 'I ministri dell\'Interno si riuniranno il 9 aprile a Vilnius.',
      pl: 'Ministrowie spraw wewnętrznych spotkają się 9 kwietnia w Wilnie.',
      ru: 'Министры внутренних дел встретятся 9 апреля в Вильнюсе.',
      uk: 'Міністри внутрішніх справ зустрінуться 9 квітня у Вільнюсі.',
      tr: "İçişleri bakanları 9 Nisan'da Vilnius'ta toplanacak.",
      zh: '内政部长将于4月9日在维尔纽斯会晤。',
      ar: 'سيجتمع وزراء الداخلية في فيلنيوس في 9 أبريل.',
    },
  },
  {
    claims: ['interest-rate 2 % owner=European Central Bank', 'profit 2000000000 EUR owner=Siemens'],
    texts: {
      de: 'Die Europäische Zentralbank beließ den Zins bei 2 Prozent. Siemens meldete einen Gewinn von 2 Milliarden Euro.',
    },
  },
  {
    claims: ['loss 3000000000 EUR @2025-Q1 owner=Siemens', 'profit 850000000 EUR @2024-Q1 owner=Siemens'],
    texts: {
      de: 'Der Verlust von Siemens belief sich im ersten Quartal 2025 auf 3 Milliarden Euro, nach einem Gewinn von 850 Millionen Euro im ersten Quartal 2024.',
    },
  },
  {
    claims: ['loan 40000000000 EUR agent=Czech National Bank patient=Commerzbank', 'share-price 84.5 EUR @2026-03-12 owner=Commerzbank'],
    texts: {
      en: 'The Czech National Bank lent Commerzbank 40 billion euros. The bank\'s shares closed at 84.5 euros.',
    },
  },
  {
    claims: ['migration ~4000 @2025 patient=Sudan place=European Union'],
    texts: {
      en: 'Some 4,000 refugees from Sudan were taken in by the European Union in 2025.',
    },
  },
];
