import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['JP'],
  minimumStem: 1,
  roles: [
    { office: 'head-of-state', forms: ['大統領', '国家主席', '主席'] }, { office: 'head-of-government', forms: ['首相', '総理大臣'] },
    { office: 'foreign-minister', forms: ['外相', '外務大臣', '国務長官'] }, { office: 'defence-minister', forms: ['国防相', '防衛相', '国防長官', '防衛大臣', '国防大臣'] },
    { office: 'leader', forms: ['指導者', '最高指導者', '首脳'] }, { office: 'chief', forms: ['事務総長', '事務局長', '総裁'] },
    { office: 'finance-minister', forms: ['財務相', '財務大臣', '財務長官'] }, { office: 'monarch', forms: ['国王', '女王'] },
  ],
  roleOrder: { adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['の', ''], definite: [], formerBefore: ['元', '前'], formerAfter: [], nameAfter: [] },
  organisationEndings: [
    '大学', '高等学校', '高校', '学院', '研究所', '研究院', '銀行', '会社', '協会', '学会', '連盟', '委員会', '財団', '裁判所', '警察', '海軍', '陸軍', '空軍', '新聞社', '新聞', '放送', '鉄道', '病院', '大使館',
    '総領事館', '省', '庁', '楽団', '劇団', '商工会議所',
  ],
};
