/*
 * Words that tell what stands beside them, in the languages of the tagger: one feature for all of them, so that what is
 * learnt where there is training data serves where there is none. `*` stands for up to five more letters.
 */

/** What a cue word tells of its neighbours. */
export type Cue = 'title' | 'say' | 'organisation' | 'place' | 'time';

/** Cue words by kind, all languages together. */
export const cueWords: Readonly<Record<Cue, string>> = {
  title: `
    president* minister* premier chancellor* chairman chairwoman chair director* general colonel captain major sergeant lieutenant admiral senator congressman congresswoman governor mayor king queen prince
    princess pope bishop archbishop rabbi imam professor prof dr doctor mr mrs ms miss sir lord lady judge justice coach manager striker midfielder goalkeeper defender actor actress singer writer author director
    editor journalist spokesman spokeswoman spokesperson ambassador secretary lawyer analyst economist ceo founder leader chief commander candidate
    bundeskanzler* kanzler* ministerpräsident* präsident* außenminister* innenminister* verteidigungsminister* finanzminister* vorsitzende* parteichef* staatschef* regierungschef* geschäftsführer* sprecher* abgeordnete* bürgermeister* könig* kaiser*
    papst bischof* herr herrn frau trainer* stürmer* torwart* schauspieler* sänger* schriftsteller* autor* regisseur* richter* anwalt* botschafter* vorstandschef* leiter* experte*
    président* ministre* premier chancelier* directeur* directrice* général colonel capitaine sénateur* député* maire roi reine prince princesse pape évêque* archevêque* professeur* docteur monsieur m mme madame mlle juge* avocat*
    entraîneur* attaquant* gardien acteur* actrice* chanteur* chanteuse* écrivain* auteur* réalisateur* journaliste* porte ambassadeur* secrétaire* patron chef
    presidente* ministro* ministra* canciller* director* directora* coronel* capitán senador* diputado* alcalde* gobernador* rey reina príncipe princesa papa obispo arzobispo profesor* doctor* señor* sr sra don doña juez*
    abogado* entrenador* delantero* portero* actor* actriz* cantante* escritor* autor* periodista* portavoz embajador* secretario* líder jefe
    premier cancelliere direttore direttrice generale colonnello capitano senatore senatrice deputato onorevole sindaco governatore re regina principe principessa papa vescovo arcivescovo cardinale professor* dottor* signor* giudice avvocato
    allenatore attaccante portiere attore attrice cantante scrittore scrittrice autore regista giornalista portavoce ambasciatore segretario leader capo commissario
    primeiro-ministro chanceler diretor* general coronel capitão senador* deputado* prefeito* governador* rei rainha papa bispo arcebispo professor* doutor* senhor* sr sra dom dona juiz* advogado* técnico treinador* atacante* goleiro*
    ator atriz cantor* escritor* autor* jornalista* embaixador* secretário* líder chefe
    președint* preşedint* premierul* ministr* cancelar* director* general* colonel* căpitan* senator* deputat* primar* guvernator* rege* regina* prinț* papa episcop* mitropolit* patriarh* profesor* doctor* domnul doamna judecător*
    avocat* antrenor* atacant* portar* actor* actriț* cântăreț* scriitor* autor* regizor* jurnalist* purtător* ambasador* secretar* lider* șef* sfântul domnitor*
    premier* minister* kanselier directeur* generaal kolonel kapitein senator* kamerlid burgemeester koning koningin prins prinses paus bisschop hoogleraar professor* dokter meneer mevrouw rechter advocaat trainer coach spits doelman
    acteur actrice zanger* schrijver* auteur regisseur journalist* woordvoerder* ambassadeur secretaris* leider* voorzitter* fractieleider* staatssecretaris*
    statsminister* utrikesminister* finansminister* president* direktör* general* överste kapten riksdagsledam* borgmästare kung* drottning* prins* påve* biskop* professor* doktor* domare* advokat* tränare* anfallare* målvakt* skådespelar*
    sångar* författar* regissör* journalist* talesperson* talesman* ambassadör* ordförande* partiledar* chef* vd ledare*
    udenrigsminister* direktør* formand* borgmester* konge* dronning* dommer* advokat* træner* angriber* målmand* skuespiller* sanger* forfatter* instruktør* talsmand* ambassadør* statsråd* leder* utenriksminister* styreleder* generalsekretær*
    pääminister* presidentti* ministeri* johtaja* kenraali* eversti* kapteeni* kansanedustaja* pormestari* kuningas* kuningatar* prinssi* paavi* piispa* professori* tohtori* tuomari* asianajaja* valmentaja* hyökkääj* maalivahti* näyttelijä*
    laulaja* kirjailija* ohjaaja* toimittaja* tiedottaja* suurlähettiläs* puheenjohtaja* toimitusjohtaja*
    elnök* miniszter* kancellár* igazgató* tábornok* ezredes* kapitány* képviselő* polgármester* király* herceg* pápa* püspök* professzor* doktor* úr asszony bíró* ügyvéd* edző* csatár* kapus* színész* énekes* író* szerző* rendező*
    újságíró* szóvivő* nagykövet* titkár* vezető* elnökhelyettes* miniszterelnök* államfő*
    prezydent* premier* minist* kanclerz* dyrektor* generał* pułkownik* kapitan* senator* poseł* posłan* burmistrz* król* książę* papież* biskup* profesor* doktor* pan pani pana sędzi* adwokat* trener* napastnik* bramkarz* aktor* piosenkar*
    pisarz* autor* reżyser* dziennikarz* rzeczni* ambasador* sekretarz* lider* szef* przewodnicząc* marszał* wicepremier*
    prezident* ministr* kancléř* kanclér* ředitel* riaditeľ* generál* plukovník* kapitán* senátor* poslan* starost* primátor* král* kráľ* princ* papež* pápež* biskup* profesor* doktor* pan pán paní soudc* sudca advokát* trenér* útočník* útočník* brankář* brankár*
    herec* herečk* zpěvák* spevák* spisovatel* autor* režisér* novinář* novinár* mluvčí hovorc* velvyslan* veľvyslan* tajemník* tajomník* lídr* líder šéf* předsed* predsed* místopředsed* podpredsed*
    predsednik* predsednic* premijer* premier* ministar* ministr* minister* kancelar* direktor* general* pukovnik* kapetan* senator* zastupnik* poslan* gradonačelnik* župan* kralj* princ* papa* papež* biskup* škof* profesor* doktor* gospod* sudac* sodnik* sudija*
    odvjetnik* advokat* odvetnik* trener* napadač* vratar* golman* glumac* glumic* igralec* igralk* pjevač* pevač* pevec* pisac* pisatelj* autor* avtor* redatelj* režiser* novinar* glasnogovornik* portparol* veleposlanik* ambasador* tajnik* sekretar* lider* vođa* vodja* šef* načelnik*
    председник* премијер* министар* генерал* пуковник* капетан* посланик* градоначелник* краљ* принц* папа* епископ* професор* доктор* судија* адвокат* тренер* глумац* писац* аутор* новинар* портпарол* амбасадор* секретар* лидер*
    президент* премьер* министр* канцлер* директор* генерал* полковник* капитан* сенатор* депутат* мэр* губернатор* король* королев* принц* папа епископ* патриарх* профессор* доктор* господин* судь* адвокат* тренер* нападающ* вратар* актер* актёр* актрис*
    певец* певиц* писател* автор* режиссер* режиссёр* журналист* представител* пресс посол* секретар* лидер* глав* председател* руководител* вице спикер* основател* кандидат*
    президент* премʼєр прем'єр міністр* канцлер* директор* генерал* полковник* капітан* сенатор* депутат* мер мера губернатор* король* принц* єпископ* патріарх* професор* лікар* пан пані суддя* адвокат* тренер* нападник* воротар* актор* акторк*
    співак* співачк* письменник* автор* режисер* журналіст* речни* посол* секретар* лідер* голов* керівник* очільни* спікер* кандидат*
    президентът президент* премиер* министър* министр* канцлер* директор* генерал* полковник* капитан* депутат* кмет* крал* принц* папа епископ* патриарх* професор* доктор* господин* съди* адвокат* треньор* нападател* вратар* актьор* певец*
    писател* автор* режисьор* журналист* говорител* посланик* секретар* лидер* шеф* председател* ръководител* кандидат*
    πρόεδρο* προέδρου πρωθυπουργό* υπουργό* καγκελάρι* διευθυντ* στρατηγό* συνταγματάρχ* βουλευτ* δήμαρχο* βασιλιά* πρίγκιπα* πάπα* επίσκοπο* μητροπολίτ* αρχιεπίσκοπο* καθηγητ* καθηγήτρια δρ κ κύριο* κυρία δικαστ* δικηγόρο* προπονητ* επιθετικό* τερματοφύλακα*
    ηθοποιό* τραγουδιστ* συγγραφέα* σκηνοθέτ* δημοσιογράφο* εκπρόσωπο* πρέσβη* γραμματέα* αρχηγό* ηγέτ* επικεφαλής υφυπουργό*
    cumhurbaşkan* başbakan* bakan* başkan* müdür* general* albay* yüzbaşı* senatör* milletvekil* vali* belediye kral* kraliçe* prens* papa piskopos* profesör* prof doç doktor* dr bay bayan hakim* avukat* teknik forvet* kaleci* oyuncu* aktör* şarkıcı*
    yazar* yönetmen* gazeteci* sözcü* büyükelçi* sekreter* lider* genel vekil* padişah* sultan* şehzade*
    presiden* menteri* kanselir direktur* jenderal* kolonel* kapten* senator* anggota wali gubernur* raja ratu pangeran paus uskup* profesor* dokter* pak bapak ibu tuan hakim* pengacara* pelatih* penyerang* kiper* aktor* aktris* penyanyi*
    penulis* sutradara* wartawan* juru duta sekretaris* pemimpin* ketua* bupati* kapolri kapolda calon
    prezident* ministr* premjer* kancler* direktor* ģenerāl* pulkved* kaptein* deputāt* mēr* karal* princ* pāvest* bīskap* profesor* doktor* kungs kundze tiesnes* advokāt* treneri* uzbrucēj* vārtsarg* aktier* dziedātāj* rakstniek* režisor* žurnālist* sekretār* līder* vadītāj* priekšsēdētāj*
    الرئيس رئيس الوزير وزير الأمير الملك ملك السيد السيدة الدكتور الشيخ العقيد اللواء العميد الفريق المستشار النائب السفير سفير المدير مدير المدرب مدرب اللاعب المهاجم الفنان الكاتب الصحفي المتحدث الناطق الزعيم زعيم الأمين القائد البابا الأستاذ
    נשיא הנשיא שר השר שרת ראש מלך המלך נסיך הרב רב פרופ' פרופסור ד"ר דר מר גברת השופט שופט עורך מאמן המאמן שחקן השחקן הזמר הסופר הבמאי העיתונאי דובר הדובר השגריר שגריר יו"ר מנכ"ל ח"כ האלוף תת סגן מנהל
    رئیس وزیر نخست رییس آقای خانم دکتر مهندس پروفسور استاد ژنرال سرهنگ سردار امیر شاه ملکه پرنس پاپ آیت حجت الاسلام قاضی وکیل سرمربی مربی مهاجم بازیکن هنرپیشه بازیگر خواننده نویسنده کارگردان خبرنگار سخنگوی سفیر دبیر رهبر مدیر فرمانده نماینده
  `,
  say: `
    said says told added stated announced explained warned argued wrote noted claimed insisted
    sagte sagt erklärte betonte fügte teilte kündigte warnte schrieb meinte kritisierte forderte
    dit déclaré affirmé ajouté expliqué annoncé indiqué souligné estime précisé
    dijo afirmó señaló añadió explicó anunció aseguró declaró manifestó indicó agregó
    disse ha detto dichiarato affermato spiegato aggiunto annunciato sottolineato sostiene ricorda
    afirmou declarou explicou acrescentou anunciou destacou contou
    spus declarat afirmat adăugat precizat explicat anunțat susține subliniat
    zei zegt verklaarde voegde aldus vertelde vindt stelt waarschuwt schrijft
    säger sade sa berättar menar konstaterar tillägger förklarar skriver siger sagde fortæller mener forklarer sier sa forteller
    sanoi sanoo kertoi kertoo totesi toteaa arvioi arvioi mukaan
    mondta közölte nyilatkozta hozzátette elmondta jelentette kijelentette szerint
    powiedział* stwierdził* dodał* oświadczył* podkreślił* poinformował* zaznaczył* mówi
    řekl* uvedl* dodal* prohlásil* oznámil* vysvětlil* povedal* uviedol* vyhlásil* dodala tvrdí
    rekao rekla izjavio izjavila dodao dodala kazao kazala istaknuo naveo poručio ocijenio dejal* povedal* poudaril* pojasnil* rekel
    рекао рекла изјавио изјавила додао
    сказал* заявил* сообщил* отметил* добавил* подчеркнул* рассказал* пояснил* считает говорит
    сказав сказала заявив заявила повідомив повідомила зазначив зазначила додав додала розповів розповіла вважає
    каза казва заяви съобщи добави посочи обяви подчерта коментира смята
    είπε δήλωσε ανέφερε πρόσθεσε τόνισε σημείωσε υποστήριξε εξήγησε λέει
    dedi söyledi belirtti açıkladı kaydetti vurguladı ekledi konuştu ifade dile
    kata mengatakan ujar menurut menyatakan menegaskan jelas ucap tutur menambahkan ungkap
    teica sacīja norādīja pastāstīja skaidroja uzsvēra piebilda paziņoja
    قال وقال قالت وقالت أعلن أكد وأكد أضاف وأضاف صرح أشار وأشار ذكر
    אמר אמרה הודיע מסר טען הוסיף הסביר ציין לדברי
    گفت افزود اظهار اعلام تاکید تأکید
  `,
  organisation: `
    company corporation corp inc ltd llc plc bank university college institute school ministry department agency party union association federation club team council court commission committee newspaper group airline foundation society
    army police parliament senate church hospital league band orchestra museum fc united
    unternehmen konzern* firma bank universität hochschule institut* schule ministerium* agentur partei gewerkschaft* verein* verband* bund klub mannschaft rat gericht* kommission* zeitung* gruppe stiftung gesellschaft* gmbh ag kg ev behörde* bundesamt fraktion sender verlag
    société entreprise groupe banque université école institut* ministère agence parti syndicat association* fédération* club équipe conseil cour tribunal commission* journal fondation* compagnie
    empresa compañía banco universidad* colegio instituto* ministerio* agencia* partido* sindicato* asociación federación equipo consejo tribunal comisión periódico* diario grupo* fundación ayuntamiento
    società azienda gruppo banca università scuola istituto ministero agenzia partito sindacato associazione federazione squadra consiglio corte tribunale commissione giornale quotidiano fondazione procura
    universidade* escola ministério agência associação federação clube time conselho comissão jornal fundação câmara
    compania firma banca universitatea facultatea liceul școala institutul ministerul agenția partidul sindicatul asociația federația clubul echipa consiliul curtea tribunalul comisia ziarul grupul fundația primăria inspectoratul direcția academia spitalul
    bedrijf concern universiteit* hogeschool ministerie vakbond vereniging bond ploeg raad rechtbank commissie krant groep stichting maatschappij
    bolaget företaget koncernen banken universitet* högskola* skola* departement* myndighet* parti* facket förening* förbund* klubb* lag råd domstol* kommission* tidning* koncern* stiftelse* selskab* selskap* forening* forbund* avis* ministeriet universitetet
    yhtiö* yritys* pankki* yliopisto* koulu* ministeriö* virasto* puolue* liitto* yhdistys* seura* joukkue* neuvosto* oikeus komissio* lehti* ryhmä* säätiö* oy oyj
    cég* vállalat* bank* egyetem* iskola* intézet* minisztérium* ügynökség* párt* szakszervezet* szövetség* egyesület* klub* csapat* tanács* bíróság* bizottság* lap* csoport* alapítvány* társaság* kft zrt nyrt
    firma spółka bank* uniwersytet* szkoła instytut* ministerstw* agencj* partia partii związek stowarzyszen* federacj* klub* drużyn* rada sąd* komisj* gazeta grupa fundacj* telewizja
    společnost* spoločnosť* univerzit* škola institut* inštitút* ministerst* agentur* agentúr* strana strany odbory svaz* zväz* sdružen* združen* federac* tým rada soud* súd* komis* noviny skupin* nadac* nadáci*
    tvrtka podjetje preduzeće kompanij* banka sveučilišt* univerzitet* univerza škola institut* inštitut* ministarstv* ministrstv* agencij* stranka stranke sindikat* udrug* udružen* savez* zvez* klub* momčad ekipa tim vijeće veće svet sud sodišč* komisij* povjerenstv* novine časopis skupina grupa zaklad* fondacij*
    компанија банка универзитет* министарств* агенција странка савез* клуб* суд* комисија
    компани* банк* университет* институт* школ* министерств* агентств* парти* профсоюз* союз* ассоциац* федерац* клуб* команд* совет* суд* комисси* газет* групп* фонд* корпорац* концерн* завод* прокуратур*
    компані* університет* інститут* міністерств* агентств* парті* профспілк* спілк* асоціац* федерац* клуб* команд* рад* суд* комісі* газет* груп* фонд* корпорац* завод* прокуратур* партія
    компания* университет* институт* министерство* агенция* партия* съюз* асоциация* федерация* клуб* отбор* съвет* съд* комисия* вестник* група* фондация* прокуратура*
    εταιρεία* εταιρία* τράπεζα* πανεπιστήμιο* ινστιτούτο* σχολή υπουργείο* οργανισμό* κόμμα* συνδικάτο ένωση* σύνδεσμο* ομοσπονδία* σύλλογο* ομάδα* συμβούλιο* δικαστήριο* επιτροπή* εφημερίδα* όμιλο* ίδρυμα*
    şirket* banka* üniversite* okul* enstitü* bakanlı* ajans* parti* sendika* birlik* birliğ* dernek* derneğ* federasyon* kulüb* kulüp* takım* konsey* mahkeme* komisyon* gazete* grub* grup* vakf* vakıf* holding* kurum*
    perusahaan bank universitas sekolah institut kementerian badan partai serikat asosiasi federasi klub tim dewan pengadilan komisi koran grup yayasan pt polda polri
    uzņēmum* bank* universitāt* skol* institūt* ministrij* aģentūr* partij* arodbiedrīb* savienīb* asociācij* federācij* klub* komand* padom* ties* komisij* laikrakst* grup* fond* sia
    شركة بنك جامعة معهد مدرسة وزارة وكالة حزب نقابة اتحاد جمعية نادي فريق منتخب مجلس محكمة لجنة صحيفة جريدة مجموعة مؤسسة منظمة حركة قناة هيئة
    חברת בנק אוניברסיטת מכון משרד סוכנות מפלגת התאחדות איגוד מועדון קבוצת מועצת בית ועדת עיתון קבוצה קרן ארגון תנועת רשת עמותת
    شرکت بانک دانشگاه مدرسه موسسه مؤسسه وزارت خبرگزاری حزب اتحادیه انجمن فدراسیون باشگاه تیم شورای دادگاه کمیسیون روزنامه گروه بنیاد سازمان مجلس ستاد
  `,
  place: `
    city town village province state county district region river lake mountain mount island street avenue road square airport port valley coast bay sea north south east west northern southern eastern western near capital
    stadt dorf provinz bundesland kreis bezirk fluss see berg insel straße platz flughafen hafen tal küste bucht meer norden süden osten westen nördlich südlich hauptstadt gemeinde ortsteil nähe
    ville village province département région rivière fleuve lac mont montagne île rue avenue place aéroport port vallée côte mer nord sud est ouest capitale près commune
    ciudad pueblo provincia* estado departamento región río lago monte isla calle avenida plaza aeropuerto puerto valle costa mar norte sur este oeste capital municipio* localidad
    città paese regione fiume isola via viale piazza aeroporto porto stato sud ovest capitale comune frazione presso quartiere
    cidade vila aldeia província região rio serra ilha rua praça bairro aeroporto sul leste oeste município concelho freguesia
    orașul oraşul satul județul judeţul regiunea râul lacul muntele insula strada bulevardul piața aeroportul portul valea nordul sudul estul vestul capitala comuna municipiul localitatea cartierul zona
    stad dorp provincie regio rivier meer berg eiland straat laan plein luchthaven haven kust zee noorden zuiden oosten westen hoofdstad gemeente
    staden byn län landskap* floden sjön berget ön gatan vägen torget flygplatsen hamnen kusten havet norra södra östra västra huvudstad* kommun* byen fylket øya gata elva innsjøen hovedstad* kommune
    kaupunki* kylä* maakunta* joki* järvi* vuori* saari* katu* tie tori lentokenttä* satama* rannikko* meri* pohjois* etelä* itä* länsi* pääkaupun* kunta*
    város* falu* megye* tartomány* folyó* tó* hegy* sziget* utca* út tér repülőtér* kikötő* völgy* part* tenger* észak* dél* kelet* nyugat* főváros* község* kerület*
    miasto mieście wieś wsi województw* powiat* gmina gminie region* rzeka rzeki jezior* góra wyspa ulica ulicy plac lotnisk* port dolina wybrzeż* morze północ* południ* wschod* wschód zachod* zachód stolica stolicy
    město* městě mesto mesta vesnic* obec obce okres* kraj kraje řek* rieka jezer* jazer* hora ostrov* ulic* náměst* námest* letiště* letisko přístav* údolí pobřeží moře sever* jih* juh* východ* západ* hlavní
    grad grada gradu gradić selo sela naselje općin* opštin* občin* županij* pokrajin* regij* rijek* reka reke jezero planin* otok* ostrvo ulica ulici trg aerodrom* zračna luka letališč* dolina obala more sjever* sever* jug* juž* istok* zapad* zahod* vzhod* glavni
    град града граду село општин* покрајин* река реке језеро планин* острво улица трг аеродром* море север* југ* исток* запад*
    город* деревн* село област* край* район* регион* рек* озер* гор* остров* улиц* проспект* площад* аэропорт* порт* долин* побереж* мор* север* юг* восток* запад* столиц*
    місто міста місті селищ* село області область район* регіон* річк* озер* острів* вулиц* проспект* площ* аеропорт* порт* узбережж* північ* південь південн* схід східн* захід західн* столиц*
    град* село област* община* регион* река* езеро* планина* остров* улица* булевард* площад* летище* пристанище* долина* крайбрежие* море* север* юг* изток* запад* столица*
    πόλη* χωριό* νομό* νομού περιοχή* επαρχία* ποταμό* λίμνη* όρος βουνό* νησί* οδό* οδού λεωφόρο* πλατεία* αεροδρόμιο* λιμάνι* κοιλάδα* ακτή* θάλασσα* βόρεια* νότια* ανατολική* δυτική* πρωτεύουσα* δήμο*
    şehir* şehr* kent* köy* il ili ilçe* bölge* eyalet* nehr* nehir* göl* dağ* ada adası sokak* cadde* meydan* havaliman* liman* vadi* kıyı* deniz* kuzey* güney* doğu* batı* başkent* belde*
    kota desa provinsi kabupaten kecamatan wilayah sungai danau gunung pulau jalan bandara pelabuhan lembah pantai laut utara selatan timur barat ibu kelurahan
    pilsēt* ciem* novad* apgabal* rajon* up* ezer* kaln* sal* iel* laukum* lidost* ost* piekrast* jūr* ziemeļ* dienvid* austrum* rietum* galvaspilsēt*
    مدينة قرية محافظة ولاية إقليم منطقة نهر بحيرة جبل جزيرة شارع ميدان مطار ميناء وادي ساحل بحر شمال جنوب شرق غرب العاصمة بلدة في
    העיר עיר כפר מחוז אזור נהר אגם הר האי רחוב כיכר שדה נמל עמק חוף ים צפון דרום מזרח מערב בירת ליד
    شهر روستای استان شهرستان منطقه رود رودخانه دریاچه کوه جزیره خیابان میدان فرودگاه بندر دره ساحل دریای شمال جنوب شرق غرب پایتخت در
  `,
  time: `
    january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
    januar februar märz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro segunda terça quarta quinta sexta
    ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică
    januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag augusti måndag tisdag onsdag torsdag fredag lördag söndag
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar
    januari februari maret mei juni juli agustus oktober desember senin selasa rabu kamis jumat sabtu minggu
    יום ראשון שני שלישי רביעי חמישי שישי שבת ינואר פברואר אפריל יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر شنبه یکشنبه دوشنبه جمعه فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
  `,
};
