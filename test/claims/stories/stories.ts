import type { Story } from './story.js';

export const stories: readonly Story[] = [
  {
    language: 'zh',
    text: [
      '海关总署：前两个月我国外贸进出口增长4.4%',
      '今年前两个月，我国货物贸易进出口总值7.1万亿元人民币，同比增长4.4%。其中，出口4.2万亿元，增长6.1%；进口2.9万亿元，增长2.0%；贸易顺差1.3万亿元，扩大16.5%。',
      '东盟为我国第一大贸易伙伴，与东盟贸易总值为1.2万亿元，增长8.3%。美国为第三大贸易伙伴，对美国出口下降11.2%。',
      '点击下载客户端 阅读量 12345',
    ].join('\n'),
    claims: [
      'trade.turnover 7100000000000 CNY up 4.4% @2026-01/2026-02',
      'trade.exports 4200000000000 CNY up 6.1% @2026-01/2026-02',
      'trade.imports 2900000000000 CNY up 2% @2026-01/2026-02',
      'trade.balance 1300000000000 CNY up 16.5% @2026-01/2026-02',
      'trade.partner 1 ranked=ASEAN',
      'trade.turnover 1200000000000 CNY up 8.3%',
      'trade.partner 3 ranked=United States',
      'trade.exports down 11.2% patient=United States',
    ],
  },
  {
    language: 'zh',
    text: [
      '阿富汗东部10日深夜发生6.0级地震。阿富汗临时政府发言人扎比乌拉·穆贾希德11日在喀布尔举行的记者会上说，地震已造成812人死亡、2817人受伤，另有至少100人失踪。此前通报的死亡人数为250人。',
      '外交部发言人毛宁12日在例行记者会上表示，中方将向阿方提供5000万元人民币的紧急人道主义援助。',
    ].join('\n'),
    claims: [
      'magnitude 6 @2026-03-10TNI place=Afghanistan',
      'earthquake @2026-03-10TNI place=Afghanistan',
      'casualties.killed 812 up from 250 @2026-03-10TNI place=Afghanistan ← 扎比乌拉·穆贾希德',
      'casualties.injured 2817 @2026-03-10TNI place=Afghanistan ← 扎比乌拉·穆贾希德',
      'casualties.missing >=100 @2026-03-10TNI place=Afghanistan ← 扎比乌拉·穆贾希德',
      'aid 50000000 CNY @2026-03-12 planned agent=China ← Mao Ning',
    ],
  },
  {
    language: 'ar',
    text: [
      'أعلن الجهاز المركزي للتعبئة العامة والإحصاء، اليوم الخميس، تراجع معدل التضخم السنوي في مصر إلى 11.9% في فبراير، مقابل 12.8% في يناير.',
      'وقال محافظ البنك المركزي المصري حسن عبد الله إن احتياطيات النقد الأجنبي ارتفعت إلى 52.6 مليار دولار بنهاية فبراير. وأضاف أن البنك يستهدف تضخماً عند 7% بحلول الربع الرابع من عام 2026.',
      'وبلغ حجم التبادل التجاري بين مصر والصين 17.4 مليار دولار عام 2025، بزيادة قدرها 8.5% عن العام السابق. وتعد الصين أكبر شريك تجاري لمصر.',
      'اقرأ أيضا: الذهب يسجل 5 آلاف دولار للأونصة',
    ].join('\n'),
    claims: [
      'inflation 11.9 % down from 12.8 @2026-02 owner=Egypt ← Central Agency for Public Mobilization and Statistics',
      'inflation 12.8 % @2026-01 owner=Egypt ← Central Agency for Public Mobilization and Statistics',
      'reserves 52600000000 USD up @2026-02 owner=Central Bank of Egypt ← حسن عبد الله',
      'inflation 7 % @2026-Q4 planned owner=Egypt ← حسن عبد الله',
      'trade.turnover 17400000000 USD up 8.5% @2025 party=Egypt party=China',
      'trade.partner 1 ranked=China owner=Egypt',
    ],
  },
  {
    language: 'ar',
    text: [
      'ولا يزال 40 شخصا على الأقل في عداد المفقودين في إسبانيا. وقال رئيس الوزراء الإسباني بيدرو سانشيز إن الحكومة خصصت 600 مليون يورو لمساعدة المتضررين.',
      'قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن أكثر من 20 ألف شخص نزحوا من منازلهم.',
    ].join('\n'),
    claims: [
      'casualties.missing >=40 place=Spain',
      'aid 600000000 EUR agent=Spain ← Pedro Sánchez',
      'casualties.displaced >20000 place=Spain ← António Guterres',
    ],
  },
  {
    language: 'tr',
    text: [
      '12.03.2026 - 10:07 | Son Güncelleme: 12.03.2026 - 10:41',
      'Hazine ve Maliye Bakanı Mehmet Şimşek, "Yıl sonunda Türkiye\'de enflasyonun yüzde 16 ile yüzde 22 aralığına gerilemesini bekliyoruz" dedi. Ticaret Bakanı Ömer Bolat, ithalatın yüzde 6,5 artarak 30,2 milyar dolar olduğunu kaydetti. Dış ticaret açığı 9,1 milyar dolar olarak gerçekleşti. Asgari ücret 28 bin 75 lira.',
      'Yorumlar (23) | Abone ol',
    ].join('\n'),
    claims: [
      'inflation 16..22 % @2026 forecast owner=Türkiye ← Mehmet Şimşek',
      'trade.imports 30200000000 USD up 6.5% agent=Türkiye ← Ömer Bolat',
      'trade.balance 9100000000 USD owner=Türkiye',
      'wage 28075 TRY owner=Türkiye',
    ],
  },
  {
    language: 'tr',
    text: [
      'Balıkesir\'in Sındırgı ilçesinde dün saat 19.53\'te 6,1 büyüklüğünde deprem meydana geldi. AFAD\'ın açıklamasına göre depremin derinliği 11 kilometre olarak ölçüldü. Bakan Ali Yerlikaya, enkazdan 4 kişinin kurtarıldığını ifade etti.',
      'Ankete göre CHP\'nin oy oranı yüzde 33,1, AK Parti\'nin yüzde 31,9. Anketin hata payı artı eksi 2,5 puan.',
    ].join('\n'),
    claims: [
      'magnitude 6.1 @2026-03-11T19:53 place=Balıkesir',
      'earthquake @2026-03-11T19:53 place=Sındırgı',
      'distance 11 km @2026-03-11T19:53 place=Sındırgı ← Disaster and Emergency Management Authority',
      'rescued 4 @2026-03-11T19:53 place=Sındırgı ← Ali Yerlikaya',
      'poll.share 33.1 % owner=Republican People\'s Party',
      'poll.share 31.9 % owner=Justice and Development Party',
      'poll.margin-of-error 2.5 pp',
    ],
  },
  {
    language: 'pl',
    text: [
      'Ceny towarów i usług konsumpcyjnych w Polsce w lutym 2026 r. wzrosły o 2,1 proc., podał w czwartek Główny Urząd Statystyczny.',
      'Prezes NBP Adam Glapiński powiedział na konferencji prasowej, że do końca roku stopy mogą spaść do 3,5 proc. Eksport do Niemiec zmalał w styczniu o jedną dziesiątą, do 7,4 mld euro. Jak prognozuje Komisja Europejska, PKB Polski wzrośnie w tym roku o 3,5 proc.',
      'Czytaj też: Ranking lokat – marzec 2026',
    ].join('\n'),
    claims: [
      'inflation up 2.1% @2026-02 owner=Poland ← Statistics Poland',
      'interest-rate 3.5 % down @2026 hypothetical owner=National Bank of Poland ← Adam Glapiński',
      'trade.exports 7400000000 EUR down 0.1 @2026-01 agent=Poland patient=Germany',
      'gdp.growth 3.5 % @2026 forecast owner=Poland ← European Commission',
    ],
  },
  {
    language: 'pl',
    text: [
      'Do 17 wzrosła liczba ofiar śmiertelnych wykolejenia kolejki linowej w Lizbonie – poinformowała w czwartek portugalska obrona cywilna.',
      'W piątek Karol Nawrocki spotka się w Rzymie z premier Włoch Giorgią Meloni. Policja zatrzymała 32 osoby podczas protestu górników w Warszawie, w którym uczestniczyło ok. 10 tys. osób.',
    ].join('\n'),
    claims: [
      'casualties.killed 17 up @2026-03-12 place=Lisbon ← “portugalska obrona cywilna”',
      'meeting @2026-03-13 planned party=Karol Nawrocki party=Giorgia Meloni place=Rome',
      'arrests 32 place=Warsaw',
      'participants ~10000 place=Warsaw',
    ],
  },
  {
    language: 'ru',
    text: [
      'Товарооборот между Россией и Турцией в прошлом году сократился на 6,2% и составил 49 млрд долларов, рассказал вице-премьер Александр Новак. Турция остается вторым торговым партнером России после Китая.',
      'Профицит внешней торговли сократился на четверть, до 8,2 млрд долларов. Безработица осталась на уровне 2,2%. Как заявила председатель ЦБ Эльвира Набиуллина, инфляция составит 4,5–5,5% к концу года.',
      'Подписывайтесь на наш канал в Telegram',
    ].join('\n'),
    claims: [
      'trade.turnover 49000000000 USD down 6.2% @2025 party=Russia party=Türkiye ← Alexander Novak',
      'trade.partner 2 ranked=Türkiye owner=Russia',
      'trade.balance 8200000000 USD down 0.25 owner=Russia',
      'unemployment 2.2 % flat owner=Russia',
      'inflation 4.5..5.5 % @2026 forecast owner=Russia ← Elvira Nabiullina',
    ],
  },
  {
    language: 'ru',
    text: [
      'По меньшей мере 29 человек погибли и 10 пропали без вести при крушении парома на Филиппинах, сообщила в четверг береговая охрана.',
      'Чистая прибыль Сбербанка за 2025 год выросла на 7,9% и достигла рекордных 1,71 трлн рублей. Акции банка подорожали на 1,2% до 312,4 рубля.',
      'Опрос проводился среди 1600 человек, погрешность не превышает 2,5%.',
    ].join('\n'),
    claims: [
      'casualties.killed >=29 @2026-03-12 place=Philippines ← “береговая охрана”',
      'casualties.missing 10 @2026-03-12 place=Philippines ← “береговая охрана”',
      'profit 1710000000000 RUB up 7.9% @2025 owner=Sberbank',
      'share-price 312.4 RUB up 1.2% @2026-03-12 owner=Sberbank',
      'poll.margin-of-error <=2.5 %',
    ],
  },
  {
    language: 'uk',
    text: [
      'Національний банк України знизив облікову ставку з 15,5% до 15%. «Ми очікуємо, що до кінця року інфляція становитиме 7,5%», – сказав голова НБУ Андрій Пишний. Експорт товарів у лютому склав 3,1 млрд доларів, імпорт – 6,9 млрд доларів.',
      'Читайте також: Зарплати вчителів зростуть на 30%',
    ].join('\n'),
    claims: [
      'interest-rate 15 % down from 15.5 owner=National Bank of Ukraine',
      'inflation 7.5 % @2026 forecast owner=Ukraine ← Андрій Пишний',
      'trade.exports 3100000000 USD @2026-02 agent=Ukraine',
      'trade.imports 6900000000 USD @2026-02 agent=Ukraine',
    ],
  },
  {
    language: 'uk',
    text: [
      'Дохід «Нової пошти» у 2025 році зріс на 24% – до 55,6 млрд грн, а чистий прибуток зменшився на 12% і становив 2,9 млрд грн.',
      'На виборах у Молдові партія PAS здобула 50,2% голосів і 55 мандатів зі 101. Похибка опитування не перевищує 4,1%.',
      'Як пише Financial Times з посиланням на чиновників, США можуть скоротити контингент у Європі на 5 тисяч військових.',
    ].join('\n'),
    claims: [
      'revenue 55600000000 UAH up 24% @2025 owner=Nova Poshta',
      'profit 2900000000 UAH down 12% @2025 owner=Nova Poshta',
      'votes.share 50.2 % owner=Party of Action and Solidarity',
      'seats 55 owner=Party of Action and Solidarity',
      'poll.margin-of-error <=4.1 %',
      'military.troops down 5000 hypothetical owner=United States place=Europe ← Financial Times > “чиновників”',
    ],
  },
  // The country that a text is about has what is told of nobody else; a text that only calls it ours, or tells of two alike, has none.
  {
    language: 'en',
    text: [
      'Voters in Slovenia chose a new parliament on Sunday. Slovenian media reported long queues in Ljubljana.',
      'Almost 1.2 million people cast their ballots.',
      'About 3,000 posts will be cut by 2028.',
    ].join('\n'),
    claims: ['votes.count ~1200000 owner=Slovenia', 'jobs ~3000 @2028 planned owner=Slovenia'],
  },
  {
    language: 'en',
    text: [
      'Brazil and India are to deepen their ties. Indian and Brazilian ministers met in New Delhi.',
      'Almost 1.2 million people cast their ballots.',
    ].join('\n'),
    claims: ['votes.count ~1200000'],
  },
];
