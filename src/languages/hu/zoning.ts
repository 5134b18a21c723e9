import type { ZoningCues } from '../../model/index.js';

export const zoning: ZoningCues = {
  tag: 'hu',
  furniture: [
    'megosztás', 'megosztom', 'nyomtatás', 'hozzászólás', 'hozzászólások', 'hozzászólok', 'komment', 'kommentek', 'bejelentkezés', 'belépés',
    'regisztráció', 'feliratkozás', 'hírlevél', 'hirdetés', 'reklám', 'menü', 'címlap', 'kezdőlap', 'főoldal', 'keresés', 'kapcsolat',
    'impresszum', 'adatvédelem', 'minden jog fenntartva', 'címkék', 'témák', 'kövess minket', 'mentés',
  ],
  teaserHeads: [
    'olvassa el', 'olvasd el', 'ezt is olvassa el', 'kapcsolódó cikkek', 'kapcsolódó', 'ajánlott cikkek', 'ajánló', 'ajánlott', 'legolvasottabb',
    'legfrissebb', 'friss hírek', 'további hírek', 'további cikkek', 'ez is érdekelheti', 'ez is érdekelhet', 'ne hagyja ki', 'bővebben',
    'tovább',
  ],
  credits: ['fotó', 'foto', 'kép', 'illusztráció'],
  sourceNotes: ['forrás', 'források'],
  dateLabels: ['közzétéve', 'megjelent', 'frissítve', 'frissült', 'utolsó frissítés'],
};
