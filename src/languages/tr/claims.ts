import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Turkish claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  subjectDropped: true,
  verbLast: true,
  idioms:
    'yardımcı*|anlaşmalı*|bulaşık*|iş bankası*|i̇ş bankası*|her seferinde|üç seferde|bu sefer|ilk sefer*|son sefer*|iki seferde|dağıtıma çıkar*|' +
    'satın aldığım*|satın aldım|sipariş ettim|sipariş ettiğim*|sipariş no*|sipariş verdim|başına gelenler*|ileri gelenler*|teslim edilmedi|' +
    'teslim edilemedi*|teslim edilememiş*|kargonuz teslim*|ürün teslim*|teslim edilmiştir|görüşme sağla*|görüşme yaptım|yaptığım görüşme*|' +
    'müşteri hizmetleri ile görüş*|kontrat imzala*|yıllık sözleşme imzala*|sayı üretti|kayıp edilmiş|oturma eylemi|fark ettim|fark etti|kadrosuyla|' +
    'kişilik kadro*|takım kadro*|oyuncu kadro*|araştırma görevlisi kadro*|mahkeme sözcü*|mahkeme başkan*|mahkeme masraf*|mahkeme kararıyla|gemide|gemideki*|' +
    'gemisinde*|uçakta|uçaktaki*|otobüste|otobüsteki*|araçta|araçtaki*|trende|trendeki*|helikopterde*|kamyonda*|ikide bir|setlik kayıp*|hizmet ücret*|' +
    'servis ücret*|altın bilet*|yaşam süresi*|altı ay süreyle ertele*|hisse başına*|tahvil ihale*|bono ihale*|kâr marj*|kar marj*|faaliyet kâr marj*|' +
    'faaliyet kar marj*|brüt kâr marj*|net kâr marj*|silahlı kişi*|silahlı saldırgan*|silahlı grup*|silahlı şahıs*|silahlı bir grup*|silahlı adam*|' +
    'silahlı çete*|bir dereceye kadar|belli bir dereceye kadar|bir derece|son derece|oy hakkı*|oy kullanma hakkı*|oy verme hakkı*|silahlandır*|' +
    'hayatı durdur*|hayatı büyük ölçüde durdur*|görüşmelerin ikinci turu*|görüşmelerin üçüncü turu*|müzakerelerin ikinci turu*|kapanış fiyat*|kapanış kur*|' +
    'kapanış seviye*',
  metrics: {
    sales:
      'adet satıldı|adet sattı|satıldı|sattı|satan|satış adedi|otomobil satışları|araç satışları|konut satışları|araç satıldı|konut satıldı|otomobil satışı|' +
      'konut satışı',
    'retirement-age': "emeklilik yaş*",
    pension: "emekli maaş*|emekli aylığı*|emekli aylık*|emekli aylıkları*",
    recipients: "emekli sayısı*|emeklilerin sayısı*|emekli|emeklinin|yararlanıcı*",
    contribution: "prim oran*|prim|primi*|primler*|sigorta primi*|emeklilik fonuna",
    compensation: "tazminat*|her kurban için|kurban başına|kurbanın ailesine|kurbanların ailelerine",
    fleet: "filosunda|filosu",
    savings: "tasarruf*",
    rainfall: 'yağmur|yağmuru|yağış|yağışı|yağışın|yağışlar',
    homes:
      'evi yıktı|ev yıkıldı|ev hasar gördü|bina hasar gördü|bina yıkıldı|konut hasar gördü|evi yok etti|ev su altında|evi su bastı|ev yandı|bina çöktü|' +
      'evi tahrip etti|binaya zarar verdi|eve zarar verdi|konutu yıktı|binayı yıktı',
    permits: 'yapı ruhsat*|inşaat ruhsat*|oturma izni*|ikamet izni*|çalışma izni*|inşaat izni*|ruhsat verildi|vize verildi',
    seized: 'ele geçiril*|ele geçirdi|el konul*|el koydu|ele geçirildiği|müsadere|kokain bul*|eroin bul*|uyuşturucu bul*|kokain bulundu|esrar bulundu',
    'energy.outage': 'elektriksiz|elektrikleri kesildi|elektriği kesildi|karanlıkta kaldı|elektrik verilemiyor|susuz kaldı|elektrik kesinti*|elektriksiz kaldı',
    deposits: 'mevduat*|para çek*|mevduat … çek*|müşteriler … çekti|müşteriler … çekmişti|müşteriler … çekiyor',
    'tax-rate': 'kdv*|katma değer vergisi*|kurumlar vergisi*|gelir vergisi*|vergi oranı*',
    recalls: 'geri çağır*|geri çağrıl*',
    dividend: 'temettü*|kâr payı dağıt*',
    tariff: 'gümrük vergi*|gümrük tarife*|ithalat vergi*|uyguladığı vergi*|ek vergi*',
    'trade.turnover':
      'ticaret hacmi*|ticaret*|ticareti*|dış ticaret*|ticaret cirosu*|karşılıklı ticaret*|ikili ticaret*|alışveriş hacmi*|ticari hacim|mal alışverişi*|' +
      'ticari alışveriş*|karşılıklı alışveriş*',
    'trade.exports':
      'ihracat*|ihraç*|dış satım*|dış satış*|yurt dışına sat*|yurt dışına satış*|yurt dışına gönder*|dış pazarlara|dış satım|dışarıya sat*|yurt dışı satış*',
    'trade.imports': 'ithalat*|ithal|ithal et*|ithal ed*|dış alım*|yurt dışından al*|dışarıdan al*|yurt dışından getir*',
    'trade.balance':
      'dış ticaret açığı*|dış ticaret fazlası*|ticaret açığı*|ticaret fazlası*|cari açık*|cari fazla*|ticaret denge*|cari işlemler*|cari açığ*|cari denge*|' +
      'dış açık*|dış ticaret denge*|dış fazla*|dış açığ*',
    investment:
      'yatırım*|doğrudan yatırım*|yatırdı|yatıracak|yabancı sermaye*|sermaye girişi*|sermaye yatır*|sermaye harcama*|projenin maliyeti|proje maliyeti|' +
      'yatırım maliyeti|projenin bedeli|yatırım bedeli|projenin toplam maliyeti|inşaat maliyeti|mal oldu|mal olmuştu|maliyeti|mal olacağ*|mal olacak|' +
      'mal olması*|mal olduğu*|inşaatı için|yapımı için|inşası için|dolarlık fabrika|avroluk fabrika|euroluk fabrika|liralık fabrika|dolarlık … fabrika|' +
      'avroluk … fabrika|liralık … fabrika|dolarlık tesis|avroluk tesis|liralık tesis|dolarlık … tesis|fabrika kuracak|fabrika kuruyor|fabrika kurmayı',
    'agreement.value':
      'anlaşma değeri|sözleşme*|ihale*|satın al*|değerinde anlaşma|sipariş*|devral*|değerindeki anlaşma*|değerinde sözleşme*|birleşme*|anlaşma*|' +
      'savunma anlaşması*|dolarlık anlaşma*|avroluk anlaşma*|dolarlık bir anlaşma*|sözleşmesi*|dolarlık … anlaşması*|avroluk … anlaşması*|sipariş ver*|' +
      'sipariş et*|satın alım*|tedarik et*|sipariş|kontrat*|işlem bedeli|satış bedeli|devir bedeli|dolara satın|avroya satın|euroya satın|liraya satın|' +
      'dolara aldı|dolara alacak|avroya alacak|karşılığında satın|karşılığında al*|karşılığında sat*|dolara sat*|avroya sat*|bonservis bedeli*|' +
      'dolar teklif*|avro teklif*|euro teklif*|lira teklif*|sterlin teklif*|satın alma teklif*|dolarlık … satacak|avroluk … satacak|dolarlık … sattı|' +
      'avroluk … sattı|liralık … satacak|dolarlık … satışı|dolarlık … satış anlaşması',
    aid:
      'yardım*|yardım paketi*|mali yardım*|insani yardım*|hibe*|destek paketi*|bağış*|mali destek*|destek|bağışçı*|donör*|acil yardım*|yardım çağrısı*|' +
      'insani yardım|yakınlarını yitiren|yakınlarını kaybeden|kurbanların aile*|ölenlerin aile*|ölenlerin yakın*|mağdur aile*|nakdi destek*|nakit desteği*|' +
      'afet desteği|insani destek*|depremzede*|acil ihtiyaç*|insani ihtiyaç*|acil yardım fonu',
    'aid.military':
      'askeri yardım*|askeri yardım paketi*|silah yardım*|silah paketi*|askeri destek*|silah sevkiyat*|savunma yardımı*|güvenlik yardımı*|silah ve mühimmat|' +
      'savunma paketi*|askeri teçhizat|askeri malzeme|mühimmat yardım*|silah desteği*|savunma desteği*',
    loan: 'kredi|krediler*|kredisi*|borç ver*|kredi dilimi*|krediyi|kredinin|tranş*|dilim|dilimi|dilimin|dilimini|finansman*|borç para|kredilendir*',
    debt: 'borç|borcu*|borçlar*|kamu borcu*|dış borç*|borç yükü|borç stok*|borçlanma*|borcun*|borçluluk*|yükümlülük*|borçlandı|borçlanan|borçlanacak',
    fine:
      'para cezası*|ceza kes*|idari para cezası*|tazminat*|cezası verdi|ceza uygula*|para cezasına|cezaya çarptır*|idari yaptırım*|ceza öde*|ceza verildi|' +
      'ceza kesildi|cezai yaptırım|ceza kesen|rekor ceza|lira ceza|dolar ceza|avro ceza|euro ceza|yaptırım bedeli',
    budget: 'bütçe*|bütçe açığı*|bütçesi*|kamu harcama*|bütçe fazlası*|harcama program*|harcama paket*|harcama plan*|kamu açığı*|mali açık*|devlet harcama*',
    gdp:
      'gayrisafi yurt içi hasıla*|gsyh*|gsyih*|milli gelir*|gayrisafi yurtiçi hasıla*|milli hasıla*|gayri safi yurt içi hasıla*|gayri safi yurtiçi hasıla*|' +
      'gayrisafi milli hasıla*|ekonominin büyüklüğü|ekonomik büyüklü*|hasıla|hasılası|hasılanın|hasılasının',
    'gdp.growth': 'ekonomik büyüme*|büyüme|büyüme oranı*|büyüme hızı*|ekonomi*|büyümesi*|büyümenin|gsyh büyüme*|büyümeyi|büyüdü|büyüyecek|küçüldü',
    inflation: 'enflasyon*|tüfe|tüketici fiyat*|yıllık enflasyon*|çekirdek enflasyon*|üfe|hayat pahalılığı*|fiyatlar genel seviyesi*|üretici fiyat*',
    'interest-rate': 'faiz*|politika faizi*|faiz oranı*|gösterge faiz*|politika faizini|faizini|repo faizi*|mevduat faizi*|referans faiz*|haftalık repo',
    unemployment: 'işsizlik*|işsizlik oranı*|işsiz|işsizlerin|işsiz sayısı*|iş arayan*|genç işsizliği*|işsizliğ*',
    wage:
      "maaş*|asgari ücret*|aylık|yevmiye*|kazanç ortalama*|zam isti*|zam talep*|zam iste*|zammı ist*|zammı talep*|ücret zammı*|maaş zammı*|ücret artış*|" +
      "maaş artış*|ücretler*|ücretli*|ortalama ücret*|brüt ücret*|net ücret*|saatlik ücret*|günlük ücret*|haftalık ücret*|aylık ücret*|yıllık ücret*|" +
      "reel ücret*|ücretlere|işçi ücret*|çalışan ücret*|ücret eşitsiz*|ücret fark*|başlangıç ücret*|taban ücret*|zam konusunda anlaş*|zam teklif*|" +
      "toplu sözleşme zam*|zam oranı konusunda",
    price:
      'fiyat*|fiyatı*|varil*|ons*|litre*|gram altın*|altının gramı*|kira*|kilosu*|gümrük vergisi*|tarife*|maliyet*|kilogramı|tonu|motorin*|benzin*|' +
      'akaryakıt*|gram altın|çeyrek altın*|ham petrol|kilovatsaat ücret*|bileti|bitcoin*|ethereum*|ücret|ücreti|ücretini|ücretine|ücretin',
    'share-price': 'hisse*|hisseleri*|hisse senedi*|endeks*|borsa*|hisse fiyatı*|pay senet*|bist 100|kapanış fiyatı|kapanış fiyatının|kapanış fiyatına',
    revenue: 'ciro*|gelir*|hasılat*|satış gelir*|satışlar*|net satış*|cirosu*|gelir sağla*|gelir getir*|satış hasılat*',
    profit:
      'kâr*|kar|kârı*|net kâr*|net kar*|karı|karını|faaliyet kârı*|faiz öncesi kâr*|dönem karı|dönem kârı|kazanç*|karının|karına|kazandığı*|kazandıkları*|' +
      'kazanç sağla*|gelir elde et*|vurgun|net dönem*|favök|kâr ed*|kar ed*|kazanc*|milyar dolar kazan*|milyon dolar kazan*|milyar euro kazan*|' +
      'milyon euro kazan*|milyar avro kazan*|milyon avro kazan*|milyar lira kazan*|milyon lira kazan*',
    loss:
      'zarar*|net zarar*|zararı*|zarar aç*|eksiye|zarar ed*|milyon dolar kaybet*|milyar dolar kaybet*|milyon euro kaybet*|milyar euro kaybet*|' +
      'milyon avro kaybet*|milyar avro kaybet*|milyon lira kaybet*|milyar lira kaybet*|kayba yol aç*|kayba uğra*|kayba neden*|lira kayb*|dolar kayb*|' +
      'avro kayb*|gelir kayb*|kaybına yol aç*|kaybına neden*|gelir kaybı*',
    'market-value':
      'piyasa değeri*|değerleme*|şirket değeri*|borsa değeri*|uyuşturucunun değeri|malların değeri|ürünlerin değeri|eserlerin değeri|tahmini değeri|' +
      'piyasa değerinin|borsadaki değeri*|borsa değer*|piyasa değer*|piyasa kapitalizasyon*|değer biçil*|değer biçti|değeri|değerinde olabilir',
    'exchange-rate':
      'dolar kuru*|1 dolar|lira*|döviz kuru*|kur|avro kuru*|ruble*|liradan işlem|euro kuru*|1 euro|dolar/tl|avro/tl|kuru|para birimi*|avro … işlem gör*|' +
      'euro … işlem gör*|zlotiden işlem|liradan alıcı|işlem görüyor|1 avro|bir avro|bir euro|bir dolar|zlotiden|euro … alıcı|avro … alıcı|sterlin*|' +
      'dolar endeksi|serbest piyasada dolar|serbest piyasada avro|dolar güne|avro güne|euro güne|tl karşısında|dolar karşısında|dolar … alıcı|' +
      'dolar … işlem gör*|doların satış fiyatı|dolar alış|avustralya doları|kanada doları|çin yuanı|hint rupisi|isviçre frangı|norveç kronu|isveç kronu|' +
      'çek korunası|macar forinti|brezilya reali|meksika pesosu|japon yeni|dolar … seyred*|dolar … seyrediyor|avro … seyrediyor|euro … seyrediyor|' +
      'dolar … alıcı buluyor|dolar … lira seviyesinde|dolar … liradan|avro … liradan|euro … liradan',
    reserves:
      'brüt rezerv*|döviz rezerv*|altın rezerv*|uluslararası rezerv*|rezerv|rezervi*|rezervler*|rezervin*|altın ve döviz|swap hariç net rezerv*|stok|' +
      'stoklar*|stoku',
    'reserves.filled': 'doluluk oran*|doluluk seviye*|doluluk',
    production:
      'üretim*|üret*|hasat*|rekolte*|üretti|varil petrol|günlük varil|üretimi*|sanayi üretimi*|teslim et*|teslim ed*|petrol üretimi*|imal*|banttan in*|' +
      'bantlardan in*|monte et*|monte ed*|çıkarımı|pompaladı|çıkardı varil|ürettiği|kotası*|kotasını|hasad*|rekolte|hasadın|avlandı|avlanan|avlandığı*|' +
      'avladı',
    'energy.supply':
      'gaz sevkiyat*|doğal gaz*|doğalgaz*|gaz akışı*|boru hattı*|yenilenebilir*|elektrik üretimi*|rüzgâr enerjisi*|güneş enerjisi*|elektrik tüketimi*|' +
      'gaz tüketimi*|elektrik|elektriğ*|elektrikte|elektrikten|gaz gönder*|metreküp gaz|metreküp doğal*|gaz ihraç*|gaz pompala*|gaz taşı*|gaz sat*|' +
      'rüzgardan|güneşten|rüzgârdan|kilovatsaat|megavatsaat|gigavatsaat|ton lng|sıvılaştırılmış doğal*|elektriksiz*|elektriği kesil*|elektrik kesinti*',
    'energy.capacity':
      'kurulu güç*|kapasite*|santral*|rüzgar santrali*|güneş santrali*|reaktör*|kurulu gücü*|nükleer santral*|rüzgâr santrali*|megavat*|türbin*|gücünde|' +
      'rüzgar çiftliği*|güneş tarlası*|enerjisi gücü*|enerji gücü*|üretim gücü*|güç kapasite*',
    emissions: 'emisyon*|karbondioksit*|sera gazı*|karbon salım*|salım*|karbon emisyon*|metan*|seragazı*|karbon ayak izi*|karbon salın*',
    temperature: 'sıcaklık*|hava sıcaklığı*|derece*|ısınma*|sıcaklıklar*|termometre*|soğuk*|sıcak hava*|kavurucu sıcak*|santigrat|sıcağ*|soğuğ*|sıcaklığ*',
    population: 'nüfus*|nüfusu*|kişi yaşıyor|yaşayan|nüfuslu|sakin*|yaşıyor|yaşıyordu|yaşamakta|kişinin yaşadığı|insanın yaşadığı|kişi ikamet*|ikamet eden',
    migration:
      'mülteci*|göçmen*|sığınmacı*|sığınma başvurusu*|iltica*|gelenlerin sayısı*|göç*|iltica başvuru*|sığınma başvuru*|düzensiz göçmen*|gelenler*|' +
      'sığınma talebi*|sınır dışı edil*|geri gönderme|sınırı geç*|deniz yoluyla gel*|adaya ulaş*|kıyıya ulaş*|yasa dışı geçiş*|düzensiz geçiş*|sınır geçiş*|' +
      'yasa dışı giriş*|geri itildi|geri çevrildi|sığınma başvurusunda bulun*|iltica başvurusunda bulun*|teknelerle … ulaş*|botlarla … ulaş*|' +
      'teknelerle … gel*|botlarla … gel*|lastik botla*',
    tourists:
      'turist*|ziyaretçi*|yabancı ziyaretçi*|geceleme*|tatilci*|geceleme sayısı*|konaklama*|konaklayan*|konuk ağırla*|yerli ve yabancı|yabancı ziyaret et*|' +
      'yabancı|yabancıyı ağırla*|yabancı konuk',
    passengers: "yolcu*|yolcular*|teknede|gemide|uçakta|feribotta|trende|uçağında|gemisinde|yolcu ve mürettebat",
    flights: 'uçuş*|sefer*|uçak seferi*|uçuşlar*',
    'casualties.killed':
      'öldü*|ölü*|hayatını kaybet*|can kaybı*|öldürül*|yaşamını yitir*|ölenler*|ölümü*|can verdi|ölü sayısı*|öldüğü*|ölmesi|ölüm*|ölen*|' +
      'hayatını kaybedenler*|ölmüş|öldürdü|can aldı|şehit*|cansız bedeni*|hayatını yitir*|ölenlerin|hayatına mal ol*|boğul*|canını aldı|hayatlarını kaybet*|' +
      'yaşamlarını yitir*|vefat et*|vurularak|son nefesini*|hayattan kop*|katledil*|katletti|cesedi|cesetleri|cesedin|cesedine|cansız beden*|canından oldu|' +
      'canından et*|yaşamından oldu|hayatından oldu|hayatını kaybeden|hayatını kaybettiği|can kaybına|can ver*|canından|canını kaybet*|canlarını kaybet*|' +
      'hayatını kaybed*|hayatlarını kaybed*|canını kaybed*|hayatından edil*|cinayet sayısı*|cinayetler*|cinayetlerin|cesede|cesedi bul*|cesetlere|ölüsü|' +
      'ceset çıkarıl*|ceset|cesedi*',
    'casualties.injured': 'yaralan*|yaralı*|hastaneye kaldır*|yaralandı*|yaralının|yara aldı|yara alan|tedavi altına*|hastanelik*|hastaneye sevk*',
    damage: 'hasar*|maddi hasar*|maddi zarar*|yıkım*|hasarın|hasarı|ekonomik kayıp*|zarara yol aç*|maddi kayıp*',
    'price.cap': 'fiyat tavan*|tavan fiyat*|fiyat sınır*|azami fiyat*',
    'casualties.missing':
      'kayboldu|kayıp*|kaybol*|haber alınama*|kayıplar*|haber alınam*|ulaşılamayan|ulaşılamadı|ulaşılamıyor|akıbeti bilinm*|kaybının|haber alınamıyor|' +
      'haber alınamayan|haber alınamadı|haber alınamadığı*',
    'casualties.displaced':
      'yerinden edil*|tahliye*|evsiz*|yerinden oldu|evlerini terk*|yerlerinden*|evini terk*|kaçmak zorunda|yerinden olan*|evini kaybet*|evlerini kaybet*|' +
      'evinden oldu|evlerinden oldu|evlerinden olan*|açıkta kal*|barınaksız*|başını sokacak|evlerinden|evsiz kal*|evlerini boşalt*|tahliye ed*|' +
      'yerlerinden ol*|kaçtı|kaçmak zorunda kal*|barınaksız|evini terk et*|güvenli bölgelere|yurdundan|yurtlarından|göç etmek zorunda|göçe zorla*|' +
      'evlerine dönem*|yerinden et*|göç et*|göç ettiğ*|evlerinden kaç*|bölgeden kaç*|kentten kaç*|yüksek yerlere|yüksek kesimlere|yüksek bölgelere|' +
      'güvenli yerlere|güvenli alanlara|evini kaybed*|evlerini kaybed*|terk ed*|evini terk ed*|evlerini terk ed*|göç ed*|terk etmek zorunda kal*|' +
      'boşaltmak zorunda kal*|ayrılmak zorunda kal*|terk etmek zorunda|evini boşalt*|evlerini boşalttı|evlerini boşaltan|evini terk eden*|' +
      'spor salonlarına yerleştiril*|barınaklara yerleştiril*|çadırlara yerleştiril*|yurtlara yerleştiril*',
    rescued:
      'sağ çıkar*|kurtarıl*|kurtardı*|kurtaran|kurtarmış|kurtarıyor|kurtaracak|kurtulan*|kurtuldu*|enkazdan çıkar*|enkaz altından*|hayatta kalan*|' +
      'sağ kurtul*|enkazdan sağ*|sağ olarak|sağ olarak çıkar*|canlı çıkar*|canlı olarak|canlı kurtar*|kurtarma çalışmaları sonucu|enkazdan çıkarılan|' +
      'mahsur kalan|altından çıkar*',
    arrests:
      'tutuklan*|gözaltı*|gözaltına al*|yakalan*|tutuklu*|tutuklama*|tutukladı|tutukladığını|yakaladı|kelepçele*|cezaevine gönder*|adliyeye sevk*|yakalama|' +
      'tutuklamı*|tutuklandığ*|tutuklanan*|gözaltında',
    sentence:
      'hapis*|hapse*|hapis cezası*|cezaevi*|hapis cezasına|mahkûm*|mahkum*|hapsine|hapis istemiyle|yıl hapis|ay hapis|ertelenmiş hapis|ceza aldı|ceza verdi|' +
      'hapis istemişti|yıl ceza|yıl aldı|çarptırıl*|çarptırdı|müebbet*|hüküm giy*|ceza istedi|ceza istendi|hapsi isten*|yıl hapsi*|savcılık … istemişti|' +
      'savcılık … istedi|savcılık … talep*|savcı … istedi|savcı … istemişti|savcı … talep*|yıl istemişti|mahkum edil*|mahkûm edil*',
    'votes.share':
      'oy oranı*|oyların|oy aldı|oyu aldı|oyun|oylar*|oy alarak|oyunu*|oy oranıyla|oyu|oy almış*|oyların yüzde|oy alan|oylarının|oylarla|oy oranına|' +
      'oy yüzdesi*|oyla',
    'votes.count':
      'oy|seçmen*|oy kullan*|kabul oyu*|ret oyu*|oyla|oya karşı|evet oyu*|hayır oyu*|oy verdi|oyunu kullan*|kabul oyuyla|çekimser*|oyu çık*|destek oyu*|' +
      'lehte oy|aleyhte oy|kabul oyu|ret oyu|evet oyu|hayır oyu',
    turnout: 'katılım oranı*|seçime katılım*|katılım|sandığa git*|katılımın|katılım oranının|sandığa gid*|oy verme oranı*|oy kullanma oranı*|seçmen katılım*',
    seats: 'sandalye*|milletvekil*|koltuk*|vekil*|milletvekilliği*|koltuğ*',
    'poll.share':
      'anket*|destek oranı*|ankete göre|kamuoyu araştırma*|oy verece*|destekl*|destek|katılımcı*|görev onayı*|onay oranı*|ankete katılan*|araştırmaya göre|' +
      'yoklama*|araştırmaya katılan*|desteğini|desteği|memnun*|onaylıyor*|onaylamıyor*|kararsız*|düşünenler*|güvenmiyor*|güveniyor*',
    'poll.lead':
      'puan önde|farkla|geride|puan fark*|farkı*|puan ileride|ilerisinde|puanlık üstünlü*|önde|öndeydi|önde gidiyor|puanlık fark|farkı|farkını|farkın|' +
      'puan önünde',
    'poll.margin-of-error': 'hata payı*|yanılma payı*|hata marjı*',
    'military.spending':
      'savunma bütçesi*|savunma harcama*|askeri harcama*|askeri bütçe*|savunma gider*|savunmaya|savunma için|savunma alanına|silahlanma harcama*|' +
      'askeri gider*|savunma payı*|savunma ödene*|ordu bütçesi*',
    'military.troops':
      'asker*|askeri birlik*|asker bulun*|askerinin|asker konuş*|birlik|savaşçı*|personel*|er ve subay|askerin|muharip*|militan*|komando*|muhafız*|' +
      'deniz piyade*|birliğini|birlikler|barış gücü*|kuvvet konuşlan*|muharebe*',
    equipment:
      'araç*|tank|tanklar*|mühimmat*|top mermi*|mermi*|füze*|insansız hava aracı|insansız hava araçları|iha|ihalar*|uçak|uçaklar*|savaş uçağı*|helikopter*|' +
      'obüs*|drone*|roket*|gemi*|dron*|zırhlı araç*|kamyon*|otobüs*|silah*|uydu*|itfaiye aracı*|topçu mermi*|hava savunma sistemi*|zırhlı*|tankı*|uçağa|' +
      'uçağı*|uçağın*|uçakla*|tren|trenin|trene|treni|trenler*|iha\'*|siha*|kamikaze*|top sistemi*|batarya*|fırkateyn*|denizaltı*|vagon*|ambulans*|' +
      'insansız hava arac*|hava aracını|hava aracının|patriot sistem*|savunma sistemi|savunma sistemini|f-16|f-35|eurofighter*',
    area: 'hektar*|alan|arazi*|metrekare*|kilometrekare*|orman*|dönüm*|alanı|alanın|ormanlık alan*|küle çevir*|küle dön*|kül oldu|dekar*|yüzölçümü*',
    distance:
      'uzaklık*|uzunluğunda*|mesafe*|derinlik*|uzaklıkta*|menzil*|derinliğinde*|kilometrelik*|uzunluk*|açığında*|uzağında*|yüksekli*|derinliği*|uzunluğu*|' +
      'hat|boru hattı*|tünel*|köprü*|genişli*|kilometre uzunlu*|güzergah*|güzergâh*|kilometre ötesi*|kilometre doğusu*|kilometre batısı*|kilometre kuzeyi*|' +
      'kilometre güneyi*|yol kat et*|metro hattı*|otoyol*|demiryolu*|demir yolu*|uzaklığ*|geriye çek*|yakınında',
    magnitude: 'büyüklüğünde*|büyüklüğü*|şiddetinde*|büyüklük*|richter*|şiddeti|lik deprem*|lık deprem*|luk deprem*|lük deprem*',
    duration:
      'süren|sürecek|sürüyor|sürmüş*|sürdüğü*|devam etti|sürmesi|sürmesinin|boyunca devam|sürdü|sürdüğünü|sürebil*|sürebileceğ*|sürebilecek|sürmesi bekle*|' +
      'uzayabil*|alabil*|sürer|geçiş süresi*|geçiş dönemi*|süreyle|moratoryum*|erteleme süresi*|görevde|direksiyon başında|mesaide|vardiyada|aralıksız|' +
      'geçerli olacak|geçerlidir|yürürlükte kalacak|kapsıyor|süresi|saat boyunca|saatlik görüşme|yıllık geçiş|süresince|uzatıldı|uzatılması*|uzatma*|' +
      'yolculuk süresi|yetecek*|yeteceğ*|yeter*|yetiyor|yetmesi|gün uzattı|ay uzattı|yıl uzattı|gün uzatıldı|ay uzatıldı|yıl uzatıldı|gün daha uzat*|' +
      'ay daha uzat*|ay süresi|gün süresi|yıl süresi|ay vakti|ayı var|günü var|yılı var|haftası var|saati var|ay süre tan*|gün süre tan*|ay süre ver*|' +
      'gün süre ver*',
    participants:
      'katılımcı*|gösterici*|protestocu*|kişi katıldı|seyirci*|delege*|katıldı|katıldığı*|kişi sokağa|toplandı|izleyici*|sokağa çık*|sokağa dökül*|' +
      'taraftar*|delegasyon*|katılan*|yürüdü|heyet*|sporcu*|gösteri yaptı|protesto etti|sokağa çıktı|sokaklara döküldü|sokaklara çıktı|sokaklara çıkan|' +
      'sokaklara indi|meydanda toplandı|iş insan*|iş adam*|girişimci*|yönetici*|temsilciden|grevci*|greve katıl*|binlerce kişi|kişi akın*|eylemci*|grevdeki|' +
      'işçi greve|hayran*|katılımıyla|katılım sağla*|meydanları doldur*|meydanı doldur*|davetli*|sokaklara dökül*|sokaklara çık*|meydanda toplan*|mitinge|' +
      'mitingine|gösteriye|yürüyüşe',
    speed: 'hız|hızı*|hızla|rüzgar hızı*|rüzgârın hızı*|hızında*|saatteki hız*|hızına|rüzgâr*|rüzgar*|saatte … hız*|hıza ulaş*|esiyor|esti|esen',
    cases:
      'vaka*|vaka sayısı*|enfeksiyon*|bulaş*|hastalan*|yeni vaka*|vakası*|enfekte*|hasta|hastalar*|hastanın|hastaya|hastası*|hastalığına yakalan*|' +
      'virüs tespit|pozitif çık*|test sonucu pozitif|teşhis*|tanı konul*',
    vaccinations: 'aşılan*|aşı|aşılama*|doz aşı*|doz*|aşılı*|aşısı*|doz|doz aşı',
    share:
      'pay|payı*|dörtte biri*|üçte biri*|yarısı*|oranı|üçte ikisi*|pazar payı*|beşte biri*|oluştur*|dörtte üçü*|payına*|hissesi*|karşıladı*|karşılayan|' +
      'karşılayacak|karşılıyor*|karşılandı|sahip|sahiptir|hisselerinin|elinde bulunduruyor|dünya pazarının|küresel pazarın|pazarın|payına sahip|oluşturuyor|' +
      'oluşturdu|oluşturan|yüzdelik|hisselerini|üçte birini|dörtte birini|üçte ikisini',
    jobs:
      'istihdam*|çalışan*|kişilik istihdam*|işçi*|personel|kişiye iş|iş imkânı*|iş imkanı*|istihdamı*|yeni iş*|işe al*|istihdam ed*|istihdam et*|işe alacak|' +
      'işe alım*|kişi çalışıyor|açık pozisyon*|işgücü*|istihdam edil*|çalışıyor|çalışmakta|istihdam ediyor|istihdam etmekte|iş kapısı|iş yarat*|iş sahası|' +
      'kadro*|çalışıyordu|çalıştırıyor*|kişi çalıştır*|kişinin çalıştığı|çalışanın',
    layoffs:
      'işten çıkar*|işten çıkarma*|işine son*|işten çıkarıl*|işten çıkart*|iş kaybı*|işini kaybe*|kişiyi çıkar*|istihdamı azalt*|işçi çıkar*|işten çıkardı|' +
      'işten çıkaracak|işten çıkarılan*|tenkisat*|çıkış verdi|çalışanıyla yollarını ayır*|kadro azalt*|işsiz kalacak|işsiz kaldı|işsiz bırak*|' +
      'kadroyu kaldır*|kadro kaldır*|kadrosunu kaldır*|kadroyu iptal*|pozisyonu kaldır*|yollarını ayır*|işine son verecek|kişiyi işten|kapının önüne koy*|' +
      'işini kaybed*|işlerini kaybed*|işlerini kaybet*|pozisyonu iptal*|pozisyon iptal*|kadro iptal*|işine mal ol*|işsiz kalma*',
    'documents-signed': 'belge*|anlaşma|anlaşmaya|anlaşmalar*|mutabakat*|protokol*|iş birliği anlaşması|iyi niyet*|metin imza*',
  },
  events: {
    call:
      'telefon görüşmesi*|görüntülü görüş*|video konferans*|telefonda görüş*|telefonla görüş*|görüntülü görüşme*|telefonla*|video görüşme*|telefon görüşme*|' +
      'videokonferans*|telefonda*|görüntülü|telefon etti|video konferans yoluyla|telefon diplomasisi',
    meeting:
      'görüşme*|görüştü|toplantı*|bir araya gel*|bir araya geldi|buluş*|faiz toplantısı*|buluşma*|görüştüler|görüşecek*|bir araya gelecek*|toplandı|' +
      'toplanacak|toplanıyor|bir araya geliyor|ile görüştü|baş başa|heyetler arası|masaya otur*|bir araya gelmesi|oturum*|bağışçılar konferansı*|' +
      'barış konferansı*|iklim konferansı*|acil toplantı*|olağanüstü toplantı*',
    visit:
      'ziyaret*|resmi ziyaret*|ziyareti*|ziyaret et*|ziyaret ed*|gidecek|gitti|seyahat*|gidiyor|ziyarette*|seyahat edecek|yola çıkacak|uçacak|' +
      'ziyaret edecek|hareket edecek|temaslarda bulunmak|gideceği*|temaslarda bulun*|ayak bastı|gelmesi beklen*|resmi temas*',
    summit: 'zirve*|liderler zirvesi*|zirvesi*',
    talks:
      'müzakere*|görüşmeler*|temas*|istişare*|barış görüşmeleri*|masaya otur*|masaya oturdu|görüşme turu|tur görüşme*|teknik görüşme*|diyalog*|müzakere ed*',
    agreement:
      'anlaşma*|antlaşma*|imzala*|mutabakat*|ateşkes*|imzalandı|sözleşme imza*|barış anlaşması*|anlaştı|ticaret anlaşması*|uzlaş*|imza|mutabık kal*|' +
      'el sıkış*',
    election: 'seçim*|referandum*|halk oylaması*|sandık başına|seçimler*|oylama*|seçimi*|ikinci tur*|sandıklar*|oy verme işlemi*',
    appointment:
      'atandı|atanan|atama*|göreve başla*|yemin et*|yemin ed*|görevine getiril*|seçildi|göreve gel*|atanacak|göreve geti*|görevi devral*|devralacak|' +
      'yemin tören*|atayacak|atadı|atamayı|atamak|ata­yacağ*|atayacağ*|başbakanlığa atayacak|görevlendir*|aday göster*|başbakan olarak|göreve … atanmıştı|' +
      'atanmıştı|atanmış*|göreve getiril*|getirilmişti|göreve atan*|getirildi|müdürlüğüne getir*|başkanlığına getir*|koltuğuna otur*|görevi üstlen*|' +
      'atanması*|genel müdürlüğe|görevine başladı|koltuğunu devral*|genel sekreterliğe',
    resignation:
      'istifa*|görevinden ayrıl*|görevi bırak*|görevden ayrıl*|görevini bırak*|çekildi|görevden çekil*|koltuğunu bırak*|görevine son ver*|ayrıldığını|' +
      'görevden affını|affını iste*',
    attack:
      'saldırı*|saldır*|hava saldırısı*|bombalı*|bombardıman*|vurdu|baskın*|füze saldırısı*|vuruldu|saldırdı|bombaladı|dron saldırısı*|ateş aç*|hedef al*|' +
      'vuran|vurması|bombala*|dronla|kamikaze dron*|top ateşi*|topçu ateşi*|füzeyle|sızma*|kuşatma*|füze … fırlat*|füze … ateşle*|dron … gönder*|roket … at*',
    explosion: 'patlama*|patladı|infilak*|havaya uç*|patlayıcı*|bomba patla*',
    accident:
      'kazası*|çarpış*|raydan çık*|batması|battı|düştü|alabora*|batan|uçak kazası*|çarptı|devril*|çöktü|çökme*|düşmesi|kaza|kazada|kazadan|kazanın|kazaya|' +
      'kazayı|kazalar*|kazaları*|raydan çıkma*|şarampol*|raydan çıktı|kafa kafaya|düşen uçak|göçük*|göçtü|yıkıldı|helikopter düş*|takla at*|uçuruma|' +
      'karaya otur*|bindirdi|facia*|trajedi*|uçuruma yuvarlan*|yuvarlandı|savrul*',
    disaster:
      'sel|selde|sel felaketi*|orman yangını*|kasırga*|tayfun*|heyelan*|fırtına*|kuraklık*|yangın*|seller*|çığ*|su baskını*|hortum*|toprak kayması*|' +
      'yanardağ*|siklon*|afet*|felaket*|selin|sele|seli|taşkın*|dolu yağışı*|yoğun kar|sağanak*|çamur sel*|volkan*|aşırı sıcak*|kuraklığ*|afed*|sağanağ*|' +
      'baraj … çöktü|baraj … yıkıldı|baraj … patladı|barajın çökmesi|barajın yıkılması|baraj felaketi|baraj kazası|barajı … yıkıldı|barajı … çöktü|' +
      'setin yıkılması|baraj … çöktü|setin yıkılması',
    earthquake: 'deprem*|sarsıntı*|artçı*',
    protest:
      'protesto*|gösteri|gösteriler*|miting*|grev*|eylem*|yürüyüş*|gösterisi*|genel grev*|grevi*|greve git*|greve çık*|greve gitti|greve çıktı|iş bırak*|' +
      'işi bırak*|grevde|grevci*|iş durdur*|iş yavaşlat*|sokağa dökül*|yol kapat*|ayaklan*|meydanlara|boykot*|sokaklara dökül*|sokaklara çık*|' +
      'meydanda toplan*|protesto etti',
    arrest: 'tutuklan*|gözaltı*|tutuklama*|yakalandı|cezaevine gönder*|yakalanarak',
    trial:
      'dava*|duruşma*|mahkeme*|yargılan*|beraat*|karar duruşması|suçlu bulun*|mahkûm*|iddianame*|hükmü*|yargılanma*|temyiz duruşması*|hâkim karşısına çık*|' +
      'hakim karşısına çık*|mahkemeye çık*|yargılama*|istinaf|yargı önüne|suçlu bul*|hüküm giy*|temyiz*|mahkum edil*|hakim karşısında|hâkim karşısında|' +
      'cezasına çarptır*',
    sanction: 'yaptırım*|ambargo*|kısıtlayıcı tedbir*|kısıtlayıcı önlem*|kara listeye|varlıklarını dondur*|ithalat yasağı*|ihracat yasağı*',
    launch:
      'fırlatıl*|tanıtıl*|piyasaya sür*|fırlatma*|başlatıl*|tanıttı|fırlattı|tanıtacak|roket*|piyasaya sun*|lansman*|fırlatılacak|başlattı|uzaya gönder*|' +
      'uzaya fırlat*|yörüngeye|satışa sun*|görücüye çık*|piyasaya çık*|uydu fırlat*|tanıtımı*|kampanyası başlıyor|kampanyası başlayacak|kampanyası başladı|' +
      'kampanya başlıyor|kampanya başlayacak|kampanya başladı|kampanyası başlatıl*|kampanyası başlat*',
    opening:
      'açılış*|açıldı|açılacak|hizmete gir*|hizmete aç*|faaliyete geç*|yürürlüğe gir*|devreye gir*|devreye al*|açacak|açtı|işletmeye al*|üretime geç*|' +
      'açılması planlanan|açılması plan*|açılacağını|hizmete alın*|faaliyete gir*|açılma*|açılması|faaliyete başla*|hizmete başla*|işletmeye aç*|' +
      'devreye sok*|kapılarını aç*|hizmete girdi|hizmete girecek|hizmete sun*|hizmete açıl*|temeli atıl*|kullanıma açıl*|trafiğe açıl*|yeniden açıl*|' +
      'faaliyete geçecek',
    closure:
      'kapatıl*|kapanış*|kapatma*|kapandı|kapanacak|kapatacak|kapattı|kapatılacak|kapanma*|devre dışı*|durdur*|kapılarını kapat*|kapısına kilit|' +
      'faaliyetine son*|faaliyetlerine son*|ulaşıma kapat*|trafiğe kapat*|kepenk*',
    publication: 'yayımla*|yayınla*|açıklayacak|yeni verileri|paylaşacak|yayımlan*|rapor*|açıklanacak|sunacak|yeni veriler|yayınlan*|kamuoyuyla paylaş*',
    death:
      'öldü|vefat*|hayata gözlerini|hayatını kaybetti|ölümü|vefat etti|yaşamını yitir*|hayata veda*|hayata gözlerini yum*|yaşama veda*|son yolculuğ*|' +
      'öldüğü açıkl*',
  },
  ranks: {
    'trade.partner': 'ticaret ortağı*|ticari ortağı*|ticari ortak*|ticaret ortak*|ekonomik ortağı*|ticari partner*|ticaret partneri*',
    'trade.exports': 'ihracatçı*|ihracat pazarı*|pazarı',
    'trade.imports': 'ithalatçı*|alıcısı*|müşterisi*', gdp: 'ekonomisi*|ekonomi*', production: 'üretici*|üreticisi*', investment: 'yatırımcı*',
    'energy.supply': 'gaz tedarikçi*|tedarikçi*|tedarikçisi*|enerji tedarikçi*',
    population: 'kalabalık*|kenti*', aid: 'bağışçı*|destekçi*',
  },
  superlatives: 'en büyük|en önemli|başlıca|birinci|en yüksek|lider|en fazla|bir numaralı|en çok|önde gelen|en iyi|en güçlü',
  leasts: 'en küçük|en düşük|en az|en kötü|en zayıf',
  outranked: 'sonra|sonraki|ardından|ardındaki',
  up:
    'art*|arttı|artarak|artış*|yüksel*|yükseldi|yükselt*|çıktı|büyüme*|büyüdü|aştı*|ulaş*|ulaştı|katına*|kazandı|değer kazan*|iki katına|güçlen*|fazla|' +
    'yukarı|yükseliş*|çıkararak|çıkaracak|büyümesini|zam|büyüyecek*|tırman*|sıçra*|kat|daha fazla|daha yüksek|üzerinde|hızlan*|genişle*|yükseltildi|zamlan*|' +
    'çıkması*|büyüyen|büyüyor*|büyürken|büyüyerek|büyüt*|büyüdüğü*|çıkardı*|çıkarıl*|çıkarma*|çıkarttı|çıkarıldı|ivme*|toparlan*|canlan*|fırla*|katlan*|' +
    'katladı|ikiye katla*|üçe katla*|primlen*|prim yaptı|rekor|rekora|zirveye|pahalan*|değerlen*|zammı*|zamla|zammıyla|zamlı',
  down:
    'düştü|azal*|azaldı|gerile*|geriledi|indi|indir*|indirerek|kaybet*|değer kaybet*|daral*|küçül*|düşür*|çekti|kaybetti|yavaşla*|düşüş*|geriley*|aşağı|' +
    'değer kayb*|indirdi|gerilemişti|azaltt*|indirim*|altında|daha az|daha düşük|gerileme*|düşecek*|ucuzla*|eridi|azalt*|kayıp*|yarıya|zayıfla*|düşüyor*|' +
    'düşerek|düşen|düşmesi*|düşmüş*|düştüğü*|düşer|kesti*|kesinti*|kesil*|keserek|kesecek|kesiyor|kıstı|kısıl*|kısıyor|kısacak|kısıntı*|inerek|çekildi|' +
    'çekerek|çekilmesi|eriyen|erime*|kırpıl*|tırpan*|çakıl*|dibe|küçüldü|değer yitir*|değer kaybed*|kaybed*',
  flat: 'sabit*|değişme*|aynı kal*|sabit tut*|değiştirme*|sabit bırak*',
  over:
    'aştı|aşan|aştığını|aşarak|aşıyor|aşmış|aşması|aşacak|geçti|geçtiğini|geçerek|üzerine çıktı|üzerine|üzerinde|sınırını aş*|eşiğini aş*|barajını aş*|' +
    'üstüne|üstünde|geride bırak*',
  under: 'altına|altında|altındaki|neredeyse|altında kal*|yaklaşık olarak neredeyse|en fazla|yaklaştı|yaklaşan|ulaşmasına ramak',
  level:
    'oldu|olduğu*|olan|ulaştı*|ulaşarak|aştı*|aştığı*|buldu|bulan|gerçekleş*|olarak|seviyesin*|kaydedil*|hesaplan*|bulunuyor|tutar*|seviyeye*|açıkland*|' +
    'değerinde*|bulacak|olacak*|olması*|ulaşacak*|ulaşması*|ulaşan|olarak gerçekleş*|elde et*|elde ed*|kaydet*|aldı|kazandı|ölçül*|belirlendi|işlem gör*|' +
    'kapan*|çıktı|var|sahip*|harca*|ayır*|geçti|aşan|aşacak|aşması*|topladı*|toplayan|toplayarak|toplam*|toplandı|kapattı|kapatan|satıl*|alıcı bul*|idi|' +
    'düzeyinde|bedelle|ulaşıldı|çıktığı*|yakalandı|yakaladı|kaydedildi|seyret*|seyredi*|denk gel*|karşılık gel*|dayandı|yaklaştı|yaklaşan|eşiğini|barajını|' +
    'bandına|bandında',
  by: '', to: '', from: '', afterTo: 'seviyesine*|düzeyine*',
  afterFrom: 'seviyesinden*|düzeyinden*|olan|iken|idi|seviyesindeydi',
  toEndings: ['a', 'e', 'ya', 'ye', 'na', 'ne'],
  fromEndings: ['dan', 'den', 'tan', 'ten'],
  placeEndings: ['da', 'de', 'ta', 'te', 'daki', 'deki', 'taki', 'teki'],
  than:
    'önceki yıla|önceki aya|önceki güne|geçen yılın aynı|aynı ayına|aynı dönemine|aynı çeyreğine|aynı haftasına|aynı gününe|öncesine|önceki döneme|' +
    'önceki çeyreğe|önceki haftaya|geçen yıla|geçen aya|geçen haftaya',
  afterThan: 'kıyasla|göre|oranla|kıyas|nazaran',
  since: '',
  afterSince: 'bu yana|beri|itibaren|beri devam',
  numbered: 'tip|model|sürüm|seri|koğuş|oda|salon|no|no.|bölüm|sayfa|madde|kapı|peron|blok|terminal|stüdyo|numara|numarası|telefon',
  numberedAfter:
    "sefer sayılı|sayılı|numaralı|nolu|no'lu|no.lu|numara|numarada|numaralı'*|numaralı odasın*|numaralı acil hattı|numaralı hat|numaralı telefon|" +
    "numaralı hattı|numaralı telefonu|numaralı hattı",
  statutory: 'asgari ücret*',
  musts: 'gerekecek|zorunda',
  peaks: 'seviyesi|seviyesine|düzeyine|düzeyi|zirvesi|rekoru',
  pairs:
    'taraflar|iki taraf|iki tarafı|iki tarafın|her iki taraf|her iki tarafın|iki ülke|iki ülkenin|her iki ülke|iki ülkeye|her iki ülkeye|iki ülkede|' +
    'iki devlet|iki ülke arasında|iki ülke arasındaki',
  say:
    'söyledi*|dedi|açıkladı|açıkladılar|açıklayan|açıklıyor|açıklayarak|açıklandı|açıkladığı*|açıklamıştı|açıklamada|yapılan açıklama*|açıklamasında|' +
    'belirt*|vurgula*|kaydetti*|kaydeden|bildirdi|bildirdiler|bildiriyor|bildirildi|bildirerek|bildiren|bildirmişti|bildirdiği*|duyur*|ifade et*|ifade ed*|' +
    'dile getir*|ekledi|diye ekledi|aktar*|anlattı|anlatan|anlatıyor|dikkat çek*|altını çiz*|savundu|iddia et*|iddia ed*|hatırlat*|konuştu|konuşan|' +
    'konuşmasında|yaptığı açıklama*|değerlendirdi|değerlendirmesinde|öngör*|tahmin et*|tahmin ed*|açıklamayı|bekliyor|uyardı|uyarıyor|uyarısında|yazdı|' +
    'doğrula*|teyit et*|teyit ed*|işaret et*|işaret ed*|sözlerine ekledi|diye konuştu|belirten|söyleyen|vurgulayan|dile getiren|duyurdu|açıklaması*|' +
    'paylaştı|beklediğini|vurguladı|diyen|savunan|bildirdi*|haber verdi|yanıt verdi|yanıtladı|taahhüt*|söz verdi|kaydedildi|belirtildi|öne sür*|ilan et*|' +
    'ilan ed*|ilan etti|ifadesini kullandı|ifadelerini kullandı|ifadesini kullanan|ifadelerini kullanan|şöyle konuştu|şöyle dedi|talep ed*|talep et*|istedi|' +
    'çağrısında bulun*|çağrıda bulun*|çağrı yap*|talep etti|talep ediyor|talep eden|talep etmişti|talebinde bulundu|çağrısında bulundu|talep ettiğini|' +
    'öne sürdü|iddia etti|dile getirdi|vurguluyor|anlatıldı|açıklama yaptı|mesajında|paylaşımında|yanıtını verdi|cevabını verdi|karşılığını verdi|' +
    'sözlerini sarf*|ifadelerine yer*|görüşünü dile*|altını çizdi|dedikten sonra|bilgisini verdi|bilgisini paylaş*|bilgi verdi|tespitinde bulun*|itiraf et*|' +
    'kabul ettiğini|garanti ver*|güvence ver*|müjde*|bilgiyi … verdi|bilgileri … verdi|zam istiyor|zammı istiyor|yardım istiyor|*mesini istiyor|' +
    '*masını istiyor|*mesini istedi|*masını istedi|tazminat istiyor|hapis istedi|tahminini … düşürdü|tahminini … yükseltti|tahminini … indirdi|' +
    'tahminini … çıkardı|tahminini … revize|beklentisini … yükseltti|beklentisini … düşürdü|beklentisini … indirdi|beklentisini … çıkardı',
  deny:
    'yalanla*|reddet*|inkâr*|inkar*|yalanladı|reddetti|ihtimalini dışla*|dışladı|kapıyı kapat*|söz konusu olmadığını|asılsız*|gerçeği yansıtma*|gerçek dışı|' +
    'doğru olmadığını|doğru değil',
  spends:
    'harca|harcadı|harcıyor|harcayacak|harcama*|harcan*|ayırdı|ayıracak|ayırma*|ayırıyor|ayrıl*|tahsis et*|tahsis ed*|ödenek*|kaynak ayır*|sağlıyor|' +
    'sağlayacak|sağladı|kaynak sağla*',
  according: '',
  afterAccording:
    'göre|verilerine göre|açıklamaya göre|bilgiye göre|istatistiklerine göre|haberine göre|açıklamasına göre|kaynaklara göre|verdiği bilgiye göre|' +
    'tahminlerine göre|hesaplamalarına göre|yapılan açıklamaya göre|raporuna göre|aktardığına göre|bildirdiğine göre|söylediğine göre|sonuçlarına göre|' +
    'araştırmasına göre|verileri*',
  cited: 'alıntıla*|aktardığı*|aktarıl*', that: '',
  statistics:
    'istatistik*|veriler*|verisi*|rakamlar*|gümrük istatistik*|veri|resmi veriler*|sandık çıkış anketi*|sonuçlar*|resmi olmayan sonuç*|hesaplama*|' +
    'verilerine|verilerinin|tüik*|sayım*',
  documents: 'rapor*|araştırma*|belge*|bildiri*|analiz*|çalışma*|iddianame*|mektup*|tutanak*|inceleme*',
  media: 'medya*|basın*|haber ajansı*|gazete*|ajansı*|televizyon*|kanalı*|dergi*|haber sitesi*|tv|radyo*|haberinde',
  officials:
    'polis*|yetkililer*|bakanlık*|bakanlığı*|savcılık*|uzmanlar*|analist*|itfaiye*|ordusu*|görgü tanık*|yetkili*|valilik*|emniyet*|sendika*|kurtarma ekip*|' +
    'araştırmacı*|bilim insan*|afad|jandarma*|sahil güvenlik*|sağlık bakanlığı*|ekonomist*|organizatör*|belediye*|savcı*|doktor*|meteoroloji*|genelkurmay*|' +
    'kurulu|kurulunun|ordu|ordunun|ordudan|hava kuvvetleri|silahlı kuvvetler|donanma|gümrük|gümrük idaresi|istatistik kurumu|cumhurbaşkanlığı|dernek|' +
    'derneği|federasyon*|gözlemevi*|ticaret odası|büyükelçilik|komisyon|ajans*|çevre örgütü|sivil savunma kurumu|askeri yönetim|meteoroloji kurumu|valilik|' +
    'kaymakamlık|sendika|sendikası|konfederasyon*|hava kuvvetleri*|deniz kuvvetleri*|kara kuvvetleri*|silahlı kuvvet*|sekreterli*|seçim kurulu*|' +
    'seçim komisyonu*|jeolojik araştırma*|sivil savunma*|milli muhafız*|valiliği|kandilli*|hazine|başsavcılık*|başsavcılığı*|komutanlığı*|arama kurtarma*|' +
    'kızılay|kaynaklar*|ysk|müdürlüğü*|merkez bankası*|soruşturmacı*|soruşturmayı yürüt*|düzenleyiciler|üreticiler birliği|maliye bakanlığı*|enstitüsü*',
  governments: 'hükümet*|kabine*',
  organisations:
    "banka|bankanın|kurum|kurumun|kuruluş*|şirket|şirketin|örgüt|kurul|kurul|şirketi|ajans|firma*|grup|bakanlık|parti|fon|kulüp|ilaç üreticisi|ilaç şirketi|" +
    "çip üreticisi|otomobil üreticisi|otomotiv devi|teknoloji devi|petrol devi|enerji şirketi|sigorta şirketi|sigortacı|perakendeci|perakende zinciri|" +
    "zincir|havayolu|hava yolu şirketi|denizcilik şirketi|işletmeci|işletmeci şirket|tedarikçi|yayıncı|borsa|sendika|konfederasyon|federasyon|oda|komisyon|" +
    "kooperatif|girişim|düşünce kuruluşu|yardım kuruluşu|üretici|üretici firma|holding|dernek|birlik|enstitü|idare",
  delegations: 'heyet|heyeti|heyetin|heyetinin|delegasyon*|heyetler|müzakereciler*|temsilciler*|müfettiş*|cumhurbaşkanı|başbakanı',
  persons:
    'sözcüsü|bakan|lideri|lider|başkan|vali|cumhurbaşkanı|başbakan|devlet başkanı|genel müdür*|belediye başkanı|yönetim kurulu başkanı|ceo|genel sekreter*|' +
    'bakanı|başkanı|diplomat|siyasetçi|sözcü|sözcüler*|ceo\'su|ceo\'sunun|cfo\'su|üst yöneticisi*|icra kurulu başkanı*|patronu|müdürü|itfaiye şefi|' +
    'emniyet müdürü|polis şefi|valisi|rektörü|savcısı|komutanı|hukuk müşaviri',
  pronouns: 'o|kendisi',
  afterCiting: 'dayandır*|dayanarak',
  backward: 'bunu|açıklamayı|bilgiyi|verileri|rakamları|duyuruyu',
  hosts: 'ağırladı|kabul etti|ağırlayacak|kabul edecek|ağırlıyor|kabul ediyor|misafir etti|ağırlayan|ile görüştü|konuk etti',
  futureTense: '*acak|*ecek|*acağını|*eceğini|*acaktır|*ecektir',
  negation: 'değil|olmadı*|olmayacak|yok|etmedi|etmeyecek|olmadığı*|yapılmayacağını|yapılmayacak|olmayacağını|yapmayacağını|yapmayacak|görüşmeyeceğ*',
  planned:
    'planla*|planlıyor*|hedefle*|hedefliyor|yapılacak|düzenlenecek|gönderecek|edilecek|bekleniyor|davet et*|davet ed*|davet etti|amaçlıyor|niyet*|edecek|' +
    'verecek|paylaşacak|olacak|gerçekleşecek|gelecek ay|hedef|sunacak|açılacak|başlayacak|toplanacak|yapacak|istiyor|edeceği*|yapacağı*|vereceği*|yapmayı|' +
    'açıklayacak|planı*|gidecek|imzalanacak|edecekler|yatıracak|çıkaracak|bir araya gelecek*|kapatacak|ayıracak|ulaşacak|üretecek|edilmesi plan*|' +
    'yapılması plan*|taahhüt*|söz verdi|vaat*|girecek|alacak|devralacak|*acak|*ecek|*acağını|*eceğini|*acaktır|*ecektir|hedefi|hedefinin|hedefini|' +
    'sözü verdi|vaat etti|taahhüt etti|vadetti|sözü veren|vaadinde bulundu|*acağız|*eceğiz|öngörülüyor|programlan*|amaçlan*|hazırlanıyor|kararlaştır*|' +
    'karar aldı|arzu ed*|konusunda mutabık*|konusunda anlaş*|konusunda uzlaş*|sözü verirken|sözü vererek|söz verirken|sözü vermişti',
  forecast:
    'bekliyor*|tahmin*|öngör*|öngörüyor|beklenti*|bekleniyor*|tahmini*|beklenen|olması beklen*|beklediğini|bekliyor|beklediklerini|öngördüğünü|' +
    'karşı karşıya|umuyor|umuluyor|muhtemelen|hesap ediyor|projeksiyon*',
  demanded:
    'gerekiyor|gerektiğini|çağrı*|talep*|istedi|lazım|zorunda|talep etti|çağrıda bulun*|gerek|gerektiğ*|gerekecek|gerekli|gerekir|gerekiyordu|talep ed*|' +
    'çağrısında bulun*|çağrı yap*|talebinde bulundu|rica et*|talep edi*|şart|zorunluluk*|ısrar et*|ısrar ed*|istiyor|istemişti|isteyen|etmeli|olmalı|' +
    'yapmalı|vermeli|çekilmeli|artırmalı|ödemeli|edilmeli|yapılmalı|verilmeli|*mesini istiyor|*masını istiyor|*mesini istedi|*masını istedi|*meye çağırdı|' +
    '*maya çağırdı|*meye çağırıyor|*maya çağırıyor|*meye çağıran|*maya çağıran',
  hypothetical:
    'eğer|olabilir*|belki|ihtimal*|muhtemel*|olursa|takdirde|edebilir*|halinde|durumunda|muhtemelen|*ebilir*|*abilir*|*ebilecek*|*abilecek*|*ebileceğ*|' +
    '*abileceğ*|olasılı*|olası|şayet',
  streak: 'üst üste|arka arkaya|ardı ardına|art arda|peş peşe|aralıksız|ardışık|kesintisiz',
  multiples: {
    2: 'iki kez|iki kere|iki defa', 3: 'üç kez|üç kere|üç defa', 4: 'dört kez|dört kere|dört defa', 5: 'beş kez|beş kere|beş defa', 6: 'altı kez',
    7: 'yedi kez', 8: 'sekiz kez', 9: 'dokuz kez', 10: 'on kez',
  },
  things:
    'ev|evi|evin|evde|konut*|bina*|daire*|araç|araçlar|aracı|otomobil*|okul*|köprü*|dükkan*|köy|köyde|köyü|hayvan*|insansız hava araç*|füze*|tekne*|ağaç*|' +
    'hastane*|yatak*|yatağ*|ağac*|konutu*|tavuk|tavuğun|tavuğu|hindi|domuz*|sığır|sığırın|koyun|koyunun|keçi|keçinin|köpek*|kedi|kedinin|kuş|kuşun|balık|' +
    'balığın|büyükbaş*|küçükbaş*|fil|kurt',
  subset: 'aralarında|çocuk|kadın|bunlardan|arasında|çocuklar|dahil|bunların|aralarından',
  amongBefore: '*nin|*nın|*nun|*nün|*den|*dan|*ten|*tan', and: 've|ile|ya da|veya',
  clause: 'ise|ancak|ama|fakat|iken|sırada|oysa|çünkü|sonra|önce',
  aside: 'öncesinde|sonrasında|kapsamında|marjında|çerçevesinde|sonrası|öncesi|ardından|akabinde|vesilesiyle',
  negotiates: 'görüşmeler yürüt*|görüşme yürüt*|görüşme halinde*|müzakere ediyor*|müzakere yürüt*|müzakereler yürüt*|müzakere ettiği*|görüşmeler sürdür*',
  reckons: 'hesapladı|hesaplıyor|hesaplarken|saydı|sayarken|tahmin etti|tahmin ediyor|tahmin ederken|söz etti|söz ediyor|söz ederken',
  finds: 'tahmin ediyor|tahmin etti|hesaplıyor|hesapladı|ölçtü',
  streets: 'cadde*|caddesi*|sokak*|sokağı*|bulvar*|meydan*',
  relatives: 'kızı*|oğlu|oğlunu|oğlunun|oğluna|eşi|eşini|eşinin|karısı*|kocası*|annesi*|babası*|kardeşi*|torunu*|yeğeni*',
  headless: '.+[^n][ıiuü]n',
  openings: 'ilk',
  former: 'daha önce açıklanan|önceki tahmin*|daha önceki tahmin*|önceki bilanço*|önceki açıkla*',
  bodies:
    'ülke|ülkenin|ülkeye|ülkede|ülkeden|ülkesi|ülkesinin|üyesi|üye ülke|devlet|devletin|şirket|şirketin|şirkete|kent|kentte|kentin|il|ilde|eyalet|eyalette|' +
    'parti|partinin|banka|bankanın|bakan|bakanın',
  matches: 'yendi|mağlup etti|galip geldi|kazandı|berabere|maç*|finalinde|finalde|skorla|galibiyet*|turladı|elendi|eledi',
  asExpected:
    'beklenenden|beklenenin|planlanandan|planlananın|öngörülenden|öngörülenin|tahmin edilenden|tahmin edilenin|beklendiği gibi|planlandığı gibi|' +
    'beklentilerin|beklentileri|tahminlerin üzerinde|tahminlerin altında|beklentilere paralel',
};
