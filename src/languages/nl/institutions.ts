import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['centrale bank'] },
  { kind: 'foreign ministry', forms: ['ministerie van Buitenlandse Zaken'] },
  { kind: 'defence ministry', forms: ['defensieministerie', 'ministerie van Defensie'] },
  { kind: 'finance ministry', forms: ['ministerie van Financiën'] },
  { kind: 'interior ministry', forms: ['ministerie van Binnenlandse Zaken'] },
  { kind: 'justice ministry', forms: ['ministerie van Justitie'] },
  { kind: 'health ministry', forms: ['ministerie van Volksgezondheid', 'ministerie van Gezondheid'] },
  { kind: 'economy ministry', forms: ['ministerie van Economische Zaken', 'ministerie van Economie'] },
  { kind: 'trade ministry', forms: ['ministerie van Handel'] },
  { kind: 'agriculture ministry', forms: ['landbouwministerie', 'ministerie van Landbouw'] },
  { kind: 'energy ministry', forms: ['energieministerie', 'ministerie van Energie', 'olieministerie', 'ministerie van Olie'] },
  { kind: 'transport ministry', forms: ['transportministerie', 'ministerie van Transport', 'ministerie van Verkeer'] },
  { kind: 'education ministry', forms: ['onderwijsministerie', 'ministerie van Onderwijs'] },
  { kind: 'labour ministry', forms: ['ministerie van Arbeid', 'ministerie van Sociale Zaken'] },
  { kind: 'environment ministry', forms: ['milieuministerie', 'ministerie van Milieu'] },
  { kind: 'statistics office', forms: ['statistiekbureau', 'bureau voor de statistiek', 'nationale statistiekbureau', 'statistiekdienst'] },
  { kind: 'parliament', forms: ['parlement', 'nationale vergadering'] },
  { kind: 'lower house', forms: ['kamer van afgevaardigden', 'huis van afgevaardigden', 'lagerhuis'] },
  { kind: 'upper house', forms: ['senaat', 'hogerhuis'] },
];
