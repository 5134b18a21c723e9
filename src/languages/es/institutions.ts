import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['banco central'] },
  { kind: 'foreign ministry', forms: ['ministerio de Exteriores', 'ministerio de Asuntos Exteriores', 'ministerio de Relaciones Exteriores', 'cancillería'] },
  { kind: 'defence ministry', forms: ['ministerio de Defensa', 'ministerio de la Defensa'] },
  { kind: 'finance ministry', forms: ['ministerio de Finanzas', 'ministerio de Hacienda', 'ministerio de Economía y Finanzas'] },
  { kind: 'interior ministry', forms: ['ministerio del Interior', 'ministerio de Interior'] },
  { kind: 'justice ministry', forms: ['ministerio de Justicia', 'ministerio de la Justicia'] },
  { kind: 'health ministry', forms: ['ministerio de Salud', 'ministerio de la Salud', 'ministerio de Sanidad', 'ministerio de Salud Pública'] },
  { kind: 'economy ministry', forms: ['ministerio de Economía'] },
  { kind: 'trade ministry', forms: ['ministerio de Comercio'] },
  { kind: 'agriculture ministry', forms: ['ministerio de Agricultura'] },
  { kind: 'energy ministry', forms: ['ministerio de Energía', 'ministerio de Petróleo', 'ministerio del Petróleo', 'ministerio de Energía y Minas'] },
  { kind: 'transport ministry', forms: ['ministerio de Transporte', 'ministerio de Transportes'] },
  { kind: 'education ministry', forms: ['ministerio de Educación'] },
  { kind: 'labour ministry', forms: ['ministerio de Trabajo'] },
  { kind: 'environment ministry', forms: ['ministerio de Medio Ambiente', 'ministerio del Ambiente', 'ministerio de Ambiente'] },
  { kind: 'statistics office', forms: ['oficina de estadística', 'oficina de estadísticas', 'oficina nacional de estadística', 'oficina nacional de estadísticas', 'instituto de estadística', 'instituto nacional de estadística', 'instituto de estadísticas', 'instituto nacional de estadísticas'] },
  { kind: 'parliament', forms: ['parlamento', 'asamblea nacional'] },
  { kind: 'lower house', forms: ['cámara de diputados', 'cámara de los diputados', 'cámara de representantes', 'cámara baja', 'congreso de los diputados', 'cámara baja del parlamento'] },
  { kind: 'upper house', forms: ['senado', 'cámara alta', 'cámara alta del parlamento'] },
];
