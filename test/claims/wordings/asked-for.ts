import type { Wording } from './wording.js';

/** What is asked for, agreed on or told of a part of things, with its times and bounds. Published on 12 March 2026, a Thursday. */
export const askedFor: readonly Wording[] = [
  {
    claims: ['interest-rate 8.5 % down @2026-12 demanded ← “…”'],
    texts: {
      fr: 'Le syndicat a réclamé une baisse du taux directeur à 8,5 % d\'ici décembre.',
    },
  },
  {
    claims: ['jobs 700 planned'],
    texts: {
      nl: 'De nieuwe fabriek moet 700 banen opleveren.',
    },
  },
  {
    claims: ['share 0.75'],
    texts: {
      en: 'Three quarters of the patients had not been vaccinated.',
      de: 'Drei Viertel der Patienten waren nicht geimpft.',
      it: 'Tre quarti dei pazienti non erano vaccinati.',
    },
  },
  {
    claims: ['casualties.killed 98 place=Lyon'],
    texts: {
      pl: 'W Lyonie zginęło 98 dzieci poniżej piątego roku życia.',
    },
  },
  {
    claims: ['accident @2026-03-08 place=Lyon'],
    texts: {
      en: 'A ferry sank near Lyon on Sunday evening.',
      de: 'Am Sonntagabend ist bei Lyon eine Fähre gesunken.',
      fr: 'Un ferry a sombré dimanche soir près de Lyon.',
    },
  },
  {
    claims: ['meeting @2026-03-17 planned party=Angela Merkel party=Emmanuel Macron'],
    texts: {
      en: 'Angela Merkel will hold a meeting on gas and oil with Emmanuel Macron on Tuesday.',
    },
  },
];
