import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'lv',
  furniture: [
    'dalīties', 'drukāt', 'komentārs', 'komentāri', 'komentēt', 'pievienot komentāru', 'ienākt', 'reģistrēties', 'abonēt', 'reklāma', 'izvēlne',
    'sākums', 'sākumlapa', 'meklēt', 'kontakti', 'par mums', 'visas tiesības aizsargātas', 'birkas', 'tēmas', 'seko mums', 'saglabāt',
  ],
  teaserHeads: [
    'lasi arī', 'lasiet arī', 'lasīt vairāk', 'skaties arī', 'saistītie raksti', 'saistītās ziņas', 'vairāk ziņu', 'lasītākie', 'populārākie',
    'populārākais', 'iesakām', 'jaunākie', 'jaunākās ziņas', 'citas ziņas',
  ],
  credits: ['foto', 'attēls'],
  sourceNotes: ['avots', 'avoti'],
  dateLabels: ['publicēts', 'atjaunots', 'atjaunināts', 'pēdējās izmaiņas'],
};
