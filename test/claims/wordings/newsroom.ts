import type { Wording } from './wording.js';

/** What newsrooms of western Europe tell every day, each in its own words. Published on 12 March 2026, a Thursday. */
export const newsroomWordings: readonly Wording[] = [
  {
    claims: ['price down 0.03EUR @2026-W12 forecast'],
    texts: {
      es: 'La gasolina bajará tres céntimos la próxima semana.',
      pt: 'A gasolina deve descer três cêntimos na próxima semana.',
    },
  },
  {
    claims: ['investment 500000000 EUR agent=Volkswagen'],
    texts: {
      pt: 'A Volkswagen investiu 500 milhões de euros.',
      es: 'Volkswagen invirtió 500 millones de euros.',
    },
  },
  {
    claims: ['production 62000 t @2024'],
    texts: {
      fr: 'Les pêcheurs ont débarqué 62 000 tonnes de poissons en 2024.',
      es: 'La flota pesquera capturó 62.000 toneladas de pescado en 2024.',
      pt: 'A frota pesqueira descarregou 62 mil toneladas de pescado em 2024.',
      it: 'I pescherecci hanno sbarcato 62 mila tonnellate di pesce nel 2024.',
      nl: 'De garnalenvissers vingen in 2024 62.000 ton garnalen.',
    },
  },
];
