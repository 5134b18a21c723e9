import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['gana'],
  home: ['LV'],
  endings: [
    ['as', 'a'], ['ai', 'a'], ['u', 'a'], ['ā', 'a'], ['ām', 'a'], ['ās', 'a'], ['a', 's'], ['am', 's'], ['u', 's'], ['ā', 's'], ['i', 'is'], ['im', 'is'],
    ['ī', 'is'], ['es', 'e'], ['ei', 'e'], ['i', 'e'], ['ē', 'e'], ['os', 'i'], ['iem', 'i'], ['u', 'i'],
  ],
  minimumStem: 3,
  titles: [
    'kungs', 'kundze', 'dr', 'profesors', 'prezidents', 'premjers', 'premjerministrs', 'ministrs', 'ministre', 'ģenerālis', 'senators', 'karalis', 'karaliene',
    'pāvests', 'kanclers', 'kanclere',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: [
        'prezidents', 'prezidenta', 'prezidentam', 'prezidentu', 'prezidente', 'prezidentes', 'prezidentei', 'valsts prezidents', 'valsts prezidenta',
        'valsts prezidentam',
      ],
    },
    {
      office: 'head-of-government',
      forms: [
        'premjers', 'premjera', 'premjeram', 'premjeru', 'premjerministrs', 'premjerministra', 'premjerministram', 'premjerministru', 'premjerministre',
        'ministru prezidents', 'ministru prezidenta', 'ministru prezidente', 'kanclers', 'kanclera', 'kancleram', 'kancleru', 'kanclere', 'kancleres',
      ],
    },
    { office: 'foreign-minister', forms: ['ārlietu ministrs', 'ārlietu ministra', 'ārlietu ministram', 'ārlietu ministru', 'ārlietu ministre'] },
    { office: 'defence-minister', forms: ['aizsardzības ministrs', 'aizsardzības ministra', 'aizsardzības ministram', 'aizsardzības ministru'] },
    { office: 'finance-minister', forms: ['finanšu ministrs', 'finanšu ministra', 'finanšu ministram', 'finanšu ministru'] },
    { office: 'monarch', forms: ['karalis', 'karaļa', 'karaliene', 'karalienes', 'emīrs', 'emīra'] },
    { office: 'leader', forms: ['līderis', 'līdera', 'līderim', 'vadītājs', 'vadītāja'] },
    { office: 'chief', forms: ['ģenerālsekretārs', 'ģenerālsekretāra', 'ģenerāldirektors', 'ģenerāldirektora'] },
  ],
  placeKinds: {
    regions: ['štats', 'štata', 'štatā', 'apgabals', 'apgabala', 'apgabalā', 'apgabalam', 'province', 'provincē', 'kantons', 'novads', 'novadā'],
    cities: ['pilsēta', 'pilsētas', 'pilsētā', 'pilsētu'],
  },
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: false, nameBefore: [''], definite: [],
    formerBefore: ['bijušais', 'bijusī', 'bijušā', 'bijušās', 'toreizējais', 'eks'], formerAfter: [], nameAfter: [],
  },
  organisationNouns: {
    before:
      'partija|partijas|uzņēmums|uzņēmuma|kompānija|kompānijas|grupa|koncerns|ražotājs|piegādātājs|banka|bankas|laikraksts|portāls|aģentūra|arodbiedrība|' +
      'asociācija|kustība|organizācija|fonds|institūts|klubs',
    behind: '',
    modifiers: '',
    headed: '',
    headedBehind: '',
  },
};
