import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['central bank'] },
  { kind: 'foreign ministry', forms: ['foreign affairs ministry', 'ministry of foreign affairs', 'foreign ministry', 'external affairs ministry', 'ministry of external affairs'] },
  { kind: 'defence ministry', forms: ['defence ministry', 'ministry of defence', 'defense ministry', 'ministry of defense', 'national defence ministry', 'ministry of national defence', 'national defense ministry', 'ministry of national defense'] },
  { kind: 'finance ministry', forms: ['finance ministry', 'ministry of finance'] },
  { kind: 'interior ministry', forms: ['interior ministry', 'ministry of interior', 'ministry of the interior', 'ministry for the interior', 'internal affairs ministry', 'ministry of internal affairs', 'home affairs ministry', 'ministry of home affairs'] },
  { kind: 'justice ministry', forms: ['justice ministry', 'ministry of justice'] },
  { kind: 'health ministry', forms: ['health ministry', 'ministry of health', 'public health ministry', 'ministry of public health'] },
  { kind: 'economy ministry', forms: ['economy ministry', 'ministry of economy', 'ministry of the economy', 'ministry for the economy', 'economic affairs ministry', 'ministry of economic affairs', 'economic development ministry', 'ministry of economic development', 'economics ministry', 'ministry of economics'] },
  { kind: 'trade ministry', forms: ['trade ministry', 'ministry of trade', 'commerce ministry', 'ministry of commerce', 'foreign trade ministry', 'ministry of foreign trade'] },
  { kind: 'agriculture ministry', forms: ['agriculture ministry', 'ministry of agriculture', 'farm ministry'] },
  { kind: 'energy ministry', forms: ['energy ministry', 'ministry of energy', 'oil ministry', 'ministry of oil', 'petroleum ministry', 'ministry of petroleum'] },
  { kind: 'transport ministry', forms: ['transport ministry', 'ministry of transport', 'transportation ministry', 'ministry of transportation'] },
  { kind: 'education ministry', forms: ['education ministry', 'ministry of education'] },
  { kind: 'labour ministry', forms: ['labour ministry', 'ministry of labour', 'labor ministry', 'ministry of labor'] },
  { kind: 'environment ministry', forms: ['environment ministry', 'ministry of environment', 'ministry of the environment', 'ministry for the environment'] },
  { kind: 'statistics office', forms: ['statistics office', 'statistics agency', 'statistical office', 'bureau of statistics', 'statistics bureau', 'statistical agency', 'statistics institute', 'institute of statistics', 'office of statistics', 'statistics service', 'national statistics office', 'national statistics agency', 'national statistical office', 'national bureau of statistics', 'national statistics bureau', 'national statistical agency', 'national statistics institute', 'national institute of statistics', 'national office of statistics', 'national statistics service', 'state statistics office', 'state statistics agency', 'state statistical office', 'state bureau of statistics', 'state statistics bureau', 'state statistical agency', 'state statistics institute', 'state institute of statistics', 'state office of statistics', 'state statistics service', 'central statistics office', 'central statistics agency', 'central statistical office', 'central bureau of statistics', 'central statistics bureau', 'central statistical agency', 'central statistics institute', 'central institute of statistics', 'central office of statistics', 'central statistics service', 'federal statistics office', 'federal statistics agency', 'federal statistical office', 'federal bureau of statistics', 'federal statistics bureau', 'federal statistical agency', 'federal statistics institute', 'federal institute of statistics', 'federal office of statistics', 'federal statistics service'] },
  { kind: 'parliament', forms: ['parliament', 'national assembly'] },
  { kind: 'lower house', forms: ['lower house', 'lower chamber', 'chamber of deputies', 'house of representatives', 'lower house of parliament', 'lower chamber of parliament'] },
  { kind: 'upper house', forms: ['upper house', 'upper chamber', 'senate', 'upper house of parliament', 'upper chamber of parliament'] },
];
