import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'nb',
  furniture: [
    'del', 'del på facebook', 'del artikkelen', 'skriv ut', 'kommentar', 'kommentarer', 'kommenter', 'logg inn', 'registrer deg', 'abonner',
    'nyhetsbrev', 'annonse', 'reklame', 'meny', 'forside', 'hjem', 'søk', 'kontakt', 'om oss', 'personvern', 'alle rettigheter', 'emneord',
    'stikkord', 'temaer', 'følg oss', 'lagre', 'lytt', 'kopier lenke',
  ],
  teaserHeads: [
    'les også', 'les mer', 'les videre', 'se også', 'mer om saken', 'flere saker', 'flere nyheter', 'relaterte saker', 'relatert', 'mest lest',
    'populært', 'anbefalt', 'vi anbefaler', 'siste nytt', 'siste nyheter', 'ikke gå glipp av', 'andre leser',
  ],
  credits: ['foto', 'bilde', 'arkivfoto'],
  sourceNotes: ['kilde', 'kilder'],
  dateLabels: ['publisert', 'oppdatert', 'sist oppdatert'],
};
