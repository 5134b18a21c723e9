import type { Wording } from './wording.js';

/** Every metric and event in wordings of our own, told alike in several languages. Published on 12 March 2026, a Thursday. */
export const wordings: readonly Wording[] = [
  {
    claims: ['interest-rate 3.75 % down 0.25pp owner=European Central Bank'],
    texts: {
      en: 'The European Central Bank cut its deposit rate by a quarter of a percentage point to 3.75 percent.',
      fr: 'La Banque centrale européenne a abaissé son taux de dépôt d\'un quart de point à 3,75 %.',
      es: 'El Banco Central Europeo recortó su tipo de depósito en un cuarto de punto, hasta el 3,75 %.',
      pt: 'O Banco Central Europeu cortou a taxa de depósito em um quarto de ponto, para 3,75%.',
    },
  },
  {
    claims: ['interest-rate 14 % up 200bp owner=Russia'],
    texts: {
      en: 'Russia raised its key rate by 200 basis points to 14 percent.',
      fr: 'La Russie a relevé son taux directeur de 200 points de base à 14 %.',
      es: 'Rusia subió su tasa clave en 200 puntos básicos, al 14 %.',
      pt: 'A Rússia subiu a taxa diretora em 200 pontos base, para 14%.',
      zh: '俄罗斯将基准利率上调200个基点至14%。',
      ar: 'رفعت روسيا سعر الفائدة الرئيسي 200 نقطة أساس إلى 14 بالمئة.',
    },
  },
  {
    claims: ['interest-rate 5.25 % flat owner=Federal Reserve'],
    texts: {
      en: 'The Federal Reserve left its benchmark rate unchanged at 5.25 percent.',
      fr: 'La Réserve fédérale a laissé son taux directeur inchangé à 5,25 %.',
      es: 'La Reserva Federal mantuvo sin cambios su tasa de referencia en el 5,25 %.',
      pt: 'A Reserva Federal manteve a taxa de referência inalterada em 5,25%.',
      zh: '美联储维持基准利率5.25%不变。',
      ar: 'أبقى الاحتياطي الفيدرالي سعر الفائدة دون تغيير عند 5.25 بالمئة.',
    },
  },
  {
    claims: ['unemployment 5.9 % @2026-01 owner=France', 'unemployment 6.1 % up from 5.9 @2026-02 owner=France'],
    texts: {
      en: 'The jobless rate in France rose to 6.1 percent in February from 5.9 percent in January.',
      fr: 'Le taux de chômage en France est passé de 5,9 % en janvier à 6,1 % en février.',
      es: 'La tasa de paro en Francia pasó del 5,9 % en enero al 6,1 % en febrero.',
      pt: 'A taxa de desemprego em França passou de 5,9% em janeiro para 6,1% em fevereiro.',
      zh: '法国失业率从1月的5.9%上升至2月的6.1%。',
      ar: 'ارتفع معدل البطالة في فرنسا من 5.9 بالمئة في يناير إلى 6.1 بالمئة في فبراير.',
    },
  },
  {
    claims: ['wage 1800 EUR up 4% @2027-01-01 planned owner=Spain'],
    texts: {
      en: 'Spain will raise its minimum wage by 4 percent to 1,800 euros on 1 January 2027.',
      fr: 'L\'Espagne augmentera son salaire minimum de 4 % à 1 800 euros le 1er janvier 2027.',
      es: 'España aumentará el salario mínimo un 4 %, hasta los 1.800 euros, el 1 de enero de 2027.',
      pt: 'Espanha vai aumentar o salário mínimo em 4%, para 1.800 euros, a 1 de janeiro de 2027.',
      ar: 'سترفع إسبانيا الحد الأدنى للأجور بنسبة 4 بالمئة إلى 1800 يورو في 1 يناير 2027.',
    },
  },
  {
    claims: ['share-price 212.4 USD down 3.1% @2026-03-11 owner=Apple'],
    texts: {
      en: 'Apple shares fell 3.1 percent on Wednesday to close at 212.40 dollars.',
      fr: 'L\'action Apple a perdu 3,1 % mercredi pour clôturer à 212,40 dollars.',
      es: 'Las acciones de Apple cayeron un 3,1 % el miércoles, hasta cerrar en 212,40 dólares.',
      pt: 'As ações da Apple caíram 3,1% na quarta-feira, para fechar em 212,40 dólares.',
      zh: '苹果公司股价周三下跌3.1%，收于212.40美元。',
      ar: 'تراجع سهم أبل 3.1 بالمئة يوم الأربعاء ليغلق عند 212.40 دولارا.',
    },
  },
  {
    claims: ['market-value 3000000000000 USD owner=Microsoft'],
    texts: {
      en: 'Microsoft\'s market capitalisation reached 3 trillion dollars.',
      fr: 'La capitalisation boursière de Microsoft a atteint 3 000 milliards de dollars.',
      es: 'La capitalización bursátil de Microsoft alcanzó los 3 billones de dólares.',
      pt: 'A capitalização bolsista da Microsoft atingiu 3 biliões de dólares.',
      zh: '微软的市值达到3万亿美元。',
    },
  },
  {
    claims: ['reserves 90000000000 USD down 2000000000USD @2026-02 owner=Türkiye'],
    texts: {
      en: 'Turkey\'s foreign exchange reserves fell by 2 billion dollars to 90 billion dollars in February.',
      fr: 'Les réserves de change de la Turquie ont diminué de 2 milliards de dollars en février, à 90 milliards de dollars.',
      es: 'Las reservas internacionales de Turquía cayeron en 2.000 millones de dólares en febrero, hasta los 90.000 millones de dólares.',
      pt: 'As reservas cambiais da Turquia caíram 2 mil milhões de dólares em fevereiro, para 90 mil milhões de dólares.',
      zh: '2月土耳其外汇储备减少20亿美元，降至900亿美元。',
      ar: 'انخفضت احتياطيات النقد الأجنبي في تركيا بمقدار ملياري دولار في فبراير إلى 90 مليار دولار.',
    },
  },
  {
    claims: ['production 9200000 bbl/d up @2026-02 owner=Saudi Arabia'],
    texts: {
      en: 'Saudi Arabia\'s oil output rose to 9.2 million barrels per day in February.',
      fr: 'La production de pétrole de l\'Arabie saoudite est montée à 9,2 millions de barils par jour en février.',
      pt: 'A produção de petróleo da Arábia Saudita subiu para 9,2 milhões de barris por dia em fevereiro.',
    },
  },
  {
    claims: ['energy.capacity 1200 MW @2027 planned owner=Egypt'],
    texts: {
      en: 'Egypt plans to build a wind farm with a capacity of 1,200 megawatts by the end of 2027.',
      fr: 'L\'Égypte prévoit de construire un parc éolien d\'une capacité de 1 200 mégawatts d\'ici fin 2027.',
      es: 'Egipto planea construir un parque eólico con una capacidad de 1.200 megavatios antes de finales de 2027.',
      pt: 'O Egito planeia construir um parque eólico com capacidade de 1.200 megawatts até ao final de 2027.',
      zh: '埃及计划在2027年底前建造一座装机容量为1200兆瓦的风电场。',
      ar: 'تعتزم مصر بناء مزرعة رياح بقدرة 1200 ميغاواط بحلول نهاية عام 2027.',
    },
  },
  {
    claims: ['energy.supply 15000000000 m3 @2025 agent=Azerbaijan patient=Italy'],
    texts: {
      en: 'Azerbaijan supplied Italy with 15 billion cubic metres of natural gas in 2025.',
      fr: 'L\'Azerbaïdjan a fourni à l\'Italie 15 milliards de mètres cubes de gaz naturel en 2025.',
      es: 'Azerbaiyán suministró a Italia 15.000 millones de metros cúbicos de gas natural en 2025.',
      pt: 'O Azerbaijão forneceu à Itália 15 mil milhões de metros cúbicos de gás natural em 2025.',
      zh: '2025年阿塞拜疆向意大利供应了150亿立方米天然气。',
      ar: 'زودت أذربيجان إيطاليا بـ 15 مليار متر مكعب من الغاز الطبيعي في عام 2025.',
    },
  },
  {
    claims: ['emissions 640000000 t down 5% @2025 owner=Germany'],
    texts: {
      en: 'Germany\'s greenhouse gas emissions fell by 5 percent to 640 million tonnes in 2025.',
      fr: 'Les émissions de gaz à effet de serre de l\'Allemagne ont baissé de 5 % à 640 millions de tonnes en 2025.',
      es: 'Las emisiones de gases de efecto invernadero de Alemania cayeron un 5 %, hasta 640 millones de toneladas, en 2025.',
      pt: 'As emissões de gases com efeito de estufa da Alemanha caíram 5%, para 640 milhões de toneladas, em 2025.',
      zh: '2025年德国温室气体排放量下降5%，至6.4亿吨。',
      ar: 'انخفضت انبعاثات غازات الاحتباس الحراري في ألمانيا بنسبة 5 بالمئة إلى 640 مليون طن في عام 2025.',
    },
  },
  {
    claims: ['temperature 47.2 °C @2026-03-10 place=Iraq'],
    texts: {
      en: 'Temperatures in Iraq hit 47.2 degrees Celsius on Tuesday.',
      fr: 'La température a atteint 47,2 degrés Celsius mardi en Irak.',
      es: 'La temperatura alcanzó los 47,2 grados centígrados el martes en Irak.',
      pt: 'A temperatura atingiu 47,2 graus Celsius na terça-feira no Iraque.',
      zh: '周二伊拉克气温达到47.2摄氏度。',
      ar: 'بلغت درجة الحرارة 47.2 درجة مئوية يوم الثلاثاء في العراق.',
    },
  },
  {
    claims: ['population 84500000 down 100000 @2025 owner=Germany'],
    texts: {
      en: 'Germany\'s population shrank by 100,000 to 84.5 million in 2025.',
      fr: 'La population de l\'Allemagne a diminué de 100 000 habitants en 2025, à 84,5 millions.',
      es: 'La población de Alemania disminuyó en 100.000 personas en 2025, hasta los 84,5 millones.',
      pt: 'A população da Alemanha diminuiu 100.000 pessoas em 2025, para 84,5 milhões.',
      zh: '2025年德国人口减少10万，降至8450万。',
      ar: 'تراجع عدد سكان ألمانيا بمقدار 100 ألف نسمة إلى 84.5 مليون نسمة في عام 2025.',
    },
  },
  {
    claims: ['migration ~37000 @2025 place=Spain'],
    texts: {
      en: 'About 37,000 migrants reached Spain by sea in 2025.',
      fr: 'Environ 37 000 migrants sont arrivés en Espagne par la mer en 2025.',
      ar: 'وصل نحو 37 ألف مهاجر إلى إسبانيا بحرا في عام 2025.',
    },
  },
  {
    claims: ['tourists 100000000 up 3% @2025 place=France'],
    texts: {
      en: 'France welcomed 100 million foreign tourists in 2025, 3 percent more than a year earlier.',
      fr: 'La France a accueilli 100 millions de touristes étrangers en 2025, soit 3 % de plus que l\'année précédente.',
      es: 'Francia recibió 100 millones de turistas extranjeros en 2025, un 3 % más que el año anterior.',
      pt: 'França recebeu 100 milhões de turistas estrangeiros em 2025, mais 3% do que no ano anterior.',
      zh: '2025年法国接待外国游客1亿人次，同比增长3%。',
      ar: 'استقبلت فرنسا 100 مليون سائح أجنبي في عام 2025، بزيادة 3 بالمئة عن العام السابق.',
    },
  },
  {
    claims: ['passengers 30500000 up 8% @2025 owner=Lufthansa'],
    texts: {
      en: 'Lufthansa carried 30.5 million passengers in 2025, up 8 percent.',
      fr: 'Lufthansa a transporté 30,5 millions de passagers en 2025, en hausse de 8 %.',
      es: 'Lufthansa transportó 30,5 millones de pasajeros en 2025, un 8 % más.',
      pt: 'A Lufthansa transportou 30,5 milhões de passageiros em 2025, mais 8%.',
    },
  },
  {
    claims: ['flights 420 @2026-03-12 owner=Lufthansa'],
    texts: {
      en: 'Lufthansa cancelled 420 flights on Thursday.',
      fr: 'Lufthansa a annulé 420 vols jeudi.',
      es: 'Lufthansa canceló 420 vuelos el jueves.',
      pt: 'A Lufthansa cancelou 420 voos na quinta-feira.',
    },
  },
  {
    claims: ['trade.balance 12300000000 USD @2026-01 owner=Japan'],
    texts: {
      en: 'Japan posted a trade deficit of 12.3 billion dollars in January.',
      fr: 'Le Japon a enregistré un déficit commercial de 12,3 milliards de dollars en janvier.',
      es: 'Japón registró un déficit comercial de 12.300 millones de dólares en enero.',
      pt: 'O Japão registou um défice comercial de 12,3 mil milhões de dólares em janeiro.',
      zh: '日本1月出现贸易逆差123亿美元。',
      ar: 'سجلت اليابان عجزا تجاريا قدره 12.3 مليار دولار في يناير.',
    },
  },
  {
    claims: ['loan 500000000 EUR agent=World Bank patient=Kenya'],
    texts: {
      en: 'The World Bank approved a loan of 500 million euros for Kenya.',
      fr: 'La Banque mondiale a approuvé un prêt de 500 millions d\'euros au Kenya.',
      es: 'El Banco Mundial aprobó un préstamo de 500 millones de euros a Kenia.',
      pt: 'O Banco Mundial aprovou um empréstimo de 500 milhões de euros ao Quénia.',
      zh: '世界银行批准向肯尼亚提供5亿欧元贷款。',
      ar: 'وافق البنك الدولي على قرض بقيمة 500 مليون يورو لكينيا.',
    },
  },
  {
    claims: ['debt 3300000000000 EUR @2025 owner=France'],
    texts: {
      en: 'French public debt reached 3.3 trillion euros at the end of 2025.',
      fr: 'La dette publique française a atteint 3 300 milliards d\'euros fin 2025.',
      es: 'La deuda pública francesa alcanzó los 3,3 billones de euros a finales de 2025.',
      pt: 'A dívida pública francesa atingiu 3,3 biliões de euros no final de 2025.',
      zh: '截至2025年底，法国公共债务达到3.3万亿欧元。',
      ar: 'بلغ الدين العام الفرنسي 3.3 تريليون يورو في نهاية عام 2025.',
    },
  },
  {
    claims: ['debt 115.6 % @2025 owner=France'],
    texts: {
      en: 'France\'s debt stood at 115.6 percent of GDP in 2025.',
      fr: 'La dette de la France s\'établissait à 115,6 % du PIB en 2025.',
      es: 'La deuda de Francia se situó en el 115,6 % del PIB en 2025.',
      pt: 'A dívida de França fixou-se em 115,6% do PIB em 2025.',
      zh: '2025年法国债务占GDP的115.6%。',
      ar: 'بلغت ديون فرنسا 115.6 بالمئة من الناتج المحلي الإجمالي في عام 2025.',
    },
  },
  {
    claims: ['fine 250000000 EUR patient=Google'],
    texts: {
      en: 'The European Commission fined Google 250 million euros.',
      fr: 'La Commission européenne a infligé une amende de 250 millions d\'euros à Google.',
      es: 'La Comisión Europea impuso a Google una multa de 250 millones de euros.',
      pt: 'A Comissão Europeia aplicou à Google uma multa de 250 milhões de euros.',
      zh: '欧盟委员会对谷歌处以2.5亿欧元罚款。',
      ar: 'فرضت المفوضية الأوروبية غرامة قدرها 250 مليون يورو على غوغل.',
    },
  },
  {
    claims: ['budget 620000000000 EUR @2027 planned owner=Spain'],
    texts: {
      en: 'Spain plans a budget of 620 billion euros for 2027.',
      fr: 'L\'Espagne prévoit un budget de 620 milliards d\'euros pour 2027.',
      es: 'España prevé un presupuesto de 620.000 millones de euros para 2027.',
      pt: 'Espanha prevê um orçamento de 620 mil milhões de euros para 2027.',
      zh: '西班牙计划2027年预算为6200亿欧元。',
      ar: 'تخطط إسبانيا لميزانية قدرها 620 مليار يورو لعام 2027.',
    },
  },
  {
    claims: ['gdp 4100000000000 USD @2025 owner=India'],
    texts: {
      en: 'India\'s gross domestic product amounted to 4.1 trillion dollars in 2025.',
      fr: 'Le produit intérieur brut de l\'Inde s\'est élevé à 4 100 milliards de dollars en 2025.',
      es: 'El producto interior bruto de la India ascendió a 4,1 billones de dólares en 2025.',
      pt: 'O produto interno bruto da Índia ascendeu a 4,1 biliões de dólares em 2025.',
      zh: '2025年印度国内生产总值达4.1万亿美元。',
      ar: 'بلغ الناتج المحلي الإجمالي للهند 4.1 تريليون دولار في عام 2025.',
    },
  },
  {
    claims: ['gdp.growth 1.2 % down from 1.5 @2026 forecast owner=Italy ← International Monetary Fund'],
    texts: {
      en: 'The International Monetary Fund cut its growth forecast for Italy in 2026 to 1.2 percent from 1.5 percent.',
      fr: 'Le Fonds monétaire international a abaissé sa prévision de croissance pour l\'Italie en 2026 à 1,2 %, contre 1,5 % auparavant.',
      es: 'El Fondo Monetario Internacional rebajó su previsión de crecimiento para Italia en 2026 al 1,2 %, desde el 1,5 %.',
      pt: 'O Fundo Monetário Internacional cortou a previsão de crescimento para Itália em 2026 de 1,5% para 1,2%.',
      zh: '国际货币基金组织将意大利2026年经济增长预期从1.5%下调至1.2%。',
    },
  },
  {
    claims: ['gdp.growth down 0.4% @2025-Q4 owner=Germany'],
    texts: {
      en: 'The German economy contracted by 0.4 percent in the fourth quarter of 2025.',
      fr: 'L\'économie allemande s\'est contractée de 0,4 % au quatrième trimestre 2025.',
      es: 'La economía alemana se contrajo un 0,4 % en el cuarto trimestre de 2025.',
      pt: 'A economia alemã contraiu 0,4% no quarto trimestre de 2025.',
      zh: '2025年第四季度德国经济萎缩0.4%。',
      ar: 'انكمش الاقتصاد الألماني بنسبة 0.4 بالمئة في الربع الرابع من 2025.',
    },
  },
  {
    claims: ['exchange-rate 45 down @2026-03-12'],
    texts: {
      en: 'The lira weakened to 45 per dollar on Thursday.',
      es: 'La lira se debilitó el jueves hasta 45 por dólar.',
      pt: 'A lira caiu na quinta-feira para 45 por dólar.',
    },
  },
  {
    claims: ['price 92.5 USD up 2.4% @2026-03-11 owner=Brent crude'],
    texts: {
      en: 'Brent crude rose 2.4 percent on Wednesday to 92.50 dollars a barrel.',
      fr: 'Le baril de Brent a pris 2,4 % mercredi à 92,50 dollars.',
      es: 'El barril de Brent subió un 2,4 % el miércoles, hasta los 92,50 dólares.',
      pt: 'O barril de Brent subiu 2,4% na quarta-feira, para 92,50 dólares.',
      zh: '布伦特原油周三上涨2.4%，至每桶92.50美元。',
      ar: 'ارتفع سعر برميل خام برنت 2.4 بالمئة يوم الأربعاء إلى 92.50 دولارا.',
    },
  },
  {
    claims: ['loss 1200000000 EUR @2025-Q3 owner=Volkswagen'],
    texts: {
      fr: 'Volkswagen a subi une perte nette de 1,2 milliard d\'euros au troisième trimestre 2025.',
      es: 'Volkswagen sufrió una pérdida neta de 1.200 millones de euros en el tercer trimestre de 2025.',
      pt: 'A Volkswagen teve um prejuízo líquido de 1,2 mil milhões de euros no terceiro trimestre de 2025.',
      zh: '大众汽车2025年第三季度净亏损12亿欧元。',
    },
  },
  {
    claims: ['accident @2026-03-11 place=Indonesia', 'casualties.missing 37 @2026-03-11 place=Indonesia', 'rescued 112 @2026-03-11 place=Indonesia'],
    texts: {
      en: 'A ferry sank off Indonesia on Wednesday; 112 people were rescued and 37 are still missing.',
      fr: 'Un ferry a fait naufrage mercredi au large de l\'Indonésie ; 112 personnes ont été secourues et 37 sont toujours portées disparues.',
      es: 'Un ferri naufragó el miércoles frente a Indonesia; 112 personas fueron rescatadas y 37 siguen desaparecidas.',
      pt: 'Um ferry naufragou na quarta-feira ao largo da Indonésia; 112 pessoas foram resgatadas e 37 continuam desaparecidas.',
      zh: '周三一艘渡轮在印度尼西亚附近海域沉没，112人获救，37人仍失踪。',
      ar: 'غرقت عبارة قبالة إندونيسيا يوم الأربعاء، وتم إنقاذ 112 شخصا ولا يزال 37 في عداد المفقودين.',
    },
  },
  {
    claims: ['casualties.displaced >12000 @2026-03-09 place=Canada', 'disaster @2026-03-09 place=Canada'],
    texts: {
      en: 'More than 12,000 people were forced to leave their homes on Monday as wildfires spread in Canada.',
      fr: 'Plus de 12 000 personnes ont dû quitter leur domicile lundi en raison d\'incendies au Canada.',
      es: 'Más de 12.000 personas tuvieron que abandonar sus casas el lunes por los incendios en Canadá.',
      pt: 'Mais de 12.000 pessoas tiveram de deixar as suas casas na segunda-feira devido aos incêndios no Canadá.',
      zh: '周一加拿大野火蔓延，超过1.2万人被迫离开家园。',
      ar: 'اضطر أكثر من 12 ألف شخص إلى مغادرة منازلهم يوم الاثنين بسبب حرائق في كندا.',
    },
  },
  {
    claims: ['arrests 45 @2026-03-08 place=Paris', 'protest @2026-03-08 place=Paris'],
    texts: {
      en: 'Police arrested 45 people during a demonstration in Paris on Sunday.',
      fr: 'La police a interpellé 45 personnes lors d\'une manifestation dimanche à Paris.',
      es: 'La policía detuvo a 45 personas durante una manifestación el domingo en París.',
      pt: 'A polícia deteve 45 pessoas durante uma manifestação no domingo em Paris.',
      zh: '周日警方在巴黎的一场示威中逮捕了45人。',
      ar: 'اعتقلت الشرطة 45 شخصا خلال مظاهرة في باريس يوم الأحد.',
    },
  },
  {
    claims: ['sentence 12 a @2026-03-10 patient=Ivan Petrov', 'trial @2026-03-10 patient=Ivan Petrov'],
    texts: {
      en: 'A court on Tuesday sentenced Ivan Petrov to 12 years in prison.',
      fr: 'Un tribunal a condamné mardi Ivan Petrov à 12 ans de prison.',
      pt: 'Um tribunal condenou na terça-feira Ivan Petrov a 12 anos de prisão.',
    },
  },
  {
    claims: ['election @2026-03-08 place=Chile', 'turnout 66.1 % @2026-03-08 owner=Chile'],
    texts: {
      en: 'Turnout in the election held in Chile on Sunday was 66.1 percent.',
      fr: 'La participation à l\'élection organisée dimanche au Chili a été de 66,1 %.',
      es: 'La participación en las elecciones celebradas el domingo en Chile fue del 66,1 %.',
      pt: 'A participação nas eleições realizadas no domingo no Chile foi de 66,1%.',
      zh: '周日智利举行的选举投票率为66.1%。',
      ar: 'بلغت نسبة المشاركة في الانتخابات التي جرت يوم الأحد في تشيلي 66.1 بالمئة.',
    },
  },
  {
    claims: ['military.spending 4.8 % @2026 owner=Poland'],
    texts: {
      en: 'Poland spends 4.8 percent of GDP on defence in 2026.',
      fr: 'La Pologne consacre 4,8 % de son PIB à la défense en 2026.',
      es: 'Polonia destina el 4,8 % del PIB a defensa en 2026.',
      pt: 'A Polónia gasta 4,8% do PIB em defesa em 2026.',
      zh: '2026年波兰国防支出占GDP的4.8%。',
      ar: 'تنفق بولندا 4.8 بالمئة من الناتج المحلي الإجمالي على الدفاع في عام 2026.',
    },
  },
  {
    claims: ['military.troops 4500 @2027 planned owner=Germany place=Lithuania'],
    texts: {
      en: 'Germany will station 4,500 soldiers in Lithuania by the end of 2027.',
      fr: 'L\'Allemagne va stationner 4 500 soldats en Lituanie d\'ici fin 2027.',
      es: 'Alemania desplegará 4.500 soldados en Lituania antes de finales de 2027.',
      pt: 'A Alemanha vai destacar 4.500 soldados para a Lituânia até ao final de 2027.',
      zh: '德国将在2027年底前向立陶宛部署4500名士兵。',
    },
  },
  {
    claims: ['equipment 18 agent=Netherlands patient=Ukraine'],
    texts: {
      en: 'The Netherlands delivered 18 fighter jets to Ukraine.',
      fr: 'Les Pays-Bas ont livré 18 avions de chasse à l\'Ukraine.',
      es: 'Países Bajos entregó 18 aviones de combate a Ucrania.',
      pt: 'Os Países Baixos entregaram 18 caças à Ucrânia.',
      zh: '荷兰向乌克兰交付了18架战斗机。',
      ar: 'سلمت هولندا 18 طائرة مقاتلة إلى أوكرانيا.',
    },
  },
  {
    claims: ['seats 208 owner=Christian Democratic Union', 'votes.share 31.5 % owner=Christian Democratic Union'],
    texts: {
      en: 'The CDU won the federal election with 31.5 percent of the vote and takes 208 seats in parliament.',
      fr: 'La CDU a remporté les élections fédérales avec 31,5 % des voix et obtient 208 sièges au parlement.',
      es: 'La CDU ganó las elecciones federales con el 31,5 % de los votos y obtiene 208 escaños en el parlamento.',
      pt: 'A CDU venceu as eleições federais com 31,5% dos votos e obtém 208 lugares no parlamento.',
      zh: '基民盟以31.5%的得票率赢得联邦选举，获得议会208个席位。',
      ar: 'فاز الاتحاد الديمقراطي المسيحي في الانتخابات الاتحادية بنسبة 31.5 بالمئة من الأصوات وحصل على 208 مقاعد في البرلمان.',
    },
  },
  {
    claims: ['area 3500 ha place=Greece'],
    texts: {
      en: 'The blaze has scorched 3,500 hectares of forest in Greece.',
      fr: 'Le feu a détruit 3 500 hectares de forêt en Grèce.',
      es: 'El fuego ha arrasado 3.500 hectáreas de bosque en Grecia.',
      pt: 'O fogo consumiu 3.500 hectares de floresta na Grécia.',
      zh: '大火烧毁了希腊3500公顷森林。',
      ar: 'التهمت النيران 3500 هكتار من الغابات في اليونان.',
    },
  },
  {
    claims: ['distance 120 km place=China'],
    texts: {
      en: 'The new railway in China is 120 kilometres long.',
      fr: 'La nouvelle ligne ferroviaire en Chine s\'étend sur 120 kilomètres.',
      es: 'La nueva línea ferroviaria de China mide 120 kilómetros.',
      pt: 'A nova linha ferroviária na China tem 120 quilómetros de extensão.',
      zh: '中国这条新铁路全长120公里。',
      ar: 'يبلغ طول خط السكة الحديدية الجديد في الصين 120 كيلومترا.',
    },
  },
  {
    claims: ['casualties.injured 21 @2026-03-10 place=Peru', 'distance 10 km @2026-03-10 place=Peru', 'earthquake @2026-03-10 place=Peru', 'magnitude 5.8 @2026-03-10 place=Peru'],
    texts: {
      en: 'A 5.8-magnitude earthquake shook Peru on Tuesday at a depth of 10 kilometres, injuring 21 people.',
      fr: 'Un séisme de magnitude 5,8 a secoué le Pérou mardi à une profondeur de 10 kilomètres, blessant 21 personnes.',
      es: 'Un sismo de magnitud 5,8 sacudió Perú el martes a una profundidad de 10 kilómetros y dejó 21 heridos.',
      pt: 'Um sismo de magnitude 5,8 abalou o Peru na terça-feira a uma profundidade de 10 quilómetros e fez 21 feridos.',
      zh: '周二秘鲁发生5.8级地震，震源深度10公里，造成21人受伤。',
      ar: 'ضرب زلزال بقوة 5.8 درجات بيرو يوم الثلاثاء على عمق 10 كيلومترات وأدى إلى إصابة 21 شخصا.',
    },
  },
  {
    claims: ['duration 3 h @2026-03-11 party=Emmanuel Macron party=Friedrich Merz', 'meeting @2026-03-11 party=Emmanuel Macron party=Friedrich Merz place=Berlin'],
    texts: {
      en: 'Emmanuel Macron and Friedrich Merz met in Berlin on Wednesday; the conversation lasted three hours.',
      fr: 'Emmanuel Macron et Friedrich Merz se sont rencontrés mercredi à Berlin ; l\'entretien a duré trois heures.',
      es: 'Emmanuel Macron y Friedrich Merz se reunieron el miércoles en Berlín; la conversación duró tres horas.',
      pt: 'Emmanuel Macron e Friedrich Merz reuniram-se na quarta-feira em Berlim; a conversa durou três horas.',
    },
  },
  {
    claims: ['meetings 7 @2025 party=Vladimir Putin party=Recep Tayyip Erdoğan'],
    texts: {
      en: 'Vladimir Putin and Recep Tayyip Erdoğan met seven times in 2025.',
      fr: 'Vladimir Poutine et Recep Tayyip Erdogan se sont rencontrés sept fois en 2025.',
      es: 'Vladímir Putin y Recep Tayyip Erdogan se reunieron siete veces en 2025.',
      pt: 'Vladimir Putin e Recep Tayyip Erdogan encontraram-se sete vezes em 2025.',
      zh: '2025年普京和埃尔多安会晤了七次。',
      ar: 'التقى فلاديمير بوتين ورجب طيب أردوغان سبع مرات في عام 2025.',
    },
  },
  {
    claims: ['participants >80000 @2026-03-07 place=Budapest ← “…”', 'protest @2026-03-07 place=Budapest ← “…”'],
    texts: {
      en: 'According to the organisers, over 80,000 people took to the streets of Budapest on Saturday to protest.',
      fr: 'Selon les organisateurs, plus de 80 000 personnes sont descendues dans les rues de Budapest samedi pour manifester.',
      es: 'Según los organizadores, más de 80.000 personas salieron a protestar el sábado a las calles de Budapest.',
      pt: 'Segundo os organizadores, mais de 80.000 pessoas saíram às ruas de Budapeste no sábado para protestar.',
      zh: '据组织者称，周六超过8万人走上布达佩斯街头抗议。',
      ar: 'بحسب المنظمين، خرج أكثر من 80 ألف شخص إلى شوارع بودابست يوم السبت للاحتجاج.',
    },
  },
  {
    claims: ['cases 2300 @2026-02 place=Brazil', 'casualties.killed 14 @2026-02 place=Brazil'],
    texts: {
      en: 'Brazil recorded 2,300 cases of dengue and 14 deaths in February.',
      fr: 'Le Brésil a recensé 2 300 cas de dengue et 14 décès en février.',
      es: 'Brasil registró 2.300 casos de dengue y 14 muertes en febrero.',
      pt: 'O Brasil registou 2.300 casos de dengue e 14 mortes em fevereiro.',
      zh: '巴西2月报告2300例登革热病例，14人死亡。',
      ar: 'سجلت البرازيل 2300 إصابة بحمى الضنك و14 وفاة في فبراير.',
    },
  },
  {
    claims: ['vaccinations 62 % owner=Portugal'],
    texts: {
      en: 'In Portugal, 62 percent of the elderly have been vaccinated.',
      fr: 'Au Portugal, 62 % des personnes âgées ont été vaccinées.',
      es: 'En Portugal se ha vacunado al 62 % de los mayores.',
      pt: 'Em Portugal, 62% dos idosos foram vacinados.',
      zh: '在葡萄牙，62%的老年人已接种疫苗。',
      ar: 'في البرتغال تم تطعيم 62 بالمئة من كبار السن.',
    },
  },
  {
    claims: ['share 38 % @2025 owner=China'],
    texts: {
      en: 'China accounted for 38 percent of global car exports in 2025.',
      fr: 'La Chine représentait 38 % des exportations mondiales de voitures en 2025.',
      es: 'China representó el 38 % de las exportaciones mundiales de automóviles en 2025.',
      pt: 'A China representou 38% das exportações mundiais de automóveis em 2025.',
      zh: '2025年中国占全球汽车出口的38%。',
      ar: 'شكلت الصين 38 بالمئة من صادرات السيارات العالمية في عام 2025.',
    },
  },
  {
    claims: ['jobs 151000 @2026-02 owner=United States'],
    texts: {
      en: 'The United States economy added 151,000 jobs in February.',
      fr: 'L\'économie des États-Unis a créé 151 000 emplois en février.',
      es: 'La economía de Estados Unidos creó 151.000 empleos en febrero.',
      pt: 'A economia dos Estados Unidos criou 151.000 empregos em fevereiro.',
      zh: '美国2月新增就业岗位15.1万个。',
      ar: 'أضاف الاقتصاد في الولايات المتحدة 151 ألف وظيفة في فبراير.',
    },
  },
  {
    claims: ['layoffs 7000 @2027 planned owner=Bosch'],
    texts: {
      en: 'Bosch is to cut 7,000 jobs by 2027.',
      fr: 'Bosch va supprimer 7 000 emplois d\'ici 2027.',
      es: 'Bosch va a suprimir 7.000 puestos de trabajo hasta 2027.',
      pt: 'A Bosch vai eliminar 7.000 postos de trabalho até 2027.',
    },
  },
  {
    claims: ['documents-signed 14 party=China party=Serbia'],
    texts: {
      en: 'China and Serbia signed 14 cooperation agreements.',
      fr: 'La Chine et la Serbie ont signé 14 accords de coopération.',
      es: 'China y Serbia firmaron 14 acuerdos de cooperación.',
      pt: 'A China e a Sérvia assinaram 14 acordos de cooperação.',
      zh: '中国与塞尔维亚签署了14项合作协议。',
      ar: 'وقعت الصين وصربيا 14 اتفاقية تعاون.',
    },
  },
  {
    claims: ['investment 4000000000 USD planned agent=Intel patient=Poland'],
    texts: {
      en: 'Intel will invest 4 billion dollars in Poland.',
      fr: 'Intel investira 4 milliards de dollars en Pologne.',
      es: 'Intel invertirá 4.000 millones de dólares en Polonia.',
      pt: 'A Intel vai investir 4 mil milhões de dólares na Polónia.',
    },
  },
  {
    claims: ['agreement.value 9000000000 EUR party=Siemens'],
    texts: {
      en: 'Siemens bought Altair for 9 billion euros.',
      es: 'Siemens compró Altair por 9.000 millones de euros.',
      zh: '西门子以90亿欧元收购了Altair。',
    },
  },
  {
    claims: ['agreement.value 9000000000 EUR'],
    texts: {
      ar: 'استحوذت سيمنس على ألتير مقابل 9 مليارات يورو.',
    },
  },
  {
    claims: ['aid.military 300000000 USD planned agent=United States patient=Ukraine'],
    texts: {
      en: 'The United States will provide Ukraine with 300 million dollars in military aid.',
      fr: 'Les États-Unis vont fournir à l\'Ukraine une aide militaire de 300 millions de dollars.',
      es: 'Estados Unidos proporcionará a Ucrania ayuda militar por 300 millones de dólares.',
      pt: 'Os Estados Unidos vão fornecer à Ucrânia ajuda militar no valor de 300 milhões de dólares.',
      zh: '美国将向乌克兰提供3亿美元军事援助。',
      ar: 'ستقدم الولايات المتحدة لأوكرانيا مساعدات عسكرية بقيمة 300 مليون دولار.',
    },
  },
  {
    claims: ['poll.margin-of-error 3 pp', 'poll.share 44 %'],
    texts: {
      en: 'Asked about the reform, 44 percent of respondents approved of it. The poll\'s margin of error is plus or minus 3 percentage points.',
      fr: 'Interrogés sur la réforme, 44 % des sondés l\'approuvent. La marge d\'erreur du sondage est de 3 points de pourcentage.',
      es: 'Preguntados por la reforma, el 44 % de los encuestados la aprueba. El margen de error de la encuesta es de 3 puntos porcentuales.',
      pt: 'Questionados sobre a reforma, 44% dos inquiridos aprovam-na. A margem de erro da sondagem é de 3 pontos percentuais.',
      zh: '44%的受访者支持这项改革。该民调的误差范围为正负3个百分点。',
      ar: 'أيد 44 بالمئة من المستطلعين الإصلاح. ويبلغ هامش الخطأ في الاستطلاع 3 نقاط مئوية.',
    },
  },
  {
    claims: ['resignation @2026-03-10 agent=Jan Kowal'],
    texts: {
      en: 'Defence Minister Jan Kowal resigned on Tuesday.',
      fr: 'Le ministre de la Défense Jan Kowal a démissionné mardi.',
      es: 'El ministro de Defensa, Jan Kowal, dimitió el martes.',
      pt: 'O ministro da Defesa, Jan Kowal, demitiu-se na terça-feira.',
    },
  },
  {
    claims: ['appointment @2026-03-09 agent=Anna Berg'],
    texts: {
      en: 'Anna Berg was appointed prime minister on Monday.',
      fr: 'Anna Berg a été nommée première ministre lundi.',
      es: 'Anna Berg fue nombrada primera ministra el lunes.',
      pt: 'Anna Berg foi nomeada primeira-ministra na segunda-feira.',
    },
  },
  {
    claims: ['arrest @2026-03-11 patient=Luis Ortega'],
    texts: {
      en: 'Former mayor Luis Ortega was arrested on Wednesday.',
      fr: 'L\'ancien maire Luis Ortega a été arrêté mercredi.',
      es: 'El exalcalde Luis Ortega fue detenido el miércoles.',
      pt: 'O antigo autarca Luis Ortega foi detido na quarta-feira.',
    },
  },
  {
    claims: ['trial @2026-04-20 planned patient=Luis Ortega'],
    texts: {
      en: 'The trial of Luis Ortega is due to begin on 20 April.',
      es: 'El juicio contra Luis Ortega comenzará el 20 de abril.',
      pt: 'O julgamento de Luis Ortega começa a 20 de abril.',
    },
  },
  {
    claims: ['sanction @2026-03-10 agent=European Union patient=Belarus'],
    texts: {
      en: 'The European Union imposed new sanctions on Belarus on Tuesday.',
      fr: 'L\'Union européenne a imposé mardi de nouvelles sanctions à la Biélorussie.',
      es: 'La Unión Europea impuso el martes nuevas sanciones a Bielorrusia.',
      pt: 'A União Europeia impôs na terça-feira novas sanções à Bielorrússia.',
      zh: '欧盟周二对白俄罗斯实施新制裁。',
    },
  },
  {
    claims: ['opening @2026-06-01 planned place=Lisbon'],
    texts: {
      en: 'The new airport in Lisbon will open on 1 June.',
      fr: 'Le nouvel aéroport de Lisbonne ouvrira le 1er juin.',
      es: 'El nuevo aeropuerto de Lisboa abrirá el 1 de junio.',
      pt: 'O novo aeroporto de Lisboa abre a 1 de junho.',
      ar: 'سيفتتح مطار لشبونة الجديد في 1 يونيو.',
    },
  },
  {
    claims: ['publication @2026-03-18 planned agent=Eurostat'],
    texts: {
      en: 'Eurostat will publish the figures on 18 March.',
      fr: 'Eurostat publiera les chiffres le 18 mars.',
      es: 'Eurostat publicará las cifras el 18 de marzo.',
      pt: 'O Eurostat publica os números a 18 de março.',
      ar: 'ستنشر يوروستات الأرقام في 18 مارس.',
    },
  },
  {
    claims: ['casualties.injured >=20 @2026-03-11 place=Beirut', 'casualties.killed 3 @2026-03-11 place=Beirut', 'explosion @2026-03-11 place=Beirut'],
    texts: {
      en: 'An explosion in Beirut on Wednesday killed three people and wounded at least 20.',
      fr: 'Une explosion mercredi à Beyrouth a fait trois morts et au moins 20 blessés.',
      es: 'Una explosión el miércoles en Beirut causó tres muertos y al menos 20 heridos.',
      pt: 'Uma explosão na quarta-feira em Beirute causou três mortos e pelo menos 20 feridos.',
      zh: '周三贝鲁特发生爆炸，造成3人死亡、至少20人受伤。',
      ar: 'أسفر انفجار في بيروت يوم الأربعاء عن مقتل ثلاثة أشخاص وإصابة 20 آخرين على الأقل.',
    },
  },
  {
    claims: ['attack @2026-03-11TNI agent=Russia place=Kharkiv', 'casualties.killed 4 @2026-03-11TNI place=Kharkiv'],
    texts: {
      en: 'Russian missile strikes on Kharkiv last night killed four people.',
      fr: 'Des frappes de missiles russes sur Kharkiv la nuit dernière ont tué quatre personnes.',
      pt: 'Ataques russos com mísseis contra Kharkiv mataram na noite passada quatro pessoas.',
      zh: '昨晚俄罗斯导弹袭击哈尔科夫，造成4人死亡。',
      ar: 'قتلت ضربات صاروخية روسية على خاركيف الليلة الماضية أربعة أشخاص.',
    },
  },
  {
    claims: ['visit @2026-04 planned agent=Emmanuel Macron place=China'],
    texts: {
      en: 'Emmanuel Macron will travel to China in April.',
      fr: 'Emmanuel Macron se rendra en Chine en avril.',
      es: 'Emmanuel Macron viajará a China en abril.',
      pt: 'Emmanuel Macron vai viajar para a China em abril.',
      zh: '马克龙将于4月访问中国。',
      ar: 'سيزور إيمانويل ماكرون الصين في أبريل.',
    },
  },
  {
    claims: ['call @2026-03-12 party=Donald Trump party=Xi Jinping', 'duration 90 min @2026-03-12 party=Donald Trump party=Xi Jinping'],
    texts: {
      en: 'Donald Trump and Xi Jinping spoke by phone for 90 minutes on Thursday.',
      fr: 'Donald Trump et Xi Jinping se sont entretenus jeudi par téléphone pendant 90 minutes.',
      es: 'Donald Trump y Xi Jinping hablaron por teléfono el jueves durante 90 minutos.',
      pt: 'Donald Trump e Xi Jinping falaram por telefone na quinta-feira durante 90 minutos.',
      zh: '特朗普与习近平周四通电话，通话持续90分钟。',
    },
  },
  {
    claims: ['agreement @2026-03-11 party=India party=European Union'],
    texts: {
      en: 'India and the European Union signed a trade deal on Wednesday.',
      es: 'India y la Unión Europea firmaron el miércoles un acuerdo comercial.',
      pt: 'A Índia e a União Europeia assinaram na quarta-feira um acordo comercial.',
      zh: '印度与欧盟周三签署贸易协定。',
      ar: 'وقعت الهند والاتحاد الأوروبي اتفاقا تجاريا يوم الأربعاء.',
    },
  },
  {
    claims: ['death @2026-03-08 patient=Hans Keller'],
    texts: {
      en: 'The composer Hans Keller died on Sunday.',
      fr: 'Le compositeur Hans Keller est décédé dimanche.',
      es: 'El compositor Hans Keller falleció el domingo.',
      pt: 'O compositor Hans Keller faleceu no domingo.',
    },
  },
  {
    claims: ['protest @2026-03-10 place=Athens'],
    texts: {
      en: 'Farmers staged a protest in Athens on Tuesday.',
      fr: 'Des agriculteurs ont manifesté mardi à Athènes.',
      es: 'Los agricultores protestaron el martes en Atenas.',
      pt: 'Os agricultores protestaram na terça-feira em Atenas.',
      zh: '农民周二在雅典举行抗议活动。',
      ar: 'تظاهر مزارعون في أثينا يوم الثلاثاء.',
    },
  },
  {
    claims: ['talks @2026-03-13 planned party=Iran party=United States'],
    texts: {
      en: 'Iran and the United States will hold talks in Oman on Friday.',
      fr: 'L\'Iran et les États-Unis tiendront des pourparlers vendredi à Oman.',
      es: 'Irán y Estados Unidos celebrarán conversaciones el viernes en Omán.',
      pt: 'O Irão e os Estados Unidos vão realizar conversações na sexta-feira em Omã.',
      zh: '伊朗与美国将于周五在阿曼举行会谈。',
      ar: 'ستعقد إيران والولايات المتحدة محادثات في عمان يوم الجمعة.',
    },
  },
  {
    claims: ['investment 2000000000 EUR planned agent=Siemens patient=United States', 'layoffs 6000 @2027 planned owner=Siemens ← Anna Berg', 'profit 1900000000 EUR down 12% @2025-Q4 owner=Siemens', 'revenue 18400000000 EUR @2024-Q4 owner=Siemens', 'revenue 19400000000 EUR up from 18400000000 @2025-Q4 owner=Siemens', 'share-price down 4.3% @2026-03-12 owner=Siemens'],
    texts: {
      en: 'MUNICH — Siemens\' net profit slid 12 percent to 1.9 billion euros in the fourth quarter of 2025, while revenue rose to 19.4 billion euros from 18.4 billion a year earlier. The shares lost 4.3 percent on Thursday. Chief executive Anna Berg said the group would shed 6,000 jobs by 2027. Siemens also wants to invest 2 billion euros in the United States.',
      fr: 'MUNICH — Le bénéfice net de Siemens a reculé de 12 % à 1,9 milliard d\'euros au quatrième trimestre 2025, tandis que le chiffre d\'affaires est passé de 18,4 milliards d\'euros un an plus tôt à 19,4 milliards d\'euros. L\'action a perdu 4,3 % jeudi. La directrice générale Anna Berg a déclaré que le groupe supprimerait 6 000 emplois d\'ici 2027. Siemens veut aussi investir 2 milliards d\'euros aux États-Unis.',
      es: 'MÚNICH — El beneficio neto de Siemens cayó un 12 %, hasta 1.900 millones de euros, en el cuarto trimestre de 2025, mientras que los ingresos subieron a 19.400 millones de euros desde 18.400 millones un año antes. Las acciones perdieron un 4,3 % el jueves. La consejera delegada, Anna Berg, dijo que el grupo suprimirá 6.000 empleos hasta 2027. Siemens quiere además invertir 2.000 millones de euros en Estados Unidos.',
      pt: 'MUNIQUE — O lucro líquido da Siemens caiu 12%, para 1,9 mil milhões de euros, no quarto trimestre de 2025, enquanto as receitas subiram para 19,4 mil milhões de euros, face a 18,4 mil milhões um ano antes. As ações perderam 4,3% na quinta-feira. A presidente executiva, Anna Berg, disse que o grupo vai eliminar 6.000 empregos até 2027. A Siemens quer também investir 2 mil milhões de euros nos Estados Unidos.',
    },
  },
  {
    claims: ['arrests 22 @2026-03-07 place=Belgrade', 'casualties.injured 8 @2026-03-07 place=Belgrade', 'participants 60000 @2026-03-07 place=Belgrade ← “…”', 'participants ~100000 @2026-03-07 place=Belgrade ← “…”', 'protest @2026-03-07 place=Belgrade ← “…”'],
    texts: {
      en: 'Around 100,000 people demonstrated in Belgrade on Saturday, according to the organisers; police put the figure at 60,000. Twenty-two people were arrested and eight officers were injured.',
      es: 'Unas 100.000 personas se manifestaron el sábado en Belgrado, según los organizadores; la policía cifró la asistencia en 60.000. Veintidós personas fueron detenidas y ocho agentes resultaron heridos.',
      pt: 'Cerca de 100.000 pessoas manifestaram-se no sábado em Belgrado, segundo os organizadores; a polícia estimou a participação em 60.000. Vinte e duas pessoas foram detidas e oito agentes ficaram feridos.',
      ar: 'تظاهر نحو 100 ألف شخص في بلغراد يوم السبت بحسب المنظمين، فيما قدرت الشرطة العدد بـ60 ألفا. واعتقل 22 شخصا وأصيب ثمانية من رجال الشرطة.',
    },
  },
  {
    claims: ['aid 90000000 EUR negated agent=Hungary patient=Ukraine ← Hungary'],
    texts: {
      en: 'Hungary denied that it had given Ukraine 90 million euros in aid.',
      fr: 'La Hongrie a démenti avoir accordé 90 millions d\'euros d\'aide à l\'Ukraine.',
      es: 'Hungría negó haber concedido 90 millones de euros de ayuda a Ucrania.',
      pt: 'A Hungria negou ter concedido 90 milhões de euros de ajuda à Ucrânia.',
      zh: '匈牙利否认曾向乌克兰提供9000万欧元援助。',
      ar: 'نفت المجر أنها قدمت 90 مليون يورو مساعدات لأوكرانيا.',
    },
  },
  {
    claims: ['wage 15 EUR demanded owner=Germany ← “…”'],
    texts: {
      en: 'The union demands a minimum wage of 15 euros in Germany.',
      fr: 'Le syndicat réclame un salaire minimum de 15 euros en Allemagne.',
      es: 'El sindicato exige un salario mínimo de 15 euros en Alemania.',
      pt: 'O sindicato exige um salário mínimo de 15 euros na Alemanha.',
      zh: '工会要求德国最低工资达到15欧元。',
      ar: 'تطالب النقابة بحد أدنى للأجور قدره 15 يورو في ألمانيا.',
    },
  },
  {
    claims: ['inflation 4 % @2026 hypothetical owner=Brazil'],
    texts: {
      en: 'Inflation in Brazil could reach 4 percent in 2026.',
      fr: 'L\'inflation au Brésil pourrait atteindre 4 % en 2026.',
      es: 'La inflación en Brasil podría llegar al 4 % en 2026.',
      pt: 'A inflação no Brasil poderia chegar a 4% em 2026.',
      zh: '2026年巴西通胀率可能达到4%。',
      ar: 'قد يصل معدل التضخم في البرازيل إلى 4 بالمئة في عام 2026.',
    },
  },
  {
    claims: ['trade.turnover 40000000000 EUR @2030 planned party=Türkiye party=Italy'],
    texts: {
      en: 'Turkey and Italy do 30 years of business. The aim is to reach a trade volume of 40 billion euros by 2030 between Turkey and Italy.',
      fr: 'L\'objectif est de porter les échanges commerciaux entre la Turquie et l\'Italie à 40 milliards d\'euros d\'ici 2030.',
      pt: 'O objetivo é elevar o comércio entre a Turquia e a Itália para 40 mil milhões de euros até 2030.',
    },
  },
  {
    claims: ['trade.exports 52000000000 EUR up @2025 agent=Netherlands patient=Germany'],
    texts: {
      en: 'Exports from the Netherlands to Germany rose for the third consecutive year to 52 billion euros in 2025.',
      zh: '2025年荷兰对德国出口连续第三年增长，达到520亿欧元。',
      ar: 'ارتفعت صادرات هولندا إلى ألمانيا للعام الثالث على التوالي إلى 52 مليار يورو في عام 2025.',
    },
  },
  {
    claims: [],
    texts: {
      en: 'Photo: Reuters / Anna Kim\nShare this article 345\nRead more: 12 recipes for summer\nSubscribe for 4.99 euros a month',
      fr: 'Photo : AFP / Anna Kim\nPartager l\'article 345\nLire aussi : 12 recettes pour l\'été\nAbonnez-vous pour 4,99 euros par mois',
      es: 'Foto: EFE / Anna Kim\nCompartir 345\nLea también: 12 recetas para el verano\nSuscríbase por 4,99 euros al mes',
      pt: 'Foto: Lusa / Anna Kim\nPartilhar 345\nLeia também: 12 receitas para o verão\nAssine por 4,99 euros por mês',
      zh: '图片来源：新华社\n分享 345\n相关阅读：12道夏日食谱\n订阅每月4.99欧元',
    },
  },
  {
    claims: [],
    texts: {
      fr: 'Le train part du quai 7. Elle a 34 ans et trois enfants. Le livre compte 320 pages.',
      es: 'El tren sale del andén 7. Ella tiene 34 años y tres hijos. El libro tiene 320 páginas.',
      pt: 'O comboio parte da linha 7. Ela tem 34 anos e três filhos. O livro tem 320 páginas.',
      zh: '列车从7号站台出发。她今年34岁，有三个孩子。这本书有320页。',
      ar: 'يغادر القطار من الرصيف 7. عمرها 34 عاما ولديها ثلاثة أطفال. يتكون الكتاب من 320 صفحة.',
    },
  },
  {
    claims: ['interest-rate up 2pp owner=Brazil'],
    texts: {
      en: 'Brazil raised its key interest rate by two points.',
      fr: 'Le Brésil a relevé son taux directeur de deux points.',
      es: 'Brasil subió su tasa de interés en dos puntos.',
      pt: 'O Brasil subiu a taxa de juros em dois pontos.',
      zh: '巴西将基准利率上调两个百分点。',
    },
  },
  {
    claims: ['visit @2026-H1 planned agent=Vladimir Putin place=China'],
    texts: {
      en: 'Chinese President Xi Jinping invited Putin to visit China in the first half of the year.',
      fr: 'Le président chinois Xi Jinping a invité Poutine à se rendre en Chine au premier semestre.',
      es: 'El presidente chino, Xi Jinping, invitó a Putin a visitar China en el primer semestre.',
      pt: 'O presidente chinês, Xi Jinping, convidou Putin a visitar a China no primeiro semestre.',
      zh: '中国国家主席习近平邀请普京今年上半年访问中国。',
      ar: 'دعا الرئيس الصيني شي جين بينغ بوتين إلى زيارة الصين في النصف الأول من العام.',
    },
  },
  {
    claims: ['trade.imports 18000000000 USD down 6.5% @2025 agent=Brazil patient=China'],
    texts: {
      en: 'Brazil\'s imports from China dropped 6.5 percent to 18 billion dollars in 2025.',
      fr: 'Les importations du Brésil en provenance de Chine ont chuté de 6,5 % à 18 milliards de dollars en 2025.',
      es: 'Las importaciones de Brasil desde China bajaron un 6,5 %, hasta 18.000 millones de dólares, en 2025.',
      pt: 'As importações do Brasil vindas da China recuaram 6,5%, para 18 mil milhões de dólares, em 2025.',
      zh: '2025年巴西从中国进口额下降6.5%，至180亿美元。',
      ar: 'تراجعت واردات البرازيل من الصين بنسبة 6.5 بالمئة إلى 18 مليار دولار في عام 2025.',
    },
  },
  {
    claims: ['casualties.displaced >3000 @2026-03-11 place=Kenya', 'casualties.killed >=9 @2026-03-11 place=Kenya', 'casualties.missing 4 @2026-03-11 place=Kenya', 'disaster @2026-03-11 place=Kenya'],
    texts: {
      en: 'Floods in Kenya claimed at least nine lives on Wednesday. Four people are still unaccounted for and more than 3,000 were evacuated.',
      fr: 'Des inondations au Kenya ont coûté la vie à au moins neuf personnes mercredi. Quatre personnes sont toujours portées disparues et plus de 3 000 ont été évacuées.',
      es: 'Las inundaciones en Kenia se cobraron la vida de al menos nueve personas el miércoles. Cuatro personas continúan desaparecidas y más de 3.000 fueron evacuadas.',
      pt: 'As inundações no Quénia provocaram pelo menos nove mortos na quarta-feira. Quatro pessoas continuam desaparecidas e mais de 3.000 foram retiradas de casa.',
      zh: '周三肯尼亚洪水造成至少9人遇难。仍有4人下落不明，3000多人被疏散。',
      ar: 'أودت فيضانات في كينيا بحياة تسعة أشخاص على الأقل يوم الأربعاء. ولا يزال أربعة أشخاص في عداد المفقودين وتم إجلاء أكثر من 3000 شخص.',
    },
  },
  {
    claims: ['equipment 10000 planned agent=Sweden patient=Ukraine', 'equipment 30 planned agent=Sweden patient=Ukraine'],
    texts: {
      en: 'Sweden will send Ukraine 30 armoured vehicles and 10,000 artillery shells.',
      fr: 'La Suède enverra à l\'Ukraine 30 véhicules blindés et 10 000 obus d\'artillerie.',
      es: 'Suecia enviará a Ucrania 30 vehículos blindados y 10.000 proyectiles de artillería.',
      pt: 'A Suécia vai enviar à Ucrânia 30 veículos blindados e 10.000 projéteis de artilharia.',
      zh: '瑞典将向乌克兰提供30辆装甲车和1万枚炮弹。',
      ar: 'سترسل السويد إلى أوكرانيا 30 مركبة مدرعة و10 آلاف قذيفة مدفعية.',
    },
  },
  {
    claims: ['cases 480 up from 350 place=Ethiopia', 'vaccinations 1200000 owner=Ethiopia'],
    texts: {
      en: 'The number of cholera cases in Ethiopia rose from 350 to 480 within a week. Some health workers have administered 1.2 million doses of vaccine.',
      fr: 'Le nombre de cas de choléra en Éthiopie est passé de 350 à 480 en une semaine. 1,2 million de doses de vaccin ont été administrées.',
      es: 'El número de casos de cólera en Etiopía pasó de 350 a 480 en una semana. Se han administrado 1,2 millones de dosis de vacunas.',
      pt: 'O número de casos de cólera na Etiópia passou de 350 para 480 numa semana. Foram administradas 1,2 milhões de doses de vacina.',
      zh: '埃塞俄比亚霍乱病例一周内从350例增至480例。已接种120万剂疫苗。',
      ar: 'ارتفع عدد حالات الكوليرا في إثيوبيا من 350 إلى 480 حالة خلال أسبوع. وتم إعطاء 1.2 مليون جرعة من اللقاح.',
    },
  },
  {
    claims: ['investment 1000000000 EUR planned agent=BMW patient=Hungary', 'jobs 2000 planned owner=BMW'],
    texts: {
      en: 'BMW plans to invest one billion euros in Hungary and create 2,000 jobs there.',
      fr: 'BMW prévoit d\'investir un milliard d\'euros en Hongrie et d\'y créer 2 000 emplois.',
      pt: 'A BMW planeia investir mil milhões de euros na Hungria e criar ali 2.000 postos de trabalho.',
      zh: '宝马计划在匈牙利投资10亿欧元，并创造2000个就业岗位。',
      ar: 'تعتزم بي إم دبليو استثمار مليار يورو في المجر وتوفير 2000 وظيفة هناك.',
    },
  },
  {
    claims: ['population 1450000000 owner=India'],
    texts: {
      en: 'India, home to 1.45 billion people, has overtaken China as the most populous country.',
      es: 'La India, con 1.450 millones de habitantes, ha superado a China.',
      pt: 'A Índia, com 1,45 mil milhões de habitantes, ultrapassou a China.',
      zh: '印度人口达14.5亿，已超过中国。',
      ar: 'يبلغ عدد سكان الهند 1.45 مليار نسمة متجاوزة الصين.',
    },
  },
  {
    claims: ['attack @2026-03-10 agent=Ukraine place=Kursk', 'distance 300 km @2026-03-10 place=Kursk'],
    texts: {
      en: 'Ukrainian drones attacked an oil depot in Kursk on Tuesday, 300 kilometres from the front.',
      es: 'Drones ucranianos atacaron el martes un depósito de petróleo en Kursk, a 300 kilómetros del frente.',
      pt: 'Drones ucranianos atacaram na terça-feira um depósito de petróleo em Kursk, a 300 quilómetros da frente.',
      zh: '乌克兰无人机周二袭击了库尔斯克的一座油库，距前线300公里。',
    },
  },
  {
    claims: ['military.spending 3.5 % up from 2.2 @2032 planned owner=Netherlands'],
    texts: {
      en: 'The Netherlands wants to increase its defence spending from 2.2 percent to 3.5 percent of GDP by 2032.',
      fr: 'Les Pays-Bas veulent porter leurs dépenses de défense de 2,2 % à 3,5 % du PIB d\'ici 2032.',
      es: 'Países Bajos quiere elevar su gasto en defensa del 2,2 % al 3,5 % del PIB para 2032.',
      pt: 'Os Países Baixos querem aumentar a despesa com a defesa de 2,2% para 3,5% do PIB até 2032.',
      zh: '荷兰计划到2032年将国防开支占GDP的比例从2.2%提高到3.5%。',
      ar: 'تعتزم هولندا زيادة إنفاقها الدفاعي من 2.2 بالمئة إلى 3.5 بالمئة من الناتج المحلي الإجمالي بحلول عام 2032.',
    },
  },
];
