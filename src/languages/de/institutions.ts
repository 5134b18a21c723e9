import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['Zentralbank', 'Notenbank'] },
  { kind: 'foreign ministry', forms: ['Außenministerium', 'Außenministeriums', 'Außenamt', 'Außenamts', 'Außenamtes'] },
  { kind: 'defence ministry', forms: ['Verteidigungsministerium', 'Verteidigungsministeriums'] },
  { kind: 'finance ministry', forms: ['Finanzministerium', 'Finanzministeriums'] },
  { kind: 'interior ministry', forms: ['Innenministerium', 'Innenministeriums'] },
  { kind: 'justice ministry', forms: ['Justizministerium', 'Justizministeriums'] },
  { kind: 'health ministry', forms: ['Gesundheitsministerium', 'Gesundheitsministeriums'] },
  { kind: 'economy ministry', forms: ['Wirtschaftsministerium', 'Wirtschaftsministeriums'] },
  { kind: 'trade ministry', forms: ['Handelsministerium', 'Handelsministeriums'] },
  { kind: 'agriculture ministry', forms: ['Landwirtschaftsministerium', 'Landwirtschaftsministeriums', 'Agrarministerium', 'Agrarministeriums'] },
  { kind: 'energy ministry', forms: ['Energieministerium', 'Energieministeriums', 'Ölministerium', 'Ölministeriums', 'Erdölministerium', 'Erdölministeriums'] },
  { kind: 'transport ministry', forms: ['Verkehrsministerium', 'Verkehrsministeriums'] },
  { kind: 'education ministry', forms: ['Bildungsministerium', 'Bildungsministeriums'] },
  { kind: 'labour ministry', forms: ['Arbeitsministerium', 'Arbeitsministeriums'] },
  { kind: 'environment ministry', forms: ['Umweltministerium', 'Umweltministeriums'] },
  { kind: 'statistics office', forms: ['Statistikamt', 'Statistikamts', 'Statistikamtes', 'Statistikbehörde', 'Statistikbüro', 'Statistikbüros', 'Statistikinstitut', 'Statistikinstituts', 'Statistikinstitutes', 'statistische Amt', 'statistischen Amt', 'statistischen Amts', 'statistisches Amt', 'nationale Statistikamt', 'nationalen Statistikamts'] },
  { kind: 'parliament', forms: ['Parlament', 'Parlaments', 'Parlamentes', 'Parlamente', 'Nationalversammlung'] },
  { kind: 'lower house', forms: ['Abgeordnetenkammer', 'Abgeordnetenhaus', 'Abgeordnetenhauses', 'Unterhaus', 'Unterhauses', 'Repräsentantenhaus', 'Repräsentantenhauses'] },
  { kind: 'upper house', forms: ['Oberhaus', 'Oberhauses'] },
];
