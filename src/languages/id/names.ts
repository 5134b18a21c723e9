import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['ID'],
  suffixes: [
    'nya',
  ],
  minimumStem: 4,
  titles: [
    'presiden', 'menteri', 'pak', 'bapak', 'ibu', 'dr', 'jenderal', 'gubernur',
  ],
  roles: [
    { office: 'head-of-state', forms: ['presiden'] }, { office: 'head-of-government', forms: ['perdana menteri'] },
    { office: 'foreign-minister', forms: ['menteri luar negeri'] }, { office: 'leader', forms: ['pemimpin'] },
  ],
  roleOrder: {
    adjectiveBefore: false, adjectiveAfter: true, nameBefore: null, definite: [],
    formerBefore: ['mantan', 'eks', 'bekas'], formerAfter: ['terpilih'], nameAfter: [''],
  },
  organisationNouns: {
    before:
      'partai|perusahaan|grup|kelompok|pabrikan|produsen|pemasok|maskapai|bank|jaringan|operator|koran|harian|majalah|stasiun|situs|serikat|asosiasi|' +
      'federasi|gerakan|aliansi|organisasi|yayasan|lembaga|klub|raksasa|konsorsium',
    behind: '',
    modifiers: 'berita|penerbangan|oposisi|survei',
    headed: '',
    headedBehind: '',
  },
};
