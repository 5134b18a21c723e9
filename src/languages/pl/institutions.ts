import type { InstitutionWord } from '../../model/index.js';

/** Nouns for the bodies of which every country has its own, in every case. */
export const institutions: readonly InstitutionWord[] = [
  { kind: 'central bank', forms: ['bank centralny', 'banku centralnego', 'bankowi centralnemu', 'bankiem centralnym', 'banku centralnym'] },
  { kind: 'foreign ministry', forms: ['ministerstwo spraw zagranicznych', 'ministerstwa spraw zagranicznych', 'ministerstwu spraw zagranicznych', 'ministerstwem spraw zagranicznych', 'ministerstwie spraw zagranicznych', 'msz'] },
  { kind: 'defence ministry', forms: ['ministerstwo obrony', 'ministerstwa obrony', 'ministerstwu obrony', 'ministerstwem obrony', 'ministerstwie obrony', 'ministerstwo obrony narodowej', 'ministerstwa obrony narodowej', 'ministerstwu obrony narodowej', 'ministerstwem obrony narodowej', 'ministerstwie obrony narodowej'] },
  { kind: 'finance ministry', forms: ['ministerstwo finansów', 'ministerstwa finansów', 'ministerstwu finansów', 'ministerstwem finansów', 'ministerstwie finansów'] },
  { kind: 'interior ministry', forms: ['ministerstwo spraw wewnętrznych', 'ministerstwa spraw wewnętrznych', 'ministerstwu spraw wewnętrznych', 'ministerstwem spraw wewnętrznych', 'ministerstwie spraw wewnętrznych', 'msw'] },
  { kind: 'justice ministry', forms: ['ministerstwo sprawiedliwości', 'ministerstwa sprawiedliwości', 'ministerstwu sprawiedliwości', 'ministerstwem sprawiedliwości', 'ministerstwie sprawiedliwości'] },
  { kind: 'health ministry', forms: ['ministerstwo zdrowia', 'ministerstwa zdrowia', 'ministerstwu zdrowia', 'ministerstwem zdrowia', 'ministerstwie zdrowia'] },
  { kind: 'economy ministry', forms: ['ministerstwo gospodarki', 'ministerstwa gospodarki', 'ministerstwu gospodarki', 'ministerstwem gospodarki', 'ministerstwie gospodarki'] },
  { kind: 'trade ministry', forms: ['ministerstwo handlu', 'ministerstwa handlu', 'ministerstwu handlu', 'ministerstwem handlu', 'ministerstwie handlu'] },
  { kind: 'agriculture ministry', forms: ['ministerstwo rolnictwa', 'ministerstwa rolnictwa', 'ministerstwu rolnictwa', 'ministerstwem rolnictwa', 'ministerstwie rolnictwa'] },
  { kind: 'energy ministry', forms: ['ministerstwo energii', 'ministerstwa energii', 'ministerstwu energii', 'ministerstwem energii', 'ministerstwie energii', 'ministerstwo energetyki', 'ministerstwa energetyki', 'ministerstwu energetyki', 'ministerstwem energetyki', 'ministerstwie energetyki', 'ministerstwo ropy', 'ministerstwo ropy naftowej', 'ministerstwa ropy', 'ministerstwa ropy naftowej', 'ministerstwu ropy', 'ministerstwu ropy naftowej', 'ministerstwem ropy', 'ministerstwem ropy naftowej', 'ministerstwie ropy', 'ministerstwie ropy naftowej'] },
  { kind: 'transport ministry', forms: ['ministerstwo transportu', 'ministerstwa transportu', 'ministerstwu transportu', 'ministerstwem transportu', 'ministerstwie transportu'] },
  { kind: 'education ministry', forms: ['ministerstwo edukacji', 'ministerstwa edukacji', 'ministerstwu edukacji', 'ministerstwem edukacji', 'ministerstwie edukacji'] },
  { kind: 'labour ministry', forms: ['ministerstwo pracy', 'ministerstwa pracy', 'ministerstwu pracy', 'ministerstwem pracy', 'ministerstwie pracy'] },
  { kind: 'environment ministry', forms: ['ministerstwo środowiska', 'ministerstwa środowiska', 'ministerstwu środowiska', 'ministerstwem środowiska', 'ministerstwie środowiska'] },
  { kind: 'statistics office', forms: ['urząd statystyczny', 'urząd statystycznego', 'urząd statystycznemu', 'urząd statystycznym', 'urzędu statystyczny', 'urzędu statystycznego', 'urzędu statystycznemu', 'urzędu statystycznym', 'urzędowi statystyczny', 'urzędowi statystycznego', 'urzędowi statystycznemu', 'urzędowi statystycznym', 'urzędem statystyczny', 'urzędem statystycznego', 'urzędem statystycznemu', 'urzędem statystycznym', 'urzędzie statystyczny', 'urzędzie statystycznego', 'urzędzie statystycznemu', 'urzędzie statystycznym', 'biuro statystyczne', 'biura statystycznego', 'biurem statystycznym', 'biura statystyki'] },
  { kind: 'parliament', forms: ['parlament', 'parlamentu', 'parlamentowi', 'parlamentem', 'parlamencie'] },
  { kind: 'lower house', forms: ['izba deputowanych', 'izba reprezentantów', 'izba poselska', 'izba niższa', 'izby deputowanych', 'izby reprezentantów', 'izby poselskiej', 'izby niższej', 'izbie deputowanych', 'izbie reprezentantów', 'izbie poselskiej', 'izbie niższej', 'izbę deputowanych', 'izbę reprezentantów', 'izbę poselską', 'izbę niższą', 'izbą deputowanych', 'izbą reprezentantów', 'izbą poselską', 'izbą niższą'] },
  { kind: 'upper house', forms: ['senat', 'senatu', 'senatowi', 'senatem', 'senacie', 'izba wyższa', 'izby wyższej', 'izbie wyższej', 'izbę wyższą', 'izbą wyższą'] },
];
