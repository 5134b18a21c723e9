import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'da',
  furniture: [
    'del', 'del på facebook', 'del artiklen', 'print', 'udskriv', 'kommentar', 'kommentarer', 'kommentér', 'log ind', 'login', 'tilmeld',
    'abonner', 'nyhedsbrev', 'annonce', 'reklame', 'menu', 'forside', 'søg', 'kontakt', 'om os', 'privatlivspolitik',
    'alle rettigheder forbeholdes', 'tags', 'emner', 'følg os', 'gem', 'lyt', 'kopier link',
  ],
  teaserHeads: [
    'læs også', 'læs mere', 'læs videre', 'se også', 'mere om emnet', 'flere artikler', 'flere nyheder', 'relaterede artikler', 'relateret',
    'mest læste', 'mest læst', 'populært', 'anbefalet', 'vi anbefaler', 'seneste nyt', 'seneste nyheder', 'andre læser', 'gå ikke glip af',
  ],
  credits: ['foto', 'billede', 'arkivfoto'],
  sourceNotes: ['kilde', 'kilder'],
  dateLabels: ['udgivet', 'publiceret', 'offentliggjort', 'opdateret', 'sidst opdateret'],
};
