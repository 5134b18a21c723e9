import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['banca centrale', 'banca nazionale'] },
  { kind: 'foreign ministry', forms: ['ministero degli Esteri', 'ministero degli Affari esteri'] },
  { kind: 'defence ministry', forms: ['ministero della Difesa'] },
  { kind: 'finance ministry', forms: ['ministero delle Finanze', 'ministero dell\'Economia e delle Finanze'] },
  { kind: 'interior ministry', forms: ['ministero dell\'Interno', 'ministero degli Interni'] },
  { kind: 'justice ministry', forms: ['ministero della Giustizia'] },
  { kind: 'health ministry', forms: ['ministero della Salute', 'ministero della Sanità'] },
  { kind: 'economy ministry', forms: ['ministero dell\'Economia', 'ministero dello Sviluppo economico', 'ministero delle Imprese'] },
  { kind: 'trade ministry', forms: ['ministero del Commercio'] },
  { kind: 'agriculture ministry', forms: ['ministero dell\'Agricoltura'] },
  { kind: 'energy ministry', forms: ['ministero dell\'Energia', 'ministero del Petrolio'] },
  { kind: 'transport ministry', forms: ['ministero dei Trasporti', 'ministero delle Infrastrutture', 'ministero delle Infrastrutture e dei Trasporti'] },
  { kind: 'education ministry', forms: ['ministero dell\'Istruzione', 'ministero dell\'Università'] },
  { kind: 'labour ministry', forms: ['ministero del Lavoro'] },
  { kind: 'environment ministry', forms: ['ministero dell\'Ambiente'] },
  { kind: 'statistics office', forms: ['istituto di statistica', 'istituto nazionale di statistica', 'ufficio di statistica', 'ufficio nazionale di statistica', 'ufficio statistico', 'ufficio centrale di statistica'] },
  { kind: 'parliament', forms: ['parlamento', 'assemblea nazionale'] },
  { kind: 'lower house', forms: ['camera dei deputati', 'camera dei rappresentanti', 'camera bassa', 'camera bassa del parlamento'] },
  { kind: 'upper house', forms: ['senato', 'camera alta', 'senato della repubblica'] },
];
