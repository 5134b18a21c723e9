/** `[ending as written, what the listed name has in its place]`; both may be empty, never both. */
export type EndingRule = readonly [ending: string, base: string];

/** Offices that a role word stands for; `leader` is whoever leads: head of state or of government, by country. */
export const offices = ['leader', 'head-of-state', 'head-of-government', 'foreign-minister', 'defence-minister', 'finance-minister', 'monarch', 'chief', 'spokesperson'] as const;
/** An office of {@link offices}. */
export type OfficeKind = (typeof offices)[number];

/** A noun for whoever holds an office (“Staatschef”, “lider”, “prim-ministru”), and whether it is also a person's title. */
export interface RoleWord {
  readonly office: OfficeKind;
  /** Forms in every case and number, as written in running text. Matched without regard to case. */
  readonly forms: readonly string[];
  /** ISO 3166 codes of the countries where the word stands for this office, while elsewhere it is another's: Spanish “canciller” is a foreign minister but in Germany and Austria. */
  readonly onlyIn?: readonly string[];
}

/** A word for an office that names its country too (“Kremlchef”), in every form. */
export interface OwnedRoleWord extends RoleWord {
  /** ISO 3166 alpha-2 code of the country. */
  readonly of: string;
}

/** Bodies of which every country has its own. */
export const institutionKinds = [
  'central bank', 'foreign ministry', 'defence ministry', 'finance ministry', 'interior ministry', 'justice ministry', 'health ministry', 'economy ministry', 'trade ministry', 'agriculture ministry', 'energy ministry', 'transport ministry', 'education ministry', 'labour ministry', 'environment ministry', 'statistics office',
  'parliament', 'lower house', 'upper house',
] as const;
/** A kind of {@link institutionKinds}. */
export type InstitutionKind = (typeof institutionKinds)[number];

/** True for the subtype of a body of which every country has its own. */
export function isInstitution(subtype: string | null): subtype is InstitutionKind {
  return kindsOfInstitution.has(subtype);
}

const kindsOfInstitution: ReadonlySet<string | null> = new Set(institutionKinds);

/** Nouns for such a body (“Notenbank”, “merkez bankası”), in every case. Matched without regard to case. */
export interface InstitutionWord {
  readonly kind: InstitutionKind;
  readonly forms: readonly string[];
}

/** Where the country stands about a role word. */
export interface RoleOrder {
  /** “russischer Präsident”, “Rus lider”: adjective first. */
  readonly adjectiveBefore: boolean;
  /** “președintele chinez”, “il presidente cinese”: adjective after. */
  readonly adjectiveAfter: boolean;
  /** “Çin lideri”, “China's president”, “Chinas Staatschef”: the country's name first, with what may stand between. */
  readonly nameBefore: readonly string[] | null;
  /** Articles by which a role without a country means the one that is spoken of: “the foreign minister”. */
  readonly definite: readonly string[];
  /** Words directly before a role and its country, and directly behind them, by which somebody is meant who does not hold the office now: “former”, “ex”, “السابق”. Folded. */
  readonly formerBefore: readonly string[];
  readonly formerAfter: readonly string[];
  /** Words between role and country's name: “președintele Rusiei” (none: ''), “presidente della Cina”, “liderul de la Kremlin”. */
  readonly nameAfter: readonly string[];
}

/** Words by which names are told where writing has no capitals. All folded, as written. */
export interface NameCues {
  /** Titles that nothing but a person's name follows: “آقای”, “ח"כ”. */
  readonly titles: readonly string[];
  /** Offices and trades that a name may follow: only a known given name is one. */
  readonly offices: readonly string[];
  /** Given and family names that the lists of the tagger lack; empty where those are enough. */
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  /** Words that show those before them, back to a title or an office, to be somebody who acts: Hindi “ने”. */
  readonly agentMarks: readonly string[];
  /** Endings of family names: a word after a given name is one where it is listed or ends so; none: any word is. */
  readonly familyEndings: readonly string[];
  /** Beginnings of words that may stand between title and name, as adjectives do: “ال”. */
  readonly attributes: readonly string[];
  /** Nouns that the name of an organisation begins with: “وزارة”, “חברת”; with an asterisk those that are names alone, or before the name of a place (“מכבי*”). */
  readonly organisations: readonly string[];
  /** Beginnings, then endings, of the words after the second that belong to such a name. */
  readonly joins: readonly string[];
  readonly joinEndings: readonly string[];
  /** Most words after the noun. */
  readonly longestOrganisation: number;
  /** Nouns that the name of a place follows, without being part of it: “مدينة”. */
  readonly places: readonly string[];
  /** Nouns that are part of the name of a place: “استان”, “רחוב”. */
  readonly placeHeads: readonly string[];
  /** Conjunctions written together with the word after them. */
  readonly conjunctions: readonly string[];
  /** Words that no name holds: small words, common verbs and nouns. */
  readonly stops: readonly string[];
  /** Nouns and adjectives that follow a noun of organisations and name none (“airline”, “insurance”, “private”); empty: no organisation is known by the word behind its noun. */
  readonly trades: readonly string[];
  /** Endings of common nouns that no name written by sound has: Arabic ة. */
  readonly commonEndings: readonly string[];
}

/**
 * People in writing without capitals whose family and given name are one word, told by a title behind it: “김민석
 * 국무총리”, “조현 외교부 장관”. Particles are {@link NameRules.suffixes}. All as written.
 */
export interface CompactNames {
  /** Family names of people at home; the word begins with one. */
  readonly familyNames: readonly string[];
  /** Letters that given names at home are made of, one or two of them. */
  readonly givenLetters: string;
  /** Letters that write foreign names by sound, and those among them that words of one's own seldom hold: one at least tells a foreign name. */
  readonly foreignLetters: string;
  readonly foreignMarks: string;
  /** Words that are made like a name at home or a foreign one and are none. */
  readonly notNames: readonly string[];
  /** Titles and offices, or what words for them end with: “장관” in “외교부장관”. */
  readonly titles: readonly string[];
  /** Those of them that tell a foreign name of one word. */
  readonly highTitles: readonly string[];
  /** What words end with that may stand between name and title: bodies, places, ranks. */
  readonly bodies: readonly string[];
  /** Trades that stand before the name: “배우 송강호”. */
  readonly trades: readonly string[];
}

/** People at home whose name begins with one of few family names, where names have capitals: “Trần Thị Lan”. */
export interface HomePeople {
  /** Family names. Folded. */
  readonly familyNames: readonly string[];
  /** Small letters that no other language's names are written with: who has one is at home. */
  readonly letters: string;
}

/** Words by which a name that no list knows is told to be an organisation's. Separated by `|`; `*` at the end of a word stands for any letters, at its beginning for some. */
export interface OrganisationNouns {
  /** Nouns and adjectives right before a name, and no part of it: “the carmaker Tesla”, “the ruling Zarja”. */
  readonly before: string;
  /** Those that are no part of a name even where no capital tells where it begins: «شركة X». */
  readonly apart?: string;
  /** What an attribute begins with, which tells it from a name: «الشركة الوطنية» is no company called so, «بنك X المتعثر» is «بنك X». */
  readonly definite?: string;
  /** Nouns right behind it: “Nova Pot partisi”. */
  readonly behind: string;
  /** Words that may stand between the noun and the name: “compagnie aérienne X”. */
  readonly modifiers: string;
  /** What an organisation has, before its name, with or without “of” between: “leader of X”, “shares in X”. */
  readonly headed: string;
  /** The same behind it: “X lideri”. */
  readonly headedBehind: string;
}

/** What the name stages need to know of a language: inflection, adjectives of countries, titles, role nouns. */
export interface NameRules {
  /** Countries whose people speak the language from birth, as ISO 3166 codes: their towns are known to its readers without any word of the country. */
  readonly home: readonly string[];
  /**
   * Case endings that a listed name may bear without apostrophe, longest first wins nothing: all that fit are tried.
   * `['ei', 'a']` reads “Rusiei” as “Rusia”. Folded, lower case.
   */
  readonly endings: readonly EndingRule[];
  /** Suffixes that may be chained onto a name (agglutination), up to three deep. Folded, lower case. */
  readonly suffixes: readonly string[];
  /** True where those suffixes are particles of the sentence and no part of the name: “서울에서” names “서울”. */
  readonly suffixesApart: boolean;
  /** Fewest letters before an ending or suffix. */
  readonly minimumStem: number;
  /** Letters written together before a name (Arabic و ب ل, Hebrew ו ה ב), with what the listed name has in their place. */
  readonly prefixes: readonly EndingRule[];
  /** True where acronyms of three letters and more are also written like words (“Nato”, “Onu”, “Bce”). */
  readonly titleCaseAcronyms: boolean;
  /**
   * Adjectives and inhabitants by ISO 3166 code or Wikidata id: `russ-o` is the stem before the hyphen and the name of
   * a class of {@link adjectiveClasses}; without a hyphen the word is taken as it is. Several are separated by spaces;
   * `_` stands for a space inside one.
   */
  readonly adjectives: Readonly<Record<string, string>>;
  /** Endings by class name. */
  readonly adjectiveClasses: Readonly<Record<string, readonly string[]>>;
  /** Ending that makes an adjective of the name of a town, written with a capital (“Pariser”); '' where there is none. Folded. */
  readonly townAdjectiveEnding: string;
  /** Articles and conjunctions that may be written together with those adjectives (Arabic ال وال); `''` among them. */
  readonly adjectivePrefixes: readonly string[];
  /**
   * One-character names of countries by ISO 3166 code or Wikidata id (中, 俄). They count only beside one another
   * (中俄), after a word of `shortBefore` (访俄) or before one of `shortAfter` (俄方).
   */
  readonly shortNames: Readonly<Record<string, string>>;
  readonly shortBefore: readonly string[];
  readonly shortAfter: readonly string[];
  /** Words that begin with one-character names, with the code or id of each in turn: 中美, 港澳台, 台商 (Taiwan, and a merchant). They count where no edge of theirs cuts a word. */
  readonly shortChains: Readonly<Record<string, readonly string[]>>;
  /** One-character names by ISO 3166 code or Wikidata id that count behind one of `words` alone, and before no letter that makes a word of them: 访华, 在京. */
  readonly shortBehind: { readonly names: Readonly<Record<string, string>>; readonly words: readonly string[] };
  /** True where those adjectives are written small (“russisch”, “russo”), so that a small letter is no objection. */
  readonly smallAdjectives: boolean;
  /** True where common nouns are written with a capital too, so that a capital beside a name says nothing. */
  readonly capitalNouns: boolean;
  /** Words before a person's name that are no part of it: “Herr”, “președintele”, “Sayın”. Folded. */
  readonly titles: readonly string[];
  readonly roles: readonly RoleWord[];
  readonly ownedRoles: readonly OwnedRoleWord[];
  readonly roleOrder: RoleOrder;
  /** Bodies named by their kind and country (“the Turkish central bank”); the country stands as with `roles`. */
  readonly institutions: readonly InstitutionWord[];
  /** Words that announce names where writing has no capitals, or null. */
  readonly cues: NameCues | null;
  /** Which names of people at home there are, or null where any word may be one. */
  readonly homePeople: HomePeople | null;
  /** How people are told whose names are one word without capitals, or null. */
  readonly compactNames: CompactNames | null;
  /** Words that are spelt like a listed name and are none, where writing has no capitals. Folded. */
  readonly notNames: readonly string[];
  readonly organisationNouns: OrganisationNouns;
  /** Words of sport: in a text that is full of them, the name of a place means its team. Folded. */
  readonly sportWords: readonly string[];
  /** Nouns for people of a team: beside the name of a place they tell that its team is meant (“Marseille coach”, “allenatore del Bari”). Folded. */
  readonly teamRoles: readonly string[];
  /** Words beside the name of a place that tell what it is: “state”, “Kanton”, “eyaleti”; “city”, “Stadt”. In every form. */
  readonly placeKinds: {
    readonly regions: readonly string[];
    readonly cities: readonly string[];
    /** True where such a word in small letters behind a name is no part of it: “Tver bölgesinde” names “Tver”. */
    readonly apart?: boolean;
  };
  /** Prepositions after which the name of a place means the place even there (“in Barcelona”). Folded. */
  readonly locatives: readonly string[];
  /** Articles and prepositions written together with the name after them by an apostrophe (“l'”, “dell'”), and no part of it. Folded, without the apostrophe. */
  readonly elided: readonly string[];
  /** A related language by whose habits the tagger reads names, where it learnt from no text of this one; null where it did, and where none is near. */
  readonly taggedLike: string | null;
  /** True where the family name stands before the given name: “Orbán Viktor”. */
  readonly familyFirst: boolean;
  /** Words that open sentences and are spelt like the name of somebody or of a country: pronouns, conjunctions, auxiliaries (Italian “chi”, “ed”; Turkish “mali”). Folded. */
  readonly plainOpenings: readonly string[];
  /** Common nouns that are written with a capital by habit or out of respect, and name nobody where they stand alone (Italian “il Paese”). In every form, folded. */
  readonly largeNouns: readonly string[];
  /** What names of organisations end with, where words are not parted: “大学”, “委员会”. */
  readonly organisationEndings: readonly string[];
  /** Small words inside names of people (“von”, “de la”, “bin”). Folded. */
  readonly particles: readonly string[];
  /** Letters by which foreign names are written by sound, where a language has such (Chinese); empty elsewhere. */
  readonly foreignLetters: string;
  /** Words that begin with one of them, and end a foreign name before them. */
  readonly foreignStops: readonly string[];
  /** Words that stand right beside names and belong to none, where words are not parted (Chinese 周二, 将). */
  readonly besideNames: readonly string[];
  /** Letters that join two names there (Chinese 和, 与). */
  readonly nameJoints: string;
  /** Nouns of what places have, directly behind their name and part of the name of a body there: “队”, “参议院”. */
  readonly placeBodies: readonly string[];
}

const noOrder: RoleOrder = { adjectiveBefore: false, adjectiveAfter: false, nameBefore: null, definite: [], formerBefore: [], formerAfter: [], nameAfter: [] };

/** Rules of no language: names are matched as listed. */
export const neutralNames: NameRules = {
  foreignLetters: '', foreignStops: [], besideNames: [], nameJoints: '', placeBodies: [], plainOpenings: [], largeNouns: [], organisationEndings: [], townAdjectiveEnding: '',
  home: [], endings: [], suffixes: [], suffixesApart: false, minimumStem: 3, prefixes: [], titleCaseAcronyms: false, adjectives: {}, adjectiveClasses: {}, adjectivePrefixes: [''],
  shortNames: {}, shortBefore: [], shortAfter: [], shortChains: {}, shortBehind: { names: {}, words: [] }, smallAdjectives: true, capitalNouns: false,
  titles: [], roles: [], ownedRoles: [], roleOrder: noOrder, institutions: [], particles: [], cues: null, homePeople: null, compactNames: null, notNames: [], organisationNouns: { before: '', behind: '', modifiers: '', headed: '', headedBehind: '' }, sportWords: [], teamRoles: [], taggedLike: null, familyFirst: false, locatives: [], elided: [], placeKinds: { regions: [], cities: [] },
};

/** One row of a language's table of name cases (`cases.names.ts`). */
export interface NameCase {
  readonly text: string;
  /** RFC 3339 date of the document, for offices. */
  readonly date?: string;
  /** Every mention in order, as `exact id` or `exact id form`: “Rusya Q159”, “Rus Q159 adjective”, “Rus lider Q7747 nominal”; `-` for an entity without Wikidata id. Empty: no mention. */
  readonly mentions: readonly string[];
}
