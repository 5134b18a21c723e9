import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: '俄罗斯总统普京访问中国。', mentions: ['俄罗斯 Q159', '普京 Q7747', '中国 Q148'] },
  { text: '中俄关系持续发展。', mentions: ['中 Q148', '俄 Q159'] },
  { text: '习近平在北京会见普京。', mentions: ['习近平 Q15031', '北京 Q956', '普京 Q7747'] },
  { text: '上合组织在阿斯塔纳开会。', mentions: ['上合组织 Q485207', '阿斯塔纳 Q1520'] },
  { text: '他花了五十美元。', mentions: [] },
];
