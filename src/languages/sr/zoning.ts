import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'sr',
  furniture: [
    'podeli', 'podelite', 'štampaj', 'komentar', 'komentari', 'ostavite komentar', 'pošalji komentar', 'prijava', 'registracija', 'pretplata',
    'reklama', 'oglas', 'meni', 'početna', 'naslovna', 'pretraga', 'kontakt', 'o nama', 'sva prava zadržana', 'tagovi', 'teme', 'pratite nas',
    'sačuvaj', 'подели', 'штампај', 'коментар', 'коментари', 'реклама', 'мени', 'почетна', 'насловна', 'претрага', 'контакт', 'о нама', 'тагови',
    'теме',
  ],
  teaserHeads: [
    'pročitajte još', 'pročitajte i', 'pročitaj još', 'povezane vesti', 'povezano', 'slične vesti', 'najčitanije', 'najnovije',
    'najnovije vesti', 'preporučujemo', 'preporuka', 'izdvajamo', 'ostale vesti', 'više vesti', 'možda vas zanima', 'ne propustite',
    'прочитајте још', 'прочитајте и', 'повезане вести', 'најчитаније', 'најновије', 'препоручујемо', 'остале вести',
  ],
  credits: ['foto', 'fotografija', 'ilustracija', 'фото', 'фотографија'],
  sourceNotes: ['izvor', 'izvori', 'извор', 'извори'],
  dateLabels: ['objavljeno', 'ažurirano', 'poslednja izmena', 'објављено', 'ажурирано'],
};
