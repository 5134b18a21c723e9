import { timeCase, type TimeCase } from '../../match/times/case.js';

/** Sentences and their times, read on Wednesday, 4 February 2026; those without are no times. */
export const timeCases: readonly TimeCase[] = [
  timeCase('협정은 2024년 7월 3일에 체결됐다.', '2024년 7월 3일', '2024-07-03'),
  timeCase('선거는 다음 달 치러진다.', '다음 달', '2026-03'),
  timeCase('회사는 1998년에 설립됐다.', '1998년', '1998'),
  timeCase('회의는 다음 주 수요일 오전 9시에 시작한다.', '다음 주 수요일 오전 9시', '2026-02-11T09:00'),
  timeCase('그는 사흘 전에 귀국했다.', '사흘 전', '2026-02-01'),
  timeCase('어제저녁 화재가 발생했다.', '어제저녁', '2026-02-03TEV'),
  timeCase('지난해 말 공장이 문을 닫았다.', '지난해 말', '2025'),
  timeCase('2019년 이후 매출이 줄었다.', '2019년 이후', '2019'),
  timeCase('15일 대통령이 기자회견을 열었다.', '15일', '2026-01-15'),
  timeCase('오후세시이십분에 기차가 도착한다.', '오후세시이십분', 'T15:20'),
  timeCase('협상은 두 시간 반 동안 이어졌다.', '두 시간 반', 'PT2.5H'),
  timeCase('축제는 매년 열린다.', '매년', 'P1Y'),
  timeCase('3분기 이익이 늘었다.', '3분기', '2025-Q3'),
  timeCase('5월 3일부터 5일까지 행사가 열린다.', '5월 3일', '2026-05-03', '5일', '2026-05-05'),
  timeCase('그는 삼 년 후에 돌아왔다.', '삼 년 후', '2029'),
  timeCase('1980년대에 지어진 건물이다.', '1980년대', '198'),
  timeCase('이번 주말 비가 내린다.', '이번 주말', '2026-W06-WE'),
  timeCase('일본 대표팀이 이겼다.'),
  timeCase('그는 사이다를 마셨다.'),
];
