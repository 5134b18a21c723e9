import type { Fact } from './fact.js';

/** Wrecks and what follows them: people freed, arrests, families, fines, hours of duty and months of a year, one fact at a time; in the languages that tell it so. */
export const railwayWordings: readonly Fact[] = [
  {
    claims: ['casualties.killed 73 @2026-01/2026-02 *'],
    texts: {
      en: 'In the first two months of this year, 73 people were killed on the roads of Chile.',
      de: 'In den ersten zwei Monaten dieses Jahres kamen auf den Straßen Chiles 73 Menschen ums Leben.',
      fr: 'Au cours des deux premiers mois de cette année, 73 personnes ont été tuées sur les routes du Chili.',
      it: 'Nei primi due mesi di quest’anno sulle strade del Cile sono morte 73 persone.',
      ro: 'În primele două luni ale acestui an, 73 de persoane au murit pe șoselele din Chile.',
      pl: 'W pierwszych dwóch miesiącach tego roku na drogach w Chile zginęły 73 osoby.',
      ru: 'За первые два месяца этого года на дорогах Чили погибли 73 человека.',
      uk: 'За перші два місяці цього року на дорогах Чилі загинули 73 людини.',
    },
  },
  {
    claims: ['arrests 26 @2026-03-08 *', '?protest', '?arrest'],
    texts: {
      en: 'In Athens, 26 demonstrators were arrested on Sunday.',
      de: 'In Athen wurden am Sonntag 26 Demonstranten festgenommen.',
      fr: 'À Athènes, 26 manifestants ont été arrêtés dimanche.',
      nl: 'In Athene werden zondag 26 betogers opgepakt.',
      es: 'En Atenas, 26 manifestantes fueron detenidos el domingo.',
    },
  },
  {
    claims: ['publication @2026-05 planned'],
    texts: {
      en: 'The report on the investigation is to be published in May.',
      de: 'Im Mai soll der Untersuchungsbericht veröffentlicht werden.',
      it: 'La relazione sull’inchiesta sarà pubblicata a maggio.',
      pl: 'Raport z dochodzenia ma zostać opublikowany w maju.',
      uk: 'Звіт про розслідування планують оприлюднити у травні.',
    },
  },
  {
    claims: ['participants 12000 * * «_»', 'participants 30000 * * «_»'],
    texts: {
      en: 'Police counted about 12,000 participants, the organisers more than 30,000.',
      de: 'Die Polizei zählte rund 12.000 Teilnehmer, die Veranstalter sprachen von über 30.000.',
      fr: 'La police a compté environ 12 000 participants, les organisateurs plus de 30 000.',
    },
  },
  {
    claims: ['participants 12000 * *', 'participants 30000 * * «_»'],
    texts: {
      it: 'Per la polizia i partecipanti erano circa 12mila, per gli organizzatori più di 30mila.',
    },
  },
];
