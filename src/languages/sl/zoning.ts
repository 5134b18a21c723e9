import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'sl',
  furniture: [
    'deli', 'delite', 'natisni', 'komentar', 'komentarji', 'dodaj komentar', 'prijava', 'registracija', 'naročnina', 'oglas', 'meni', 'domov',
    'naslovnica', 'iskanje', 'kontakt', 'o nas', 'vse pravice pridržane', 'oznake', 'teme', 'sledite nam', 'shrani',
  ],
  teaserHeads: [
    'preberite tudi', 'preberite še', 'preberi več', 'preberite več', 'povezane novice', 'povezani članki', 'sorodne novice', 'najbolj brano',
    'najbolj brane', 'najnovejše', 'priporočamo', 'priporočeno', 'zadnje novice', 'druge novice', 'več novic', 'morda vas zanima',
    'ne spreglejte',
  ],
  credits: ['foto', 'fotografija', 'arhiv'],
  sourceNotes: ['vir', 'viri'],
  dateLabels: ['objavljeno', 'posodobljeno', 'zadnja sprememba'],
};
