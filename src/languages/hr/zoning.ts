import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'hr',
  furniture: [
    'podijeli', 'podijelite', 'ispiši', 'komentar', 'komentari', 'ostavite komentar', 'prijava', 'registracija', 'pretplata', 'oglas', 'reklama',
    'izbornik', 'naslovnica', 'početna', 'pretraga', 'kontakt', 'o nama', 'impressum', 'sva prava pridržana', 'oznake', 'tagovi', 'teme',
    'pratite nas', 'spremi',
  ],
  teaserHeads: [
    'pročitajte još', 'pročitajte i', 'pročitaj još', 'povezane vijesti', 'povezani članci', 'povezano', 'slične vijesti', 'najčitanije',
    'najnovije', 'najnovije vijesti', 'preporučujemo', 'preporučeno', 'izdvojeno', 'ostale vijesti', 'više vijesti', 'možda vas zanima',
    'ne propustite',
  ],
  credits: ['foto', 'fotografija', 'ilustracija', 'arhiva'],
  sourceNotes: ['izvor', 'izvori'],
  dateLabels: ['objavljeno', 'ažurirano', 'zadnja izmjena'],
};
