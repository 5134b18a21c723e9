import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['banco central'] },
  { kind: 'foreign ministry', forms: ['ministério dos Negócios Estrangeiros', 'ministério das Relações Exteriores'] },
  { kind: 'defence ministry', forms: ['ministério da Defesa'] },
  { kind: 'finance ministry', forms: ['ministério das Finanças', 'ministério da Fazenda'] },
  { kind: 'interior ministry', forms: ['ministério do Interior', 'ministério da Administração Interna'] },
  { kind: 'justice ministry', forms: ['ministério da Justiça'] },
  { kind: 'health ministry', forms: ['ministério da Saúde'] },
  { kind: 'economy ministry', forms: ['ministério da Economia', 'ministério do Planejamento'] },
  { kind: 'trade ministry', forms: ['ministério do Comércio'] },
  { kind: 'agriculture ministry', forms: ['ministério da Agricultura'] },
  { kind: 'energy ministry', forms: ['ministério da Energia', 'ministério do Petróleo', 'ministério de Minas e Energia'] },
  { kind: 'transport ministry', forms: ['ministério dos Transportes', 'ministério das Infraestruturas'] },
  { kind: 'education ministry', forms: ['ministério da Educação'] },
  { kind: 'labour ministry', forms: ['ministério do Trabalho'] },
  { kind: 'environment ministry', forms: ['ministério do Ambiente', 'ministério do Meio Ambiente'] },
  { kind: 'statistics office', forms: ['gabinete de estatística', 'gabinete de estatísticas', 'gabinete nacional de estatística', 'instituto de estatística', 'instituto nacional de estatística', 'instituto de estatísticas', 'agência de estatísticas', 'agência de estatística', 'departamento de estatísticas'] },
  { kind: 'parliament', forms: ['parlamento', 'assembleia nacional', 'assembleia da república'] },
  { kind: 'lower house', forms: ['câmara dos deputados', 'câmara de deputados', 'câmara dos representantes', 'câmara de representantes', 'câmara baixa'] },
  { kind: 'upper house', forms: ['senado', 'câmara alta'] },
];
