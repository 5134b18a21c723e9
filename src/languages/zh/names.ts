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
  roleOrder: { adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', '的'], definite: [], nameAfter: [] },
  institutions: [{ kind: 'central bank', forms: ['央行', '中央银行'] }],
  particles: ['·'],
  foreignLetters: '加阿埃艾安昂奥巴白拜班邦鲍贝本比彼毕别宾波伯博布达戴丹德邓迪蒂丁杜厄恩尔法凡范菲芬冯佛弗福盖甘冈戈格古哈汉豪赫亨洪胡霍基吉贾杰金卡凯坎考科克肯孔库夸奎拉莱赖兰朗劳勒雷里利莉列林琳隆卢鲁露伦罗洛吕马迈曼芒毛梅蒙米密莫墨默姆穆纳娜内尼妮涅宁纽努诺欧帕派潘佩蓬皮普齐奇恰乔切琴丘若萨塞桑瑟森沙尚绍舍什史舒斯丝索塔坦汤唐陶廷图托瓦旺韦维温翁沃乌武希锡夏肖谢雄雅亚延扬耶叶伊依英尤约泽扎詹珍芝朱兹佐文辛',
  besideNames: ['周一', '周二', '周三', '周四', '周五', '周六', '周日', '昨天', '昨日', '昨晚', '将'],
  foreignStops: ['达成', '达到', '拉开', '维持', '沙发', '图谋', '列出', '列席', '考虑', '普遍', '切实', '约', '本周', '本月', '本人', '谢绝', '内部', '科学', '亚洲', '欧盟', '欧洲', '英国', '法国', '德国', '印', '伊朗', '里面'],
  placeKinds: { regions: ['州', '省'], cities: ['市'] },
};
