import { neutralTimes, type TimeRules } from '../../model/index.js';

export const times: TimeRules = {
  ...neutralTimes,
  numericOrder: 'ymd', monthFirst: true, headFinal: true, weekdayByWeek: true,
  words: {
    'adpart.MO': '새벽|오전|아침', 'adpart.AF': '오후', 'adpart.EV': '저녁', 'adpart.NI': '심야|한밤중',
    'month.1': '1월|일월', 'month.2': '2월|이월', 'month.3': '3월|삼월', 'month.4': '4월|사월', 'month.5': '5월|오월', 'month.6': '6월|유월', 'month.7': '7월|칠월', 'month.8': '8월|팔월', 'month.9': '9월|구월', 'month.10': '10월|시월', 'month.11': '11월|십일월|동짓달', 'month.12': '12월|십이월|섣달',
    'weekday.1': '월요일', 'weekday.2': '화요일', 'weekday.3': '수요일', 'weekday.4': '목요일', 'weekday.5': '금요일', 'weekday.6': '토요일', 'weekday.7': '일요일',
    'unit.second': '초', 'unit.minute': '분', 'unit.hour': '시간', 'unit.day': '일간|?일', 'unit.workday': '영업일|평일', 'unit.weekend': '주말', 'unit.week': '주|주일|주간', 'unit.month': '개월|달|개월간', 'unit.quarter': '분기', 'quartermark': '분기|사분기|4분기', 'unit.half': '반기', 'unit.year': '년|해|연|년도|년간', 'unit.decade': '십년간', 'unit.century': '?세기',
    'season.SP': '봄|봄철', 'season.SU': '여름|여름철', 'season.FA': '가을|가을철', 'season.WI': '겨울|겨울철', 'part.MO': '아침|오전|새벽', 'part.AF': '오후|낮|대낮', 'part.EV': '저녁', 'part.NI': '밤|심야|한밤|한밤중', 'part.MI': '점심|한낮',
    'length.day.1': '하루', 'length.day.2': '이틀', 'length.day.3': '사흘', 'length.day.4': '나흘', 'length.day.5': '닷새', 'length.day.6': '엿새', 'length.day.7': '이레', 'length.day.8': '여드레', 'length.day.9': '아흐레', 'length.day.10': '열흘', 'length.day.15': '보름', 'length.month.6': '반년',
    'rel.day.0': '오늘|금일', 'rel.day.-1': '어제|어저께|작일', 'rel.day.1': '내일|명일', 'rel.day.2': '모레|내일모레|낼모레', 'rel.day.3': '글피', 'rel.day.-2': '그저께|그제|엊그제|엊그저께', 'rel.day.-3': '그끄저께', 'rel.year.0': '올해|금년|올 해|당해', 'rel.year.-1': '작년|지난해|지난 해', 'rel.year.1': '내년|명년', 'rel.year.2': '내후년|다다음 해|다다음해', 'rel.year.-2': '재작년|지지난해', 'rel.month.0': '이번 달|이달|이번달|이 달|금월', 'rel.month.-1': '지난달|지난 달|저번 달|저번달', 'rel.month.1': '다음 달|다음달|내달', 'rel.month.2': '다다음 달|다다음달', 'rel.month.-2': '지지난 달|지지난달', 'rel.week.0': '이번 주|이번주|금주', 'rel.week.-1': '지난주|지난 주|저번 주|저번주', 'rel.week.1': '다음 주|다음주|내주|오는주|오는 주', 'rel.week.2': '다다음 주|다다음주', 'rel.week.-2': '지지난 주|지지난주', 'rel.quarter.0': '이번 분기', 'rel.quarter.-1': '지난 분기|지난분기', 'rel.quarter.1': '다음 분기|다음분기', 'rel.weekend.0': '이번 주말|이번주말', 'rel.weekend.1': '다음 주말|다음주말', 'rel.weekend.2': '다다음 주말', 'rel.weekend.-1': '지난 주말|지난주말',
    'relpart.0.NI': '오늘 밤|오늘밤', 'relpart.0.EV': '오늘 저녁|오늘저녁', 'relpart.0.MO': '오늘 아침|오늘 오전', 'relpart.-1.NI': '어젯밤|어제 밤|간밤|지난밤', 'relpart.1.MO': '내일 아침',
    'ctx.day.0': '이날|당일|그날|같은 날', 'ctx.day.1': '다음 날|이튿날|다음날', 'ctx.year.0': '그해|같은 해|그 해', 'ctx.year.-1': '전년|전년도|전 해', 'ctx.year.1': '이듬해|다음 해', 'ctx.month.-1': '전월|전달', 'ctx.day.-1': '전일|전날', 'ctx.month.0': '같은 달',
    'ref.PRESENT': '지금|현재|요즘|당장|방금|오늘날', 'ref.PAST': '최근|과거|예전|얼마 전|당시|이전|앞서|종전', 'ref.FUTURE': '앞으로|향후|장래|미래|조만간|차후',
    'this': '이번|이|올', 'last': '지난|최근|과거|저번', 'next': '다음|오는|향후|앞으로|돌아오는|다가오는', 'same': '같은|동', 'that': '그|해당', 'every': '매|매주|매일|모든', 'ago': '전|이전', 'later': '후|뒤|이후', 'before': '전|이전', 'after': '후|이후', 'beforedate': '이전', 'afterdate': '이후|이래',
    'inafter': '안에|내|이내|안', 'everyafter': '마다|에 한 번씩|에 한번씩',
    'start': '초', 'end': '말', 'startafter': '초|초반|초순|초기', 'midafter': '중순|중반|중기', 'endafter': '말|하순|끝|후반|말기', 'approx': '약|대략|거의|한', 'approxafter': '쯤|정도|경|무렵|가량|여|께|즈음', 'moreafter': '이상|넘게', 'atleast': '최소|적어도', 'atmost': '최대',
    'few': '몇|수|여러', 'half': '반', 'whole': '종일|온종일|내내|전체', 'num.1': '한', 'num.2': '두', 'num.3': '세', 'num.4': '네', 'num.5': '다섯', 'num.6': '여섯', 'num.7': '일곱', 'num.8': '여덟', 'num.9': '아홉', 'num.10': '열', 'num.11': '열한', 'num.12': '열두',
    'of': '의', 'and': '와|과|및', 'or': '또는', 'to': '부터|에서|~|와|과', 'cue': '까지|부터|와|과', 'oclock': '시', 'am': '오전|아침|새벽|!am|!a', 'pm': '오후|저녁|밤|!pm|!p', 'noon': '정오', 'midnight': '자정', 'daymark': '일|일자|일날', 'monthmark': '월', 'yearmark': '년|년도', 'decademark': '년대', 'decadenoun': '년대', 'centurymark': '세기',
    'ord.-1': '마지막', 'ord.1': '첫|첫째|첫 번째|첫번째|상', 'ord.2': '둘째|두 번째|두번째|하', 'ord.3': '셋째|세 번째|세번째', 'ord.4': '넷째|네 번째|네번째', 'ord.5': '다섯째|다섯 번째', 'era.BC': '기원전', 'era.AD': '서기|서력', 'era.-2333': '단기',
    'set.P1D': '매일|날마다', 'set.P2D': '격일', 'set.P1W': '매주|주마다', 'set.P2W': '격주', 'set.P1M': '매월|매달|달마다', 'set.P1Y': '매년|해마다', 'set.P3M': '매분기|매 분기', 'set.PT1H': '매시간', 'fiscal': '회계',
    'zone.Asia/Seoul': '한국 시간|한국시간|한국 시각', 'zone.local': '현지시간|현지 시간|현지시각|현지 시각', 'zone.America/Los_Angeles': '태평양 표준시', 'zone.America/New_York': '미국 동부시간|동부시간|동부 표준시', 'zone.Europe/London': '영국 시간', 'zone.Asia/Tokyo': '일본 시간|일본시간', 'zone.Asia/Shanghai': '중국 시간|베이징 시간',
    'measure': '명|원|달러|킬로미터|미터|톤|퍼센트|만|억|건|대|개|세|살|회|만명', 'future': '예정|계획|할 것|전망|방침',
    'holiday.01-01': '새해|신정|설날 아침|새해 첫날', 'holiday.spring-festival': '설날|구정|설', 'holiday.12-25': '크리스마스|성탄절', 'holiday.12-24': '크리스마스 이브|크리스마스이브', 'holiday.03-01': '삼일절|3·1절|3.1절', 'holiday.08-15': '광복절', 'holiday.10-03': '개천절', 'holiday.10-09': '한글날', 'holiday.07-17': '제헌절', 'holiday.05-05': '어린이날', 'holiday.05-08': '어버이날', 'holiday.05-15': '스승의 날|스승의날', 'holiday.05-01': '근로자의 날|노동절', 'holiday.06-06': '현충일', 'holiday.02-14': '발렌타인데이|밸런타인데이', 'holiday.03-14': '화이트데이', 'holiday.10-31': '할로윈|핼러윈', 'holiday.12-31': '섣달 그믐날', 'holiday.nth-11-4-4': '추수감사절', 'holiday.easter': '부활절',
    'not': '이 사람|하루빨리|일본|일부|수도|수사|전주|전반|전기|해외|초등|주년|대반|말기 암|일자리|분해',
  },
};
