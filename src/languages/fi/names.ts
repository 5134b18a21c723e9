import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['oman'],
  home: ['FI'],
  endings: [
    ['in', ''], ['en', 'i'], ['en', 'e'], ['issa', ''], ['essa', 'i'], ['essa', 'e'], ['issä', ''], ['essä', 'i'], ['essä', 'e'], ['ista', ''], ['esta', 'i'],
    ['esta', 'e'], ['istä', ''], ['estä', 'i'], ['estä', 'e'], ['illa', ''], ['ella', 'i'], ['ella', 'e'], ['illä', ''], ['ellä', 'i'], ['ellä', 'e'],
    ['ilta', ''], ['elta', 'i'], ['elta', 'e'], ['iltä', ''], ['eltä', 'i'], ['eltä', 'e'], ['ille', ''], ['elle', 'i'], ['elle', 'e'], ['ina', ''],
    ['ena', 'i'], ['ena', 'e'], ['iksi', ''], ['eksi', 'i'], ['eksi', 'e'], ['ia', ''], ['ea', 'i'], ['ea', 'e'], ['iä', ''], ['eä', 'i'], ['eä', 'e'],
    ['een', 'i'], ['iin', ''], ['iin', 'i'], ['ngin', 'nki'], ['ngissä', 'nki'], ['ngistä', 'nki'], ['ngille', 'nki'], ['nkiin', 'nki'], ['sen', 'nen'],
    ['seen', 'nen'], ['sta', 'nen'], ['den', 'si'], ['llan', 'lta'], ['aan', 'a'], ['ään', 'ä'], ['oon', 'o'], ['uun', 'u'], ['ain', 'at'], ['ojen', 'ot'],
    ['oissa', 'ot'], ['oista', 'ot'], ['oihin', 'ot'],
  ],
  suffixes: [
    'n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'na', 'nä', 'ksi', 't', 'ja', 'jä', 'a', 'ä', 'kin', 'kaan', 'han', 'hän',
  ],
  minimumStem: 3,
  titles: [
    'herra', 'rouva', 'tohtori', 'professori', 'presidentti', 'pääministeri', 'ministeri', 'ulkoministeri', 'kenraali', 'senaattori', 'kuningas', 'kuningatar',
    'paavi', 'liittokansleri', 'kuvernööri', 'kansanedustaja', 'toimitusjohtaja',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: ['presidentti', 'presidentin', 'presidenttiä', 'presidentille', 'presidentiltä', 'presidentistä', 'valtionpäämies', 'valtionpäämiehen'],
    },
    {
      office: 'head-of-government',
      forms: [
        'pääministeri', 'pääministerin', 'pääministeriä', 'pääministerille', 'pääministeriltä', 'liittokansleri', 'liittokanslerin', 'hallituksen johtaja',
      ],
    },
    { office: 'foreign-minister', forms: ['ulkoministeri', 'ulkoministerin', 'ulkoministeriä', 'ulkoministerille'] },
    { office: 'defence-minister', forms: ['puolustusministeri', 'puolustusministerin', 'puolustusministeriä'] },
    { office: 'finance-minister', forms: ['valtiovarainministeri', 'valtiovarainministerin', 'valtiovarainministeriä'] },
    { office: 'monarch', forms: ['kuningas', 'kuninkaan', 'kuningatar', 'kuningattaren', 'emiiri', 'emiirin'] },
    { office: 'leader', forms: ['johtaja', 'johtajan', 'johtajaa'] }, { office: 'chief', forms: ['pääsihteeri', 'pääsihteerin', 'pääjohtaja', 'pääjohtajan'] },
  ],
  placeKinds: {
    regions: [
      'osavaltio', 'osavaltiossa', 'osavaltion', 'osavaltiosta', 'osavaltioon', 'lääni', 'läänin', 'läänissä', 'maakunta', 'maakunnassa', 'maakunnan', 'alue',
      'alueella', 'alueen', 'alueelta', 'alueelle', 'provinssi', 'provinssissa', 'oblasti', 'kantoni',
    ],
    cities: ['kaupunki', 'kaupungissa', 'kaupungin', 'kaupungista', 'kaupunkiin', 'kunta', 'kunnassa'],
  },
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: false, nameBefore: ['', ':n'], definite: [],
    formerBefore: ['entinen', 'entisen', 'entistä', 'entiselle', 'silloinen', 'silloisen', 'ex', 'tuleva'], formerAfter: [], nameAfter: [],
  },
  organisationNouns: {
    before:
      'puolue|yhtiö|*yhtiö|yritys|konserni|ryhmä|valmistaja|*valmistaja|toimittaja|pankki|ketju|*ketju|operaattori|lehti|*lehti|kanava|liitto|*liitto|' +
      'järjestö|*järjestö|säätiö|instituutti|toimisto|*toimisto|rahasto|seura|jätti|varustamo|telakka',
    behind: 'oyj|oy',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
