import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['banque centrale', 'banque nationale'] },
  { kind: 'foreign ministry', forms: ['ministère des Affaires étrangères'] },
  { kind: 'defence ministry', forms: ['ministère de la Défense', 'ministère des Armées'] },
  { kind: 'finance ministry', forms: ['ministère des Finances'] },
  { kind: 'interior ministry', forms: ['ministère de l\'Intérieur'] },
  { kind: 'justice ministry', forms: ['ministère de la Justice'] },
  { kind: 'health ministry', forms: ['ministère de la Santé', 'ministère de la Santé publique'] },
  { kind: 'economy ministry', forms: ['ministère de l\'Économie', 'ministère de l\'Economie'] },
  { kind: 'trade ministry', forms: ['ministère du Commerce'] },
  { kind: 'agriculture ministry', forms: ['ministère de l\'Agriculture'] },
  { kind: 'energy ministry', forms: ['ministère de l\'Énergie', 'ministère du Pétrole', 'ministère de l\'Energie'] },
  { kind: 'transport ministry', forms: ['ministère des Transports', 'ministère des Transports et des Communications'] },
  { kind: 'education ministry', forms: ['ministère de l\'Éducation', 'ministère de l\'Education', 'ministère de l\'Éducation nationale'] },
  { kind: 'labour ministry', forms: ['ministère du Travail'] },
  { kind: 'environment ministry', forms: ['ministère de l\'Environnement', 'ministère de la Transition écologique'] },
  { kind: 'statistics office', forms: ['office des statistiques', 'institut des statistiques', 'institut de la statistique', 'institut national de la statistique', 'institut national des statistiques', 'bureau national des statistiques', 'office national des statistiques', 'bureau des statistiques', 'office statistique'] },
  { kind: 'parliament', forms: ['parlement', 'assemblée nationale'] },
  { kind: 'lower house', forms: ['chambre des députés', 'chambre des représentants', 'chambre basse', 'chambre basse du parlement'] },
  { kind: 'upper house', forms: ['sénat', 'chambre haute', 'chambre haute du parlement'] },
];
