import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['banca centrală', 'băncii centrale', 'banca națională', 'băncii naționale'] },
  { kind: 'foreign ministry', forms: ['ministerul de Externe', 'ministerul Afacerilor Externe', 'ministerului de Externe', 'ministerului Afacerilor Externe'] },
  { kind: 'defence ministry', forms: ['ministerul Apărării', 'ministerul Apărării Naționale', 'ministerului Apărării', 'ministerului Apărării Naționale'] },
  { kind: 'finance ministry', forms: ['ministerul Finanțelor', 'ministerul de Finanțe', 'ministerului Finanțelor', 'ministerului de Finanțe'] },
  { kind: 'interior ministry', forms: ['ministerul de Interne', 'ministerul Afacerilor Interne', 'ministerului de Interne', 'ministerului Afacerilor Interne'] },
  { kind: 'justice ministry', forms: ['ministerul Justiției', 'ministerului Justiției'] },
  { kind: 'health ministry', forms: ['ministerul Sănătății', 'ministerului Sănătății'] },
  { kind: 'economy ministry', forms: ['ministerul Economiei', 'ministerului Economiei'] },
  { kind: 'trade ministry', forms: ['ministerul Comerțului', 'ministerului Comerțului'] },
  { kind: 'agriculture ministry', forms: ['ministerul Agriculturii', 'ministerului Agriculturii'] },
  { kind: 'energy ministry', forms: ['ministerul Petrolului', 'ministerului Petrolului', 'ministerul Energiei', 'ministerului Energiei'] },
  { kind: 'transport ministry', forms: ['ministerul Transporturilor', 'ministerului Transporturilor'] },
  { kind: 'education ministry', forms: ['ministerul Educației', 'ministerului Educației'] },
  { kind: 'labour ministry', forms: ['ministerul Muncii', 'ministerului Muncii'] },
  { kind: 'environment ministry', forms: ['ministerul Mediului', 'ministerului Mediului'] },
  { kind: 'statistics office', forms: ['institutul de statistică', 'institutul național de statistică', 'institutului de statistică', 'institutului național de statistică', 'oficiul de statistică', 'biroul național de statistică', 'biroului național de statistică', 'oficiul național de statistică', 'biroul de statistică'] },
  { kind: 'parliament', forms: ['parlamentul', 'parlamentului', 'parlament', 'adunarea națională', 'adunării naționale'] },
  { kind: 'lower house', forms: ['camera deputaților', 'camerei deputaților', 'camera reprezentanților', 'camerei reprezentanților', 'camera inferioară', 'camerei inferioare'] },
  { kind: 'upper house', forms: ['senatul', 'senatului', 'camera superioară', 'camerei superioare'] },
];
