import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['CN', 'TW'],
  minimumStem: 1,
  shortNames: {
    CN: '中', RU: '俄', US: '美', JP: '日', KR: '韩', KP: '朝', GB: '英', FR: '法', DE: '德', IN: '印', UA: '乌', IR: '伊', Q458: '欧',
  },
  shortBefore: [
    '对', '访', '驻', '赴', '抵', '援', '亲', '反', '涉', '旅', '留', '侨',
  ],
  shortAfter: [
    '方', '军', '媒', '国防部', '外长', '外交部', '总统', '总理', '防长', '财长', '两国', '关系', '贸易', '双边', '双方', '边境', '首脑', '领导人', '元首', '政府', '使馆', '官员', '议员', '企业', '股', '籍', '三国', '经贸', '合作', '联合', '战争', '冲突',
    '谈判', '会谈', '同盟', '友谊', '边界', '条约', '协议', '协定', '人民', '文化', '能源', '高层', '互信', '战略', '伙伴',
  ],
  titles: [
    '总统', '主席', '总理', '首相', '外长', '部长', '先生', '女士',
  ],
  roles: [
    { office: 'head-of-state', forms: ['总统', '国家主席', '国家元首', '元首'] },
    { office: 'head-of-government', forms: ['总理', '首相', '政府首脑'] },
    { office: 'foreign-minister', forms: ['外长', '外交部长', '外交部部长', '国务卿', '外相'] },
    { office: 'defence-minister', forms: ['国防部长', '防长', '国防部部长'] },
    { office: 'finance-minister', forms: ['财政部长', '财长'] },
    { office: 'monarch', forms: ['国王', '女王', '天皇'] },
    { office: 'leader', forms: ['领导人', '领袖'] },
    { office: 'chief', forms: ['秘书长', '总干事', '总裁'] },
  ],
  roleOrder: { adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', '的'], nameAfter: [] },
  institutions: [{ kind: 'central bank', forms: ['央行', '中央银行'] }],
  particles: ['·'],
  placeKinds: { regions: ['州', '省'], cities: ['市'] },
};
