import { neutralTimes, type TimeRules } from '../../model/index.js';

const vowels = ['ı', 'i', 'u', 'ü'];
const cases = [
  ...vowels, 'a', 'e', 'ya', 'ye', 'da', 'de', 'ta', 'te', 'dan', 'den', 'tan', 'ten', 'daki', 'deki', 'taki', 'teki', 'la', 'le', 'yla', 'yle',
  ...vowels.map((v) => `${v}n`), ...vowels.map((v) => `n${v}n`), ...vowels.map((v) => `y${v}`), ...vowels.map((v) => `${v}nda`),
  ...vowels.map((v) => `${v}nde`), ...vowels.map((v) => `${v}ndan`), ...vowels.map((v) => `${v}nden`), ...vowels.map((v) => `${v}na`),
  ...vowels.map((v) => `${v}ne`), ...vowels.map((v) => `${v}n${v}n`), ...vowels.map((v) => `${v}n${v}`), ...vowels.map((v) => `${v}ndaki`),
  ...vowels.map((v) => `${v}ndeki`), ...vowels.map((v) => `l${v}k`), ...vowels.map((v) => `l${v}ğ${v}`), ...vowels.map((v) => `l${v}ğ${v}na`),
  ...vowels.map((v) => `l${v}ğ${v}ne`), ...vowels.map((v) => `d${v}r`), ...vowels.map((v) => `t${v}r`), 'lığına', 'liğine', 'luğuna', 'lüğüne',
];
const plurals = ['lar', 'ler'].flatMap((plural) => ['', ...cases].map((ending) => plural + ending));

/** Endings whose vowels fit a stem with “a” or “ı”: “martın”, but the name “Martin”. */
const backEndings = [...cases, ...plurals].filter((ending) => !/[eiöüou]/.test(ending));

/** Month names before a day of theirs: “martın üçü”, “Eylül'ün 5'i”. */
const genitives = ['ocağın', 'şubatın', 'martın', 'nisanın', 'mayısın', 'haziranın', 'temmuzun', 'ağustosun', 'eylülün', 'ekimin', 'kasımın', 'aralığın'];
const names = ['Ocak', 'Şubat', 'Mart', 'Nisan', 'Mayıs', 'Haziran', 'Temmuz', 'Ağustos', 'Eylül', 'Ekim', 'Kasım', 'Aralık'];
const monthsOf = Object.fromEntries(genitives.map((form, i) => [`monthof.${i + 1}`, `${form}|${form} ayının|${names[i]!}'${form.slice(-2)}|${names[i]!} ayının`]));

/** Hours as “to” and “past” govern them: “dörde çeyrek var”. */
const hours = {
  'num.1': 'biri|bire', 'num.2': 'ikiyi|ikiye', 'num.3': 'üçü|üçe', 'num.4': 'dördü|dörde', 'num.5': 'beşi|beşe', 'num.6': 'altıyı|altıya',
  'num.7': 'yediyi|yediye', 'num.8': 'sekizi|sekize', 'num.9': 'dokuzu|dokuza',
  'num.11': 'on biri|on bire', 'num.12': 'on ikiyi|on ikiye',
};

/** Weekdays that come back: “pazarları”, “pazar günleri”. */
const weekdays = ['pazartesi', 'salı', 'çarşamba', 'perşembe', 'cuma', 'cumartesi', 'pazar'];
const repeated = Object.fromEntries(weekdays.map((day, i) => {
  const plural = /[eiöü][^aeıioöuü]*$/.test(day) ? 'leri' : 'ları';
  return [`setday.${i + 1}`, `${day}${plural}|${day}'${plural}|${day} günleri|her ${day}|her ${day} günü`];
}));

/** “Doksanlı yıllarda”. */
const decades = Object.fromEntries(Object.entries({ 20: 'yirmili', 30: 'otuzlu', 40: 'kırklı', 50: 'ellili', 60: 'altmışlı', 70: 'yetmişli', 80: 'seksenli', 90: 'doksanlı' })
  .map(([decade, name]) => [`decade.${decade}`, ['', 'da', 'ın', 'dan', 'a', 'ı', 'daki'].map((ending) => `${name} yıllar${ending}`).join('|')]));

export const times: TimeRules = {
  ...neutralTimes,
  suffixes: [...cases, ...plurals, 'sı', 'si', 'sında', 'sinde', 'sından', 'sinden', 'sına', 'sine', 'sının', 'sinin', 'leyin', 'ki'],
  numeralSuffixes: [
    ...cases, ...plurals, 'nci', 'ncı', 'uncu', 'üncü', 'inci', 'ıncı', 'si', 'sı', 'sinde', 'sında', 'sinden', 'sından', 'sine', 'sına', 'sini', 'sını', 'nda',
    'nde', 'ndan', 'nden', 'na', 'ne', 'nu', 'nü',
  ],
  numericOrder: 'dmy', clockDot: true, ordinalDot: true, yearFirst: true,
  openEndings: ['dan', 'den', 'tan', 'ten'],
  pastEndings: ['dı', 'di', 'du', 'dü', 'tı', 'ti', 'tu', 'tü', 'dılar', 'diler', 'dular', 'düler', 'tılar', 'tiler', 'tular', 'tüler'],
  futureEndings: ['acak', 'ecek', 'acaktır', 'ecektir', 'acağı', 'eceği', 'acağını', 'eceğini', 'acaklar', 'ecekler', 'acağım', 'eceğim', 'acağız', 'eceğiz'],
  words: {
    'sincemaybe': 'beri|bu yana',
    ...decades,
    'counted':
      'göçmen|mülteci|sığınmacı|sivil|polis|savaşçı|esir|tutuklu|rehine|yolcu|turist|ziyaretçi|gösterici|katılımcı|delege|çalışan|personel|mağaza|okul|' +
      'çocuk|öğretmen|doktor|hasta|ölü|yaralı|bina|köy|drone|füze|roket|tank|otomobil|kamyon|uçak|uçuş|gemi|tren|milletvekili|imza|bilet|ağaç|çiftçi|kadın|' +
      'erkek|şirket|firma|hektar|ton|vaka',
    'comparable': 'benzer|karşılaştırılabilir',
    'periodnoun': 'dönem+|dönemi+',
    'adseason.WI': 'kışın', 'adseason.SP': 'ilkbaharda|baharda', 'adseason.FA': 'sonbaharda|güzün',
    'everyafter': 'bir kez|bir kere|bir defa',
    ...monthsOf, ...repeated, ...hours,
    'hourfirst': 'saat|saatler|saatleri|saat tam|saati',
    'month.1': '^Ocak|Ocak~|Ocağ+', 'month.2': 'Şubat+',
    'month.3': ['^Mart', ...backEndings.map((ending) => `Mart${ending}`)].join('|'), 'month.4': 'Nisan+', 'month.5': 'Mayıs+', 'month.6': 'Haziran+',
    'month.7': 'Temmuz+', 'month.8': 'Ağustos+', 'month.9': 'Eylül+', 'month.10': '^Ekim|Ekim~', 'month.11': 'Kasım+',
    'month.12': '^Aralık+|Aralığa|Aralığı|Aralığın|!Aralığında|!Aralığına|!Aralığından|!Aralığını',
    'weekday.1': 'Pazartesi+|Pazartesiye|pazartesiden|pazartesine',
    'weekday.2': 'Salı+|salıya|salıdan|^Salıy+', 'weekday.3': 'Çarşamba+|çarşambay+', 'weekday.4': 'Perşembe+|perşembey+', 'weekday.5': 'Cuma+|Cumay+',
    'weekday.6': 'Cumartesi+|cumartesiy+',
    'weekday.7': '^Pazar+|pazar günü|pazar gününe|pazar gününü|pazar gününden|pazar gününün|pazar günkü',
    'unit.second': 'saniye+|saniyel+|sn', 'unit.minute': 'dakika+|dk|dakikal+', 'unit.hour': 'saat+|saatl+', 'unit.day': 'gün+|günl+',
    'unit.workday': 'iş günü+|iş gün+',
    'unit.weekend': 'hafta sonu+|haftasonu+|hafta sonun+', 'unit.week': 'hafta+|haftal+', 'unit.month': 'ay+|ayl+',
    'unit.quarter': 'çeyrek+|çeyreğ+|üç aylık dönem+|çeyrek yıl+|yıl çeyreğ+',
    'unit.half': 'yarıyıl+|altı aylık dönem+',
    'unit.year': 'yıl+|sene+|yılı+|seney+|yıll+', 'unit.century': 'yüzyıl+|asır+|asr+', 'unit.millennium': 'bin yıl+|milenyum+',
    'season.SP': 'ilkbahar+|bahar+', 'season.SU': 'yaz+|yaz ay+', 'season.FA': 'sonbahar+|güz+',
    'season.WI': '!kış|!Kış|!kışın|!Kışın|kışa|kışta|kıştan|kış ay+',
    'part.MO': 'sabaha karşı|sabah+|sabah saatler+|sabahleyin|sabahın erken saatler+',
    'part.AF': 'öğleden sonra+|öğleden sonras+|öğle sonrası+',
    'part.EV': 'akşam+|akşam saatler+|akşamleyin',
    'part.NI': 'gece+|gecey+|gece saatler+|gece yarısı+',
    'part.MI': 'öğle+|öğle vakti|öğle saatler+|öğlen', 'part.DT': 'gündüz+',
    'rel.day.0': 'bugün+|bugüne|bugünkü+',
    'rel.day.-1': 'dün|dünkü+|dünden|düne|dünün',
    'rel.day.1': 'yarın|yarından|yarına|yarınki',
    'rel.day.2': 'öbür gün+|yarından sonraki gün+|yarından sonraki|yarından sonra|yarın değil öbür gün',
    'rel.day.-2': 'evvelsi gün+|önceki gün|evvelki gün+|dünden önceki gün+|dün değil evvelsi gün|dün değil önceki gün',
    'rel.weekend.0': 'hafta sonu+|haftasonu+|hafta sonun+', 'rel.week.1': 'haftaya', 'rel.year.-1': 'bıldır', 'rel.year.0': 'yılın tamam+|yılın tüm+|yıl genel+',
    'ctx.day.1': 'ertesi gün+|bir sonraki gün+|bir gün sonra',
    'ctx.day.-1': 'bir önceki gün+|bir gün önce+',
    'ctx.year.-1': 'bir önceki yıl+|bir önceki sene+|önceki yıl+|önceki sene+',
    'ctx.month.-1': 'bir önceki ay+|önceki ay+',
    'ctx.week.-1': 'bir önceki hafta+|önceki hafta+',
    'ctx.quarter.-1': 'bir önceki çeyrek+|bir önceki çeyreğ+|önceki çeyreğ+',
    'ctx.year.1': 'bir sonraki yıl+|ertesi yıl+|ertesi sene+',
    'ctx.month.1': 'bir sonraki ay+|ertesi ay+',
    'ctx.week.1': 'bir sonraki hafta+|ertesi hafta+',
    'relpart.0.NI': 'bu gece', 'relpart.0.EV': 'bu akşam', 'relpart.0.MO': 'bu sabah', 'relpart.-1.EV': 'dün akşam', 'relpart.-1.NI': 'dün gece',
    'relpart.1.MO': 'yarın sabah', 'relpart.0.AF': 'bu öğleden sonra',
    'ref.PRESENT':
      'şimdi|şu anda|şu an|şimdilik|halihazırda|günümüzde|bugünlerde|şu günlerde|hâlihazırda|hemen şimdi|bu sıralar|bu aralar|mevcut durumda|şimdiye|şuan|' +
      'şuanda|şuan için',
    'ref.PAST':
      'geçen gün|daha önceden|geçmişte|daha önce|eskiden|geçenlerde|yakın zamanda|kısa süre önce|kısa bir süre önce|yakın geçmişte|son zamanlarda|' +
      'son dönemde|son günlerde|o zaman|o dönem|bir süre önce|uzun süre önce|yıllar önce',
    'ref.FUTURE': 'gelecekte|ileride|yakında|yakın gelecekte|önümüzdeki günlerde|önümüzdeki dönemde|kısa süre içinde',
    'this': 'bu|şu|içinde bulunduğumuz',
    'last': 'geride bıraktığımız|geçen|geçtiğimiz|son|geride kalan',
    'next': 'gelecek|önümüzdeki|sonraki|haftaya|ertesi', 'prev': 'bir önceki|evvelki|önceki', 'foll': 'bir sonraki|müteakip', 'same': 'aynı', 'that': 'o',
    'every': 'her', 'nightof': 'bağlayan', 'set.P2D': 'gün aşırı|günaşırı', 'other': '',
    'ago': 'fazla bir süre önce|fazla süre önce|aşkın süre önce|aşkın bir süre önce|önce|evvel|öncesi+|önceki|öncesine|öncesinde',
    'later': 'sonra|sonraki|sonrası+', 'before': 'öncesi|önceki', 'after': 'sonrası', 'inafter': '', 'fromnow': '',
    'startafter':
      'başı+|başında|başından|başlarında|başlarından|başına|başlangıcı+|başlangıcında|ilk günleri+|ilk günlerinde|başındaki|başlarına|başları|başlarından|' +
      'başlarındaki|erkenden|erken saatte|erken saatlerde|erken saatlerinde',
    'midafter': 'ortası+|ortasında|ortalarında|ortasından|ortalarından|ortalarına|ortasına|ortaları|ortasındaki',
    'endafter':
      'sonu+|sonunda|sonuna|sonundan|sonlarında|sonlarına|sonlarından|sonları|son günleri|bitiminde|sonundaki|sonlarındaki|geç saatte|geç saatlerde|' +
      'geç saatlerinde',
    'approx': 'yaklaşık|yaklaşık olarak|takriben|aşağı yukarı|tahminen',
    'approxafter': 'civarı|civarına|civarında|sularında|sıralarında|dolaylarında', 'more': '?fazla',
    'moreafter': 'aşkın|fazla|dan fazla|den fazla|aşkın süredir|aşkın bir süre', 'atleast': 'en az|asgari', 'atmost': 'en fazla|en çok|azami',
    'few': 'birkaç|bir kaç|bazı|birçok|pek çok|çok sayıda|bir takım', 'half': 'yarı+|yarıs+|yarım', 'andhalf': 'buçuk|buçukta|buçuğa|buçuktan|buçuğu', 'a': 'bir',
    'whole': 'bütün|tüm|tam|koca', 'the': '', 'of': '', 'and': 've', 'or': 'ya da|veya|yahut', 'to': 'ile|ila|ve|ilâ', 'from': '', 'between': '',
    'cue': 'yaklaşık|itibaren',
    'daynoun': 'ayın', 'oclock': '',
    'plural.day': 'günler+', 'plural.week': 'haftalar+', 'plural.month': 'aylar+', 'plural.year': 'yıllar+|seneler+', 'plural.hour': 'saatler+',
    'each.year': 'yılda|senede', 'each.month': 'ayda', 'each.week': 'haftada', 'each.day': 'günde',
    'times.1': 'bir kez|bir kere|bir defa|kez|kere|defa', 'many.day': 'günlerce|günlerdir', 'many.week': 'haftalarca|haftalardır',
    'many.month': 'aylarca|aylardır',
    'many.year': 'yıllarca|yıllardır|senelerdir|senelerce', 'many.hour': 'saatlerce|saatlerdir',
    'many.minute': 'dakikalarca|dakikalardır',
    'many.century': 'yüzyıllarca|yüzyıllardır|asırlardır|asırlarca', 'many.night': 'gecelerce',
    'adpart.MO': 'sabaha karşı|sabahleyin|sabah saatlerinde|sabahın erken saatlerinde|sabah saatlerine|sabah saatlerinden|sabah erkenden',
    'adpart.EV': 'akşamleyin|akşam saatlerinde|akşam saatlerine|akşamüstü|akşamüzeri',
    'adpart.NI': 'geceleyin|gece saatlerinde|gece geç saatlerde|gece geç saatlerinde|gece boyunca',
    'adpart.MI': 'öğle saatlerinde|öğlen saatlerinde|öğleyin', 'adpart.DT': 'gündüz saatlerinde',
    'adpart.AF': 'öğleden sonraki saatlerde|öğleden sonra', 'past': '', 'till': '',
    'pastafter': 'geçe|geçiyor|geçiyordu|geçerken', 'tillafter': 'kala|var|vardı|varken', 'quarterhour': 'çeyrek', 'am': 'öö|sabah', 'pm': 'ös',
    'noon': 'öğlen',
    'midnight': 'gece yarısı+|gece yarısına|gece yarısından|gece yarısında|gece yarısı|geceyarısı+',
    'datenoun':
      '?günü+|?günün+|?tarihi|?tarihinde|?tarihinden|?tarihine|?tarihli|?tarihlerinde|?tarihlerine|?tarihleri|?gününden|?gününe|?günkü|?tarihindeki|' +
      '?tarihlerindeki|?yılı|?yılında|?yılından|?yılına|?yılının|?yılındaki|?ayı|?ayında|?ayının|?ayından|?ayına|?ayındaki|?senesi|?senesinde|?itibarıyla|' +
      '?itibariyle|?gününde',
    'decademark':
      'lar|ler|larda|lerde|ların|lerin|lardan|lerden|lara|lere|lardaki|lerdeki|lı yıllar|lı yıllarda|li yıllar|li yıllarda|lu yıllar|lu yıllarda|' +
      'lı yılların|li yılların|lu yılların|lü yılların|lü yıllar|lü yıllarda|lı yıllardan|li yıllardan|lu yıllardan|lı yıllara|li yıllara|lu yıllara|' +
      'ların başında|ların sonunda',
    'ord.1': 'ilk', 'fiscal': 'mali', 'era.BC': 'M.Ö.|M.Ö|!MÖ|milattan önce', 'era.AD': 'M.S.|M.S|!MS|milattan sonra',
    'future':
      'açılıyor|başlıyor|görüşüyor|yapılıyor|düzenleniyor|geliyor|gidiyor|toplanıyor|buluşuyor|oynuyor|yürürlüğe giriyor|tahmin ediyor|bekliyor|öngörüyor|' +
      'bekleniyor|öngörülüyor|planlandı|planlanıyor|ertelendi|kararlaştırıldı|planlanan|planlıyor|planlıyorlar|hedefliyor|hedefliyorlar|hazırlanıyor|hazırlanıyorlar|istiyor|istiyorlar',
    'set.P1D': 'günlük|günde bir|her gün|her akşam|her sabah', 'set.P1W': 'haftalık|haftada bir', 'set.P1M': 'aylık|ayda bir',
    'set.P1Y': 'yıllık|senelik|yılda bir|her yıl|her sene',
    'set.P3M': 'üç aylık|üç ayda bir|3 ayda bir', 'set.PT1H': 'saatlik|saatte bir', 'times.2': 'iki kez|iki kere|iki defa', 'times.3': 'üç kez|üç kere|üç defa',
    'zone.local': 'yerel saatle|yerel saat|yerel saate göre',
    'zone.Europe/Istanbul': 'TSİ|Türkiye saatiyle|Türkiye saati|Türkiye saati ile|TSİ ile',
    'zone.Asia/Shanghai': 'Pekin saatiyle|Pekin saati|Beijing saatiyle|Beijing saati|Çin saatiyle',
    'zone.Europe/Moscow': 'Moskova saatiyle|Moskova saati', 'zone.Europe/Kyiv': 'Kiev saatiyle',
    'zone.America/New_York': 'New York saatiyle|Washington saatiyle|ABD Doğu saati',
    'zonenoun': 'saatiyle|saati|saati ile|saatinde',
    'measure':
      'lira|dolar|euro|avro|kişi|kilometre|metre|ton|adet|yüzde|TL|milyon|milyar|bin|kilogram|kg|km|derece|puan|oy|konut|asker|işçi|öğrenci|vatandaş|ev|' +
      'araç|sayfa|bölge|hane|aile',
    'holiday.01-01': 'yılbaşı|yılbaşın+',
    'holiday.04-23': 'Ulusal Egemenlik ve Çocuk Bayramı|23 Nisan Ulusal Egemenlik ve Çocuk Bayramı',
    'holiday.05-19': "Atatürk'ü Anma, Gençlik ve Spor Bayramı|Atatürk'ü Anma Gençlik ve Spor Bayramı|Gençlik ve Spor Bayramı",
    'holiday.08-30': 'Zafer Bayramı|zafer bayramı', 'holiday.10-29': 'Cumhuriyet Bayramı',
    'holiday.eid-al-fitr': 'Ramazan Bayramı|Şeker Bayramı', 'holiday.eid-al-adha': 'Kurban Bayramı',
    'holiday.ramadan': 'Ramazan|ramazan ayı', 'holiday.12-25': 'Noel', 'holiday.easter': 'Paskalya',
    'holiday.05-01': 'İşçi Bayramı|Emek ve Dayanışma Günü', 'holiday.nth-11-4-4': 'Şükran Günü', 'holiday.10-31': 'Cadılar Bayramı',
    'holiday.nth-5-7-2': 'Anneler Günü', 'holiday.nth-6-7-3': 'Babalar Günü', 'holiday.02-14': 'Sevgililer Günü',
    'holiday.spring-festival': 'Bahar Bayramı|Çin Yeni Yılı', 'holiday.03-21': 'Nevruz',
    'holiday.12-31': 'yılbaşı gecesi|yılbaşı arifesi', 'holiday.03-08': 'Dünya Kadınlar Günü', 'holiday.11-24': 'Öğretmenler Günü',
    'holiday.07-15': 'Demokrasi ve Milli Birlik Günü|15 Temmuz Demokrasi ve Milli Birlik Günü',
    'not': 'bir an|son dakika|ay yıldız|gün ışığı|güne bakan|günaydın|iyi günler|günden güne|aynı zamanda|son gün değil|iki yüzlü|o kadar|bu kadar|her şey',
  },
};
