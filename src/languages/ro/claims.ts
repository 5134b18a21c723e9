import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Romanian claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  subjectDropped: true,
  stemLetters: 1,
  clauseMarked: true,
  idioms:
    "în cazul|cazul în care|în acest caz|în caz de|cazul a doi|din viața|viața lui|în viața|viața de|viața politică|viața socială|viața a peste|" +
    "pierderea vieții private|datorită|bugetat*|încasările bugetare|apelor|atacantul*|atace la|ataca la|atacă la|moneda din|moneda de argint|" +
    "moneda de circulație|călătorie|călătorii|călătorit|călătoria|călătoriile|cecuri de călătorie|comentariile sunt închise|închis de la ora|închis aici|" +
    "a fost închis în|prezentato*|s-a prezentat|lansat un atac|lansat un apel|convorbiri naționale|minute de convorbiri|pe economie|economie la clasa|" +
    "lucrătorii secției|asistență medicală|asistența medicală|asistența tehnică|asistență tehnică|asistența socială|asistență socială|asistență juridică|" +
    "asistență stomatologică|casei de ajutor|ajutor reciproc|fondurilor mutuale|fonduri mutuale|fondurilor închise|fondurilor deschise|" +
    "fonduri de investiții|dobândă preferențială|sosirea la cota|serie numită|așa-numit*|numită și|numit și|este numit|este numită|nominaliz* la globurile|" +
    "nominaliz* pentru premiul|nominaliz* la premiile|nominaliz* la oscar*|pedeapsa cu moartea|în termen de|gospodăririi apelor|valurile seismice|" +
    "atestat în documente|meciului de deschidere|să deschidă un teatru|sala mare de ședințe|sala de ședințe|vânzare-cumpărare|avion de pasageri|avantaj 2|" +
    "locuri la specializ*|locuri la facult*|locuri de parcare|locuri de cazare|locuri disponibile|locuri libere|locuri bugetate|locuri de joacă|" +
    "locuri pe scaune|locuri în cămin*|locuri în grădini*|locuri în creș*|locuri turistice|așa numit*|numite și|numiți și|numit după|numită după|" +
    "casă numită|localitate numită|numit astfel|numită astfel|președintele ales|președintelui ales|primarul ales|mărfuri și produse|atacant*|a tratat|" +
    "au tratat|tratat pacienți|tratați în|tratată|tratate în|tratat de medici|tratați de|tratate cu|tratați cu|fost tratați|fost tratate|fost tratat|" +
    "datele prezentate|date prezentate|cifrele prezentate|cifre prezentate|raportul prezentat|rezultatele prezentate|portofoliu de comenzi|" +
    "portofoliul de comenzi|drept de vot|dreptul de vot|dreptul la vot|drepturi de vot|drepturilor de vot|curtea de apel|curții de apel|curte de apel|" +
    "curți de apel|curțile de apel|judecătorii de apel|a făcut apel împotriva|calea de atac|în apel|la bordul a … ambarcațiuni|la bordul a … bărci",
  metrics: {
    sales:
      "a vândut|au vândut|vândute|vândut|vinde|vindea|vând|va vinde|înmatriculat|înmatriculate|înmatriculări*|înmatriculărilor|vânzările de mașini|" +
      "vânzări de mașini|vânzările de autoturisme|vânzările auto|unități vândute|exemplare vândute|mașini vândute|locuințe vândute|tranzacții imobiliare|" +
      "au fost înmatriculate|vândură|vânzările de locuințe|vânzări de locuințe|vânzările de apartamente|vânzările de case|vânzări de case|" +
      "vânzările de autovehicule|înmatriculări de",
    'retirement-age': "vârsta de pensionare|vârstei de pensionare|vârsta standard de pensionare|vârstă de pensionare|vârsta legală de pensionare",
    pension: "pensie|pensii*|pensiei|pensia|pensiile|pensiilor|punctul de pensie|pensia minimă|pensia medie",
    recipients: "pensionari|pensionarilor|pensionarii|beneficiari|beneficiarilor",
    contribution: "contribuție|contribuția|contribuții*|contribuției|cota de contribuție|contribuțiile sociale",
    compensation: "despăgubir*|despăgubi*|compensație|compensații*|pentru fiecare victimă",
    fleet: "flotă de|o flotă",
    savings: "economii|economisi*|economie de|va economisi",
    'reserves.filled':
      'lacul de acumulare|lacurile de acumulare|lacului de acumulare|lacurilor de acumulare|grad de umplere|gradul de umplere|umplut* … la sută',
    rainfall: 'ploaie|ploii|ploi|ploile|precipitații|precipitațiilor|precipitațiile',
    homes:
      'case … distruse|locuințe … distruse|case … avariate|locuințe … avariate|distrus … case|distrus … locuințe|avariat … case|avariat … locuințe|' +
      'clădiri … distruse|clădiri … avariate|case … inundate|locuințe … inundate|gospodării … inundate|distrus … de case|distruse … case|clădiri … prăbușite',
    permits:
      'autorizații de construire|autorizațiilor de construire|autorizații de construcție|autorizație de construire|permise de ședere|permise de muncă|' +
      'permise de construire|vize acordate|vize eliberate|avize de muncă|avize eliberate|autorizații eliberate|permise eliberate|permise de rezidență',
    seized:
      'au confiscat|a confiscat|confiscate|confiscat|confiscați|confiscări|confiscare|au sechestrat|a sechestrat|sechestrat|sechestrate|captură de|' +
      'captura de|capturat … de droguri|au capturat|ridicat … de droguri|indisponibilizat*|confiscarea',
    'energy.outage':
      'fără curent|fără energie electrică|fără electricitate|rămas fără curent|în beznă|pe întuneric|fără lumină|pene de curent|pană de curent|fără apă|' +
      'fără căldură|fără încălzire|nealimentați|nealimentate|fără alimentare|întreruperi de curent|nealimentate cu energie',
    deposits: 'depozite|depozitele|depozitelor|retrageri|au retras|retrăseseră',
    'tax-rate':
      "tva|cota de impozit*|cota unică|cotei unice|cota de tva|cotei de tva|impozitul pe venit|impozitului pe venit|impozitul pe profit|" +
      "impozitului pe profit|tva la energie|tva la electricitate|tva la gaze|tva pentru energie",
    recalls: "recheamă|recheamat|rechemare*|rechema|recheme|rechemat în service|chemat în service|cheamă în service|chemate în service|rechemate în service",
    dividend: 'dividend*',
    tariff: 'taxe vamale|taxa vamală|taxei vamale|taxelor vamale|taxele vamale|tarif vamal|tarife vamale|tarifele vamale|taxe la import',
    'trade.turnover':
      'schimburile comerciale|schimburi comerciale|schimburilor comerciale|comerț*|volumul schimburilor|schimburile|comerțul bilateral|volumul comerțului|' +
      'schimburilor|schimburi de mărfuri|relațiile comerciale|fluxurile comerciale',
    'trade.exports':
      'export*|vânzările externe|vânzări externe|livrările externe|livrări externe|livrările în străinătate|livrări în străinătate|vânzările în străinătate|' +
      'vânzări în străinătate|vândut* în străinătate|vândut* peste hotare',
    'trade.imports': 'import|importuri*|importul*|importat*|importă|achizițiile externe|cumpărat* din străinătate|importând',
    'trade.balance':
      'balanța comercială|deficit comercial|deficitul comercial|excedent comercial|excedentul comercial|surplus comercial|surplusul comercial|' +
      'deficitul de cont curent|deficitului comercial|excedentului comercial|balanței comerciale|deficitul balanței comerciale|' +
      'excedentul balanței comerciale|balanța de plăți|balanță comercială|deficitul de cont|excedent de cont|contul curent|cont curent|' +
      'deficitul contului curent|excedentul contului curent|deficitul comerțului',
    investment:
      'investiți*|investit|investită|investite|investiți|investesc*|investește|investească|investi|investim|investiti*|capital străin|capitalul străin|' +
      'cheltuieli de capital|cheltuielile de capital|injecta*|injecție de capital|costul proiectului|proiectul costă|proiectul a costat|proiectul va costa|' +
      'costul lucrărilor|valoarea proiectului|costurile proiectului|a costat|au costat|costat|costă construcția',
    'agreement.value':
      "cumpăr*|achiziționat*|achiziționează|preluat*|contract|contractul|contracte|contractele|contractului|contractelor|achiziți*|acord în valoare|" +
      "comandă*|acordul în valoare|tranzacți*|preluare*|licitați*|fuziun*|acord … în valoare|acordul … în valoare|contract … în valoare|" +
      "contractul … în valoare|înțelegere … în valoare|acorduri … în valoare|contracte … în valoare|comandat|comandate|a comandat|au comandat|comandă|" +
      "achiziția|cumpărat|răscumpăra*|vinde … pentru|vândut … pentru|va vinde … pentru|vândut cu|achiziționeze|dispus să plătească|dispusă să plătească|" +
      "gata să plătească|pregătit să plătească|suma de transfer",
    aid:
      "ajutor*|asistenț*|pachet de ajutor|sprijin financiar|donați*|granturi|fonduri*|asistență umanitară|ajutor umanitar|finanțare nerambursabilă|" +
      "subvenți*|sprijin|donatori|donatorilor|donatorii|țările donatoare|țărilor donatoare|ajutor de urgență|fonduri de urgență|familii îndoliate|" +
      "familiile îndoliate|familiilor îndoliate|familiile victimelor|familiilor victimelor|rudele victimelor|rudelor victimelor|despăgubir*|ajutoare|" +
      "ajutoarele|ajutoarelor|alocație de urgență|sprijinul financiar|pachet financiar|sinistraților … lei|gospodării … despăgubi*|donează|donat|dona|" +
      "fond de urgență|indemnizați* de urgență|finanțare de urgență|nevoi umanitare|nevoile umanitare|nevoi urgente|nevoile urgente|pachet de sprijin|" +
      "pachet de măsuri|schemă de sprijin|schema de sprijin|ajutoare de urgență|pentru fiecare victimă|pentru fiecare mort|fiecărei familii|" +
      "pentru fiecare deces|pe victimă",
    'aid.military':
      'ajutor militar|asistență militară|ajutorul militar|pachet de ajutor militar|pachet de arme|ajutoare militare|asistența militară|sprijin militar|' +
      'armament|echipament* militar*|sprijinul militar|arme și muniți*|pachetul militar|livrare de arme|livrări de arme|livrările de arme',
    loan:
      'împrumut*|credit|credite|creditul|creditelor|creditului|linie de credit|tranș*|finanțare|finanțarea|finanțării|ipotecar*|va credita|creditează|' +
      'crediteze|credita|emisiune de obligațiuni|a emis obligațiuni|obligațiuni de|obligațiuni în valoare|euroobligațiuni*|titluri de stat|' +
      'a vândut obligațiuni|obligațiuni verzi|credite ipotecare|certificate de trezorerie',
    debt: 'datori*|datoria publică|datorie|îndatorare*|datoria externă|îndatorată|îndatorat|obligațiuni*',
    fine:
      'sancțiune de|despăgubir*|amenzi|penalit*|amendă*|amenda|amenzi*|amendat*|amendează|sancțiune pecuniară|sancțiuni pecuniare|sancționat … amend*|' +
      'amendând|penalizare|penalizări|daune',
    budget:
      'buget*|deficit bugetar|deficitul bugetar|cheltuieli publice|cheltuielile publice|deficitului bugetar|deficit|cheltuielile statului|' +
      'cheltuielile guvernamentale',
    gdp: 'pib*|produsul intern brut|produsului intern brut',
    'gdp.growth':
      'creștere economică|creșterea economică|economi*|creșterea pib*|economia va crește|ritm de creștere|creșterii economice|avansul economiei|' +
      'creștere a pib*|avansul pib*|pib-ul a crescut|pib a crescut|pib-ul va crește|creștere a economiei|ritmul de creștere|recesiune*|' +
      'creșterea reală a pib|majorare a pib|creștere reală',
    inflation:
      'inflați*|rata inflației|prețurile de consum|prețurilor de consum|indicele prețurilor|prețurilor bunurilor|prețurile la consumator*|scumpirile|ipc|' +
      'indicele prețurilor de consum|costul vieții',
    'interest-rate':
      'dobânda-cheie|dobânzi*|rata dobânzii|dobânda de referință|rata de politică monetară|dobânda de politică monetară|robor|ratele dobânzilor|' +
      'dobânda cheie|facilitatea de depozit|dobândă*|dobânda*|rata-cheie|rata de referință|rata cheie|costul creditării|rata de intervenție|rata lombard|' +
      'puncte de bază',
    unemployment: 'șomaj*|rata șomajului|șomeri*|fără loc de muncă|persoane fără loc|fără serviciu|fără slujbă|neocupat*',
    wage:
      "câștigul salarial|salariul minim|salariul mediu|câștigul mediu|remunerați*|pensia|salariu*|salariul*|salarii*|salarial*|leafa|lefuri*|simbri*|" +
      "câștigul mediu net|indemnizați*|plata orară|salarizar*|câștigă lunar|câștig mediu|salariului minim|salarii minime|salariu minim|salariile minime",
    price:
      "baril*|pe baril|tarif*|uncie*|pe litru|chiri*|scumpi*|litrul|megawatt-oră|aur|bilete*|cost|costul*|costuri*|costă|costa|costau|preț|prețul*|prețuri*|" +
      "benzină|benzina|benzinei|motorină|motorina|motorinei|țiței|țițeiul|țițeiului|petrolul|brent|uncia|factura|facturile|facturi|kilogramul|kilowatt-oră|" +
      "abonament*|pe tonă|tona|mai scump*|scumpit*|mai ieftin*|ieftinit*|prețul țițeiului|barilul|aurul negru",
    'share-price': 'acțiun*|titlur*|cotați*|bursă|bursa|indicele|indice*|bet|piața bursieră|bursei|prețul de închidere|preț de închidere',
    revenue:
      "venit*|cifra de afaceri|vânzări*|încasăr*|cifră de afaceri|cifrei de afaceri|afaceri de|rulaj|rulajul|rulajului|cifre de afaceri|" +
      "creșterea vânzărilor|creșterea veniturilor|creștere organică|creșterea cifrei de afaceri|vânzări comparabile",
    profit:
      "profit*|câștig|câștiguri|câștigul net|ebitda|profit net|profitul net|profitul operațional|ar fi câștigat|câștigase|a încasat|ar fi încasat|" +
      "a obținut un câștig|rezultatul net|rezultat net|a câștigat … milioane|rezultatul operațional|beneficiu net|beneficiul net|surplus operațional|" +
      "a câștigat … miliarde|au câștigat … milioane|au câștigat … miliarde|profituri de",
    loss: 'pierder*|minus de|a pierdut … milioane|a pierdut … miliarde|pierdut … milioane|pierdut … miliarde|rezultat negativ|rezultatul negativ|pe minus',
    'market-value':
      'capitalizare*|valoare de piață|evaluat*|valoarea de piață|evaluare|capitalizarea bursieră|valora|valorau|valoarea estimată|valoarea drogurilor|' +
      'valoarea mărfii|valoare de piață neagră|valorează … la bursă|la bursă … valorează|valorează la bursă|valora la bursă|valoare bursieră|' +
      'valoarea bursieră|valoarea la bursă|valorizar*|valoarea companiei|evaluarea companiei|ar putea valora|valorează|valoarea bunurilor|valoarea afacerii|' +
      'valoarea pieței|valoarea produselor|valoarea țigărilor|valoarea tablourilor|valoarea operelor|valoarea firmei|valoarea totală a activelor',
    'exchange-rate':
      'curs de schimb|pentru un dolar|lira|leul|rubla|pentru un euro|un euro|un dolar|cursul de schimb|moneda|cursul leului|cursul bnr|monedă|cursul|' +
      'cursului|curs valutar|se tranzacționa … lire|cursul de schimb*|euro se tranzacționa|se tranzacționa|se tranzacționează|dolarul se tranzacționa|' +
      'euro era cotat|euro valora|cotat la|euro costa|dolarul costa|euro era schimbat|se schimba la|curs de referință|un curs de|lei pentru dolar|' +
      'lei pentru euro|lei pentru un|lei/euro|lei/dolar|forint*|zlot*|yen*|dolarul|s-a schimbat la|cotația',
    reserves: 'rezervele valutare|rezervele brute|rezerve internaționale|rezervele de aur|stocur*|rezervă|rezerva|rezerve*|depozitele de gaze|stocul',
    production:
      'producți*|produs|produce|recolt*|extracți*|produc|barili pe zi|producția industrială|fabricat*|livrat*|livrăr*|a produs|au produs|asambla*|fabricile|' +
      'ieșit de pe linia|porțile fabricii|cules|culesul|confecționat*|extras*|extrage|pompat|pompează|extras|cotă|cota|a generat|fost produse|sunt produse|' +
      'fi produse|produse anual|tone produse|unități produse|mașini produse|vehicule produse|automobile produse|locuințe finalizate|locuințe terminate|' +
      'locuințe construite|locuințe date în folosință|locuințe noi|capturi de pește|pescuit|au pescuit|cules … tone|au cules|îmbuteliat|sacrificat|' +
      'recolta de struguri',
    'energy.supply':
      'livrări de gaze|livrările de gaze|gaze|energie electrică|electricitate*|gazoduct*|regenerabil*|eolian*|solar*|gaze naturale|consumul de energie|' +
      'consumul de gaze|energia regenerabilă|curent electric|gaz natural|gazele|gazelor|gnl|energia electrică|energie nucleară|hidroenerg*|megawați-oră|' +
      'gigawați-oră|terawați-oră|a pompat|tranzitat*',
    'energy.capacity':
      'capacit*|putere instalată|central*|parc eolian|parc fotovoltaic|reactor*|puterea instalată|parc solar|turbin*|nuclear*|reactorul*|putere|puterea|' +
      'puteri|parcul eolian|parcul fotovoltaic|parcul solar|hidrocentral*|termocentral*|baterii de stocare|megawați|gigawați',
    emissions: 'emisi*|co2|gaze cu efect de seră|dioxid de carbon|emisiile|metan*|poluare cu|carbon|gazele cu efect',
    temperature:
      'temperatur*|grade|încălzire*|caniculă|termometr*|caniculei|ger|căldur*|maxime|maximele|maxima|minime|minimele|minima|mercurul|gerul|geruri|frig|' +
      'frigul|cald',
    population: 'populați*|locuitor*|persoane trăiesc|rezidenți|oameni trăiesc|locuiesc|suflete',
    migration:
      'refugia*|migran*|solicitanți de azil|sosir*|imigran*|cereri de azil|azil|cererile de azil|migrați*|migranți*|trecere ilegală|treacă ilegal|' +
      'trecut ilegal|treceri ilegale|cetățeni străini|cereri de protecție|protecție temporară|strămutări|străini ilegali|emigrat*|emigrați*|ajuns pe mare|' +
      'au ajuns … pe mare|sosit pe mare|debarcat*|trecut granița|au trecut granița|treceri ilegale ale frontierei|tentative de trecere|tentative de intrare|' +
      'întorși la graniță|întorși la frontieră|au cerut azil|a intra ilegal|intra ilegal|ajuns cu bărci|ajuns cu bărcile|ajuns … cu bărci|sosit cu bărci|' +
      'cu ambarcațiuni',
    tourists:
      'turiști*|vizitator*|înnoptări|sosiri turistice|turiștilor|nopți de cazare|înnoptăr*|oaspeți*|vilegiaturiști|cazat*|cazări|turist|vacanțieri|' +
      'străini au vizitat|turiști străini|vizitatori din străinătate|vizitat de … persoane',
    passengers:
      "pasager*|călător*|navetiști|persoane la bord|oameni la bord|la bordul navei|la bordul avionului|la bordul feribotului|la bord se aflau|" +
      "se aflau la bord|aveau la bord|la bord erau|ocupanți|transporta … persoane|transporta … oameni|ar fi transportat|la bord|la bordul|se aflau la bord",
    flights: 'zboruri*|curse aeriene|zborur*|cursele aeriene|decolări|curse|cursele|curselor|cursă aeriană|zborul|avioane la sol',
    'casualties.killed':
      'ucis*|uciși*|mort|morți*|decedat*|au murit|a murit|murit|victime|bilanț*|și-au pierdut viața|omorât*|decese*|morților|uciderea|uciși|a ucis|' +
      'au pierdut viața|deces|cadavre*|moartea|soldat cu moartea|trupuri*|și-a pierdut viața|muri|au decedat|a decedat|a costat viața|costat viața|înecat*|' +
      'împușcat* mortal|răpus*|fără viață|găsită moartă|lipsiți de viață|decedați|și-au găsit sfârșitul|și-a găsit sfârșitul|secerat*|curmat*|' +
      'îngropați de vii|carbonizat*|decesul|sfârșit tragic|pieri*|pierit|au pierit|omorâți|omorâte|omorâtă|înecați|împușcați|răpuși|carbonizați|' +
      'și-au aflat moartea|și-a aflat moartea|au sucombat|sucombat|omoruri|omorurile|omorurilor|omucideri|asasinate|omuciderilor|omuciderile|crime comise|' +
      'crimelor|femicide|morți pe șosele|decese rutiere',
    'casualties.injured':
      'răni*|răniți*|vătămat*|spitalizat*|la spital|rănind|transportați la spital|accidentat*|traumatism*|politraum*|loviți|îngrijiri medicale|arsuri|' +
      'internați|internate|ajuns la spital|ajunși la spital|ajuns … spital|duși la spital|transportate la spital|spitalizați|vătămați|accidentați|' +
      'intoxicați|traumatizați',
    damage:
      "pagube|pagubele|pagubelor|pagubă|paguba|distrugeri|distrugerile|stricăciuni|stricăciunile|prejudicii|prejudiciile|prejudiciu|pierderi materiale|" +
      "pierderile materiale|pierderi economice|daunele|prejudiciul|asigurătorii au plătit|asiguratorii au plătit|despăgubiri pentru daune|daune asigurate|" +
      "daune plătite|despăgubiri plătite|asigurătorii … despăgubiri|asiguratorii … despăgubiri|asigurătorii au achitat|a plătit … despăgubiri|" +
      "despăgubiri de la asigurători|plătit despăgubiri de|daune de",
    'price.cap': 'plafon* de preț|plafon* prețului|plafonul prețului|plafonul de preț|plafonare*|preț plafonat|preț maxim|prețul maxim|plafonul pentru prețul',
    'casualties.missing':
      "dispărut*|dispărute|au dispărut|dați dispăruți|date dispărute|dispăruți|dispărut|dispăruse|dispar|dată dispărută|lipsă|de negăsit|căutați|căutate|" +
      "nu se știe nimic|negăsiți|a îngropat|au îngropat|îngropați|îngropate|îngropând",
    'casualties.displaced':
      'strămuta*|evacua*|fără adăpost|fugit|refugiat din|strămutați|părăsească locuințele|părăsit locuințele|casele|fără locuință|evacuări|fără locuințe|' +
      'fără case|fără casă|fără acoperiș|pierdut locuințele|pierdut locuința|pierdut casele|pierdut casa|pierdut căminele|sinistrați|sinistraților|' +
      'sinistrate|părăsească … locuințele|părăsi … locuințele|părăsit … casele|părăsească … casele|evacuat*|strămutat*|rămas fără|au fugit|sinistraț*|' +
      'relocat*|nevoiți să-și părăsească|nevoite să-și părăsească|forțați să-și părăsească|forțate să-și părăsească|forțat să-și părăsească|' +
      'nevoiți să plece|au luat calea|calea exilului|mutați|relocați|adăpostiți|adăpostite|refugiat*|rămași fără|rămase fără|alungat*|alungați|alungate|' +
      'izgoni*|fugă din casele',
    rescued:
      'salvate|salvați|scoși de sub|scoase de sub|recuperat*|salvare*|scoși în viață|salvat|salvată|salvarea|scoși de sub dărâmături|' +
      'scoase de sub dărâmături|scos de sub dărâmături|de sub dărâmături|supraviețuitor*|extrași|găsiți în viață|scos din|scoase din|scoși din|au scos|' +
      'a scos|eliberat*|descarcerat*|extrase|găsite în viață|scos în viață|scoase în viață|scoasă în viață|preluați de|aduși la mal|scoși la suprafață|' +
      'scoși teferi|eliberați|recuperați|descarcerați|scos* cu bine',
    arrests:
      "arest*|reținut*|reținuți|încătușat*|rețineri|arestări|arestați|a arestat|au arestat|încarcerat*|luat în custodie|luați în custodie|săltați|deținuț*|" +
      "deținuții",
    sentence:
      'închisoare|condamnat*|detenție|temniță|pușcărie|închisorii|pedeaps*|ani de închisoare|cu suspendare|ceruseră … ani|a cerut … ani|ceruse … ani|' +
      'au cerut … ani|cer … ani|a primit … ani|au primit … ani|pedepse|condamnări|a primit patru ani|executare|ani cu suspendare|sentință de|după gratii|' +
      'condamnați',
    'votes.share':
      'din voturi|voturi*|din totalul voturilor|sufragii|din sufragii|din voturile|voturile valabil|scorul|sufragiile|scor de|procentaj*|procent de',
    'votes.count':
      'voturi|votur*|de alegători|voturi pentru|buletine de vot|voturi împotrivă|au votat|deputați au votat|la urne|s-au prezentat la urne|' +
      'la urne s-au prezentat|și-au exprimat votul|au mers la vot|au venit la urne|votat pentru|abțineri|abținere|pentru și … împotrivă|senatori au votat|' +
      'parlamentari au votat',
    turnout:
      'prezența la vot|prezența la urne|participar*|prezență|rata de participare|prezență la vot|prezenței la vot|participarea la vot|' +
      'au votat … dintre alegători|absenteism*|mers la urne|la urne|s-au prezentat la urne|la vot s-au prezentat|au mers la urne',
    seats: 'mandat*|locuri*|fotolii|deputați|parlamentari|locuri în parlament|mandatele|fotoliu|senatori',
    'poll.share':
      'sondaj*|intenții de vot|intenția de vot|respondenți*|cotat*|ar vota|popularit*|creditat*|intervieva*|chestionați*|aprobă|rata de aprobare|sondajului|' +
      'românilor|cetățenilor|dintre cei întrebați|ar vota cu|ar alege|cred că|consideră că|încredere în|intențiile de vot|preferințe*',
    'poll.lead':
      "avans*|în fața|conduce|avantaj|diferență|distanță|avansul|devans*|puncte în fața|se distanțează|puncte peste|puncte înaintea|" +
      "puncte procentuale peste|puncte mai mult decât|un avans de|avans de|avansul de|avantaj de|un avantaj de|o diferență de",
    'poll.margin-of-error': 'marja de eroare|eroare maximă|marjă de eroare|eroarea maximă|marja maximă de eroare',
    'military.spending':
      'bugetul apărării|cheltuielile militare|cheltuieli militare|bugetul pentru apărare|cheltuieli pentru apărare|cheltuielile de apărare|buget de apărare|' +
      'buget al apărării|cheltuielile pentru apărare|cheltuieli de apărare|bugetul militar|apărării|buget militar|pentru apărare|cheltui* … apărare|' +
      'pentru înzestrare|cheltuielile cu apărarea|cheltuieli cu apărarea|înarmar*|armatei … pib',
    'military.troops':
      'militari*|soldați*|trupe*|luptători*|soldaților|rezerviști*|combatanți*|efective*|efectivele|ostași*|soldat|infanterist*|parașutist*|recruți*|' +
      'mercenari*|contingent*|pușcași',
    equipment:
      "vehicul*|tancuri*|obuze*|rachete*|drone*|avioane*|elicoptere*|muniți*|obuziere*|blindate*|nave*|camioane*|autobuze|trenuri|sisteme*|aeronave*|" +
      "proiectil*|autospeciale*|sateliți|lansatoare*|torpile|fregat*|locomotive|autocare|arme|armele|armelor|armament*|tanc|avion|drone|drona|dronă|" +
      "elicopter|mașini de luptă|ambulanțe|autospecială|baterie|baterii|feriboturi|feriboturilor|vapoare|ambarcațiuni|pescadoare|flotă de|autobuzelor|" +
      "nave de croazieră",
    area:
      'suprafaț*|hectare|kilometri pătrați|pădur*|metri pătrați|teren*|vegetați*|arie|arse|ha|hectar|fond forestier|ars|mistuit*|incendiat*|pârjolit*|' +
      'metru pătrat',
    distance:
      'distanț*|lungime*|adâncime*|kilometri de|raza|epicentr*|kilometri lungime|rază|autostr*|tunel*|pod|podul|conduct*|cale ferată|lat|înălțim*|lungă|' +
      'granița|coast*|larg|lung|tronson*|măsoară|se întinde pe|drum expres|drumul expres|kilometru|cale ferată de|traseu*|rută de|ruta de|magistral*|metrou|' +
      'nord de|sud de|est de|vest de',
    magnitude: 'magnitudin*|richter|grade pe scara|intensitat*',
    duration:
      "durat|a durat|durează|au durat|durată|dura|va dura|prelungit|durat*|discutat aproape|vorbit aproape|dura până|prelungi|se pot prelungi|se întinde|" +
      "întinde|lua până|vor dura|perioadă de tranziție|perioada de tranziție|perioadă tranzitorie|termen de|perioadă de grație|moratoriu*|de serviciu|" +
      "la volan|în tură|fără pauză|în serviciu|este valabil|este valabilă|valabil|valabilă|valabilitate|pe o perioadă de|pe durata a|se întinde pe|ținut|" +
      "timp de … ore|prelungirea|prelungită|extins cu|mandat de|s-a întins pe|pe parcursul a|vreme de|călătoria durează|timp de|discutat timp de|" +
      "vorbit timp de|dezbatere de|dezbateri de|ore de dezbateri|ore de discuții|zile de dezbateri|va continua încă|vor continua încă|se vor prelungi|" +
      "se va prelungi|va mai dura|vor mai dura|continuă încă|mai durează",
    participants:
      'participanți*|manifestanți*|protestatari*|persoane au participat|oameni au participat|spectatori*|delegați*|au ieșit în stradă|în stradă|' +
      'au protestat|au participat|adunat|strâns|suporteri|delegații|sportivi|au mărșăluit|invitați|manifestat|protestat|s-au adunat|ieșit în stradă|' +
      'ieșit … în stradă|ieșit pe străzi|ieșit … pe străzi|oameni de afaceri|antreprenori|reprezentanți|directori|greviști|greviștilor|au ieșit … stradă|' +
      'prezenți|prezente|asistat|mulțime*|adepți*|simpatizanți*|credincioși|pelerini|a reunit|concurenți|cursanți|medici … grevă|angajați … grevă|' +
      'a ieșit în stradă|în stradă la|mii de oameni au cerut|protesta|protestează|ieșiri în stradă',
    speed: 'vitez*|rafale*|vânt*|kilometri pe oră|noduri|km/h|metri pe secundă',
    cases:
      'cazuri*|îmbolnăviri*|infectări*|infecți*|cazuri noi|infectat*|cazurilor|contaminăr*|bolnavi*|pacienți*|incidenț*|îmbolnăvire|rujeol*|gripă|gripa|' +
      'holer*|focar*|testat* pozitiv|pozitivi|infestări|contagi*|infectați|diagnosticați|testați pozitiv|contaminați|îmbolnăvit*|s-au îmbolnăvit',
    vaccinations: 'vaccin*|imuniza*|doze*|vaccinați|doz*|ser*uri|inoculat*|doze|dozele|doze de vaccin|vaccina',
    share:
      'un sfert|o treime|jumătate|ponder*|două treimi|cota de piață|trei sferturi|procent din|o cincime|reprezint*|constitui*|acoper*|participați*|cotă|' +
      'cota|cote|cotei|cotelor|deține|dețin|deținea|posedă|controlează|din capital|din piața mondială|din piață|din total|reprezintă|reprezentând|' +
      'reprezentau|din acțiuni|acțiunile deținute|deținut de|deținută de|deținute de|pachetul de acțiuni|pachet de acțiuni|pachetul majoritar|trei din|' +
      'doi din|unul din|patru din|majoritatea|din consumul|din producția',
    jobs:
      'locuri de muncă|angajați|salariați|angajat*|posturi|locurile de muncă|angajare|muncitori*|lucrători*|forța de muncă|angajări|locuri noi|angaja|' +
      'angajează|recruta*|recrutează|locuri vacante|slujbe|slujbelor|forță de muncă|personalul|salariaților|angajaților|are … angajați|lucrează la|' +
      'lucrează în|profesori|cadre didactice|asistente medicale|asistenți medicali|medici|mineri|feroviari|funcționari publici|bugetari|docheri|piloți|' +
      'șoferi|muncitori|muncitorilor|metalurgiști|ucenici|dascăli|personal medical|medicilor|profesorilor',
    layoffs:
      'disponibiliz*|concedieri|desființ*|restructur*|locuri de muncă desființate|dați afară|tăia|reduceri de personal|disponibilizări|reducere de personal|' +
      'concediat*|concedieri*|concediere*|concedia|concediază|concedieze|concediați|își vor pierde|pierde locul de muncă|pierd locurile|trimiși acasă|' +
      'suprima*|posturi tăiate|vor rămâne fără loc|reducerea personalului|reduce personalul|renunța la|taie|să taie|dispărea|dispar … posturi|vor dispărea|' +
      'renunțe la|renunță la|desființa*|rămâne fără loc de muncă|rămân fără loc de muncă|da afară|dea afară|dat afară|vor fi dați afară|pună pe liber|' +
      'pune pe liber',
    'documents-signed':
      'documente|acorduri|memorandum*|acordurile|protocoale|înțelegeri|declarații comune|protocol|tratate internaționale|tratate bilaterale|tratate de',
  },
  events: {
    call:
      'convorbire telefonică|videoconferinț*|apel*|apelul video|telefonic*|conversație telefonică|discuție telefonică|apel video|convorbir*|' +
      'au vorbit la telefon|la telefon|summitul virtual|a vorbit la telefon|vorbit la telefon|discutat la telefon|discuție la telefon|a sunat|l-a sunat|' +
      'prin telefon',
    meeting:
      'întâlni*|întâlnire*|întâlnit*|revadă|ședinț*|reuniun*|s-au întâlnit|se va întâlni|se vor întâlni|întrunir*|întrevede*|întrevăd*|s-a întâlnit|' +
      'se va reuni|se reun*|s-au reunit|reuni|s-a văzut|s-au văzut|întrevăzut|se întâlnește|se întâlnesc|urmează să se întâlnească|s-a reunit|consfătuir*|' +
      'față în față|dialogat|tête-à-tête|minisummit',
    visit:
      'deplasar*|vizitează|călători*|vizită oficială|vizită de stat|vizita|se va deplasa|s-a deplasat|va merge|ajunge în|vizită|vizitei|vizite|vizitele|' +
      'vizitat|vizitată|vizitate|viziteze|va pleca|pleacă la|pleacă în|va călători|zboară spre|este așteptat la|va efectua o vizită|efectuează o vizită|' +
      'va vizita|a vizitat|sosește|a sosit|va sosi|merge la|merge în|s-a dus|se duce|a mers|descinde|aterizat|turneu diplomatic|turneu oficial',
    summit: 'summit*|reuniune la nivel înalt|g7|g20|întâlnire la vârf|la nivel de lideri|reuniunea liderilor|consiliul european',
    talks:
      'negocieri*|discuții*|tratative*|consultări*|convorbirile|negocier*|convorbiri de pace|runda de|rundă de|rundei|pourparleri|convorbiri|negociază|' +
      'au negociat|dialog|dialogul|dialogului',
    agreement:
      'tratat*|pact*|semnat*|memorandum*|armistiți*|înțeleger*|semna|vor semna|încetarea focului|acordul|încetare a focului|parafat|acord comercial|semnar*|' +
      'au convenit|semnează|acord|acordul*|acorduri*|parafat*|convenție|convenția|pus semnătura|ratifica*|a convenit|a căzut de acord|au căzut de acord',
    election:
      'alegeri*|referendum*|scrutin*|turul doi|alegerile|alegerilor|turul al doilea|primul tur|alegeri anticipate|alegerilor prezidențiale|prezidențiale|' +
      'parlamentare|vot|urne|urnelor|plebiscit*|vot* în turul|a fost ales|a fost aleasă|reales',
    appointment:
      'numit*|numire*|învesti*|ales președinte|desemnat*|depus jurământul|preia funcția|va prelua|investit|jurământ*|ales|aleasă|prelua*|preluat|' +
      'noul director|reales|inaugura*|învestire*|va conduce|numească|numi|numește|numesc|va numi|desemna*|desemneze|nominaliz*|propun* pentru funcția|' +
      'instalat*|preia conducerea|preia mandatul|preia șefia|în fruntea|șef* nou',
    resignation:
      'demisi*|demisionat|și-a dat demisia|retras din funcție|retragere*|demisionează|va demisiona|plecat din funcție|părăsit funcția|părăsește funcția|' +
      'renunțat la funcție|renunță la funcție|plecarea de la|dat jos|a abdicat|demis*|s-a retras din',
    attack:
      'atac*|bombardament*|lovitur*|atacat*|raid*|atentat*|atacul|bombardat|atacuri|agresiun*|incursiun*|împușcătur*|lovit|tiruri|atac armat|lovită|lovite|' +
      'bombarda*|deschis focul|tras* asupra|asalt*|ambuscad*|împușcat|înjunghi*|lansat … asupra|a tras … asupra|tras … rachete|lansat … drone',
    explosion: 'explozi*|deflagrați*|explodat|exploda*|detonat*|aruncat* în aer|detunătur*|sărit* în aer',
    accident:
      'accident*|coliziun*|scufunda*|naufragi*|deraia*|prăbuși*|ciocnir*|scufundat|s-a scufundat|răsturnat|naufragiat|ciocnit*|tamponat|surpat|prăbușir*|' +
      'deraiere*|a sărit de pe șine|ieșit de pe șine|deraiat|ieșit în decor|impact frontal|carambol*|eșuat|surpar*|tragedi*|căzut într-o|plonjat',
    disaster:
      'inundați*|incendi*|uragan*|taifun*|alunecări de teren|furtun*|secet*|viitur*|avalanș*|ciclon*|erupți*|vijeli*|alunecare de teren|' +
      'incendii de vegetație|incendiu*|tornad*|canicul*|calamit*|dezastru*|potop|alunecarea|viscol*|caniculă|ninsori|ploi torențiale|grindină|înzăpezi*|' +
      'erupt|vulcan*|ruperea barajului|rupere de baraj|barajul … a cedat|barajul … s-a rupt|baraj … a cedat|cedarea barajului|ruperea digului|' +
      'digul … a cedat|digul … a cedat',
    earthquake: 'cutremur*|seism*|mișcare telurică|seismul|replici seismice|replicile seismice|replică seismică|replica seismică|replică',
    protest:
      'manifestați*|grev*|miting*|demonstrați*|marș*|proteste|greva generală|grevă generală|manifestat|protest|protestul*|proteste*|protestat*|protestează|' +
      'au intrat în grevă|în grevă|au încetat lucrul|încetat lucrul|oprit lucrul|au oprit lucrul|greviști*|intrat în grevă|greviști|ieșit în stradă|' +
      'au ieșit în stradă|pichet*|blocat* drum*|blocat* șosea*|revolt*|tulburări|a ieșit în stradă|ieșiri în stradă|protesta|mii de oameni au cerut|' +
      'în stradă la|au scandat',
    arrest: 'arest*|reținer*|reținut*|arestați|reținuți|încătușați|capturat*|prins*',
    trial:
      'sentinț*|condamna*|achitat*|verdict*|audier*|inculpat*|judecat*|judecă|termenul|instanț*|trimis în judecată|vinovat*|apel la|recurs|proces|procesul*|' +
      'procese|procesele|proceselor|hotărârea judecătorească|hotărârea instanței|hotărârea tribunalului|hotărâri judecătorești|procesul în apel|' +
      'vor fi judecați|va fi judecat*|judecați|în fața instanței|în fața judecătorilor|în fața tribunalului|pe banca acuzaților|judecarea|inculpare|' +
      'pus* sub acuzare|acuzat*|curtea a decis|judecătorii',
    sanction:
      'sancțiun*|embargo*|pachet de sancțiuni|taxe vamale|tarife vamale|sancționat|măsuri restrictive|restricții|lista neagră|sancționează|' +
      'înghețat* … activ*|interdicți*',
    launch:
      'lansa*|lansare*|lansat|prezentat*|lansează|va lansa|rachetă|decolat|decola*|punere în vânzare|debut*|a decolat|decolat de pe|decolează|' +
      'rampă de lansare|rampa de lansare|plasat pe orbită|pe orbită|rachete*|o rachetă|decolat joi|pus pe piață|scos pe piață|trimis* în spațiu|' +
      'trimis* pe orbită|plasarea pe orbită|dezvălui*|începe … campanie|va începe … campanie|începe … campania|a început … campania|demarează … campanie|' +
      'campania … începe|campania … va începe|debutează … campanie|startează … campanie|campanie … va începe|campanie … începe',
    opening:
      'inaugur*|deschide*|deschis*|redeschi*|deschiderea|va fi deschis|intră în vigoare|va intra în vigoare|intrat în vigoare|intra în vigoare|' +
      'dat în folosință|darea în folosință|pus în funcțiune|punere în funcțiune|punerea în funcțiune|dată în folosință|intrare în funcțiune|' +
      'va intra în funcțiune|urmează să fie inaugurată|fi inaugurat|fi inaugurată|fie inaugurată|fie inaugurat|va fi inaugurată|va fi inaugurat|fi deschisă|' +
      'fi deschis|deschidă|deschiși|se va deschide|pusă în funcțiune|intra în funcțiune|date în folosință|pus* în funcțiune|dată în exploatare|' +
      'tăiat panglica|intrat în funcțiune|deschid*',
    closure:
      'închide*|închiderea|va fi închis|oprire*|oprit|opri|suspenda*|dezafecta*|vor fi închise|scoatere din funcțiune|închis|închisă|închise|închiși|' +
      'înceta activitatea|încetat activitatea|încetează activitatea|încetarea activității|sist*|suspend*|lacătul|scos* din funcțiune|dezafect*|întrerup*|' +
      'închid*|închidem|vom închide',
    publication:
      'prezenta date|va prezenta|date noi|publicat|va publica|publicare*|prezentare|prezinta|prezenta|da publicității|difuzat|prezinte|publicată|publicate|' +
      'publicați|publicarea|publicării|vor publica|publice|publicând|dat publicității|date publicității|dată publicității|face public|făcut public|' +
      'raportul final|raportul este așteptat|raport final',
    death:
      'murit|decedat|moartea|stins din viață|încetat din viață|deces|s-a stins din viață|a încetat din viață|a murit|a decedat|trecut în neființă|s-a stins|' +
      'și-a pierdut viața|plecat dintre noi|decesul',
  },
  ranks: {
    'trade.partner': 'partener comercial|partenerul comercial|partener economic|parteneri comerciali|partenerul economic',
    'trade.exports': 'exportator*|piață de export|exportatorul',
    'trade.imports': 'importator*|importatorul|cumpărător*', gdp: 'economie|economia|economii',
    production: 'producător*|producătorul|constructor*', investment: 'investitor*|investitorul',
    'energy.supply': 'furnizor de gaze|furnizor*|furnizorul', population: 'oraș*', aid: 'donator*|donatorul|contributor*',
  },
  superlatives:
    'cel mai mare|cea mai mare|principalul|principala|principal|cel mai important|cea mai importantă|primul|prima|cel mai însemnat|numărul unu|mai mare|' +
    'cel mai ridicat|cea mai ridicată|cel mai populat',
  leasts: 'cel mai mic|cea mai mică|cel mai scăzut|cea mai scăzută',
  outranked: 'după|în urma',
  up:
    'crescu*|crește*|creștere*|crescut|majora*|depăși*|urca*|urcat|avans*|avansat|sporit*|dublat*|mai mult*|mai mari|mai mare|majorat|majoreze|ajungă|' +
    'ridica*|întărit|scumpi*|salt|plus|creștere|mai mulți|mai multe|dublu|peste media|peste nivelul|creasc*|triplat|majorare*|accelerat*|crescând|extin*|' +
    'extind*|spori|câștigat|majora|saltul|dubla|dubleze|mai cald|mai ridicat|rotunjit|extins|suplimenta*|adăugat|ridic*|apreciat|apreciază cu|apreciere*|' +
    'sporire*|sporind|sporește|urcă|urcând|ajuns până la|majorându*|majorează|amplific*|intensific*|accelerează|accelerar*|cvadrupl*|multiplic*|adâncit|' +
    'adâncește|adâncire*|umflat*|explodat la|rostogolit|maxim istoric|a trecut de|mai scump*|scumpit*',
  down:
    'scădea*|scăzut*|scădere*|scad|coborâ*|coborât|redus*|reduce*|redu|diminua*|tăiat*|pierdut*|mai puțin|mai mic|mai slab|deprecia*|ieftini*|prăbuși*|' +
    'restrâns*|încetini*|scădere|minus|mai puțini|mai puține|sub nivelul|sub media|înjumătăți*|mai mici|contracție*|va scădea|vor scădea|recul|tăie*|' +
    'micșora*|slăbit|scază|scadă|pierde|pierdere de|coboare|declin*|contractat|contractă cu|contracți*|temperează|temperare*|temperat|diminuează|scăzând|' +
    'reducând|micșorează|restrânge*|comprim*|retras*|cedat|cedează|cedând|sub presiune|depreciere*|ieftinește|a căzut la|căzut cu|căzut la|căderea|domol*|' +
    'slăbește|subția*|mai ieftin*|ieftinit*',
  flat:
    'neschimbat*|menținut*|a menținut|stabil|stabilă|stabile|stabilitat*|stabiliz*|constant|constantă|constante|nemodificat*|nemișcat*|plafonat la același|' +
    'la același nivel|păstrat*|păstrează|a rămas',
  over:
    "depășit|depășește|depășesc|depășea|depășeau|depăși|depășind|trecut de|a trecut de|peste pragul|trece de|trec de|dincolo de|depășit pragul|" +
    "depășit bariera|trecut pragul|depășească|va depăși|vor depăși|ar depăși|depășise|să depășească|depășiră|a depășit|au depășit|va trece de|să treacă de",
  under: "aproape|sub pragul|cel mult|maximum|nu mai mult de|se apropie de|apropiindu-se de|sub nivelul|nu depășește|nu a depășit|nu va depăși",
  level:
    's-a ridicat*|ridicat la|s-a cifrat|cifra*|cifrau|atins*|ating*|ajuns*|ajung*|ajungă|depăși*|a fost|au fost|este|sunt|era|erau|totaliza*|însuma*|' +
    'se situa*|situat*|tranzacțion*|în valoare de|se tranzacționa|s-au cifrat|valora|se ridică|s-au ridicat|depășit|reprezint*|a totalizat|au totalizat|' +
    'estimat*|evaluat*|înregistr*|înregistrat|obținut*|obține|are|au|avea|avut|câștigat*|măsurat*|încheiat|cotat|închis|generat|raportat|adunat|încasat|' +
    'strâns|primit|fixat|stabilit|cheltui*|aloc*|însumează|numără|număra|se ridica|atinge|cost|costul*|costă|costa|costau|costat|situa|situat|situată|' +
    'situează|situându-se|situau|situeze|totalizând|însumând|cuprind*|s-a plasat|plasat la|cotează|cotat la|a numărat|întrunit|întrunește|întrunind|' +
    'obținând|adus|aduce|opri la|cumulat*|cumulează|trecut de|deservit|se apropie de|consumă|generează|generând',
  by: 'cu|de',
  to: 'la|până la|spre|către|pe|pragul de|pragul a|pragului de|bariera de|ținta de',
  from: 'de la|din|față de|comparativ cu|după|față de cele|comparativ cu cele|comparativ cu cei|față de cei|în comparație cu|în loc de|faţă de|contra',
  former:
    'bilanț anterior|bilanțul anterior|estimarea anterioară|estimare anterioară|estimării anterioare|prognoza anterioară|prognoză anterioară|' +
    'prognozei anterioare|inițial|bilanț precedent|bilanțul precedent|bilanțului anterior|estimarea inițială|estimări anterioare|anterior anunțat*|' +
    'anterior era|prognoză precedentă|față de estimarea anterioară',
  than:
    'față de|comparativ cu|decât|în comparație cu|faţă de|decât în|raportat la|anul precedent|luna precedentă|ziua precedentă|ziua anterioară|anul anterior|' +
    'luna anterioară|în urmă cu un an|cu un an în urmă|similar*|aceeași perioadă|în urmă cu doi ani|anterior|anului trecut față',
  afterThan: 'mai devreme',
  since: 'din|de la|începând cu|din anul|începând din',
  numbered:
    'tip|tipul|modelul|versiunea|seria|zbor|zborului|salonul|salon|sala|camera|secția|peronul|linia|poarta|terminalul|blocul|capitolul|pagina|alineatul|' +
    'articolul|autostrada|drumul|zborul|numărul|nr.|zona|categoria|nivelul|faza|reactorul|etajul|studioul|pavilionul|clădirea|hangarul|apartamentul|ieșirea|' +
    'biroul|tramvaiul|numărul de urgență|numărul de telefon|la numărul|la telefonul|apelul de urgență|numărul unic de urgență',
  statutory: 'salariul minim|salariului minim|salariu minim|salarii minime',
  musts: 'trebuie|va trebui|vor trebui',
  peaks:
    'nivelul|nivel|nivelul record|nivel record|maximul|un maxim|minimul|un minim|recordul|un record|pragul|vârful|maximul istoric|minimul istoric|' +
    'nivelul maxim|nivelul minim|valoarea record',
  pairs:
    'ambele părți|ambelor părți|celor două părți|cele două tabere|cele două țări|celor două țări|ambele țări|ambelor țări|cele două state|celor două state|' +
    'ambele state|cele două părți|discuțiile bilaterale|discuții bilaterale',
  say:
    'a spus|spus|spune|declarat|declară|a declarat|afirmă|afirmat|afirma|afirmând|a afirmat|anunță|anunțat|anunța|anunțând|a anunțat|adăugat|a adăugat|' +
    'precizat|a precizat|transmis|a transmis|subliniat|a subliniat|explicat|menționat|relata*|relatat|arătat|arată|scrie|scriu|scria|scris|susține|susținut|' +
    'susținea|susținând|confirm*|informat|informează|comunicat|remarcat|repetat|descris|estim*|preconiz*|avertiz*|prognoz*|a zis|zis|răspuns|recunoscut|' +
    'asigurat|promis|dezvăluit|raportat|raportează|notat|notează|semnalat|evidențiat|amintit|atras atenția|a notat|evaluează|se așteaptă|apreciază|' +
    'potrivit unui comunicat|a indicat|constatat|îndemnat|spunând|calculat|punctat|reamintit|acuzat|reiterat|apreciat|consideră|prevede|menționează|' +
    'transmite|insistat|au anunțat|au transmis|au spus|precizează|adaugă|conchis|a făcut cunoscut|cere|cer|a cerut|au cerut|ceruse|solicit*|pretind*|' +
    'revendic*|îndeamn*|face apel|fac apel|a făcut apel|au făcut apel|cheamă|insistă|cerut|solicită|solicitat|pretinde|revendică|revendicat|reclamă|' +
    'reclamat|îndeamnă|susțin|declarând|precizând|subliniind|explică|explicând|menționând|adăugând|relatează|comentat|comentează|apreciind|constată|' +
    'observat|subliniază|punctează|indică|indicat|amintește|atrage atenția|garantat|jurat|lăudat|admis|admite|reafirmat|pledat|reiese|rezultă|estimează|' +
    'crede',
  deny:
    'dezminți*|dezmințit|negat|a negat|neagă|respins|a respins|infirmat|a dezmințit|respinge|neagă|dezmint*|infirm*|contest*|a exclus|exclus|au exclus|' +
    'exclude|excluzând|respins*|negând|nu este adevărat|fals*|combătut',
  according:
    'potrivit|conform|după spusele|după datele|după declarațiile|după estimările|după calculele|după părerea|în opinia|în conformitate cu|potrivit lui|' +
    'pe baza|potrivit datelor|conform datelor|după cum|conform lui|în viziunea|conform unui|potrivit agenției|potrivit serviciului',
  afterAccording: '',
  cited: 'citat de|citată de|citați de|citate de|preluat de|citat|preluată de|citat de agenția', that: 'că|cum că|dacă|să',
  spends:
    'aloce|alocă|aloca|alocat*|cheltui|cheltuie|cheltuială|cheltuit*|cheltuieli|destina|destinat*|prevadă|bani publici|fonduri publice|alocări|' +
    'pune la dispoziție|alocând|asigură|pune … la dispoziție',
  statistics:
    'statistic*|date*|datele|cifre*|statisticile vamale|date oficiale|date vamale|estimări*|calcule|institutul de statistică|datele vamale|exit-poll*|' +
    'rezultat*|rezultatele|recensământ*|datelor|numărătoar*|cifrele|eurostat|bilanțul oficial',
  documents:
    'sondaj|sondajul|sondajului|raport|studiu*|document*|comunicat*|anchet*|analiz*|raportul|raportului|nota|scrisoare*|rechizitoriu*|cercetare*|declarație|' +
    'unui comunicat|sondaje|rapoarte',
  media:
    'presa|presei|presă|presă de stat|presei de stat|media|agenția de presă|agenției de presă|ziar*|televiziun*|postul de televiziune|' +
    'presei de stat chineze|agenția|agenției|cotidian*|mass-media|publicați*|presa locală|presa de stat|site-ul|revist*|posturi*|presa internațională|' +
    'postul|radioul|site-ului',
  officials:
    'poliți*|autorit*|ministerul*|procuror*|parchet*|pompieri*|experț*|analiști*|armat*|organizator*|martori*|oficial*|isu|jandarmeri*|compania|salvatori*|' +
    'cercetător*|economiști*|sindicat*|spital*|prefectur*|primări*|gard* de coastă|meteorologi*|anm|statul major|surse*|comisia electorală|' +
    'autoritatea electorală|biroul electoral central|specialiști*|diplomați*|ministerului|anchetatori*|oamenii de știință|ministrul de resort|direcția|' +
    'statului major|statul major general|medici|medicii|medicilor|forțele aeriene|forțelor aeriene|forțele armate|armata|vama|vămii|serviciul vamal|' +
    'institutul de statistică|președinția|ministerul de interne|ministerul apărării|ministerul economiei|ministerul comerțului|asociația|federația|' +
    'observatorul|serviciul de monitorizare|camera de comerț|ambasada|comisia|agenția|poliția de frontieră|ong|administrația militară|primăria|' +
    'serviciul meteorologic|confederați*|patronat*|forțelor armate|marina|secretariat*|comisiei electorale|institutul american|institut* geologic*|' +
    'garda națională|protecția civilă|igsu|apele române|institutul național de statistică|serviciile de urgență|serviciilor de urgență|' +
    'serviciile de salvare|echipele de salvare|prefectul|primarul|forțele de ordine|curtea de conturi|consiliul concurenței|anpc|inspectoratul*|jandarmii',
  governments: 'executiv*|cabinet*|guvern|guvernul*|guvernului|guverne*',
  organisations:
    "instituția|institutul|banca|compania|agenția|organizația|banca centrală|firma|grupul|ministerul|partidul|regia|fondul|constructorul|operatorul|" +
    "producătorul|compania aeriană|societatea|autoritatea|băncii|formațiunea|formațiunii|gruparea|mișcarea|armatorul|asigurătorul|transportatorul|" +
    "furnizorul|retailerul|dezvoltatorul|autoritatea de reglementare|concernul",
  delegations: 'delegație|delegația|delegații|delegației|misiune|misiunea|negociatori*|emisar*|inspector*|președintele|premierul',
  persons:
    'purtătorul de cuvânt|purtătoarea de cuvânt|președintele|ministrul|liderul|guvernatorul|guvernatoarea|primarul|premierul|cancelarul|șeful|oficialul|' +
    'directorul|omologul|liderului|secretarul general|ministra|directoarea|prim-ministrul|cancelara|șefa|senatorul|candidatul|liderul de la kremlin|' +
    'diplomatul|președinta|primăriță|oficiala|oficialului|oficialei|ministrei|guvernatorului|directorului',
  pronouns: 'el|ea|acesta|aceasta',
  citing: 'citând|citându-l pe|citând-o pe|cu referire la|invocând',
  backward: 'anunțul a fost|informația a fost|datele au fost|o anunță|acest lucru a fost|declarația a fost|acest lucru l-a',
  hosts:
    'l-a primit|a primit-o|îl primește|o primește|îl va primi|l-a găzduit|a primit|primit|primește|va primi|a găzduit|a întâmpinat|s-a întreținut cu|' +
    'l-a întâmpinat|a discutat cu|a stat de vorbă cu',
  futureTense: 'va|vor',
  points: 'punct|puncte',
  negation: 'nu|nici|niciodată|n-a|n-au|nu vor exista|nu va exista|nu vor avea loc|nu vor fi|niciun|nicio',
  planned:
    'își propun*|vrea să|va|vor|urmează să|programat*|intenționează|plănui*|planific*|invitat*|prevăzut*|să ajungă|vizează|preconizat|intenția|dorește|' +
    'doresc|propune|își propune|angajat să|s-a angajat|are în plan|este așteptat|sunt așteptați|planuri|țint*|obiectiv*|pregăte*|promis|promite|' +
    'termenul limită|termen limită|urmează|vor să|o să|planul|plan|trebuie să aibă loc|prevăzută|a promis|promit|au promis|vom|vom *a|are în vedere|' +
    'au în vedere|își propun|are de gând|au de gând|prevăzuți|angajament*|s-au angajat|angajează să|a decis să|hotărât să|intenționa|vrea|speră să|' +
    'convenit să|programați|stabilit pentru|stabilită pentru|stabilite pentru|stabiliți pentru|a stabilit să|au stabilit să',
  forecast:
    'estimeaz*|preconizeaz*|prognoz*|se așteapt*|anticipeaz*|prognozeaz*|așteptări*|probabil|prevede|estimăr*|estimat|prevăd|previzi*|ar urma|proiecți*|' +
    'așteptat*|anticip*|riscă|este pasibil*|sunt pasibil*|se expune|mizează|probabil*',
  receive: 'primește|primit|va primi|primesc|vor primi',
  goals: 'ținta|țintă|țintei|obiectivul|obiectivului',
  demanded:
    'trebuie*|cere|cerut*|solicit*|îndeamn*|ar trebui|revendic*|ceru|necesar|cer|pretind*|să fie nevoie|chemat*|chem|face apel|fac apel|a făcut apel|' +
    'au făcut apel|cheamă|insistă|reclamă|reclamat|au cerut|a cerut|solicitând|apel la|apelul la|apelul către|apelul pentru|pretinde|necesită|e nevoie|' +
    'este nevoie|impune|apelează|somat*|invocă',
  hypothetical: 'dacă|ar putea|ar|poate|posibil|eventual|în cazul|probabil că|ar fi|potențial|în cazul în care|posibilitatea|riscul|nu este exclus',
  at: 'în|la|lângă',
  doer: 'de către',
  streak: 'la rând|consecutiv*|la rînd|succesiv*|neîntrerupt*|fără întrerupere|a treia oară',
  multiples: {
    2: 'de două ori', 3: 'de trei ori', 4: 'de patru ori', 5: 'de cinci ori', 6: 'de șase ori', 7: 'de șapte ori', 8: 'de opt ori', 9: 'de nouă ori',
    10: 'de zece ori',
  },
  things:
    "case|locuințe|clădiri|blocuri|apartamente|vehicule|mașini|autoturisme|școli|poduri|magazine|sate|localități|drumuri|animale|drone|rachete|bărci|copaci|" +
    "spitale|gospodării|paturi|trenuri|camioane|tiruri|autobuze|autocare|microbuze|ambarcațiuni|anexe|accidente|atentate|atacuri|explozii|incidente|" +
    "ciocniri|coliziuni|cutremure|incendii|naufragii|bombardamente|lovituri",
  subset: 'între care|printre care|inclusiv|dintre care|copii|femei|dintre ei|minori|printre aceștia',
  outOf: 'din|din cele|din cei|dintre|dintr-un total de', and: 'și|sau|precum și|ori',
  clause: 'iar|dar|care|după ce|în timp ce|deși|pentru că|când|însă|deoarece|astfel încât|deci|ci|deși|unde',
  aside: 'în marja|înainte de|după|în urma|înaintea|în contextul|în urma unui|pe fondul|zile înainte',
  negotiates: 'în discuții cu|în negocieri cu|poartă discuții cu|poartă negocieri cu|negociază cu|în tratative cu|poartă tratative cu|ar negocia cu|discută cu',
  reckons:
    'a estimat|au estimat|a evaluat|au evaluat|a numărat|au numărat|a cifrat|a vorbit de|au vorbit de|a vorbit despre|au vorbit despre|vorbesc de|' +
    'vorbește de|a contabilizat|au contabilizat',
  finds: 'estimează|estima|estimat|evaluează|evaluat|evalua|măsurat|cifrează',
  streets: 'strada|străzii|bulevardul|bulevardului|șoseaua|aleea',
  relatives: 'fiica|fiul|fiică|fiu|soția|soțul|soție|soț|văduva|mama|tatăl|sora|fratele|nepoata|nepotul|iubita|iubitul',
  openings: 'primele|primelor',
  bodies: 'țări|state|membri|state membre|companii|firme|orașe|județe|regiuni|partide|bănci|miniștri|lideri|guverne',
  matches: 'învins|învinge|bătut|câștigat|câștigă|câștigând|meci*|finala|finală|scorul|scor|egal|remiză|victorie*|eliminat|pierdut|pierde|surclasat',
  asExpected:
    'decât se prevedea|decât se aștepta|decât se estima|decât era prevăzut|decât era planificat|decât prognoza|decât așteptările|față de așteptări|' +
    'conform așteptărilor|conform planului|decât se anticipa|decât se preconiza|peste așteptări|sub așteptări',
};
