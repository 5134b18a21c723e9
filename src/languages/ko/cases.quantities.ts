import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: '지난해 수출액은 약 6천 8백억 달러였다.', quantities: [['6천 8백억 달러', 'currency', 680000000000, 'USD', '~']] },
  { text: '물가 상승률이 3.7%를 기록했다.', quantities: [['3.7%', 'percentage', 3.7, '%']] },
  { text: '이번 사고로 스물세 명이 다쳤다.', quantities: [['스물세', 'number', 23]] },
  { text: '공장에서는 직원 1만 2500명이 일한다.', quantities: [['1만 2500', 'number', 12500]] },
  { text: '정부는 예산 오백억 원을 투입한다.', quantities: [['오백억 원', 'currency', 50000000000, 'KRW']] },
  { text: '열차는 시속 300킬로미터로 달린다.', quantities: [['시속 300킬로미터', 'dimension', 300, 'km/h']] },
  { text: '응답자의 3분의 2가 찬성했다.', quantities: [['3분의 2', 'number', 0.666666666666667]] },
  { text: '금리를 0.25%포인트 올렸다.', quantities: [['0.25%포인트', 'percentage', 0.25, 'pp']] },
  { text: '최고 기온은 섭씨 36도까지 올랐다.', quantities: [['섭씨 36도', 'temperature', 36, '°C']] },
  { text: '쌀 20킬로그램을 기부했다.', quantities: [['20킬로그램', 'dimension', 20, 'kg']] },
  { text: '관중 5만 명 이상이 모였다.', quantities: [['5만', 'number', [50000, null], null, '>=']] },
  { text: '그림은 250만 달러에 팔렸다.', quantities: [['250만 달러', 'currency', 2500000, 'USD']] },
  { text: '올해 매출은 3조 4천억 원을 넘었다.', quantities: [['3조 4천억 원', 'currency', 3400000000000, 'KRW']] },
  { text: '도로 길이는 45킬로미터이다.', quantities: [['45킬로미터', 'dimension', 45, 'km']] },
  { text: '선수단은 금메달 12개를 땄다.', quantities: [['12', 'number', 12]] },
  { text: '세 번째 시도 만에 성공했다.', quantities: [['세 번째', 'ordinal', 3]] },
  { text: '이사회는 이 안건을 조사하기로 했다.', quantities: [] },
  { text: '구조대가 사이렌을 울렸다.', quantities: [] },
  { text: '만일 비가 오면 경기를 미룬다.', quantities: [] },
  { text: '일본과 천안에서 행사가 열렸다.', quantities: [] },
  { text: '셋 중 하나는 비어 있다.', quantities: [['셋 중 하나', 'number', 0.333333333333333]] },
  { text: '10명 중 3명이 늦었다.', quantities: [['10', 'number', 10], ['3', 'number', 3]] },
  { text: '배 두 개와 감 세개를 샀다.', quantities: [['두', 'number', 2], ['세', 'number', 3]] },
  { text: '이 세대가 다르다.', quantities: [] },
];
