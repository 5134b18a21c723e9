import type { Wording } from './wording.js';

/** Speakers who stand apart from their verb: behind commas, behind a time, beside a listener. Published on 12 March 2026, a Thursday. */
export const voicesApart: readonly Wording[] = [
  {
    claims: ['turnout 64 % ← Angela Merkel'],
    texts: {
      en: 'Angela Merkel, speaking at a fair in the north of the country, said turnout was 64 percent.',
      es: 'Angela Merkel, que hablaba en una feria del norte del país, afirmó que la participación fue del 64 %.',
      it: 'Angela Merkel, intervenuta a una fiera nel nord del paese, ha detto che l\'affluenza è stata del 64%.',
    },
  },
  {
    claims: ['profit 4000000000 EUR owner=Siemens ← Siemens'],
    texts: {
      de: 'Siemens hat einen Gewinn von 4 Milliarden Euro erzielt, wie das Unternehmen am Dienstag mitteilte.',
      pt: 'A Siemens teve um lucro de 4 mil milhões de euros, anunciou a empresa na terça-feira.',
    },
  },
  {
    claims: ['casualties.displaced >20000 ← United Nations High Commissioner for Refugees'],
    texts: {
      en: 'More than 20,000 people were displaced, according to the UN refugee agency UNHCR.',
      fr: 'Plus de 20 000 personnes ont été déplacées, selon le HCR, l\'agence des Nations unies pour les réfugiés.',
      es: 'Más de 20.000 personas fueron desplazadas, según Acnur, la agencia de la ONU para los refugiados.',
    },
  },
  {
    claims: ['production 900000 t ← Donald Tusk'],
    texts: {
      pl: 'Wyprodukowano 900 tys. ton stali – powiedział dziennikarzom w sali nr 8 premier Donald Tusk.',
      ru: 'Было произведено 900 тысяч тонн стали, рассказал журналистам в зале № 8 премьер-министр Дональд Туск.',
    },
  },
  {
    claims: ['casualties.killed >=46 @2026-03-10 ← “…”'],
    texts: {
      ro: 'Cel puțin 46 de oameni au murit, a anunțat marți Paza de Coastă.',
    },
  },
  {
    claims: ['arrests 31 ← “…”'],
    texts: {
      de: 'Nach Behördenangaben wurden 31 Personen festgenommen.',
    },
  },
  {
    claims: ['trade.exports 1200000 t up 9% @2025 agent=Vietnam ← “…”'],
    texts: {
      es: 'Vietnam exportó 1,2 millones de toneladas de café en 2025, un 9 % más que un año antes, según datos de aduanas.',
    },
  },
  {
    claims: ['equipment 142 ← “…”', 'equipment >=118 down ← “…”'],
    texts: {
      en: 'A total of 142 drones were counted, the army said. At least 118 drones were shot down, it added.',
    },
  },
];
