import type { KnowledgeBase, KnownEntity, OfficeKind } from '../../model/index.js';

/** Titles of the knowledge base's offices, by what role words stand for; the first that has a holder counts. */
const titlesByKind: Readonly<Record<Exclude<OfficeKind, 'leader' | 'spokesperson'>, readonly string[]>> = {
  'head-of-state': ['President', 'Acting President', 'Monarch', 'Emir', 'Supreme Leader', 'Chairman of the CPC'],
  'head-of-government': ['Prime Minister', 'Chancellor'],
  'monarch': ['Monarch', 'Emir'],
  'foreign-minister': ['Minister of Foreign Affairs'],
  'defence-minister': ['Minister of Defence'],
  'finance-minister': ['Minister of Finance'],
  // Of organisations alone: a country has no chief.
  'chief': [
    'UN Secretary-General', 'NATO Secretary General', 'OPEC Secretary General', 'WHO Director-General', 'WTO Director-General', 'IAEA Director General', 'IMF Managing Director',
    'World Bank President', 'ECB President', 'Chair of the Federal Reserve', 'IEA Executive Director', 'President of the European Commission', 'President of the European Council', 'FIFA President', 'IOC President',
  ],
};
const executive = ['Supreme Leader', 'President', 'Acting President', 'Emir'] as const;
const parliamentary = ['Prime Minister', 'Chancellor'] as const;

/**
 * Countries whose head of government is meant by “the leader”: their head of state mostly represents. By their
 * constitutions; all others are led by their head of state.
 */
const ledByGovernment = new Set(
  ('AL AM AT AU BE BG BD CA CZ DE DK EE ES ET FI GB GE GR HR HU IE IL IN IQ IS IT JM JP KH LT LU LV MD ME MK MT MY NL NO NP NZ PK PL PT RO RS SE SG SI SK TH').split(' '),
);

/** Titles that answer to a role word for a country, or for an organisation, whose head is called by many words (“presidente della BCE”). */
function titlesFor(kind: OfficeKind, country: string | null, isCountry: boolean): readonly string[] {
  if (!isCountry) return kind === 'leader' || kind === 'head-of-state' || kind === 'chief' ? titlesByKind.chief : [];
  if (kind === 'leader') return country !== null && ledByGovernment.has(country) ? parliamentary : [...executive, ...parliamentary];
  return kind === 'spokesperson' ? [] : titlesByKind[kind];
}

/** Who held an office. */
export interface Holder {
  readonly row: number;
  /** False where the date is not known, or lies before or after what is known of the office. */
  readonly isSure: boolean;
}

/**
 * Who held an office of a country at a date.
 *
 * @param date RFC 3339 date, or null: then only a holder who is not known to have left counts, and is not sure
 * @returns null where nobody is known to have held it then
 */
export function holderAt(knowledge: KnowledgeBase, of: string, { country, subtype }: Pick<KnownEntity, 'country' | 'subtype'>, kind: OfficeKind, date: string | null): Holder | null {
  const day = date?.slice(0, 10) ?? '9999-12-31';
  for (const title of titlesFor(kind, country, subtype === 'country')) {
    let found: { row: number; from: string } | null = null;
    for (const row of knowledge.officeHolders(of)) {
      for (const office of knowledge.entity(row).offices) {
        if (office.title !== title || office.of !== of) continue;
        const from = office.from ?? '0000-00-00';
        if (from <= day && (office.to === null || day < office.to) && (found === null || from > found.from)) found = { row, from };
      }
    }
    if (found !== null) return { row: found.row, isSure: date !== null };
  }
  return null;
}

/** Days after the end of an office in which its holder is still news as such: a term ends, its reports go on. */
const graceDays = 365;

/** True where somebody holds an office at a date, or left it within a year. Without a date: who ever held one. */
export function isInOffice(knowledge: KnowledgeBase, row: number, date: string | null): boolean {
  const day = date === null ? null : Date.parse(date.slice(0, 10));
  return knowledge.entity(row).offices.some(({ from, to }) =>
    day === null || ((from === null || Date.parse(from) <= day) && (to === null || day <= Date.parse(to) + graceDays * 86_400_000)));
}

/** Years from a date to somebody's first known office, 0 where that lies before it or is not known. */
export function yearsBeforeOffice(knowledge: KnowledgeBase, row: number, date: string | null): number {
  const starts = knowledge.entity(row).offices.map(({ from }) => from);
  if (date === null || starts.length === 0 || starts.some((from) => from === null)) return 0;
  const first = starts.reduce((earliest, from) => (from! < earliest! ? from : earliest))!; // none is null: tested above
  return Math.max(0, Number(first.slice(0, 4)) - Number(date.slice(0, 4)));
}
