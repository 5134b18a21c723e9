import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['JP'],
  minimumStem: 1,
  roles: [
    { office: 'head-of-state', forms: ['大統領', '国家主席', '主席'] },
    { office: 'head-of-government', forms: ['首相', '総理大臣'] },
    { office: 'foreign-minister', forms: ['外相', '外務大臣', '国務長官'] },
    { office: 'defence-minister', forms: ['国防相', '防衛相'] },
    { office: 'leader', forms: ['指導者'] },
  ],
  roleOrder: { adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['の', ''], nameAfter: [] },
};
