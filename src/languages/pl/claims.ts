import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Polish claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  subjectDropped: true,
  stemLetters: 2,
  clauseMarked: true,
  idioms:
    'jednostek administracyjnych|miejsc siedzących|przy autostrad*|przy drogach|przy drodze|przy linii|przy liniach|drodze krajowej|drogach krajowych|' +
    'na południowym wybrzeżu|na zachodnim wybrzeżu|na wschodnim wybrzeżu|na północnym wybrzeżu|linii kolejowej|objęła w posiadanie|objął w posiadanie|' +
    'wprowadzony do|wprowadził w|przedstawiony jest|przedstawiona jest|proces wyłaniania|proces produkcji|okręg* wyborcz*|obwod* wyborcz*|podjął marsz|' +
    'typu samolot*|przedłużył umowę|na odległość|specjalista misji|podpisał kontrakt z|kontrakt z klubem|stopniał*|stopnieje|stopnieją|z ropy i gazu|' +
    'ze sprzedaży ropy|ze sprzedaży gazu|wypuścił* … dron*|bank* inwestycyjn*|fundusz* inwestycyjn*|prawo wyborcze|prawa wyborczego|komitet wyborczy|' +
    'komitetu wyborczego|sztab wyborczy|sztabu wyborczego|okręg wyborczy|okręgu wyborczym|ordynacj* wyborcz*|program wyborczy|programu wyborczego|' +
    'obietnic* wyborcz*|na akcję|na jedną akcję|nie zmienił* się|nie uległ* zmianie|nie był* zaszczep*|nie zaszczepi*|niezaszczepion*',
  metrics: {
    sales:
      'sprzedał*|sprzedano|sprzedan*|sprzeda|sprzedaje|zarejestrowano|rejestracj* nowych|sprzedaż samochodów|sprzedaży samochodów|sprzedaż aut|' +
      'sprzedali … mieszkań|sprzedano … mieszkań|sprzedali|sprzedały|sprzedaż mieszkań|sprzedaży mieszkań',
    'retirement-age': "wiek emerytaln*|wieku emerytaln*|wiekiem emerytaln*",
    pension: "emerytur*|emerytura minimaln*|świadczen* emerytaln*",
    recipients: "emerytów|emeryci|emerytom|świadczeniobiorców|beneficjentów|pobierających emerytur*",
    contribution: "składk*|składka|składek",
    compensation: "odszkodowan*|zadośćuczynien*|rekompensat*|za każdą ofiarę|dla każdej ofiary|rodzinie ofiary|rodzinom ofiar",
    fleet: "flotą|flotę|flota licząc*",
    savings: "oszczędnoś*|zaoszczędz*",
    rainfall: 'deszcz|deszczu|deszcze|deszczów|opad|opady|opadów|opadu|opadach',
    homes:
      'domów … zniszczonych|zniszczyła … domów|zniszczył … domów|zniszczyło … domów|zniszczyły … domów|zniszczonych … domów|uszkodzonych … domów|' +
      'domów … uszkodzonych|uszkodziła … domów|zniszczono … domów|uszkodził … domów|budynków … zniszczonych|budynków … uszkodzonych|zniszczonych … budynków|' +
      'uszkodzonych … budynków|domów … zalanych|zalanych … domów|zalało … domów|zniszczone … domy|zniszczyła … domy|zniszczył … domy',
    permits: 'pozwole* na budowę|pozwole* na pobyt|zezwole* na pracę|zezwole* na pobyt|wydanych wiz|wydano … pozwoleń|wydanych pozwoleń',
    seized:
      'skonfiskował*|skonfiskowano|przejęł* … kg|przejęto|zarekwirował*|zajęto … kilogramów|konfiskat*|skonfiskowan*|zabezpieczono … kilogramów|' +
      'przejęli … kokain*|przejęli … narkotyk*|przejęła … kokain*|przejęto … kokain*|przejęł* … heroin*|przejęli … marihuan*|przejęli … papieros*|' +
      'przejęła … narkotyk*|przejęli … kg|udaremni* … przemyt|znaleźli … kokain*|znaleziono … kokain*|znalazła … kokain*|znaleźli … heroin*|' +
      'znaleziono … heroin*|znaleźli … narkotyk*|znaleziono … narkotyk*|znaleźli … marihuan*|znaleziono … marihuan*|wykryli … kokain*|wykryto … kokain*|' +
      'znaleźli … papieros*|ujawnili … papieros*|ujawniono … papieros*|ujawnili … kokain*|ujawnili … narkotyk*',
    'energy.outage':
      'bez prądu|bez elektryczności|bez energii elektrycznej|bez zasilania|w ciemnościach|bez ogrzewania|bez wody|awarii prądu|nie miało prądu|nie ma prądu|' +
      'nie mają prądu|nie mieli prądu|pozbawion* prądu|brak prądu|pozbawił* prądu|pozbawiła prądu|pozbawiło prądu|odcięt* od prądu|odciął od prądu|' +
      'odcięła od prądu',
    deposits: 'depozyt*|depozytów|lokat*|wycofali|wypłacili',
    'tax-rate':
      'vat|vat-u|podatek vat|podatku vat|stawka podatku|stawkę podatku|stawki podatku|stawka vat|stawkę vat|stawki vat|podatek dochodowy|' +
      'podatku dochodowego|podatek cit|podatku cit',
    recalls:
      'wzywa … do serwisu|wezwał* … do serwisu|wzywa do serwis*|wezwie do serwis*|wezwał* do serwis*|akcja serwisowa|akcję serwisową|akcji serwisowej|' +
      'akcji przywoławczej|akcję przywoławczą|wycofuje … samochod*|wycofuje … pojazd*|wycofuje … aut',
    dividend: 'dywidend*',
    tariff: 'cło|cła|cłem|cłami|cłach|ceł|stawka celna|stawki celne|opłaty celne|taryfy celne',
    'trade.turnover':
      'obroty handlowe|obrotów handlowych|wymian* handlow*|handel|handlu|obroty|obroty towarowe|wolumen handlu|handel zagraniczny|wymiana towarowa|' +
      'obrotów towarowych|obro* handlo*|obrot* handlowy*|obro* towaro*|wolum* hand*|hand* zagranicz*|wymia* towaro*|obrot* towarowy*|wymiana handlow*|' +
      'dwustronna wymiana|wartość wymiany',
    'trade.exports':
      'eksport*|wyeksport*|za granicę sprzedano|sprzedano za granicę|sprzedał* za granicę|sprzedaż za granicę|sprzedaży za granicę|sprzedaż zagraniczn*|' +
      'sprzedaży zagraniczn*|wysłano za granicę|wywóz|wywozu|wywiezion*|wywiozł*',
    'trade.imports':
      'import|importu|importem|importowa*|zaimport*|sprowadzon*|sprowadził*|sprowadza|sprowadzają|sprowadzi|przywóz|przywozu|kupił* za granicą|' +
      'zakupy za granicą|zakupów za granicą|sprowadzi* … ton|sprowadzać … ton|sprowadzon* … ton|sprowadzi* … baryłek',
    'trade.balance':
      'bilans handlowy|nadwyżk* handlow*|deficyt* handlow*|saldo|deficyt w handlu|bilansu handlowego|rachunek bieżący|bila* handlo*|bilan* handlowe*|' +
      'rachun* bieżą*|saldo handlu zagranicznego|saldo obrotów|saldo wymiany handlowej|ujemne saldo|dodatnie saldo|deficytu w handlu|deficyt* w wymianie|' +
      'nadwyżk* w handlu|nadwyżk* w wymianie|deficyt* na rachunku|nadwyżk* na rachunku|rachunk* obrotów bieżących|rachunku bieżącego|ujemn* bilans*|' +
      'dodatni* bilans*|bilans* handl*|deficyt* w handlu|nadwyżkę handlową|nadwyżka w handlu zagranicznym|nadwyżkę w handlu zagranicznym|' +
      'deficyt w handlu zagranicznym',
    investment:
      'inwestycj*|inwest*|zainwest*|wyłoży|wyłożył*|wyłożą|zainwestuje|kapitał* zagraniczn*|zagranicznego kapitału|nakład* kapitałow*|wpompuje|wpompował*|' +
      'koszt budowy|koszt projektu|koszt inwestycji|wartość projektu|wartość inwestycji|budowa pochłon*|koszty budowy|kosztował|kosztowała|kosztowało|' +
      'wyda na budowę|wyda na rozbudowę|wyda na modernizację|wydadzą na budowę|wyda na fabrykę|na budowę|na rozbudowę|na modernizację|zbuduje … fabryk*|' +
      'wybuduje … fabryk*|zbudować … fabryk*|buduje … fabryk*|zbuduje … zakład|fabrykę za|fabryka za|zakład za|fabrykę wart*',
    'agreement.value':
      'kontrakt*|umowa|umowę|umowy|umow* o wartości|przejęci*|zamówieni*|umowę wartą|fuzj*|umowa warta|transakcj*|umowy o wartości|umo* war*|umow* … wart*|' +
      'kontrakt* … wart*|porozumieni* … o wartości|umow* … o wartości|kontrakt* … o wartości|zamówieni* … o wartości|porozumienie wart*|umowa wart*|' +
      'umowę wart*|kontrakt wart*|zamówił*|zamawia|zamówić|zamawiać|kupuje|kupić|zakupił*|wartość umowy|wartości umowy|kontrakcie|przetarg*|umow* za|' +
      'umow* na dostaw*|zakupu|zakup|nabył*|nabędzie|nabyci*|odkupi*|kupiła|kupił|kupili|przejmie|przejął|przejęła|przejęto|zapłaci* za|wezwani*|kupi … za|' +
      'kupią … za|kupił* … za|kupuje … za|nabędzie … za|sprzeda … za|sprzedał* … za|kupi za|gotow* zapłacić|gotow* jest zapłacić|zaoferował* … mld|' +
      'zaoferował* … mln|oferuje … mld|oferuje … mln|zaoferował*|kontrakt … kosztował|umowa … kosztował*|kontrakt … kosztować|kontrakt … kosztuje|' +
      'umowa … kosztować',
    aid:
      'pomoc|pomocy|pakiet pomocy|pomoc humanitarn*|wsparci*|dotacj*|grant*|pomoc finansow*|darowizn*|subwencj*|dofinansowan*|paki* pomo*|darczyńc*|' +
      'ofiarodawc*|państwa-darczyńcy|pomoc doraźn*|pomocy doraźnej|fundusz pomocow*|zbiórk*|rodzin* ofiar|rodzin* zabitych|rodzin* poszkodowanych|' +
      'bliskim ofiar|zasiłek|zasiłku|zasiłki|zapomog*|powodzian*|środki pomocowe|środków pomocowych|przekazał* … pomoc*|datki|datków|datek|ofiarował*|' +
      'podarował*|wesprze|wesprą|wsparł*|fundusz* pomocow*|na najpilniejsze potrzeby|najpilniejsz* potrzeb*|potrzeb* humanitarn*|apeluje o|zaapelował* o|' +
      'apelują o|wesprzeć|wsparł|wsparła|wsparło|wspar*|środk* z kpo|euro z kpo|zł z kpo|euro z krajowego planu odbudowy|z unijnych funduszy|' +
      'z funduszy unijnych',
    'aid.military':
      'pomoc wojskow*|pomocy wojskowej|pakiet pomocy wojskowej|dostaw* broni|pakiet uzbrojenia|wsparci* wojskow*|wsparcie militarne|pomoc militarn*|' +
      'pomo* wojskow*|paki* pomo* wojskow*|paki* uzbrojen*|wsparc* militar*|pakiet* uzbrojenia|pakiet* broni|pakiet* wojskow*|pomoc* zbrojeniow*|' +
      'pomoc* obronn*|sprzęt* wojskow* o wartości|broni o wartości|broń o wartości|uzbrojeni* o wartości|uzbrojeni* za|broń za',
    loan: 'kredyt*|pożyczk*|linia kredytowa|transz*|lin* kredyto*|pożyczy|pożyczył*|pożyczą|pożyczyć|pożyczek|finansowani*|hipoteczn*',
    debt: 'dług|długu|zadłużeni*|dług publiczny|długi|długiem|zadłużon*|obligacj*|zobowiązani*',
    fine:
      'grzywn*|kar* pieniężn*|mandat karny|kara finansowa|karę w wysokości|odszkodowan*|kary w wysokości|karą|mand* kar*|kary|karę|kar|kara|ukaran*|ukarał*|' +
      'mandat|mandatem|mandaty|sankcj* finansow*|nakazał* … zapłat*|zapłatę kary|zapłaty kary|zapłacenie',
    budget:
      'budżet*|deficyt budżetowy|deficyt|wydatki publiczne|wydatki państwa|deficytu|defic* budżeto*|wydat* publicz*|wydat* państ*|deficyt* sektora|' +
      'deficyt* finansów publicznych',
    gdp: 'pkb|produkt krajowy brutto|produktu krajowego brutto|produ* krajo* brut*|produk* krajowe* brut*|wielkość gospodarki',
    'gdp.growth':
      'wzrost gospodarczy|gospodark*|wzrost pkb|tempo wzrostu|wzrostu gospodarczego|pkb wzrósł|pkb wzrośnie|wzrostu pkb|gospodarka|pkb urósł|pkb spadł|' +
      'pkb urośnie|dynamika pkb|wzro* gospodarc*|tem* wzros*|wzros* gospodarcze*|rozwój gospodarczy|recesj*|tempie wzrostu|dynamik* pkb|pkb zwiększył*|' +
      'pkb zmniejszył*|pkb skurczył*|wzrostem pkb|wzrostowi pkb',
    inflation:
      'inflacj*|ceny konsumpcyjne|wskaźnik cen|inflacja bazowa|cen konsumpcyjnych|inflac* bazo*|ceny towarów i usług konsumpcyjnych|ceny towarów i usług|' +
      'ceny dóbr i usług konsumpcyjnych|cen towarów i usług konsumpcyjnych|ceny konsumpcyjn*|cpi|hicp|drożyzn*|ceny konsumenckie|ceny dla konsumentów|' +
      'wzrost* cen|koszt* życia|ceny w sklepach',
    'interest-rate':
      'stop* procentow*|stopę referencyjną|stopa referencyjna|stóp procentowych|stopy procentowe|oprocentowani*|stopa depozytowa|główna stopa|stopę|' +
      'sto* referencyj*|sto* procento*|sto* depozyto*|głów* sto*|stopy|stóp|stopa główna|stopa procentowa|stopa banku|wibor|stawk* referencyjn*|' +
      'punktów bazowych|pkt bazowych|pkt baz',
    unemployment: 'bezroboci*|stop* bezrobocia|bezrobotn*|bez pracy|bez zatrudnienia|wniosk* o zasiłek|wniosków o zasiłek',
    wage:
      "płaca|płace|płac|płacy|płacę|wynagrodzeni*|pensj*|płaca minimalna|płacy minimalnej|zarobk*|pensji|zasiłk*|pła* minimal*|pła* minimaln*|podwyżek płac|" +
      "podwyżki płac|podwyżka płac|podwyżkę płac|podwyżek wynagrodz*|podwyżki wynagrodz*|wzrost* płac|podwyżek pensji|podwyżki pensji|podwyżk* płac|" +
      "podwyżek|wynagrodzeń|średnia krajowa|minimalna krajowa|stawka godzinowa|stawk* godzinow*|zarabia|zarabiają|uposażeni*|uposażenie",
    price:
      'cen|cena|ceny|cenę|koszt*|baryłk*|za baryłkę|uncj*|taryf*|kosztuje|czynsz*|cenie|litr*|kosztował*|cenom|ropa|ropy|złoto|bilet*|opłat*|brent|benzyn*|' +
      'olej napędow*|diesel|tona|tonę|gram złota|kilogram|kilogramie|rachunek za|rachunki za|stawk* za|droższ*|tańsz*|podrożał*|drożał*|zdrożał*|staniał*|' +
      'potania*|chleb*|mąki … zapłacić',
    'share-price':
      'akcj*|notowan*|kurs akcji|wig20|indeks*|papier* wartościow*|giełd*|papiery|papierów spółki|walory|walorów|wig|wig30|s&p|dax|kurs spółki|kursu spółki|' +
      'akcje potaniały|akcje zdrożały|akcje staniały|akcje podrożały|potaniały akcje|zdrożały akcje|podrożały akcje|kurs zamknięcia|kursu zamknięcia|' +
      'kursem zamknięcia|kursie zamknięcia|kursem zamknięcia',
    revenue:
      'przychod*|przychód|sprzedaż*|obrót|wpływ*|przychody|utarg*|dochody|dochodów|dochód|dochodu|dochodami|obroty sieci|obroty grupy|obroty spółki|' +
      'obroty firmy|obroty koncernu|obrotów grupy|obrotów spółki|przyniesie|przyniósł … mln|przyniósł … mld|przyniosła … mln|przyniosła … mld|' +
      'przyniosły … mln|przyniosły … mld',
    profit:
      'zysk|zysku|zyskiem|zyski|zysków|zyskom|zyskami|zyskach|zyskowi|zarobi*|ebitda|zysk netto|wynik netto|zysk operacyjny|wyn* net*|zarobk*|wzbogaci*|' +
      'przywłaszczy*|wynik finansowy|wynik operacyjny|wyniku netto|na plusie|dochód netto',
    loss:
      'strata netto|stra* net*|strata|straty|stratę|stratą|strat|stratach|stratami|pod kreską|na minusie|straty firm|kosztować firmy|straty przedsiębiorstw',
    'market-value':
      'kapitalizacj*|wartość rynkow*|wycen*|był wart|była warta|było warte|były warte|czarnorynkow* wartoś*|szacunkow* wartoś*|wartość narkotyk*|' +
      'wartość towar*|wartość przejęt*|wartość skradzion*|na giełdzie … wart*|wart* na giełdzie|giełdow* wart*|wartość giełdow*|wartości giełdow*|' +
      'wartość spółki|wartości spółki|wartość firmy|wartość przedsiębiorstwa|na giełdzie na|wartość zabezpieczon*|wartość … narkotyków|' +
      'wartości … narkotyków|wartość przemyt*|wart|warta|warte|wartość|wartości rynkowej',
    'exchange-rate':
      'za dolara|lir*|rubel|rubla|złoty|za euro|kurs wymiany|walut*|dolar kosztował|dolar|kurs dolara|dol* kosztow*|kurs|kursu|kursem|kursie|kursy|' +
      'euro kosztowało|euro kosztuje|dolar kosztuje|za euro płacono|za dolara płacono|euro wyceniano|kurs euro|notowano euro|euro było warte|' +
      'euro kosztował*|frank|franka|funt|funta|korona|korony|hrywn*|jen|jena|wobec dolara|wobec euro|do dolara|do euro|euro było wyceniane|' +
      'płacono za dolara|płacono za euro|za jednego dolara|za jedno euro|eur/pln|usd/pln|dolar australijski|dolar kanadyjski',
    reserves:
      'rezerw*|rezerwy brutto|rezerwy walutow*|zapas*|rezer* brut*|magazyny gazu|magazynach gazu|zapas* gazu|zapas* ropy|zapas* zboża|zapas* węgla|' +
      'magazyn* gazu',
    'reserves.filled': 'napełnion*|zapełnion*|zapełnieni*|napełnieni*|zbiornik* … wypełnion*|zapełnieni* magazynów|magazyny … pełne',
    production:
      'produkcj*|wyprodukow*|wydobyci*|wydobył*|produkuj*|plon*|produkcja przemysłowa|wytworz*|zebrano|wydobywa|wydobywają|wyprodukował*|produkuje|' +
      'produkują|wytwarza*|produkc* przemysło*|zbiory|zbiorów|zbiorami|zbiorach|z taśm|z taśmy|zjechało z taśm|zjechał* z taśm|zmontowan*|zmontował*|' +
      'zebran*|zebrali|zbiór|żniw*|skup|hut*|wydobywa*|pompował*|pompuje|wytworzył*|limit wydobycia|zebrał* … ton*|zebrała|zebrał|odłowi*|złowi*|połów|' +
      'odłow*|dostarczył* … samochod*|dostarczył* … aut*|dostarczyła klientom|dostarczył klientom|połowów|połów ryb|połowy ryb|połowach|wytwarza|wytwarzają',
    'energy.supply':
      'dostaw* gazu|gaz|gazu|energi* elektryczn*|prąd*|gazociąg*|odnawialn*|wiatrow*|słoneczn*|oze|gazu ziemnego|zużyci* gazu|zużyci* energii|zużycie prądu|' +
      'fotowoltaik*|zużyc* prą*|lng|energia elektryczna|energię elektryczną|produkcji energii|produkcja energii|przesłał*|przesył*|zużycie energii|' +
      'energii z wiatru|energii ze słońca|energetyk* jądrow*|dostawy … gazu|dostaw … gazu|dostaw* … gazu',
    'energy.capacity':
      'moc|mocy|moc zainstalowan*|elektrowni*|farm* wiatrow*|reaktor*|farm* fotowoltaiczn*|mocach|blok*|turbin*|zdolnoś*|mocą|farma|farmę|farmy|blok|' +
      'magazyn* energii|megawat*|gigawat*|rafineri*|przepustowoś*',
    emissions: 'emisj*|co2|gaz* cieplarnian*|dwutlenk* węgla|metan*|dwutlenek węgla|gazy cieplarniane|gazów cieplarnianych|śladu węglow*|ślad węglow*',
    temperature: 'temperatur*|stopni*|upał*|ociepleni*|termometr*|mróz|mrozu|mrozy|słupki rtęci|słupek rtęci|rtęć|st. c|kresek|mrozem|ochłodzeni*|zimno|ciepło',
    population: 'ludność|ludności|mieszkańc*|populacj*|mieszka|zamieszkuje|zamieszkują|zamieszkiwał*|zamieszkiwan*|zaludnieni*|żyje|żyją|żyło',
    migration:
      'uchodźc*|migrant*|przybywających|azyl*|przybyłych|osób przybyw*|wniosków o azyl|imigrant*|migracj*|przybysz*|prób nielegalnego|' +
      'nielegalnego przekroczenia|nielegalnie przekroczył*|przekroczyło granicę|przekroczyło … granicę|przekroczyli granicę|przekraczania granicy|' +
      'przekroczenia granicy|ochrony międzynarodowej|ochron* tymczasow*|cudzoziemc*|deport*|repatriant*|emigrował*|wyemigrował*|drogą morską|przypłynęł*|' +
      'przez morze|nielegalnych przekroczeń|nielegalne przekroczenia|przekroczeń granicy|zawrócono|zawrócon*|wnioski o azyl|wniosków azylowych|' +
      'złożyło wniosek o azyl',
    tourists:
      'turyst*|odwiedzając*|nocleg*|gości|noclegów|wczasowicz*|urlopowicz*|gości hotelow*|turyści|odwiedziło|odwiedzili|zwiedzając*|zwiedziło|przyjezdn*|' +
      'obcokrajowc*|cudzoziemców|zagranicznych gości|odwiedzin',
    passengers:
      "pasażer*|podróżn*|odprawił*|obsłużył*|przewiózł|przewiozł*|przewiezion*|z usług lotniska|z lotniska skorzystał*|skorzystał* z lotniska|" +
      "z usług lotniska … skorzystał*|na pokładzie",
    flights: 'lot|lotów|loty|rejs*|połączeń lotniczych|połącz* lotniczy*|połączeń|połączenia|startów i lądowań|operacji lotniczych|samolotów odwołano',
    'casualties.killed':
      'zginęł*|zabit*|zabił*|ofiar*|poniosło śmierć|nie żyje|zginął|ofiary śmiertelne|poniosł* śmierć|zgon*|straciło życie|zabija*|zabitych|zmarło|umarł*|' +
      'ciał|ponios* śmie*|ofia* śmiertel*|straci* życ*|stracił* życie|straciły życie|kosztował* życie|pozbawił* życia|odebrał* życie|poniósł śmierć|utonę*|' +
      'utonął|zastrzel*|zmarły|nie żyją|zginęli|zginą|życie straciło|życie stracił*|zamordow*|zmarła|zmarli|pochłonęł* życie|ciała|zwłok|zwłoki|trupy|' +
      'poległ*|polegli|utopił*|spłonęł* żywcem|martw*|rozstrzelan*|śmierć ponios*|śmierć poniosł*|śmierć co najmniej|śmierć … osób|śmierci … osób|' +
      'ofiar śmiertelnych|śmiertelnych ofiar|ciała ofiar|ciał ofiar',
    'casualties.injured':
      'rann*|zraniono|obrażeni*|ranił*|rany|poszkodowan*|zostało rannych|hospitalizow*|do szpital*|zosta* ranny*|raniąc|obrażeń|trafiło do szpital*|' +
      'trafiło … szpital*|trafił* do szpital*|przewiezion* do szpital*|kontuzj*|oparzeń|oparzenia|poparzeń|poparzon*|złamań',
    damage:
      'szkod|szkody|szkodami|szkodach|szkodę|zniszczenia|zniszczeń|straty materialne|strat materialnych|straty gospodarcze|straty po|straty spowodowane|' +
      'straty wywołane|strat po|straty oszacowano|straty szacowane|szkód|szkodom|oszacowano straty|szacuje straty|straty wyrządzone|zniszczeniach',
    'price.cap': 'pułap* cenow*|limit* cenow*|cen* maksymaln*|pułap* cen|limit* cen|górn* granic* cen',
    'casualties.missing':
      'zaginęł*|zaginion*|zaginął|uznaje się za zagin*|za zaginione|zaginieni|poszukiwan*|poszukuje się|los … nieznany|nie odnaleziono|los * osób nieznany',
    'casualties.displaced':
      'ewakuow*|przesiedl*|bez dachu|uciekł*|ewakuacj*|wysiedl*|przesiedlonych|opuści* domy|bezdomn*|opuścić|uciec|straciło dach|stracili dach|stracił dach|' +
      'straciły dach|dach nad głową|dachu nad głową|straciło dom*|stracili dom*|straciły dom*|utraciło dom*|utracili dom*|straciło mieszkani*|' +
      'stracili mieszkani*|bezdomnych|bezdomni|opuścić … domy|opuściło … domy|opuścić … domów|opuścili … domy|bez dachu nad głową|bez domu|przesiedlon*|' +
      'wysiedlon*|musieli uciekać|zmuszonych do ucieczki|zmuszonych do opuszczenia|zmuszon* do opuszczenia|zmuszon* do ucieczki|opuszczenia domów|wypędzon*|' +
      'uchodźców wewnętrznych|dach nad głową straciło|bez domów|do ucieczki|zmusił* do|do opuszczenia|musiało uciekać|uciekać|uciekło|domy opuścił*|' +
      'opuściło domy|opuścił* swoje domy|swoje domy opuścił*|w salach gimnastycznych|zakwaterowano|umieszczono w',
    rescued:
      'uratowan*|ocalon*|uratował*|wyciągnięt*|ratow*|uratować|wydobyt*|wydobyto|ocalał*|ocalałych|spod gruzów|wyciągnięto|uratowano|żywych|uwolniono|' +
      'uwolnił*|uwolnien*|wydobył*|wyciągnęł*|wydobyli spod|spod lawiny|spod ruin|spod zawalon*|z ruin|wyciągnęli|ocalili|uratowali|przeżył*|ocaleni|' +
      'podjęt* z wody|z wody|żywe|żywego',
    arrests:
      'aresztowan*|zatrzyman*|zatrzymał*|aresztow*|zatrzymano|zatrzymali|zatrzymań|areszt|aresztu|ujęt*|schwytan*|za kratki|zakuto|ujęł*|ujął|schwytał*|' +
      'wpadł* w ręce|w rękach policji|do aresztu',
    sentence:
      'więzieni*|skazał*|skazan*|pozbawienia wolności|lat więzienia|wyrok*|dożywoci*|kara|pozbawien* wolnoś*|w zawieszeniu|dostał … lat|dostała … lat|' +
      'dostał … roku|dostała … roku|dostali … lat|domagał* się … lat|zażądał* … lat|żądał* … lat|kary|lat pozbawienia|lata pozbawienia|za kratkami|odsiadk*|' +
      'odsiedzi|kolonii karnej|łagr*|karę pozbawienia|w zawieszeniu na|sąd skazał',
    'votes.share': 'głosów|poparcia|oddanych głosów|głosy|ważnych głosów|oddany* głos*|ważny* głos*|ważnie oddanych|z poparciem|przy poparciu',
    'votes.count':
      'głos*|zagłosował*|głosował*|posłów głosowało|wyborców|głosów za|kart do głosowania|posł* głosowa*|poszło do urn|do urn poszło|do urn|oddało głos*|' +
      'oddali głos*|głosowało|zagłosowało|wzięło udział w głosowaniu|uczestniczyło w głosowaniu|opowiedziało się|opowiedzieli się|opowiedział* się|' +
      'przeciw było|wstrzymało się|wstrzymał* się|za przyjęciem|poparło|poparli',
    turnout: 'frekwencj*|uprawnionych|oddało głos|do urn|poszło do urn|do urn poszło|do lokali wyborczych|do urn pójdzie|pójdzie do urn',
    seats: 'mandat*|miejsc w|posł*|miejsc|foteli|mandaty|deputowan*|miejsca w parlamencie|wprowadzi do sejmu|wprowadził* do sejmu|senatorów',
    'poll.share':
      'sondaż*|ankietowan*|badan*|poparci*|respondent*|zagłosowałoby|badanych|pytanych|popiera*|sondażu|sondażach|notowania partii|notowań partii|ankiet*|' +
      'polaków uważa|pytani|wskazań|deklaruje|deklarują|ufa|ufają|zagłosowałby|głosowałoby|ocenia pozytywnie|ocenia negatywnie|opowiada się za|' +
      'może liczyć na|mogą liczyć na|mogłaby liczyć na|mógłby liczyć na|mogłoby liczyć na|mogłyby liczyć na|liczyć na',
    'poll.lead': 'przewag*|wyprzedza|prowadzi|przed',
    'poll.margin-of-error':
      'błąd statystyczny|margines błędu|błędu statystycznego|marginesie błędu|margin* błę*|błę* statystyczne*|margines* błę*|błąd pomiaru|błędzie pomiaru|' +
      'błędem pomiaru|błędu pomiaru|błędzie statystycznym|margines* błędu|błąd oszacowania|marginesem błędu|błąd maksymalny|dopuszczalny błąd|' +
      'maksymalny błąd',
    'military.spending':
      'budżet obronny|budżetu obronnego|wydatk* na obronność|wydatk* wojskow*|wydatki obronne|wydatk* na obronę|budżet wojskowy|wydatki zbrojeniowe|' +
      'nakład* na obron*|budżet obrony|na obronność|na obronę|na zbrojenia|na wojsko|budż* obron*|budże* obronne*|wydat* obron*|budż* wojsko*|' +
      'wydat* zbrojenio*|budż* obro*|wydatki na wojsko|wydatków na wojsko|wydatki na zbrojenia|wydatków na zbrojenia|nakłady na obronność|nakłady na wojsko|' +
      'na siły zbrojne|na armię|budżet mon|budżet ministerstwa obrony',
    'military.troops':
      'żołnierz*|wojsk|wojskow*|bojownik*|żołnierzy|rezerwist*|sił zbrojnych|najemnik*|poborow*|wojska|piechot*|spadochroniarz*|komandos*|marines|' +
      'kontyngent*|rekrut*|wojowników|funkcjonariusz*|służy … osób|służyło … osób',
    equipment:
      'pojazd*|czołg*|pocisk*|rakiet*|dron*|samolot*|śmigłow*|haubic*|okręt*|amunicj*|transporter*|myśliwc*|ciężarówek|ciężarówk*|autobus*|pociąg*|' +
      'wyrzutni*|armat*|satelit*|statk*|broni|wozów|bombowc*|helikopter*|jednostek|zestaw|zestawy|zestawów|bezzałogow*|f-16|f-35|systemów|system patriot|' +
      'lokomotyw*|tramwaj*|wagonów|karetek|radiowoz*|jachtów|kutrów|kutry',
    area: 'hektar*|powierzchni*|kilometr* kwadratow*|metr* kwadratow*|las|lasu|obszar*|spłonęł*|ha|akrów|m kw|km kw|strawił*|spalił* się|użytków rolnych|upraw',
    distance:
      'odległoś*|głębokoś*|długoś*|kilometrów od|zasięg*|epicentrum|tunel*|most*|autostrad*|lini*|wysokoś*|promieni*|granic*|wybrzeż*|trasa|trasy|szerokoś*|' +
      'drog*|liczy … km|liczy … kilometrów|odcinek|odcinka|tras*|km od|kilometry od|kilometr od|km na północ|km na południe|km na wschód|km na zachód|' +
      'wysoki na|długi na|szeroki na|gazociąg o|przejechał*|przebył*|przebiegł*|przepłynął*|przeleciał*|mil od|mil morskich|dróg',
    magnitude: 'magnitud*|richtera|sile|siła wstrząsu|o sile|siłę|siła|stopni w skali',
    duration:
      'trwał*|potrwa*|trwa|trwają|trwając*|czas trwania|rozmawiali przez|rozmawiał przez|potrwać|zająć|zajmie|zajmą|przeciągn*|ciągną*|okres przejściowy|' +
      'okresu przejściowego|okresem przejściowym|okres karencji|moratorium|okres ochronny|na okres|przez okres|pełnił* służb*|na służbie|za kierownicą|' +
      'na zmianie|bez przerwy|obowiązywał* przez|obowiązuje przez|będzie obowiązywał*|obowiązywać przez|zawart* na|podpisan* na|ważn* przez|' +
      'okres obowiązywania|trwać|przez … godzin|godzinn*|przedłużon*|przedłużył*|przedłużyć|przedłużeni*|kadencj*|na czas|rozciągnął|potrwa|zajmuje teraz|' +
      'wystarczy na|wystarczą na|wystarcza na|wystarczyć|starczy|starczą|wystarczy|wystarczą|starczą na|starczy na|miesięcy na zbadanie|miesięcy na decyzj*|' +
      'dni na odpowiedź|dni na złożenie|tygodni na decyzj*|dni na decyzj*|miesiące na decyzj*',
    participants:
      'uczestnik*|demonstrant*|protestując*|uczestniczył*|delegat*|wzięło udział|wyszło na ulice|osób protestowało|manifestant*|kibic*|delegacj*|zgromadzi*|' +
      'wyszli na ulice|udział|sportowc*|gości|przeszło ulicami|demonstrowało|demonstrowali|protestowało|protestowali|zgromadziło|wzię* udzi*|przesz* ulica*|' +
      'uczestniczyło|uczestniczyli|brało udział|biorą udział|wzięli udział|widzów|widzowie|widzami|na ulice wyszł*|na ulicach|przedsiębiorc*|biznesmen*|' +
      'menedżer*|strajkujący*|strajkujących|przyszło|przybyło|manifestowało|manifestowali|osób wyszło|wyszło na ulic*|wyszło … ulice|maszerował*|' +
      'przemaszerował*|przybył* na|fanów|pielgrzym*|zawodnik*|strajkuje|strajkowało|w strajku|studentów|ochotnik*|wolontariusz*|na ulice wyszli|wyległ*|' +
      'przyłączył*|dołączył*|zebrało się|zebrali się|zebrał się|zebrała się|na protest … przyjechał*|na protest … przyszł*|na manifestację … przyszł*|' +
      'na manifestację … przyjechał*|na wiec … przyszł*|na marsz … przyszł*|na wiec|na wiecu|na demonstrację|na demonstracji|na manifestację|na manifestacji',
    speed:
      'prędkoś*|poryw*|wiatr*|kilometrów na godzinę|km/h|wiało|wieje|wiał|wiać|węzłów|szybkoś*|pędził*|km na godz|km na godzinę|z prędkością|' +
      'ze średnią prędkością|z szybkością',
    cases:
      'przypadk*|zakażeń|infekcj*|zakażon*|nowych zakażeń|zachorowa*|pacjent*|chorych|zakażenia|zaraż*|zapadalnoś*|nowy* zakaż*|przypadek|zakaził*|zaraził*|' +
      'ognisk*|wykryto|zdiagnozowan*|odr*|pozytywny wynik|epidemi*',
    vaccinations: 'zaszczep*|szczepie*|dawk*|szczepion*|szczepionk*|wyszczepi*|dawek|przeciw odrze|dawki|zaszczepi*',
    share:
      'udział*|ćwierć|jedna czwarta|jedna trzecia|połow*|dwie trzecie|odsetek|trzy czwarte|udział w rynku|procent ludności|przypada|jedna piąta|jed* czwar*|' +
      'jed* trzec*|proce* ludnoś*|jed* pią*|stanowi|stanowią|stanowił|stanowiła|stanowiło|stanowiły|posiada|posiadają|kontroluje|należy do|rynku światowego|' +
      'światowego rynku|rynku|stanowi*|przypada na|przypadało na|co trzeci|co czwarty|co piąty|co drugi|co dziesiąty|co trzecia|co czwarta|co piąta|' +
      'co druga|akcji spółki|proc. akcji|pakiet akcji|pakietu akcji|mniejszościow*|większościow*|trzecia część|ćwiartk*|jedną trzecią|jedną czwartą|' +
      'dwie piąte|trzy piąte|większość|ma … akcji|odpowiada za|odpowiadają za|odpowiadał* za|pokrywa|pokrywał*|pokryje',
    jobs:
      'miejsc pracy|pracownik*|etat*|zatrudni*|miejsca pracy|pracujących|zatrudnieni*|załog*|ofert pracy|miej* pra*|miejs* pra*|ofe* pra*|da pracę|' +
      'dadzą pracę|pracę znajdzie|zatrudnienie znajdzie|pracę dostanie|pracę znalazło|powstanie … miejsc|wakat*|stworzy|pracuje|pracują|pracowało|' +
      'nowych miejsc|miejscami pracy|zatrudnia|zatrudniają|pracuje w|pracuje tam|stanowisk pracy|stanowiska pracy',
    layoffs:
      'zwolni*|zlikwidowa*|zwolnień|redukcj* zatrudnienia|zwolnienia grupowe|redukcj*|zlikwiduje|likwidacj*|zwalnia*|zwolnieni|cięci*|zlikwidowan*|' +
      'zredukuje|zwolnien* grupo*|zwolni|straci pracę|straciło pracę|stracą pracę|stracili pracę|utraci pracę|utrata pracy|wypowiedzeni*|odejść z pracy|' +
      'pożegna się z|pożegna się|pożegnają się|z pracą … pożegna*|skasuje|skasują|wytnie|odejdzie z firmy|straci* pracę|pracę … stracić|pracę … straci*|' +
      'zniknąć … miejsc pracy|zniknie … miejsc pracy|znikną … miejsc pracy|zniknęło … miejsc pracy|ubędzie … miejsc pracy|ubyło … miejsc pracy|' +
      'zniknie … etatów|znikną … etaty',
    'documents-signed': 'dokument*|porozumień|umów|memorand*|protokoł*|porozumienia|umowy|list* intencyjn*|kontraktów podpis*|aktów',
  },
  events: {
    call:
      'rozmow* telefoniczn*|telefonicznie|łącza wideo|wideokonferencj*|rozmawiali|rozmawiał* przez telefon|telefoniczn*|połączeni* wideo|przez telefon|' +
      'zadzwonił*|zatelefonow*|wideorozmow*|połączył się',
    meeting:
      'spotkani*|spotka*|spotkał*|posiedzeni*|narad*|spotkać|spotkają|obrad*|zbiorą|zbierze|sesj*|zebrani*|zjazd*|spotka się|zebrała się|zebrał się|' +
      'zebrali się|zjechali|rozmawiał w|szefowie dyplomacji|kolacj* robocz*|zasiądą|konferencj* darczyńców|konferencj* pokojow*|nadzwyczajn* posiedzeni*|' +
      'posiedzeni* nadzwyczajn*|narad* kryzysow*',
    visit:
      'wizyt*|odwiedz*|podróż|złożenia wizyty|złoży wizytę|podróży|pojedzie|pojechał*|przybędzie|przybył|przyjedzie|uda się|poleci*|pojadą|udaje się|' +
      'udał się|udała się|wyrusz*|złożył wizytę|przyjechał*|wybiera się|jedzie do|leci do|udadzą się|przybyła do|przyleci|przyleciał*|gości w|wyjechał*|' +
      'wyjedzie|wybierze się|pojawi się w|gościem|wyleci*',
    summit: 'szczyt*|szczycie|przywódców|rada europejska',
    talks:
      'negocjacj*|rozmowy pokojowe|konsultacj*|rozmowy|rokowa*|rozmów|negocjow*|stół negocjacyjny|stole negocjacyjnym|stołu negocjacyjnego|przy stole|' +
      'negocjatorzy|negocjują|negocjuje|dialog|dialogu|konsultowal*|mediacj*',
    agreement:
      'traktat*|umow*|porozumieni*|podpisa*|pakt|rozejm*|zawieszeni* broni|memorandum|podpisan*|podpisz*|zawarł*|zawarto|układ|rozejm|podpisani*|układ*|' +
      'zawarli|zawarcie|zawarcia|podpisy|parafowa*|zawieszenie broni|zawieszenia broni|pokój|ratyfik*|dogadal*|uzgodni*|zgodził* się na|zgodzili się na',
    election:
      'wybory|wyborach|wyborów|referend*|druga tura|drugiej tury|drugą turę|głosowani*|elekcj*|wyborcz*|pierwsza tura|wyborami|wyborom|do urn|plebiscyt*|' +
      'przedterminow* wybor*|tura|turze|wybran*|reelekcj*',
    appointment:
      'powołan*|mianowan*|zaprzysięż*|nominacj*|objęci* urzędu|obejmie|objął|objęła|wybrany na|wybrana na|wybrano|inauguracj*|nominow*|nowy prezes|' +
      'przysięg*|stanie na czele|zastąpi|powoła|powołać|powołał*|powierzy*|powierzyć stanowisko|mianować|mianuje|mianował*|desygn*|wyznaczy*|nominuje|' +
      'stanowisko premiera|został prezesem|została prezesem|prezesem … został|szefem … został|szefową … została|ministrem … został|premierem … został|' +
      'dyrektorem … został|został nowym|została nową|został szefem|została szefową|został ministrem|została ministrą|został premierem|został dyrektorem|' +
      'zastąpił|zastąpiła|na stanowisko|na czele|wybrany|wybrana|pokieruje|pokierował*|stanął na czele|stanęła na czele',
    resignation:
      'dymisj*|rezygnacj*|ustąpi*|zrezygnow*|podał się do dymisji|ustąpienie|odejści*|złożył rezygnację|podała się|podał się … do dymisji|' +
      'podała się … do dymisji|złożył … dymisję|złożyła … dymisję|do dymisji|ustępuje|odszedł ze stanowiska|odeszła ze stanowiska|odejdzie ze stanowiska|' +
      'odchodzi ze stanowiska|rezygnuje|złożył urząd|złożył mandat|abdyk*|odwołan*|zdymisjonow*',
    attack:
      'atak*|ostrzał*|nalot*|zamach*|zaatakow*|bombardow*|uderzeni*|ataku|napaś*|napad*|strzelanin*|szturm*|ostrzela*|agresj*|zbombardow*|uderzył*|uderzyli|' +
      'trafił* w|nożownik*|otworzył* ogień|strzelał*|wtargn*|inwazj*|kontruderzeni*|ofensyw*|wystrzelił* … w kierunku|wysłał* … dronów|' +
      'wystrzelił* … pocisków|wystrzeliła … dronów',
    explosion: 'eksplozj*|wybuch*|detonacj*|eksplodow*|wyleciał* w powietrze',
    accident:
      'wypad*|katastrof*|zderzeni*|zatonięci*|zatonął|zatonęł*|wykolej*|kolizj*|rozbił*|wywróci*|zawaleni*|zawalił*|przewróci*|karambol*|runął|rozbicie|' +
      'rozbicia|wykolei*|wypadł z torów|zderzył*|czołowo|wjechał*|dachował*|wpadł* do|potrącił*|runęł*|tąpnięci*|tragedi*',
    disaster:
      'pożar*|huragan*|tajfun*|osuwisk*|susz*|erupcj*|lawin*|cyklon*|nawałnic*|tornad*|żywioł*|klęsk*|wichur*|powódź|powodzi|powodzią|powodzie|powodziach|' +
      'trąba powietrzna|trąby powietrzne*|burza|burze|burzy|burzę|burzą|burzami|ulewa|ulewy|ulew|ulewne|śnieżyc*|zamieć|zamieci|gradobici*|fala upałów|' +
      'fali upałów|falę upałów|osunięci* ziemi|wulkan*|podtopieni*|sztorm*|mrozy|pękła tama|tama … pękła|przerwani* tamy|pękła zapora|zapora … pękła|' +
      'przerwan* wał*|przerwało wał|przerwania wałów|pęknięci* tamy|katastrof* tamy|przerwanie tamy|pęknięcie tamy|przerwana tama|przerwanie wału|' +
      'przerwanie zapory|tamę … przerwało',
    earthquake: 'trzęsieni* ziemi|trzęsieni*|wstrząs*|zatrzęsł*',
    protest:
      'protest*|demonstracj*|strajk*|manifestacj*|pikiet*|marsz|marsze|marszu|marszów|marszem|marszach|wiec|wiecu|wiece|wieców|wiecem|wiecach|zastrajkował*|' +
      'zastrajkow*|przerwali pracę|przerwało pracę|odeszli od pracy|odeszło od pracy|porzucili pracę|wstrzymali pracę|strajkuj*|zablokowali|zablokował*|' +
      'blokad*|blokował*|protestowali|demonstrowali|demonstrują|wyszli na ulice|zamieszk*|bojkot*|na ulice wyszł*|wyszło na ulice|na ulice wyszli|wyległ*',
    arrest: 'aresztowani*|zatrzymani*|aresztowan*|zatrzymano|zatrzymany|zatrzymana|zatrzymał|zatrzymała|aresztował*|schwytan*|ujęto|do aresztu|za kratki',
    trial:
      'proces|rozpraw*|wyrok*|skaza*|uniewinni*|werdykt*|procesu|sąd skazał|oskarż*|apelacj*|sąd uznał|sąd|pozew|proces apelacyjny|przed sądem|przed sąd|' +
      'stanie przed sądem|staną przed sądem|stanie … przed sądem|staną … przed sądem|procesy|procesie|rozprawa apelacyjna|ławie oskarżonych|orzekł*|' +
      'ława przysięgłych|winnym|winną|przed trybunałem',
    sanction:
      'sankcj*|embarg*|pakiet sankcji|restrykcj*|na czarn* list*|czarną listę|zamroził*|zamrożen*|zakaz importu|zakaz eksportu|zakazu importu|' +
      'objęł* sankcjami|objął sankcjami|list* sankcyjn*|listę sankcyjną',
    launch:
      'wystrzel*|zaprezentow*|start rakiety|wprowadz*|premierę|rakiet* nośn*|wystartow*|wypuści*|prezentacj*|premierą|wystartowała|wystartował|' +
      'wystartowała rakieta|rakieta|rakiety|rakietę|odpalono|wyniósł na orbitę|wyniosła na orbitę|na orbitę|trafił* na rynek|trafi na rynek|' +
      'trafi do sprzedaży|trafił* do sprzedaży|odpalił*|wodowan*|zwodowa*|umieści* na orbicie|pokazał* now*|zadebiutował na rynku|zadebiutuje na rynku|' +
      'debiut rynkowy|rozpoczyna się … kampania|rozpocznie się … kampania|rusza … kampania|ruszy … kampania|ruszyła … kampania|kampania … rozpocznie|' +
      'kampania … rozpoczyna|kampania … rusza|kampania … ruszy|zaczyna się … kampania|zacznie się … kampania|startuje … kampania|wystartuje … kampania|' +
      'premiera filmu|premiera gry|premiera serialu|światowa premiera|premiera książki|premiera nowego|premiera nowej|premierowy pokaz',
    opening:
      'otwarci*|otwart*|otworz*|inaugur*|wejdzie w życie|weszł* w życie|uruchomieni*|uruchomion*|otwiera|wchodzi w życie|wejście w życie|oddan* do użytku|' +
      'ruszy|uruchomi|zostać otwart*|oddany do użytku|oddana do użytku|zacznie działać|wejdzie do eksploatacji|oddano do użytku|oddadzą do użytku|otworzą|' +
      'uruchomił*|zainaugurow*|weszła w życie|weszło w życie|wszedł w życie|wejdą w życie|obowiązuje od|zacznie obowiązywać|ruszył*|przecięci* wstęgi|' +
      'przecięto wstęgę|oddano … do użytku',
    closure:
      'zamknięci*|zamknięt*|zamkn*|zamyka*|wyłączeni*|wyłączon*|wstrzyman*|zamknie|zawieszeni* lotów|zaprzesta*|wygaszeni*|zlikwidowana|zlikwidowany|' +
      'zlikwidowano|zakończy działalność|zakończył* działalność|zakończy pracę|zakończy produkcję|wstrzymał* produkcję|wstrzyma produkcję|zawiesi|zawiesił*|' +
      'zawieszon*|likwidacja|likwidację|wygaszon*|wygasi*|zakończy wydobycie|zamykamy|zamkniemy',
    publication:
      'opublik*|publikacj*|nowe dane|ogłosi nowe|raport*|zaprezentuje|publikuje|opublikuje|ukaże się|ogłoszeni*|ujawni*|przedstawi|przedstawią|przedstawił*|' +
      'przedstawieni*|przedstawion*|ukazał się',
    death: 'zmarł*|śmierć|odszedł|zmarła|odeszła|nie żyje|umarł|umarła|śmierci',
  },
  ranks: {
    'trade.partner': 'partner* handlow*|partner* gospodarcz*',
    'trade.exports': 'eksporter*|rynek eksportow*|rynkiem eksportow*', 'trade.imports': 'importer*|odbiorc*', gdp: 'gospodark*', production: 'producent*',
    investment: 'inwestor*', 'energy.supply': 'dostawc*', population: 'miast*', aid: 'darczyńc*|ofiarodawc*|donator*',
  },
  superlatives: 'największ*|główn*|najważniejsz*|pierwsz*|czołow*|najwyższ*|numer jeden|wiodąc*|najlepsz*|najsilniejsz*',
  leasts: 'najmniejsz*|najniższ*|najgorsz*|najsłabsz*',
  outranked: 'po|za',
  up:
    'wzrósł|wzrosł*|wzrost*|urośnie|urosł*|zwiększ*|podni*|podwyższ*|przekrocz*|sięgn*|wyższ*|więcej|podwoi*|zyskał*|skok|zdroż*|rośnie|rosną|podwyżk*|' +
    'wzrosnąć|wzrośnie|wzrosną|podniesie|potroi*|dwukrotnie|umocni*|przyspiesz*|w górę|podskocz*|powiększ*|rozszerz*|rekord*|podrożał*|wzmocni*|rósł|rosła|' +
    'przybył*|przyrost*|powyżej|o wyższ*|uros*|urósł|szybowa*|wzrastał*|wzrasta|wzrastają|pogłębi*|poszedł w górę|poszł* w górę|poszybow*|skoczył*|skoczy|' +
    'drożej*|przybrał*|zyskuje|zyskują|odbił*|ożywi*|eskal*|rozrósł|rozrosł*|poprawi*|ciepl*|droższ*|zdrożał*|drożał*|podwyżek',
  down:
    'spadł*|spadek|spadku|spada|zmniejsz*|obniż*|zmalał*|malej*|niższ*|mniej|osłabi*|stracił*|skurczy*|zredukow*|ścięł*|tanieje|staniał*|spadnie|spadną|' +
    'spadać|zmaleje|obniżk*|spadk*|ograniczy*|redukuj*|cięci*|poniżej|załama*|stracił|w dół|spowoln*|pogorsz*|o połowę|kurczy|zwolnił*|traci|tracą|potania*|' +
    'zniż*|obcię*|tnie|topnie*|spaść|spaść do|tanieją|stanieje|osunął*|osunęł*|stopniał*|kurczą|ścięto|ściął|obciął|opadł*|opada|zwężeni*|zawęził*|runął o|' +
    'runęł* o|spadając|zjechał* do|zanurkow*|ubył*|ograniczono|hamuj*|wyhamow*|spowalni*|osłabł*|połowę|chłodni*|tańsz*|stopnieje|potaniał*',
  flat:
    'bez zmian|niezmienion*|stabiln*|utrzyma*|pozostawi*|nie zmieni*|pozostały|pozostał|pozostała|nie zmieniła|nie zmienił|nie zmieniło się|' +
    'nie zmieniła się|nie zmienił się|nie uległ* zmianie',
  over: 'przekroczył*|przekracza*|przekroczyć|przekroczeni*|przewyższył*|przewyższa|powyżej|przebił*|przebije|ponad poziom*|ponad próg|minął|wyższ* niż',
  under:
    'poniżej|prawie|niemal|nie przekracza|nie przekroczył*|nie przekroczy|blisko|niespełna|nie więcej niż|co najwyżej|maksymalnie|zbliża się do|' +
    'zbliżył* się do',
  level:
    'wynios*|wyniósł|sięgn*|osiągn*|przekrocz*|jest|są|był|była|było|były|opiewa*|wartości|o wartości|wart*|kosztow*|płacono|liczy|obejmuje|wynosił*|' +
    'wynoszą|wynosi|szacow*|uzyskał*|zdobył*|zdobędzie|ma|mają|miał*|kształtow*|odnotow*|zanotow*|zarobił*|zarobi|zebrał*|otrzymał*|zamkn*|przekroczył*|' +
    'ukształtow*|zmierzono|dotar*|przeznacz*|wycenia*|zajmuje|zajęł*|wyniesie|wyniosą|sięga|sięgają|osiągnie|przebywa|pochłon*|zgromadzi*|kosztuje|stanowi|' +
    'stanowią|stanowił|stanowiła|stanowiło|stanowiły|wydał|wydała|wydało|wydali|wydały|wydaje|wydano|wydadzą|wynoszący|wynosząca|dobił*|dochodził*|dochodzi|' +
    'dochodzą|doszł*|doszedł|zbliżył*|zbliża|liczył*|liczą|kształtuje|uplasował*|uplasuje|zatrzymał* się na|zakończył* się na|ustanowi*|ustalon*|ustalił*|' +
    'oszacowan*|szacuje|wycenion*|wycenił*|wycenia|odniósł|zgarnął|zgarnęł*|odprawił*|obsłużył*|pokazał*|wskazywał*|wskazał*|zarejestrow*|przyjęł*|' +
    'przyciągn*|plasuje',
  by: 'o|kolejn*', to: 'do|na',
  from: 'z|ze|od|wobec|po|zamiast|w porównaniu',
  than:
    'niż|wobec|w porównaniu|rok wcześniej|rok do roku|poprzedni*|w stosunku do|względem|od poprzedn*|miesiąc wcześniej|dzień wcześniej|rok temu|r/r|' +
    'w ujęciu rocznym|analogiczn*|kwartał wcześniej|ubiegłym rokiem|ubiegłego roku|w stosunku',
  afterThan: 'wcześniej|temu', since: 'od|od roku|od początku',
  numbered:
    'typ|typu|model|wersja|seria|serii|lotu|sala|sali|salę|pokój|pokoju|oddział|oddziale|hala|hali|peron|peronie|tor|torze|terminal|terminalu|blok|bloku|' +
    'rozdział|strona|stronie|paragraf|artykuł|linia|linii|autostrada|autostradzie|lot|numer|nr|strefa|strefie|kategoria|kategorii|poziom|faza|reaktor|' +
    'piętro|studio|pawilon|budynek|budynku|hangar|mieszkanie|bramka|wyjście|nr.|tramwaj|tramwaju|linia alarmowa|numer alarmowy|numerem alarmowym|' +
    'numeru alarmowego|pod numer|pod numerem|infolinia|infolinii|numer telefonu|infolinię',
  statutory: 'płac* minimaln*|minimaln* wynagrodz*|najniższ* krajow*',
  musts: 'musi|muszą',
  peaks: 'poziomu|poziom|poziomie|rekordu|rekord|maksimum|minimum|szczytu|rekordowego poziomu|pułapu|wartości|dołka',
  pairs:
    'obu stron|obydwie strony|obu stronom|oba kraje|obu krajów|obu krajom|obu krajach|obydwa kraje|dwa kraje|dwóch krajów|oba państwa|obu państw|' +
    'obu państwom|dwa państwa|obie strony',
  say:
    'powiedział*|oświadczył*|poinform*|stwierdził*|podkreśl*|dodał*|ogłosi*|zapowied*|przekaza*|podał*|podaj*|przyzna*|wyjaśni*|zaznacz*|potwierdz*|' +
    'ostrzeg*|napisał*|twierdzi*|mówi*|przypomnia*|relacjon*|spodziewa*|prognozuj*|szacuj*|ocen*|zauważ*|podaje|deklar*|pisze|wskaza*|donosi*|obieca*|' +
    'przewidu*|komunik*|zapewni*|odpowiedział*|tłumaczył*|uważa|skomentował*|wynika z|zadeklar*|oznajmi*|wyrazi*|przekonuj*|przekonywał*|szacowa*|' +
    'zwróci* uwagę|zaapelowa*|ujawnił*|wyliczył*|dowodzi*|krytykow*|przestrzeg*|rzekł|oczekuj*|informuj*|żąda*|domaga*|apeluj*|zaapel*|wzywa*|wezwał*|' +
    'zażąda*|prosi|proszą|poprosił*|postuluj*|oczekują od|żąda|żądają|zażądał*|domaga się|domagają się|domagał* się|apeluje|apelują|wzywa|wzywają|dodaje|' +
    'stwierdza|tłumaczy|pisał|pisała|pisało|donoszą|doniosł*|doniósł|doprecyzow*|sprecyzow*|zakomunik*|wspomniał*|zwrócił* uwagę|zwraca uwagę|uzasadni*|' +
    'odparł*|odpowiada|skwitow*|podsumow*|zreferow*|zdradzi*|wynika|wykazał*|wykazuje|dowiedział* się|liczy na|liczy, że|uznał*|przypomina|powtórzył*|' +
    'zarzucił*|zarzuca|oskarżył*|obniżył* prognoz*|podniósł prognoz*|podniosł* prognoz*|obniżył* swoj* prognoz*|podniósł swoj* prognoz*|' +
    'podniosł* swoj* prognoz*|podwyższył* prognoz*|zrewidował* prognoz*|ściął prognoz*|ścięł* prognoz*',
  deny: 'zaprzeczy*|zdementow*|odrzuci*|zaprzecza*|dementuj*|odrzuca|wykluczył*|wyklucza*|wykluczając|nieprawd*|odpiera|odparł* zarzut*',
  according:
    'według|zdaniem|jak podaje|jak podał|jak poinformował*|z danych|jak wynika z danych|na podstawie|wg|w ocenie|jak wynika z|jak przekazał*|zgodnie z|' +
    'opierając się na|w opinii|jak poinformowała|jak poinformowało|jak przekazała|jak przekazało|jak podała|jak podało|jak informuje|jak donosi|' +
    'jak twierdzi|jak ocenia|w oparciu o|jak mówi|jak powiedział|jak powiedziała|jak dodał|jak pisze|jak wskazuje|jak ustalił*',
  afterAccording: '',
  cited: 'cytowan* przez|cytuje|cytowany|cytowana', that: 'że|iż|czy|by|jakoby|aby|żeby|o',
  statistics:
    'statystyk*|danych|służb celnych|liczb*|szacun*|wyliczeń|exit poll|wyniki|wyników|gus|statystyczn*|oblicze*|prognoz*|dane|danymi|danym|eurostat|' +
    'eurostatu|spis|spisu|badanie exit poll|wyliczenia',
  documents: 'raport*|badani*|dokument*|komunikat*|analiz*|studium|oświadczeni*|list|listu|liście|pism*|akt* oskarżenia|raporcie|opracowani*|prognoza',
  media:
    'media|mediów|agencj* prasow*|gazet*|dziennik|telewizj*|prasa|stacja|radio|portal*|tygodnik*|mediom|dziennika|agencja|prasy|rozgłośni*|serwis*|prasie|' +
    'stacji|dziennikarz*',
  officials:
    'policj*|władz*|minister*|prokuratur*|straż*|ekspert*|analityk*|organizator*|armi*|świadek|świadkowie|świadków|ratowni*|urzędni*|ekonomist*|resort*|' +
    'naukow*|badacz*|lekarz*|szpital*|związkow*|państwowa komisja wyborcza|komisja wyborcza|synoptyk*|dyplomat*|służb* ratunkow*|śledcz*|spółka|sejsmolog*|' +
    'sztab generalny|sztab*|źródł*|ratusz*|pkw|msz|mon|przedstawiciel* władz|sztabu generalnego|obrona cywilna|obrony cywilnej|siły powietrzne|' +
    'sił powietrznych|siły zbrojne|marynarka wojenna|urząd celny|służba celna|służby celne|urząd statystyczny|kancelaria prezydenta|stowarzyszenie|' +
    'federacja|obserwatorium|izba handlowa|ambasada|komisja|agencja|organizacja ekologiczna|straż graniczna|administracja wojskowa|służba meteorologiczna|' +
    'związek zawodowy|konfederacj*|sił zbrojnych|marynark*|sekretariat*|gwardi* narodow*|straż* graniczn*|służb* geologiczn*|państwow* komisj* wyborcz*|' +
    'amerykańskiej służby|obron* cywiln*|eksperci|analitycy|ekonomiści|imgw|gopr|topr|rcb|uokik|knf|gis|sanepid|wojewod*|synoptycy|meteorolodzy|dowództw*|' +
    'sejsmolodzy|służby|służb|pogotowi*|zrzeszenie|zrzeszenia|urząd do spraw|urząd ds.|prefektur*|inspektorat*|departament*|linia lotnicza|linie lotnicze|' +
    'przewoźnik*|ubezpieczyciel*|magistrat*|lotnictwo|lotnictwa|siły lotnicze',
  governments: 'gabinet|rząd|rządu|rządowi|rządem|rządzie|rządy',
  organisations:
    "bank|instytucja|spółka|firma|instytut|agencja|organizacja|koncern|grupa|bank centralny|partia|resort|fundusz|linia lotnicza|przewoźnik|producent|" +
    "regulator|ministerstwo|korporacja|bank centraln*|ugrupowanie|ugrupowania|stronnictwo|formacja|producent leków|koncern farmaceutyczn*|" +
    "koncern energetyczn*|koncern paliwow*|koncern samochodow*|producent samochodów|producent chipów|ubezpieczyciel|sieć|sieć handlowa|detalista|operator|" +
    "armator|browar|huta|dostawca|deweloper|wydawca|kolej|spółdzielnia|startup|start-up|związek|związek zawodowy|federacja|izba|organizacja pomocowa|" +
    "ośrodek|komisja|urząd|inspekcja|giełda|wytwórca|pożyczkodawca|kredytodawca|stocznia|grupa energetyczna",
  delegations: 'delegacj*|misj*|negocjator*|wysłannik*|inspektor*|przedstawiciel*|prezydent*|premier*',
  persons:
    'rzecznik*|rzeczniczk*|prezydent|minister|gubernator|burmistrz|kanclerz|premier|przywódca|prezes|szef|lider|ministra|szefowa|sekretarz generalny|' +
    'dyrektor|przewodnicząc*|senator|dyplomata|polityk|wojewoda|marszałek|kandydat|kandydata|kandydatka|kandydatki|kandydatem',
  pronouns: 'on|ona|jego|jej',
  spends:
    'przeznaczy*|przeznacza*|przeznaczon*|wyda|wydała|wydał|wydać|wydaje|wydatk*|wyasygn*|zarezerw* w budżecie|środk* budżet*|wydatkuj*|dotacj*|udostępni*|' +
    'zapewni*|uruchomi*',
  citing: 'powołując się na|cytując|za agencją',
  backward:
    'poinformował o tym|poinformowała o tym|poinformowało o tym|powiedział o tym|powiedziała o tym|o tym poinformował*|takie dane|o sprawie poinformow*|' +
    'tak podał*|dane podał*|taką informację|informację podał*|ogłosił to|dane opublikował*',
  hosts: 'przyjął|przyjęła|przyjmie|gościł|gościła|podjął|gości|ugościł*|przyjmuje|rozmawiał z|rozmawiała z|podejm*|podejmie|spotkał się z|przyjmowa*',
  futureTense:
    'będzie|będą|wzrośnie|wzrosną|spadnie|spadną|urośnie|podrożeje|podrożeją|stanieje|stanieją|zmaleje|zmaleją|skurczy|spowolni|przyspieszy|potrwa|potrwają|' +
    'straci|stracą|wyniosą|przekroczą',
  receive: 'otrzyma|otrzymała|otrzymał|otrzymali|otrzymuje|otrzymują|dostanie|dostała|dostał|dostaną',
  negation: 'nie|nigdy|ani',
  planned:
    'zamierza*|planuj*|zaplanow*|będzie|będą|przekaż*|chce|chcą|zaprosi*|przedstawi|do 2030|odbędzie|odbędą|zapowiada|zobowiąz*|celem|obiec*|do końca|cel|' +
    'wyznaczon*|gotow*|otworzy|wejdzie|złoży|spotkają|podpisze|podpiszą|rozpocznie|zbuduje|zainwestuje|zwolni|zamknie|ogłosi|opublikuje|wystartuje|' +
    'przewidzian*|plan|plany|chciał*|zaprezentuje|obejmie|wyśle|wyślą|przekaże|przekażą|prześle|udzieli|dostarczy|kupi|zakupi|zlikwiduje|podniesie|' +
    'wprowadzi|obniży|zwiększy|utworzy|uruchomi|przeprowadzi|przyjmie|odwiedzi|spotka się|skieruje|przeznaczy|zaczynają|rozpoczynają|otwiera|startuje|' +
    'ruszają|spotka|odwiedzą|przyjedzie|przyjadą|przybędzie|poleci|polecą|pojedzie|złożą|wygłosi|wystąpi|weźmie|wezmą|planuje|planują|zaplanowano|zostanie|' +
    'zostaną|zamierza|wznowi|wznowią|wprowadzą|zamkną|otworzą|uda|udadzą|przedstawią|zbierze|zbiorą|zdecyduje|zdecydują|rozpoczną|zakończy|zakończą|ruszy|' +
    'podejmie|podejmą|zagłosuje|zagłosują|wyruszy|wyda|uruchomią|opublikują|ogłoszą|wejdą|pojawi|rozpatrzy|kontynuować|wydadzą|otrzyma|otrzymają|dostanie|' +
    'dostaną|obieca*|przyrzek*|zobowiąza*|podniesiemy|zwiększymy|obniżymy|zmniejszymy|zbudujemy|wybudujemy|wyślemy|zainwestujemy|otworzymy|uruchomimy|' +
    'wprowadzimy|przeznaczymy|podpiszemy|stworzymy|kupimy|zatrudnimy|wydamy|udzielimy|będziemy|zakończymy|rozpoczniemy|zaczniemy|podwoimy|wyłoży|wyłożą|' +
    'przejmie|przejmą|pożyczy|pożyczą|zainwestują|zbudują|wybuduje|wybudują|powstanie|powstaną|utworzą|zatrudni|zatrudnią|zwolnią|uda się|ma się odbyć|' +
    'mają się odbyć|ma zostać|mają zostać|ma powstać|ma ruszyć|ma kosztować|ma objąć|zapowiedział*|zapowiadają|zapowiedziano|zdecydowano|zdecydował*|' +
    'postanowi*|zgodził* się|pracuje nad|przygotowuj*|odda|oddadzą|wesprze|wesprą|wystawi|wystawią|zasiądą|skróci|wydłuży|przedłuży|wystrzeli|poprowadzi|' +
    'sprzeda|sprzedadzą|wyemituje|rozmieści|rozmieszczą|wycofa|wycofają|dofinansuje|sfinansuje|przejdzie|przejdą|zorganizuje|zorganizują|wyprodukuje|' +
    'wyprodukują|ograniczy|ograniczą|zredukuje|zredukują|powoła|nałoży|nałożą|obejmą|pojadą|wyjedzie|zadebiutuje|trafi|trafią|wróci|wrócą|dołączy|dołączą|' +
    'zmniejszy|zmniejszą|przeszkoli|przeszkolą|sprowadzi|sprowadzą|dostarczą|podwoi|podwoją|kupią|zlikwidują|wyemitują|dadzą|przyleci|przylecą|odwoła|' +
    'odwołają|wezwie|wezwą|wręczy|wręczą|przeniesie|przeniosą|zagra|zagrają|odleci|odlecą|zwróci|zwrócą|podrożeje|podrożeją|stanieje|stanieją|spadną|' +
    'wzrosną|obniżą|podniosą|zmaleje|zmaleją|skurczy|spowolni|przyspieszy|potrwa|potrwają|zapewni|zapewnią|pokryje|dotknie|straci|stracą|spłaci|spłacą|' +
    'zatwierdzi|zatwierdzą|zezwoli|zaostrzy|złagodzi|zainstaluje|zamontuje|wyposaży|zmodernizuje|wyremontuje|pokaże|pokażą|wyjdzie|wyjdą|zapłaci|zapłacą|' +
    'wypłaci|wypłacą|zabroni|zakaże|zakażą|wstrzyma|wstrzymają|zawiesi|zawieszą|przestanie|przestaną|wybierze|wybiorą|zgłosi|zgłoszą|przeleje|zrezygnuje|' +
    'ustąpi|ustąpią|odejdzie|odejdą|wzniesie|zaproponuje|zaproponują|przydzieli|zmieni|zmienią|zakupią|zwiększą|prześlą|przeznaczą|przekroczą|wyniosą|' +
    'skierują|przeprowadzą|wzrośnie|spadnie|urośnie',
  forecast:
    'spodziewa*|prognoz*|oczekuj*|przewiduj*|szacuj*|prawdopodobnie|zakłada|zakładają|zakładał|zakładano|prognozuj*|oczekiwan*|osiągnie|przewid*|przekroczy|' +
    'wyniesie|grozi|grożą|groziła|groziło|grożące|ma wzrosnąć|ma spaść|ma wynieść|liczy na|zdaniem analityków',
  demanded:
    'powin*|żąda*|domaga*|wezwał*|musi|muszą|należy|trzeba|wzywa*|apeluj*|potrzeb*|zażąda*|konieczn*|zaapel*|prosi|proszą|poprosił*|postuluj*|zaapelował*|' +
    'apelował*|zwrócił* się o|zażądał*|zwraca się o|postulat*|żądają|należałoby|nakazał*|nakazuje|zobowiązał* do|wnioskuj*|wnosi o|wnosiła o|wnosił* o|' +
    'zaapelował* o|apeluje o',
  hypothetical:
    'jeśli|gdyby|mógł*|może|mogą|możliwe|być może|ewentualn*|byłby|byłoby|rozważa*|potencjaln*|jeżeli|mogłoby|mogłaby|*łby|*łaby|*łoby|*liby|*łyby|' +
    'możliwość|możliwości|możliwy|możliwa|o ile|w razie|grozić|niewykluczone|nie wyklucza|nie wykluczył*',
  at: 'w|we|pod|na|koło|niedaleko',
  doer: 'przez',
  streak: 'z rzędu|pod rząd|kolejny raz|nieprzerwanie',
  multiples: {
    2: 'dwa razy|dwukrotnie', 3: 'trzy razy|trzykrotnie', 4: 'cztery razy|czterokrotnie', 5: 'pięć razy|pięciokrotnie', 6: 'sześć razy', 7: 'siedem razy',
    8: 'osiem razy', 9: 'dziewięć razy', 10: 'dziesięć razy',
  },
  things:
    'domów|domy|domach|mieszkań|mieszkania|budynk*|pojazd*|samochod*|szkół|szkoły|most*|sklep*|wsi|dróg|zwierząt|dron*|rakiet*|łodzi|drzew*|szpital*|kur|' +
    'kurczaków|kurczaki|indyków|indyki|świń|świnie|krów|krowy|bydła|owiec|owce|kóz|kozy|psów|kotów|koni|konie|ptaków|ptaki|ryb|ryby|wilków|słoni|' +
    'sztuk bydła|sztuk drobiu|kaczek|gęsi|niedźwiedzi',
  subset: 'w tym|wśród nich|z nich|dziec*|kobiet*|z czego|spośród których|dzieci|nieletni*|wśród których', outOf: 'z|ze|na|spośród', and: 'i|oraz|lub|a także',
  clause: 'ale|a|podczas gdy|po tym|choć|ponieważ|gdy|który|która|które|którzy|jednak|bo|natomiast|zanim|gdzie',
  aside: 'na marginesie|przed|po|w związku|w wyniku|przy okazji|na tle|w ramach|w odpowiedzi|w przededniu|w następstwie|wskutek|na skutek|z powodu',
  negotiates:
    'prowadzi rozmowy z|prowadzi rozmowy ze|prowadzą rozmowy z|prowadzi negocjacje z|prowadzi negocjacje ze|negocjuje z|negocjuje ze|negocjują z|rozmawia z',
  reckons: 'szacuje|szacują|szacował*|oszacował*|ocenił*|wycenił*|naliczył*|doliczył* się|mówił* o|mówi o|mówią o',
  finds: 'szacuje|szacują|szacował*|oszacował*|ocenia|wycenia|wycenił*|zmierzył*',
  streets: 'ulica|ulicy|ulicę|ul.|aleja|alei|al.|plac|placu',
  relatives: 'córk*|syn|syna|synem|synowi|żon*|mąż|męża|mężem|wdow*|matk*|ojciec|ojca|siostr*|brat|brata|wnuczk*|wnuk*|partnerk*',
  openings: 'pierwsze|pierwszych',
  former:
    'wcześniejsz* bilans*|poprzedni* bilans*|wcześniejsz* szacun*|poprzedni* szacun*|wcześniej podawan*|wcześniej informowan*|początkowo|' +
    'wcześniejsz* prognoz*|poprzedni* prognoz*|wcześniej mówi*',
  bodies:
    'krajów|kraje|krajach|państw|państwa|państwach|członków|członkowie|firm|firmy|spółek|miast|miasta|miastach|województw|regionów|partii|banków|rządów|' +
    'ministrów',
  matches:
    'pokonał*|pokonuje|wygrał*|wygrywa|zwycięż*|zwycięstwo|mecz*|finale|finał*|półfinał*|zremisował*|remis*|przegrał*|rozgromił*|wyeliminował*|spotkanie',
  points: 'punkt|punkty|punktu|punktów|pkt',
  asExpected:
    'niż planowano|niż oczekiwano|niż zakładano|niż przewidywano|niż prognozowano|niż się spodziewano|niż spodziewano się|niż zapowiadano|' +
    'niż oczekiwali analitycy|niż oczekiwał rynek|niż prognozowali analitycy|zgodnie z planem|zgodnie z oczekiwaniami|zgodnie z prognozami|od oczekiwań|' +
    'od prognoz',
};
