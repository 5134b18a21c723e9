import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'et',
  furniture: [
    'jaga', 'prindi', 'kommentaar', 'kommentaarid', 'kommenteeri', 'logi sisse', 'registreeru', 'telli', 'uudiskiri', 'reklaam', 'menüü',
    'avaleht', 'esileht', 'otsi', 'kontakt', 'meist', 'privaatsus', 'kõik õigused kaitstud', 'märksõnad', 'teemad', 'jälgi meid', 'salvesta',
  ],
  teaserHeads: [
    'loe ka', 'loe veel', 'loe lisaks', 'loe edasi', 'vaata ka', 'seotud lood', 'seotud artiklid', 'seotud uudised', 'rohkem uudiseid',
    'enim loetud', 'loetumad', 'populaarsed', 'soovitame', 'viimased uudised', 'värsked uudised', 'ära maga maha',
  ],
  credits: ['foto', 'pilt', 'illustratsioon'],
  sourceNotes: ['allikas', 'allikad'],
  dateLabels: ['avaldatud', 'uuendatud', 'muudetud', 'viimati uuendatud'],
};
