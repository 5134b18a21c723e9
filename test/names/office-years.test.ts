import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

/*
 * Who an office means follows from the date of the text; a word for another time (“former”, “ex-”, “السابق”) makes it nobody
 * that can be told. Texts are our own, of the years 2016 to 2026.
 */

describe('an office at the date of the text', () => {
  it.each<[string, string, string, readonly string[]]>([
    ['de', '2019-05-02', "Die Bundeskanzlerin reist nach Paris. Der amerikanische Präsident lehnt ab. Der britische Premierminister schweigt.", ["amerikanische Präsident → Donald Trump", "britische Premierminister → Theresa May"]],
    ['de', '2026-02-04', "Der Bundeskanzler reist nach Paris. Der amerikanische Präsident lehnt ab. Der britische Premierminister schweigt.", ["amerikanische Präsident → Donald Trump", "britische Premierminister → Keir Starmer"]],
    ['de', '2022-10-10', "Der deutsche Kanzler traf den französischen Staatspräsidenten. Der chinesische Staatschef gratulierte.", ["deutsche Kanzler → Olaf Scholz", "französischen Staatspräsidenten → Emmanuel Macron", "chinesische Staatschef → Xi Jinping"]],
    ['de', '2016-03-01', "Der US-Präsident besuchte Kuba. Der italienische Ministerpräsident lobte ihn.", ["US-Präsident → Barack Obama", "italienische Ministerpräsident → Matteo Renzi"]],
    ['de', '2023-08-08', "Der Kremlchef sprach mit dem türkischen Staatschef. Der ukrainische Präsident kritisierte das.", ["Kremlchef → Vladimir Putin", "türkischen Staatschef → Recep Tayyip Erdoğan", "ukrainische Präsident → Volodymyr Zelenskyy"]],
    ['en', '2019-05-02', "The US president spoke to the German chancellor. The British prime minister resigned.", ["US president → Donald Trump", "German chancellor → Angela Merkel", "British prime minister → Theresa May"]],
    ['en', '2021-06-10', "The American president met the British prime minister. The French president was there.", ["American president → Joe Biden", "British prime minister → Boris Johnson", "French president → Emmanuel Macron"]],
    ['en', '2026-01-15', "The US president spoke to the German chancellor. The British prime minister agreed. Canada's prime minister did not.", ["US president → Donald Trump", "German chancellor → Friedrich Merz", "British prime minister → Keir Starmer", "Canada's prime minister → Mark Carney"]],
    ['en', '2018-03-03', "Canada's prime minister and Japan's prime minister met. The Chinese leader stayed away.", ["Canada's prime minister → Justin Trudeau", "Japan's prime minister → Shinzo Abe", "Chinese leader → Xi Jinping"]],
    ['en', '2022-08-01', "Ukraine's president thanked Poland's president. The NATO secretary general spoke.", ["Ukraine's president → Volodymyr Zelenskyy", "Poland's president → Andrzej Duda", "NATO secretary general → Jens Stoltenberg"]],
    ['en', '2025-03-01', "The NATO secretary general met the UN secretary-general. The Russian foreign minister left.", ["NATO secretary general → Mark Rutte", "UN secretary-general → António Guterres", "Russian foreign minister → Sergey Lavrov"]],
    ['it', '2019-03-10', "Il premier italiano ha incontrato la cancelliera tedesca. Il presidente americano non c'era.", ["premier italiano → Giuseppe Conte", "cancelliera tedesca → Angela Merkel", "presidente americano → Donald Trump"]],
    ['it', '2026-01-10', "La premier italiana ha incontrato il cancelliere tedesco. Il presidente francese non c'era.", ["premier italiana → Giorgia Meloni", "cancelliere tedesco → Friedrich Merz", "presidente francese → Emmanuel Macron"]],
    ['it', '2021-11-03', "Il premier italiano ha visto il presidente francese. Il presidente russo ha telefonato.", ["premier italiano → Mario Draghi", "presidente francese → Emmanuel Macron", "presidente russo → Vladimir Putin"]],
    ['it', '2017-06-06', "Il presidente cinese ha parlato con il ministro degli Esteri russo.", ["presidente cinese → Xi Jinping", "ministro degli Esteri russo → Sergey Lavrov"]],
    ['ro', '2019-02-02', "Președintele României s-a întâlnit cu cancelarul german. Premierul britanic a demisionat.", ["Președintele României → Klaus Iohannis", "cancelarul german → Angela Merkel", "Premierul britanic → Theresa May"]],
    ['ro', '2025-07-07', "Președintele României s-a întâlnit cu cancelarul german. Liderul de la Kremlin a refuzat.", ["Președintele României → Nicușor Dan", "cancelarul german → Friedrich Merz", "Liderul de la Kremlin → Vladimir Putin"]],
    ['ro', '2016-05-05', "Președintele american a vorbit cu președintele rus. Premierul maghiar a plecat.", ["Președintele american → Barack Obama", "președintele rus → Vladimir Putin", "Premierul maghiar → Viktor Orbán"]],
    ['ro', '2023-09-09', "Președintele ucrainean și președintele chinez au vorbit.", ["Președintele ucrainean → Volodymyr Zelenskyy", "președintele chinez → Xi Jinping"]],
    ['tr', '2019-04-04', "Rus lider Ankara'ya geldi. ABD Başkanı onu aradı. Almanya Başbakanı bekliyor.", ["Rus lider → Vladimir Putin", "ABD Başkanı → Donald Trump", "Almanya Başbakanı → Angela Merkel"]],
    ['tr', '2026-02-02', "Rusya Devlet Başkanı Pekin'e gitti. ABD Başkanı onu aradı. Ukrayna Devlet Başkanı tepki gösterdi.", ["Rusya Devlet Başkanı → Vladimir Putin", "ABD Başkanı → Donald Trump", "Ukrayna Devlet Başkanı → Volodymyr Zelenskyy"]],
    ['tr', '2021-03-03', "Türkiye Cumhurbaşkanı, ABD Başkanı ile görüştü. Fransa Cumhurbaşkanı katılmadı.", ["Türkiye Cumhurbaşkanı → Recep Tayyip Erdoğan", "ABD Başkanı → Joe Biden", "Fransa Cumhurbaşkanı → Emmanuel Macron"]],
    ['fr', '2016-09-09', "Le président français a rencontré la chancelière allemande. Le président américain était absent.", ["président français → François Hollande", "chancelière allemande → Angela Merkel", "président américain → Barack Obama"]],
    ['fr', '2019-09-09', "Le président français a rencontré le premier ministre britannique. Le chef de l'Etat turc a protesté.", ["président français → Emmanuel Macron", "premier ministre britannique → Boris Johnson", "chef de l'Etat turc → Recep Tayyip Erdoğan"]],
    ['fr', '2026-01-09', "Le président américain a parlé avec le chancelier allemand. Le premier ministre britannique a approuvé.", ["président américain → Donald Trump", "chancelier allemand → Friedrich Merz", "premier ministre britannique → Keir Starmer"]],
    ['fr', '2022-05-09', "Le président ukrainien a remercié le président polonais. Le chef de la diplomatie russe a répondu.", ["président ukrainien → Volodymyr Zelenskyy", "président polonais → Andrzej Duda", "chef de la diplomatie russe → Sergey Lavrov"]],
    ['es', '2017-09-09', "El presidente estadounidense habló con la canciller alemana. El presidente del Gobierno español respondió.", ["presidente estadounidense → Donald Trump", "canciller alemana → Angela Merkel", "presidente del Gobierno español → Mariano Rajoy"]],
    ['es', '2019-10-10', "El presidente del Gobierno español viajó a Berlín. El primer ministro británico no fue.", ["presidente del Gobierno español → Pedro Sánchez", "primer ministro británico → Boris Johnson"]],
    ['es', '2025-10-10', "El presidente argentino visitó al presidente estadounidense. El canciller alemán saludó.", ["presidente argentino → Javier Milei", "presidente estadounidense → Donald Trump", "canciller alemán → Friedrich Merz"]],
    ['es', '2020-04-04', "El presidente brasileño criticó al presidente francés. El presidente chino calló.", ["presidente brasileño → Jair Bolsonaro", "presidente francés → Emmanuel Macron", "presidente chino → Xi Jinping"]],
    ['pt', '2019-08-08', "O presidente brasileiro criticou o presidente francês. A chanceler alemã reagiu.", ["presidente brasileiro → Jair Bolsonaro", "presidente francês → Emmanuel Macron", "chanceler alemã → Angela Merkel"]],
    ['pt', '2024-08-08', "O presidente brasileiro falou com o presidente russo. O presidente ucraniano reagiu.", ["presidente brasileiro → Luiz Inácio Lula da Silva", "presidente russo → Vladimir Putin", "presidente ucraniano → Volodymyr Zelenskyy"]],
    ['pt', '2017-08-08', "O primeiro-ministro português recebeu o presidente francês.", ["primeiro-ministro português → António Costa", "presidente francês → Emmanuel Macron"]],
    ['nl', '2019-08-08', "De Nederlandse premier sprak met de Duitse bondskanselier. De Amerikaanse president belde.", ["Nederlandse premier → Mark Rutte", "Duitse bondskanselier → Angela Merkel", "Amerikaanse president → Donald Trump"]],
    ['nl', '2024-12-01', "De Nederlandse premier sprak met de Duitse bondskanselier. De Russische president belde.", ["Nederlandse premier → Dick Schoof", "Duitse bondskanselier → Olaf Scholz", "Russische president → Vladimir Putin"]],
    ['nl', '2022-03-01', "De Oekraïense president sprak met de Britse premier.", ["Oekraïense president → Volodymyr Zelenskyy", "Britse premier → Boris Johnson"]],
    ['pl', '2019-08-08', "Prezydent Polski rozmawiał z kanclerz Niemiec. Premier Wielkiej Brytanii milczał.", ["Prezydent Polski → Andrzej Duda", "kanclerz Niemiec → Angela Merkel", "Premier Wielkiej Brytanii → Boris Johnson"]],
    ['pl', '2026-01-08', "Prezydent Polski rozmawiał z kanclerzem Niemiec. Premier Polski był w Brukseli. Rosyjski prezydent milczał.", ["Prezydent Polski → Karol Nawrocki", "kanclerzem Niemiec → Friedrich Merz", "Premier Polski → Donald Tusk", "Rosyjski prezydent → Vladimir Putin"]],
    ['pl', '2022-04-04', "Prezydent Ukrainy podziękował prezydentowi USA. Chiński przywódca milczał.", ["Prezydent Ukrainy → Volodymyr Zelenskyy", "prezydentowi USA → Joe Biden", "Chiński przywódca → Xi Jinping"]],
    ['ru', '2019-08-08', "Президент США позвонил канцлеру Германии. Глава МИД России прибыл в Пекин. Премьер Великобритании ушёл.", ["Президент США → Donald Trump", "Глава МИД России → Sergey Lavrov", "Премьер Великобритании → Boris Johnson"]],
    ['ru', '2022-08-08', "Президент США позвонил президенту Украины. Премьер-министр Великобритании ушёл в отставку. Президент Франции промолчал.", ["Президент США → Joe Biden", "президенту Украины → Volodymyr Zelenskyy", "Премьер-министр Великобритании → Boris Johnson", "Президент Франции → Emmanuel Macron"]],
    ['ru', '2026-01-08', "Президент США позвонил президенту России. Канцлер Германии возразил. Китайский лидер прилетит весной.", ["Президент США → Donald Trump", "президенту России → Vladimir Putin", "Канцлер Германии → Friedrich Merz", "Китайский лидер → Xi Jinping"]],
    ['ru', '2016-08-08', "Президент США говорил с турецким лидером.", ["Президент США → Barack Obama", "турецким лидером → Recep Tayyip Erdoğan"]],
    ['uk', '2018-08-08', "Президент України зустрівся з президентом США. Канцлерка Німеччини подзвонила.", ["Президент України → Petro Poroshenko", "президентом США → Donald Trump", "Канцлерка Німеччини → Angela Merkel"]],
    ['uk', '2020-08-08', "Президент України зустрівся з президентом Польщі. Глава МЗС Росії відмовився.", ["Президент України → Volodymyr Zelenskyy", "президентом Польщі → Andrzej Duda", "Глава МЗС Росії → Sergey Lavrov"]],
    ['uk', '2026-01-08', "Президент України говорив із президентом США. Прем'єр Великої Британії підтримав. Канцлер Німеччини теж.", ["Президент України → Volodymyr Zelenskyy", "президентом США → Donald Trump", "Прем'єр Великої Британії → Keir Starmer", "Канцлер Німеччини → Friedrich Merz"]],
    ['zh', '2019-08-08', "美国总统与德国总理通话。英国首相未出席。", ["美国总统 → Donald Trump", "德国总理 → Angela Merkel", "英国首相 → Boris Johnson"]],
    ['zh', '2022-08-08', "美国总统与乌克兰总统通话。俄罗斯总统访问土耳其。", ["美国总统 → Joe Biden", "乌克兰总统 → Volodymyr Zelenskyy", "俄罗斯总统 → Vladimir Putin"]],
    ['zh', '2026-01-08', "美国总统与德国总理通话。法国总统访华。日本首相表示反对。", ["美国总统 → Donald Trump", "德国总理 → Friedrich Merz", "法国总统 → Emmanuel Macron", "日本首相 → Sanae Takaichi"]],
    ['zh', '2016-08-08', "美国总统访问日本。德国总理表示欢迎。", ["美国总统 → Barack Obama", "德国总理 → Angela Merkel"]],
    ['ar', '2019-08-08', "التقى الرئيس الأمريكي المستشارة الألمانية. وقال الرئيس الفرنسي إنه لن يحضر.", ["الرئيس الأمريكي → Donald Trump", "المستشارة الألمانية → Angela Merkel", "الرئيس الفرنسي → Emmanuel Macron"]],
    ['ar', '2023-08-08', "اتصل الرئيس الأمريكي بالرئيس الأوكراني. وصل وزير الخارجية الروسي إلى بكين.", ["الرئيس الأمريكي → Joe Biden", "بالرئيس الأوكراني → Volodymyr Zelenskyy", "وزير الخارجية الروسي → Sergey Lavrov"]],
    ['ar', '2026-01-08', "التقى الرئيس الأمريكي الرئيس الصيني. وقال رئيس الوزراء البريطاني إنه سعيد.", ["الرئيس الأمريكي → Donald Trump", "الرئيس الصيني → Xi Jinping", "رئيس الوزراء البريطاني → Keir Starmer"]],
    ['ru', '2026-01-05', "Экс-президент США Джо Байден выступил. Бывший канцлер Германии Ангела Меркель слушала. Экс-президент Украины возразил.", ["президент Украины → -"]],
    ['de', '2026-01-05', "Der frühere amerikanische Präsident kritisierte den Krieg. Der ehemalige deutsche Bundeskanzler schwieg.", ["amerikanische Präsident → -", "deutsche Bundeskanzler → -"]],
    ['fr', '2026-01-05', "L'ancien président français est en prison. L'ex-chancelière allemande publie un livre.", ["président français → -", "chancelière allemande → -"]],
    ['it', '2026-01-05', "L'ex presidente americano ha parlato. L'ex premier italiano ha risposto.", ["presidente americano → -", "premier italiano → -"]],
    ['pl', '2026-01-05', "Były prezydent USA przemówił. Były premier Polski odpowiedział.", ["prezydent USA → -", "premier Polski → -"]],
    ['tr', '2026-01-05', "Eski ABD Başkanı konuştu. Eski Almanya Başbakanı yanıt verdi.", ["ABD Başkanı → -", "Almanya Başbakanı → -"]],
    ['en', '2026-01-05', "The former US president spoke. The late Russian opposition leader was honoured. The next German chancellor will decide. ", ["US president → -", "German chancellor → -"]],
    ['en', '2024-11-20', "The US president-elect spoke to the Ukrainian president. The outgoing US president stayed silent.", ["US president → -", "Ukrainian president → Volodymyr Zelenskyy", "US president → Joe Biden"]],
    ['uk', '2026-01-05', "Колишній президент України виступив у Польщі. Екс-президент США відповів.", ["президент України → -", "президент США → -"]],
    ['ro', '2026-01-05', "Fostul președinte american a vorbit. Fostul premier britanic a răspuns.", ["președinte american → -", "premier britanic → -"]],
    ['pt', '2026-01-05', "O ex-presidente brasileiro está preso. O antigo primeiro-ministro português falou.", ["presidente brasileiro → -", "primeiro-ministro português → -"]],
    ['nl', '2026-01-05', "De voormalige Amerikaanse president sprak. De Duitse oud-kanselier zweeg.", ["Amerikaanse president → -"]],
    ['ar', '2026-01-05', "قال الرئيس الأمريكي السابق إنه مريض. ورد المستشار الألماني السابق.", ["الرئيس الأمريكي → -", "المستشار الألماني → -"]],
  ])('%s %s: %s', async (language, date, text, expected) => {
    const sentences = [...text.matchAll(/[^.。]+[.。]?\s*/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
    const nominals = (await mentionsOf(text, language, date, sentences)).filter((m) => m.form === 'nominal');
    expect(nominals.map((m) => `${text.slice(m.start, m.end)} → ${m.entity?.name ?? '-'}`)).toEqual(expected);
  });
});
