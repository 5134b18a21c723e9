import type { Wording } from './wording.js';

/** Words of two modalities, and verbs that open the phrase of a metric or event: whether something is told, planned, asked for or only thought of. Published on 12 March 2026, a Thursday. */
export const modalityWordings: readonly Wording[] = [
  {
    claims: ['market-value 40000000 EUR hypothetical'],
    texts: {
      ro: 'Fabrica din Oradea ar putea valora 40 de milioane de euro.',
    },
  },
  {
    claims: ['aid 30000000 EUR @2026-07 planned patient=Chad'],
    texts: {
      fr: "Une aide de 30 millions d'euros doit être versée au Tchad en juillet.",
    },
  },
  {
    claims: ['aid 30000000 EUR demanded patient=Chad ← Oxfam'],
    texts: {
      fr: "L'aide au Tchad doit être de 30 millions d'euros, selon Oxfam.",
    },
  },
  {
    claims: ['inflation 5 % up @2027 forecast owner=Chile'],
    texts: {
      es: 'La inflación de Chile subirá al 5 por ciento en 2027.',
    },
  },
  {
    claims: ['wage 4500 RON up @2026-07 planned owner=Romania'],
    texts: {
      it: 'Il salario minimo in Romania salirà a luglio a 4.500 lei.',
    },
  },
  {
    claims: ['duration <=6 wk hypothetical'],
    texts: {
      en: 'The talks in Oslo could take up to six weeks.',
    },
  },
  {
    claims: ['aid 320000000 USD demanded agent=United Nations patient=Chad'],
    texts: {
      ar: 'دعت الأمم المتحدة المانحين إلى تقديم مساعدات بقيمة 320 مليون دولار إلى تشاد.',
    },
  },
  {
    claims: ['visit @2026-06-02 planned agent=Maia Sandu place=Paris'],
    texts: {
      ro: 'Premierul Maia Sandu va vizita Parisul pe 2 iunie.',
    },
  },
  {
    claims: ['investment 3000000000 USD @2030 demanded agent=Chile ← Greenpeace'],
    texts: {
      en: 'Greenpeace called on Chile to invest 3 billion dollars by the end of 2030.',
      fr: "Greenpeace a exhorté le Chili à investir 3 milliards de dollars d'ici à 2030.",
      ro: 'Greenpeace a cerut statului Chile să investească până în 2030 trei miliarde de dolari.',
    },
  },
];
