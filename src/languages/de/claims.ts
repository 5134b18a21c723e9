import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** German claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  plurals: ['s', 'e', 'en', 'n', 'er'],
  clauseMarked: true,
  idioms:
    'Verwundetentransport*|Kranzspende|entlang der Küste|Förderbeitr*|Förderprogramm*|Förderverein*|Förderschule*|Förderkreis*|Fördermittel*|Fördergeld*|' +
    'Förderung der|Förderung des|Förderung durch|Arbeitnehmersparzulage*|Arbeitnehmerüberlassung|Arbeitnehmervertret*|Arbeitnehmerrecht*|' +
    'Arbeitnehmerfreizügigkeit|Sitzungssaal*|Sitzungssäle*|Sitzungsperiode*|schloss sich|schloss er|schlossen sich|schließt sich|schloss an|eröffnete sich|' +
    'eröffnet sich|eröffneten sich|als Vorlage|Vorlage für|Vorlage von|Vorlage zu*|Rookie-Vertrag|Profivertrag*|*jahresvertrag*|*-Jahres-Vertrag|' +
    'Vertrag bei|Vertrag bis|Lizenzvertrag*|Arbeitsvertrag*|Mietvertrag*|Beteiligung an|ihre Beteiligung|seine Beteiligung|Beteiligungen|zurückgereist|' +
    'zurück gereist|Wahl zum wertvollsten|Wahl zum Spieler|Spieler des Jahres|Torvorlage*|Produktionsfirma|Produktionsgesellschaft|Filmproduktion*|' +
    'Fernsehproduktion*|Musikproduktion*|Koproduktion*|Produktion von Waren|Gefallener|Gefallen|Erntedank*|Landesausstellung|angebrochen|Stimmungserhebung|' +
    'einen Vertrag bei|seinen Vertrag bei|einem Vertrag ausstatte*|seinen Vertrag beim|einen Vertrag bis|nicht geimpft|nicht geimpfte|nicht geimpften|' +
    'nicht geimpfter|unter dem strich|unterm strich|kaufmann*|kaufleute*|kaufhaus*|kaufhäuser*|kaufkraft*|befragte ökonom*|befragten ökonom*|' +
    'befragter ökonom*|befragte volkswirt*|befragten volkswirt*|befragte analyst*|befragten analyst*|befragte expert*|befragten expert*|' +
    'umfrage unter ökonom*|umfrage unter volkswirt*',
  metrics: {
    sales:
      'verkauft|verkaufte|verkauften|verkaufen|abgesetzt|neuzulassung*|zugelassen … pkw|autoverkäufe|pkw-neuzulassungen|verkaufte fahrzeuge|' +
      'ausgelieferte fahrzeuge',
    'retirement-age': "rentenalter*|renteneintrittsalter*|pensionsalter*|pensionsantrittsalter*|ruhestandsalter*",
    pension: "rente|renten|rentenzahlung*|mindestrente*|pension|pensionen|altersrente*|standardrente|grundrente|durchschnittsrente|ruhegeh*",
    recipients: "rentner*|rentnerinnen|pensionäre*|pensionisten|leistungsempfänger*|bezieher*|empfänger*|hilfsempfänger*",
    contribution:
      "beitragssatz*|rentenbeitrag*|rentenbeiträge*|sozialbeitrag*|sozialbeiträge*|sozialversicherungsbeiträge*|beitrag*|in die rentenkasse|zusatzbeitrag*|" +
      "versicherungsprämie*|prämien für|*versicherungsprämien|*versicherungsbeitrag|*versicherungsbeiträge",
    compensation: "entschädigung*|entschädig*|schadenersatz*|schadensersatz*|schmerzensgeld*|für jedes opfer|pro opfer",
    fleet: "flotte von|flotte mit",
    savings: "einsparung*|spart|einsparen|sparen|entlasten|entlastet",
    rainfall: 'regen|regenfälle|regenfällen|niederschlag*|regenmenge*|starkregen*|liter regen',
    homes:
      'häuser … zerstört|wohnhäuser … zerstört|gebäude … zerstört|häuser … beschädigt|wohnungen … zerstört|wohnungen … beschädigt|gebäude … beschädigt|' +
      'wohnhäuser … beschädigt|zerstörte … häuser|zerstörten … häuser|beschädigte … häuser|beschädigte … gebäude|zerstörte … gebäude|häuser … überflutet|' +
      'häuser … abgebrannt|häuser … eingestürzt|häuser … überschwemmt|häusern … zerstört|zerstörten … gebäude',
    permits:
      'baugenehmigung*|aufenthaltserlaubnis*|aufenthaltstitel*|bauanträge|baubewilligung*|genehmigte wohnungen|arbeitserlaubnisse|erteilte visa|' +
      'wohnungen genehmigt|wohnungen … genehmigt|genehmigten … wohnungen|genehmigte … wohnungen',
    seized:
      'beschlagnahmt*|beschlagnahmung*|sichergestellt*|sicherstellung*|stellte … sicher|stellten … sicher|konfisziert*|beschlagnahmen|schmuggelzigaretten|' +
      'beschlagnahmte|kokain … entdeckt|kokain … gefunden|heroin … entdeckt|heroin … gefunden|rauschgift … gefunden|rauschgift … entdeckt|drogen … gefunden|' +
      'drogen … entdeckt|marihuana … gefunden|cannabis … gefunden|zigaretten … gefunden|zigaretten … entdeckt|fand … kokain|fanden … kokain|' +
      'entdeckte … kokain|entdeckten … kokain|fand … heroin|fanden … heroin|entdeckten … heroin|fanden … marihuana',
    'energy.outage':
      'ohne strom|ohne elektrizität|stromausf*|vom netz|im dunkeln|ohne heizung|ohne wasser|ohne licht|keinen strom|kein strom|keine stromversorgung|' +
      'vom stromnetz getrennt|vom stromnetz|stromlos*|ohne stromversorgung|von der stromversorgung abgeschnitten',
    deposits: 'einlage|einlagen|kundeneinlagen|spareinlagen|abgehoben|abgezogen',
    'tax-rate':
      'mehrwertsteuer|umsatzsteuer|einkommensteuer|einkommenssteuer|körperschaftsteuer|körperschaftssteuer|steuersatz*|vermögensteuer|vermögenssteuer|' +
      'mehrwertsteuersatz*|umsatzsteuersatz*|einkommensteuersatz*|einkommenssteuersatz*|körperschaftsteuersatz*',
    recalls: 'ruft … zurück|rief … zurück|rufen … zurück|riefen … zurück|rückruf*|zurückgerufen|zurückrufen|zurückzurufen',
    dividend: 'dividende|dividenden|*dividende|*dividenden|ausschüttung je aktie|gewinnausschüttung',
    tariff: 'zoll|zölle|zöllen|*zölle|*zöllen|einfuhrzoll*|importzoll*|strafzoll*|zollsatz*|zollsätze*|einfuhrabgabe*',
    'trade.turnover':
      'handelsvolumen*|handelsumsatz*|warenumsatz*|warenaustausch*|handel|handels|außenhandel|außenhandels|warenverkehr*|handelsaustausch*|umsatz im handel|' +
      'handel zwischen|außenhandelsumsatz*',
    'trade.exports':
      'export*|ausfuhr*|exportiert*|*exporte|*exporten|warenausfuhr*|lieferungen ins ausland|*ausfuhren|*ausfuhr|waren … ausgeführt|güter … ausgeführt|' +
      'ins ausland verkauft|ins ausland geliefert|auslandsverkäufe|auslandsabsatz|auslandslieferungen|tonnen … ausgeführt|tonnen … ausführen|' +
      'tonnen … auszuführen|barrel … ausgeführt',
    'trade.imports':
      'import|importe|importen|importiert*|einfuhr*|*importe|*importen|wareneinfuhr*|*einfuhren|*einfuhr|führte waren|führte … waren … ein|führten waren|' +
      'führt waren|waren … eingeführt|güter … eingeführt|waren importiert|bezog … aus|bezogen … aus|bezieht … aus|beziehen … aus|bezüge aus|' +
      'einkäufe im ausland|tonnen … einführen|tonnen … eingeführt|tonnen … einzuführen',
    'trade.balance': 'handelsbilanz*|handelsüberschuss*|handelsdefizit*|außenhandelsüberschuss*|leistungsbilanz*|exportüberschuss*',
    investment:
      'investition*|investier*|investment*|direktinvestition*|*investitionen|steckt … in|steckte … in|stecken … in|investitionskosten|baukosten|pumpt … in|' +
      'pumpte … in|pumpen … in|fließen in|fließt in|lässt sich … kosten|nimmt … in die hand|nehmen … in die hand|nahm … in die hand|in die hand nehmen|' +
      'finanzspritze*|kapitalspritze*|geldspritze*|finanzierungsrunde*|anlageinvestition*|kapitalzufluss*|gesteckt|kostete der Bau|gekostet|Baukosten|' +
      'stecken|baut … fabrik|baut … werk|baut … chipfabrik|baut … batteriefabrik|errichtet … werk|errichtet … fabrik|bauen … fabrik|bauen … werk|' +
      'errichten … werk|investitionssumme*|investitionsvolumen|für den neubau|für den umbau|für den ausbau|in den ausbau|in die sanierung|in den neubau|' +
      'in die modernisierung',
    'agreement.value':
      'kauft|kaufte|gekauft|erwirbt|erwarb|erworben|kaufen|übernimmt|übernahm|vertrag im wert|auftrag*|großauftrag*|auftragswert*|übernahme*|deal|' +
      'vertragswert*|kaufpreis*|vertrag über|milliardenauftrag*|vereinbarung im wert|abkommen im wert|Vertrag … Wert|Vertrags … Wert|Auftrag … Wert|' +
      'Auftragswert|Vertragswert|Auftragsvolumen|*abkommen … im wert|*vertrag … im wert|*vereinbarung … im wert|*abkommen im wert|*vereinbarungen im wert|' +
      '*verträge im wert|*geschäft … im wert|*auftrag … im wert|*abkommen im umfang|*vertrag im umfang|*deal … im wert|bestellte|bestellten|beschafft|' +
      'bestellen|geordert|orderte|rahmenvertrag*|liefervertrag*|auftrag über|aufträge über|geschäft über|abschluss über|blättert … hin|legt … auf den tisch|' +
      'zahlt … für die übernahme|für die übernahme|ersteht|erstand|schluckt|kauf*|zuschlag|bestellung über|zog … auftrag … an land|auftrag … an land|' +
      'bereit … zu zahlen|übernahmeangebot*|ablöse|ablösesumme*|geboten|bietet … milliarden|bietet … millionen|bot … milliarden|bot … millionen|' +
      'übernahmeofferte*|kaufangebot*|bestellt|kaufte für|kauft für',
    aid:
      'hilfe|hilfen|hilfspaket*|finanzhilfe*|hilfsgelder*|unterstützung|*hilfe|spende*|soforthilfe*|zuschuss*|zuschüsse*|fördermittel*|hilfszahlung*|' +
      'fördern*|fördert|förderte|gefördert|förderung*|geberländer*|geberstaaten|geber|gebern|spender|spendern|hilfsappell*|nothilfe*|hilfsfonds|' +
      'hilfsprogramm*|betroffene* familie*|hinterbliebene*|opferfamilie*|familien der opfer|angehörige* der opfer|entschädigung*|hilfsmittel|' +
      'katastrophenhilfe*|wiederaufbauhilfe*|hungerhilfe*|überbrückungshilfe*|geldspende*|budgethilfe*|wirtschaftshilfe*|entwicklungshilfe*|' +
      'makrofinanzhilfe*|rettungspaket*|bauern … unterstützen|bauern … unterstützt|landwirte … unterstützen|landwirte … unterstützt|familien … unterstützen|' +
      'opfer … unterstützen|betroffenen … unterstützen|betroffene … unterstützen|geldgeber*|dollar zugesagt|euro zugesagt|bittet die geldgeber|' +
      'geberkonferenz*',
    'aid.military':
      'militärhilfe*|waffenhilfe*|waffenlieferung*|militärische hilfe|militärische unterstützung|waffenpaket*|rüstungshilfe*|militärischer hilfe|' +
      'militärischer unterstützung|waffen im wert|rüstungsgüter*|*waffenpaket|militärpaket*|munition im wert|militärgüter*|waffenlieferungen im',
    loan:
      'kredit*|darlehen*|kreditlinie*|*kredit|*kredite|tranche*|finanzierung über|finanzierung von|kreditpaket*|kredithilfe*|beistandskredit*|' +
      'überbrückungskredit*|kreditrahmen*',
    debt:
      'schulden|schuldenstand*|staatsschulden|verschuldung*|staatsverschuldung*|verbindlichkeiten|schuldenquote*|staatsschuldenquote*|neuverschuldung*|' +
      '*schulden|*schuldenberg|schuldenberg*|schuldenlast*|verschuldet|in der kreide|schulden von|außenstände|verbindlichkeiten von|zahlungsrückstand*|' +
      'zahlungsrückstände*|schuldet|schulde',
    fine:
      'geldstrafe*|geldbuße*|bußgeld*|strafzahlung*|strafe von|schadenersatz*|schadensersatz*|kartellstrafe*|millionenstrafe*|milliardenstrafe*|busse*|buße|' +
      'bußen|strafe in höhe|rekordstrafe*|sanktion in höhe|strafzahlungen|geldauflage*|schmerzensgeld|ordnungsgeld*|zwangsgeld*|zur kasse gebeten|' +
      'muss … zahlen|müssen … zahlen|zur zahlung von|zahlungsaufforderung|schadenersatz zahlen|zahlen muss|zu zahlen verurteilt|verdonnert*|verdonnerte',
    budget:
      'haushalt|haushalts|etat|etats|budget*|staatshaushalt*|haushaltsdefizit*|bundeshaushalt*|staatsausgaben|defizit*|haushaltsloch*|sondervermögen*|' +
      'nachtragshaushalt*|haushaltsplan*|haushaltsentwurf*|staatsdefizit*|haushaltsüberschuss*|staatsüberschuss*|finanzierungsdefizit*|jahresetat*|' +
      'gesamtetat*|jahresbudget*|milliardenetat*|bildungsetat*|landeshaushalt*|agrarhaushalt*|verkehrsetat*|sozialetat*|forschungsetat*|gesundheitsetat*|' +
      'eu-haushalt*|eu-haushalts|stadthaushalt*|kernhaushalt*|doppelhaushalt*|kulturetat*|entwicklungsetat*|innenetat*|ausgaben von|ausgaben in höhe von|' +
      'gesamtausgaben',
    gdp: 'bruttoinlandsprodukt*|bip|wirtschaftsleistung*',
    'gdp.growth':
      'wirtschaftswachstum*|wachstum|wachstums|wachstumsrate*|wirtschaft wächst|wirtschaft wuchs|wirtschaft schrumpf*|wirtschaft|wachstumsprognose*|' +
      'konjunktur|bip-wachstum*|bruttoinlandsprodukt wuchs|bruttoinlandsprodukt wächst|bruttoinlandsprodukt stieg|bruttoinlandsprodukt schrumpf*|bip wuchs|' +
      'bip wächst|bip stieg|wirtschaftsleistung wuchs|wirtschaftsleistung stieg|wirtschaftsleistung schrumpf*|konjunktur*|wirtschaftsplus|rezession|' +
      'bip-plus|bip-zuwachs|wirtschaft legt*|das bip … wachsen|das bip … gewachsen|das bip … zulegen|das bip … zugelegt|das bip … geschrumpft|' +
      'das bip … steigen|das bruttoinlandsprodukt … wachsen|das bruttoinlandsprodukt … gewachsen|das bruttoinlandsprodukt … zulegen|' +
      'das bruttoinlandsprodukt … zugelegt|das bruttoinlandsprodukt … geschrumpft|das bruttoinlandsprodukt … schrumpfen|das bruttoinlandsprodukt … steigen|' +
      'das bruttoinlandsprodukt … gestiegen|plus beim bip|plus beim bruttoinlandsprodukt|wirtschaft … gewachsen|wirtschaft … wachsen|' +
      'wirtschaftsleistung legte|wirtschaftsleistung … zugelegt|wirtschaftsleistung … gewachsen|wirtschaftsleistung … geschrumpft|konjunkturprognose*',
    inflation:
      'inflation*|teuerung*|teuerungsrate*|verbraucherpreis*|preissteigerung*|preisauftrieb*|inflationsrate*|jahresteuerung*|kerninflation*|' +
      'lebenshaltungskosten|geldentwertung|preisniveau|teuerung|preise im jahresvergleich|inflationsdruck|preisauftrieb|erzeugerpreis*|lebensmittelpreis*',
    'interest-rate':
      'leitzins*|zinssatz*|zins|zinsen|einlagensatz*|schlüsselzins*|*zinssatz|zinssätze|zinsniveau|schlüsselsatz*|*zinsen|refinanzierungssatz*|' +
      'einlagenzins*|zinssatz|zinssatzes|zinssenkung*|zinserhöhung*|zinsschritt*|geldmarktsatz|hypothekenzins*|bauzins*',
    unemployment:
      'arbeitslosenquote*|arbeitslosigkeit*|arbeitslosenrate*|arbeitslose*|erwerbslos*|erwerbslosenquote*|ohne job|ohne arbeit|ohne arbeitsplatz|' +
      'ohne beschäftigung|arbeitsuchend*|arbeitssuchend*|jobsuchend*|jobsucher*|joblos*|jugendarbeitslos*|auf jobsuche|ohne stelle',
    wage:
      "lohn|löhne*|lohns|gehalt|gehälter*|mindestlohn*|einkommen|tariflohn*|durchschnittslohn*|monatslohn*|reallöhne*|reallohn*|durchschnittsgehalt*|" +
      "bruttolohn*|Verdienst|Verdienste|verdienen|verdient|verdiente|verdienten|stundenlohn*|bezüge|entgelt*|vergütung*|besoldung*|tarifabschluss*|" +
      "lohnerhöhung*|lohnplus|gehaltserhöhung*|lohnuntergrenze*|verdienst*|gehaltsplus|mehr geld|mehr lohn|mehr gehalt",
    price:
      'preis|preise|preisen|kosten|kostet*|ölpreis*|gaspreis*|strompreis*|barrel|fass|*preis|*preise|*preisen|kostete*|miete|mieten|goldpreis*|unze|' +
      'je liter|pro liter|verbraucherpreise|ticketpreis*|fahrpreis*|spritpreis*|benzinpreis*|dieselpreis*|heizölpreis*|immobilienpreis*|weizenpreis*|' +
      'kupferpreis*|silberpreis*|feinunze|brent|wti|rohöl|rohölsorte|nordseesorte|ölsorte|schlagen mit … zu buche|schlägt mit … zu buche|megawattstunde|' +
      'pro tonne|je tonne|pro barrel|je barrel|pro kilo|eintritt*|gebühr*|teurer|verteuert*|verteuerten|billiger|günstiger|*miete|*mieten|bitcoin',
    'share-price':
      'aktie|aktien|aktienkurs*|börsenkurs*|anteilsschein*|kurs der|papier|papiere|dax|leitindex|*aktie|*aktien|*index|aus dem Handel|im Handel|' +
      'Handelsschluss|Börsenhandel|Handelstag*|nachbörslich|vorbörslich|titel|papiere von|anteilsscheine|kursgewinn*|kursverlust*|kursrutsch*|kurssprung*|' +
      'kursplus|kursminus|vorbörse|ausgabepreis*|schlusskurs*',
    revenue:
      'umsatz|umsatzes|umsätze*|erlös*|einnahme*|jahresumsatz*|konzernumsatz*|quartalsumsatz*|*umsatz|umsatzplus|umsatzrückgang|umsatzwachstum|umsatzminus|' +
      'nettoumsatz*|*einnahmen|umsatzerlös*|setzte … um|setzten … um|setzt … um|spielte … ein|spielten … ein|eingespielt|einspielergebnis*|kasseneinnahmen|' +
      'geschäftsvolumen|erlöste|erlösten|jahreserlös*|umsätzen|umsatzzahlen|steuereinnahmen|geschäft von|umgesetzt|erlöst|einspielen|einspielt|einspielte',
    profit:
      'gewinn|gewinns|gewinne*|nettogewinn*|überschuss*|betriebsgewinn*|betriebsergebnis*|reingewinn*|ergebnis*|quartalsgewinn*|konzerngewinn*|ebit|ebitda|' +
      '*gewinn|*überschuss|verdient hab*|verdient hat|verdient hatte|eingenommen hab*|eingestrichen|kassiert|erwirtschaftet|jahresüberschuss*|' +
      'nachsteuergewinn*|vorsteuergewinn*|periodenüberschuss*|nettoergebnis*|nettoverdienst|verdiente netto|überschusses|unter dem strich … verdient|' +
      'in die schwarzen zahlen|schwarze zahlen|verdiente|rendite von|wirft … ab|warf … ab|abgeworfen|anlagegewinn*|*gewinnprognose|gewinnprognosen|' +
      '*gewinnziel|ergebnisprognose|milliarden euro verdient|millionen euro verdient|milliarden dollar verdient|millionen dollar verdient|' +
      'milliarden franken verdient|millionen franken verdient|milliarden kronen verdient|mrd. euro verdient|mio. euro verdient|verdiente|verdienten|' +
      'verdient|verdienen',
    loss:
      'verlust|verlusts|verluste*|nettoverlust*|fehlbetrag*|*verlust|minus von|verluste von|roten zahlen|rote zahlen|miese|miesen|minus|in den roten zahlen|' +
      'verbrannte|nettofehlbetrag|abschreibung*|quartalsverlust*|jahresverlust*|jahresfehlbetrag*|nettoverlust|verlor … milliarden|verlor … millionen|' +
      'verloren … milliarden|verloren … millionen|verliert … milliarden|verliert … millionen|einbuße*|einbußen|ertragsausfäll*|umsatzausfäll*|' +
      'einnahmeausfäll*',
    'market-value':
      'börsenwert*|marktwert*|marktkapitalisierung*|bewertung von|unternehmenswert*|firmenwert*|bewertet*|straßenverkaufswert*|schwarzmarktwert*|' +
      'schätzwert*|straßenwert*|an der börse … wert|börsenbewertung*|börsenkapitalisierung*|an der börse wert|an der börse|marktbewertung|bewertung|' +
      'wird … bewertet|taxiert|firmenbewertung*|unternehmensbewertung*|verkehrswert*|auf den börsenwert|ist … wert|wert sein|wert ist|wert war|wert sind|' +
      'Wert des|Wert der|wert waren',
    'exchange-rate':
      'wechselkurs*|zum dollar|gegenüber dem dollar|ein dollar|für einen dollar|kurs|lira|rubel|pro dollar|zum euro|gegenüber dem euro|ein euro|eurokurs*|' +
      'euro-kurs*|landeswährung|referenzkurs*|euro notiert*|euro kostete|der euro fiel|der euro stieg|dollar notiert*|dollar kostete|gemeinschaftswährung|' +
      'kostete der euro|kostete der dollar|kostet der euro|kostet der dollar|euro wurde|dollar wurde|wurde der euro|wurde der dollar|notierte der euro|' +
      'notierte der dollar|kostete ein euro|kostete ein dollar|euro gehandelt|dollar gehandelt|euro lag|dollar lag|die türkische lira|devisenhandel|' +
      'am devisenmarkt|euro notierte|dollar notierte|euro kletterte|euro rutschte|euro fiel|euro stieg|euro sank|dollar stieg|dollar fiel|ezb-referenzkurs|' +
      'je dollar|je euro|landeswährung notiert|das pfund notiert*|das pfund stieg|das pfund fiel|britische pfund|das britische pfund|der yen|der zloty|' +
      'der schweizer franken|der franken|pfund gehandelt|zloty gehandelt|franken gehandelt|pfund wurde|zloty wurde|franken wurde|zloty notiert*|' +
      'franken notiert*|pfund notiert*|kostete das pfund|zum franken|australische dollar|kanadische dollar|neuseeländische dollar|hongkong-dollar|yen stieg|' +
      'yen fiel|der yuan|der rubel|das pfund',
    reserves:
      'reserven|reserve|bruttoreserven|währungsreserven|devisenreserven|goldreserven|goldbestände*|gasspeicher*|*reserven|goldbestand|vorräte|' +
      'lagerbestände*|rücklage*|staatsfonds|devisenbestände*',
    'reserves.filled':
      'stausee … gefüllt|speicher … gefüllt|stauseen … gefüllt|talsperre* … gefüllt|gasspeicher … gefüllt|gasspeicher* … befüllt|füllstand|füllstände|' +
      'füllstands|speicherstand|speicherfüllstand*|speicherfüllung|füllgrad|talsperren … gefüllt',
    production:
      'produktion*|produzier*|ernte*|ölförder*|ausstoß*|fertigung|hergestellt|*produktion|ausgeliefert*|auslieferung*|barrel pro tag|gefertigt|' +
      'industrieproduktion*|fördermenge*|lieferte … aus|lieferten … aus|liefert … aus|geerntet|ernteten|erntete|Ernte|Weizenernte|Getreideernte|förderung|' +
      'ölproduktion|gasförderung|stahlproduktion|weinlese|ernteertrag*|rohstahl*|tagesproduktion|fördern|produktionsmenge*|ausstoß|fertigte|fertigten|' +
      'abgebaut|liefen vom band|lief vom band|rollten vom band|pumpte|pumpt|pumpten|fördert|förderte|gefördert|förderquote*|quote|erzeugte|erzeugt|' +
      'erzeugten|förderten|herstellte|herstellten|stellte … her|stellten … her|stellt … her|baute|maisernte*|reisernte*|kartoffelernte*|obsternte*|' +
      'apfelernte*|olivenernte*|kaffeeernte*|hopfenernte*|rübenernte*|zuckerrübenernte*|rapsernte*|sojaernte*|baumwollernte*|rekordernte*|traubenernte*|' +
      'kakaoernte*|gerstenernte*|weinernte*|holzernte*|fischfang|fangmenge*|fangquote*|fangquoten|fangmengen',
    'energy.supply':
      'gaslieferung*|stromlieferung*|gasliefermeng*|strom|energielieferung*|pipeline*|gastransit*|erneuerbar*|ökostrom*|windstrom*|solarstrom*|' +
      'stromverbrauch*|gasverbrauch*|stromerzeugung*|stromproduktion*|windkraft|erdgas*|strommix|Kubikmeter Gas|Kubikmeter Erdgas|Kilowattstunden|' +
      'Gigawattstunden|Terawattstunden|gas nach|flüssiggas|flüssigerdgas|lng|gas geliefert|gasimport*|stromimport*|stromexport*|gasfluss|öl nach|' +
      'rohöllieferung*|öllieferung*|strommenge|eingespeist|speiste … ein|megawattstunden|gas bezogen|gasmenge*|nettostromerzeugung|strombedarf*|gasbedarf*|' +
      '*strombedarfs|energiebedarf*',
    'energy.capacity':
      'kapazität*|leistung|windpark*|solarpark*|kraftwerk*|reaktor*|atomkraftwerk*|nennleistung*|installierte leistung|windkraftanlage*|solaranlage*|' +
      '*kraftwerk|*windpark|speicherkapazität*|solarleistung*|windleistung*|kraftwerksleistung*|erzeugungsleistung*|gesamtleistung*|megawatt|gigawatt|' +
      'leistung von|kernkraftwerk*|meiler*|offshore-windpark*|photovoltaikanlage*|batteriespeicher*|wasserkraftwerk*|gaskraftwerk*|kohlekraftwerk*|' +
      'elektrolyseur*|windräder*|pumpspeicher*|turbinen',
    emissions:
      'emission*|co2*|treibhausgas*|kohlendioxid*|ausstoß von treibhausgasen|*emissionen|co2-ausstoß|methan*|treibhausgasausstoß|co2-emissionen|tonnen co2|' +
      'tonnen treibhausgase|kohlenstoff|klimagas*|abgase|feinstaub',
    temperature: 'temperatur*|hitze*|kälte*|grad|wärmer|erwärmung*|*temperatur|*temperaturen|thermometer|frost',
    population: 'bevölkerung*|einwohner*|einwohnerzahl*|menschen leben|bewohner*|einwohnern|bevölkerungszahl*',
    migration:
      'flüchtling*|migrant*|asylbewerber*|asylantr*|ankünfte|zuwander*|einwander*|geflüchtete*|schutzsuchend*|migration|asylanträge*|asylsuchend*|' +
      'ankommend*|nettozuwander*|wanderten … ein|wandern … ein|eingewandert|wanderten … aus|ausgewandert|zogen … zu|zugezogen|zuzug|zuzüge|asylerstanträge|' +
      'erstanträge|asylgesuche|grenzübertritte|unerlaubte einreisen|einreisen|bootsflüchtling*|bootsmigrant*|abschiebung*|abgeschoben*|asylbegehren|' +
      'zuwanderer*|einwanderer*|illegale grenzübertritte|irreguläre grenzübertritte|illegalen grenzübertritt*|irreguläre einreisen|illegale einreisen|' +
      'unerlaubt eingereist|zurückgewiesen|zurückgeschickt|illegal einzureisen|beantragten asyl|asyl beantragt|stellten … asylantrag|grenzübertritt*|' +
      'beantragten … asyl|beantragte … asyl|stellten … asylanträge|in booten|in schlauchbooten|per boot|mit booten|illegal ins land|unerlaubte einreise*|' +
      'unerlaubten einreise*|illegale grenzübertritt*|versuchte grenzübertritt*|unerlaubt eingereist*',
    tourists:
      'tourist*|urlauber*|besucher*|gäste|übernachtungen|gästezahl*|urlaubsgäste*|nächtigung*|gästeübernachtung*|hotelübernachtung*|übernachtungsgäste*|' +
      'übernachtungszahl*|feriengäste*|hotelgäste*|reisenden aus|kreuzfahrtgäste*|touristenzahl*|feriengast|ankünfte ausländischer|ausländische gäste|' +
      'badegäste|besucherzahl*|urlaubern',
    passengers:
      "passagier*|fahrgäste*|fahrgästen|reisende*|fluggäste*|fluggästen|passagierzahl*|fahrgastzahl*|insassen|flugreisende*|bahnreisende*|" +
      "passagieraufkommen|fluggastzahl*|passagierplus|passagieraufkommen*|passagierzahlen|fluggastaufkommen*|an bord|an bord befanden sich|befördert habe|" +
      "beförderte|befördert",
    flights:
      'flüge|flügen|flug|starts und landungen|flugverbindungen|abflüge|flugbewegungen|flugausfälle|annullierte*|flugstreichung*|verbindungen|linienflüge|' +
      'fernzüge',
    'casualties.killed':
      'getötet*|tote|toten|tötet*|starben|gestorben|ums leben|todesopfer*|umgekommen|ums leben gekommen|opferzahl*|leichen|todesfälle*|kamen um|' +
      'ihr leben verloren|umkamen|ums leben kamen|todesopfer|kostete … leben|kosteten … leben|kosten … leben|ihr leben|verloren ihr leben|verlor … leben|' +
      'verstarb*|erlag*|ertrank*|ertrunken*|erschossen*|kam ums leben|kommen ums leben|leben gelassen|leichname|todesfall|in den tod|starben an|tödlich|' +
      'verstarben|ließ sein leben|ließen ihr leben|ums leben gebracht|in den tod gerissen|riss … in den tod|tot geborgen|tot aufgefunden|tot gefunden|' +
      'ermordet*|umgebracht|hingerichtet*|kostete das leben|todesopfern|verloren das leben|verlor das leben|tot|totgeprügelt|verbrannten|verbrannt sind|' +
      'opfer tödlicher|fielen … zum opfer|fiel … zum opfer|zum opfer gefallen|ertranken|erfror*|verdurst*|verhungert*|erstickt*|erschlagen|am Tod von|' +
      'am Tod der|für den Tod von|beim Tod von|morde|morden|mordfälle*|tötungsdelikte*|kostet … leben|das leben gekostet|kostete … das leben|*tote|*toten|' +
      '*toter|*todesfälle|*todesopfer',
    'casualties.injured':
      'verletzt*|verwundet*|verletzungen|krankenhaus|*verletzte|*verletzten|blessuren|prellungen|knochenbrüche|brandwunden|rauchvergiftung*|' +
      'schussverletzung*|zu schaden|verwundete*|schwerverletzt*|leichtverletzt*|in kliniken|in krankenhäuser|ins krankenhaus|lebensgefahr|behandelt werden|' +
      'ärztlich behandelt|in behandlung|verbrennungen|rauchgasvergiftung*|erlitten verletzungen',
    damage:
      'schaden|schäden|schadens|sachschaden|sachschäden|gesamtschaden|schadenssumme|schadenshöhe|schadensbilanz|*schäden|wirtschaftsschaden|zerstörungen|' +
      'verwüstungen|schadenersatzforderung*|sachschaden*|versicherte schäden|schadenssumme*|brandschaden|sturmschäden|unwetterschäden',
    'price.cap': 'preisdeckel*|*preisdeckel|*preisdeckels|preisobergrenze*|preisgrenze*|höchstpreis*|ölpreisdeckel*|preislimit*',
    'casualties.missing':
      'vermisst*|verschollen|vermisste*|noch gesucht|wird gesucht|werden gesucht|fehlt jede spur|fehlte jede spur|spurlos|vermissten|noch verschüttet|' +
      'unter trümmern begraben|vermisstenzahl|fehlt … spur|fehlte … spur|unauffindbar|nicht aufgefunden',
    'casualties.displaced':
      'vertrieben*|evakuier*|obdachlos*|in sicherheit gebracht|flohen|geflohen|binnenvertrieben*|geflüchtet|fliehen|häuser verlassen|verlassen|' +
      'zuhause verloren|ihr zuhause verloren|ihre häuser verloren|ihre wohnungen verloren|ihr heim verloren|heim verloren|dach über dem kopf|ohne obdach|' +
      'ihre bleibe verloren|aus ihren häusern|haus verloren|häuser … verlassen|wohnungen … verlassen|verließen … häuser|verlassen … häuser|ihr zuhause|' +
      'heimatlos*|wurden … umgesiedelt|umgesiedelt*|ihre bleibe|in notunterkünft*|flüchteten|evakuierung*|in notunterkünfte|notunterkunft|auf der flucht|' +
      'auf die flucht|häuser räumen|häuser verlassen müssen|ihre häuser|wohnungslos*|flüchtete*|aus ihren wohnungen|obdachlos geworden|vertreibung|' +
      'in die flucht|ohne zuhause|vor den kämpfen geflohen|aus ihren dörfern|evakuiert*|binnenflüchtling*|kriegsvertriebene*|in sicherheit bringen|' +
      'wohnung verlassen|wohnungen verlassen|wohnungen räumen|ausquartier*|untergebracht|in turnhallen|in sporthallen|in notquartier*',
    rescued:
      'gerettet*|geborgen|rettet*|rettung|retteten|in sicherheit gebracht|aus den trümmern geborgen|lebend geborgen|aus den trümmern gezogen|' +
      'aus den trümmern befreit|überlebende|überlebenden|lebend gefunden|lebend gerettet|verschüttete geborgen|befreit|befreite|befreiten|befreien|' +
      'herausgeholt|holten … aus|holte … aus|freigeschnitten|aus seenot|in seenot|an bord genommen|nahm … an bord|nahmen … an bord|aus dem wasser|' +
      'aus dem wasser gezogen|aus den fluten|geborgenen|rettungsaktion|aus dem see|überlebt*|lebend aus|lebend|an land gebracht|ans ufer|an land geholt|' +
      'ans ufer gebracht|retten|zu retten|lebend bergen|bergen können',
    arrests:
      'festgenommen*|verhaftet*|festnahme*|verhaftung*|inhaftiert|in gewahrsam|nahm fest|nahmen fest|menschen fest|personen fest|verdächtige fest|' +
      'männer fest|demonstranten fest|festgenommen|festnahmen|nahm … fest|nahmen … fest|nimmt … fest|hinter gittern|hinter schloss und riegel|' +
      'verdächtige gefasst|gefasst|in haft genommen|wegen … festgenommen|dingfest|abgeführt|verhaftete|verhafteten|festsetz*|festgesetzt|' +
      'in polizeigewahrsam|handschellen klickten|handschellen',
    sentence:
      'haft|gefängnis*|freiheitsstrafe*|haftstrafe*|verurteilt*|gefängnisstrafe*|verurteilung|zuchthaus|bewährungsstrafe*|haftstrafen|auf bewährung|' +
      'strafe von|strafmaß|freiheitsentzug|jahre gefordert|jahre haft|jahren haft|monate haft|monaten haft|jahre beantragt|jahre verlangt|jugendstrafe*|' +
      'hinter gitter|hinter gittern|muss … ins gefängnis|ins gefängnis|jahre gefängnis|verurteilte … zu|freiheitsstrafen|haftstrafe von|lebenslang*|' +
      'jahre freiheitsstrafe|strafhaft|schuldspruch|jahre hinter',
    'votes.share':
      'der stimmen|stimmenanteil*|stimmanteil*|wahlergebnis*|stimmen|zweitstimmen|erststimmen|stimmenanteile|stimmen auf sich|wählerstimmen|' +
      'der abgegebenen stimmen|gültigen stimmen|stimmen erhielt|der zweitstimmen|stimmen geholt|landesweit auf|ausgezählten stimmen|wählergunst|' +
      'landete … platz|landeten … platz|auf platz|kam … platz|der stimmenden|der abstimmenden|ja-anteil|ja-stimmenanteil|stimmten … zu|ja-stimmen|' +
      'wurde zweiter|wurde stärkste kraft|stärkste kraft|kam … auf|kamen … auf|kam auf|kamen auf|kommt auf|kommen auf|kommt … auf|kommen … auf',
    'votes.count':
      'stimmen|wählerstimmen|abgegebene stimmen|stimmten|ja-stimmen|gegenstimmen|abgeordnete stimmten|stimmzettel*|gaben ihre stimme|gaben ihre stimmen|' +
      'ihre stimme abgegeben|ihre stimmen abgegeben|gingen zur wahl|gingen an die urnen|gingen zu den urnen|zur wahl gegangen|wählten',
    turnout:
      'wahlbeteiligung*|beteiligung|wahlbeteiligten|Wahlberechtigte*|beteiligten sich|ging* zur wahl|ging* wählen|der wahlberechtigten|stimmbeteiligung*|' +
      'gaben … stimme ab|zur urne|zu den urnen',
    seats:
      'sitze*|mandat*|abgeordnete*|parlamentssitz*|sitzen|parlamentssitze*|abgeordnetensitze*|abgeordnetenmandate*|ratssitze*|senatssitze*|direktmandate*|' +
      'volksvertreter|parlamentarier|sitz',
    'poll.share':
      'umfrage*|befragt*|zustimmungswert*|meinungsumfrage*|würden wählen|käme auf|kommt auf|kommen auf|umfragewert*|würden stimmen|kam auf|kämen auf|' +
      'zufrieden|sonntagsfrage|politbarometer|deutschlandtrend|trendbarometer|wählergunst|demoskop*|meinungsforsch*|wahltrend*|käme … auf|kämen … auf|' +
      'stimmungsbild|befürwort*|sprachen sich … aus|sprechen sich … aus|wäre … Kraft|zustimmung|wahlabsicht*|zustimmungsrate*|beliebtheit*|' +
      'der deutschen sind|lehnen … ab|kommt … auf|kommen … auf|verharrt bei|stagniert bei|verharren bei',
    'poll.lead':
      'vorsprung*|führt|liegt vor|rückstand*|führt mit|in führung|führen mit|abstand auf|liegen … vor|vorn|Prozentpunkte vor|Prozentpunkten vor|Punkte vor|' +
      'liegt … vor|lag … vor',
    'poll.margin-of-error':
      'fehlertoleranz*|fehlermarge*|statistische fehler|schwankungsbreite*|fehlerquote*|fehlerspanne*|statistische fehlertoleranz|statistische unschärfe|' +
      'fehlerbereich',
    'military.spending':
      'verteidigungsetat*|verteidigungshaushalt*|verteidigungsausgaben|militärausgaben|rüstungsausgaben|wehretat*|verteidigungsbudget*|militärbudget*|' +
      'militärhaushalt*|ausgaben für verteidigung|wehrhaushalt*|für verteidigung|für die verteidigung|für sein militär|für rüstung|wehretat|' +
      'verteidigungsetats|rüstungsetat*|etat des verteidigungsministeriums|für die bundeswehr|in verteidigung|in die verteidigung|nato-quote|' +
      'verteidigungsquote|ausgaben für das militär|für ihr militär',
    'military.troops':
      'soldat*|truppen|militärangehörige*|kämpfer|streitkräfte|reservisten|mann der armee|*soldaten|wehrpflichtige*|friedenssoldaten|militärs|' +
      'bundeswehrsoldat*|einsatzkräfte der armee|berufssoldaten|rekruten|soldatinnen|fallschirmjäger*|nato-soldaten|blauhelm*|blauhelmsoldat*|' +
      'truppenkontingent*|marineinfanterist*|mann',
    equipment:
      'panzer*|fahrzeug*|granaten|artilleriegranaten|artilleriegeschosse*|raketen|drohnen|flugzeuge*|kampfjet*|kampfflugzeug*|hubschrauber*|haubitzen|' +
      'marschflugkörper*|kriegsschiffe*|schuss munition|abfangjäger*|*panzer|*raketen|*drohnen|geschütze*|lastwagen|gepanzerte fahrzeuge|schiffe|busse|züge|' +
      '*geschosse|löschfahrzeuge*|*systeme|*batterien|*flugzeuge|*fahrzeuge|kampfpanzer*|schützenpanzer*|flugabwehrsysteme*|patriot-systeme*|u-boote*|' +
      'fregatten|korvetten|satelliten|gleitbomben|bomben|artilleriesysteme*|mörser|gewehre|radpanzer*|lokomotiven|*hubschrauber|*busse|krankenwagen|' +
      'generatoren|abfangraketen|airbus-jets|*jets|triebwagen|trams|straßenbahnen|spähpanzer*|radhaubitzen|flugabwehrraketen|transportflugzeuge*',
    area:
      'fläche*|hektar|quadratkilometer*|quadratmeter*|wald|verbrannt*|abgebrannt*|waldfläche*|*fläche|gebiet|waldgebiet*|ackerland|ackerfläche*|buschland|' +
      'naturschutzgebiet*|gelände|quadratmeilen|in asche|vernichtete|vernichtet|fielen … den flammen zum opfer|den flammen zum opfer|grundstück*|' +
      'anbaufläche*',
    distance:
      'entfern*|strecke*|lang|lange|kilometer von|tief*|reichweite*|epizentrum|länge|leitung|trasse|weit|radius|tunnel*|brücke*|breit*|hoch|küste|pipeline*|' +
      'grenze',
    magnitude: 'stärke|magnitude|richterskala|bebens|stärke von|auf der richterskala|magnitude von|erdstoß der stärke|erdbebenstärke',
    duration:
      'dauerte*|dauern|dauert|gedauert|anhielt|hielt an|andauer*|währte|in anspruch|stundenlang|sprachen … lang|berieten … lang|sich hinziehen|zieht sich|' +
      'ziehen sich|beanspruch*|in anspruch nehmen|übergangsfrist*|übergangszeit*|übergangsphase*|schonfrist*|karenzzeit*|frist von|laufzeit*|moratorium*|' +
      'wartezeit*|dauer|im dienst|am steuer|im einsatz|ohne pause|läuft über|läuft … Jahre|läuft … Monate|gilt für|gilt … Jahre|gelten für|gültig für|' +
      'befristet auf|erstreckt sich über|stunden lang|tage lang|wochen lang|monate lang|vertragslaufzeit*|verlängert um|amtszeit*|für die dauer|' +
      'nach … verhandlungen|dauern wird|Fahrzeit|Fahrt dauert|dauert nun|minuten lang|reichen noch|reichten nur|reichten noch|genügten für|genügen für|' +
      'reichen für|reicht für|reichten für|ausreichen|reicht noch|verlängerte … um|verlängerten … um|verlängert … um|monate zeit|wochen zeit|tage zeit|' +
      'jahre zeit|monaten zeit|tagen zeit|stunden zeit',
    participants:
      'teilnehmer*|menschen nahmen|personen nahmen|menschen beteiligten|teilnehmend*|demonstrant*|zuschauer*|delegierte*|demonstrierten|' +
      'gingen auf die straße|nahmen teil|versammelten|protestierten|kundgebung*|delegationen|versammelt*|auf die straße|teilgenommen|demonstriert|' +
      'teilnahmen|staaten nahmen|demonstrier*|protestier*|nahmen an|beteiligten|nahmen … teil|nimmt … teil|nahm … teil|demonstrieren|unternehmensvertreter*|' +
      'wirtschaftsvertreter*|geschäftsleute*|geschäftsleuten|streikende*|streikten|beteiligten sich am streik|pilger*|besucherinnen|gläubige*|aktivisten|' +
      'demonstrierende*|demonstrantinnen|menschen zogen|streikend*|teilnehmende|zugeschaltet*|schaulustige*|läufer|athleten|konferenzteilnehmer*|' +
      'gegendemonstrant*|marschierten|marschierenden|trauergäste*|trauernde|unternehmer*|beteiligten sich|beteiligen sich|beteiligte sich',
    speed:
      'geschwindigkeit*|windgeschwindigkeit*|tempo|böen|stundenkilometer*|orkanböen|windböen|wind|stundengeschwindigkeit|windspitzen|windstärke*|' +
      'spitzengeschwindigkeit|km/h|winde|windgeschwindigkeiten|sturmböen|knoten|windböe',
    cases:
      'fälle|fällen|infektion*|neuinfektion*|infiziert*|erkrankt*|ansteckung*|krankheitsfälle*|erkrankung*|inzidenz*|patienten|*infektionen|*erkrankungen|' +
      'Fälle|Fällen|Krankheitsfälle*|Masernfälle*|Verdachtsfälle*|Corona-Fälle*|Coronafälle*|Cholerafälle*|Infektionsfälle*|Grippefälle*|Ebolafälle*|' +
      'Mpox-Fälle*|Dengue-Fälle*|Covid-Fälle*|steckten sich … an|steckten sich|angesteckt|infizierten sich|erkrankten|neuansteckung*|positiv getestet|' +
      'infizierter|erkrankte|coronafälle|krankheitsausbruch|verdachtsfall|krankheitsfall|erkranken|infektionszahl*|masernfall',
    vaccinations:
      'geimpft*|impfung*|impfdosen|impfquote*|impfdosis|dosen|durchgeimpft|verimpft|impfungen|geimpfte|erstimpfung*|zweitimpfung*|auffrischung*|immunisier*|' +
      'impfstoffdosen|dosis|gespritzt',
    share:
      'anteil*|marktanteil*|entfällt auf|entfallen auf|macht aus|ein viertel|ein drittel|die hälfte|zwei drittel|drei viertel|von ihnen|ausmacht*|' +
      'beteiligung|entfielen auf|ein fünftel|machen aus|gehört*|entfielen|entfiel|entfallen|entfällt|hält|halten|hielt|hielten|kontrolliert|beteiligt|' +
      'der anteile|weltmarkt*|des weltmarkts|des marktes|anteil am|gesamten … aus|stammt aus|stammen aus|prozent der bevölkerung|prozent aller|macht … aus|' +
      'machen … aus|machte … aus|machten … aus|stellt|stellen|jeder zweite|jeder dritte|jeder vierte|jeder fünfte|jeder zehnte|jede dritte|jede zweite|' +
      'jedes dritte|jedes zweite|jedes fünfte|jedes vierte|prozentsatz|aller … leben|gesamtmenge|besitzt … prozent|besitzen … prozent|besitzt ein*|' +
      'besaß … prozent',
    jobs:
      'arbeitsplätze*|stellen|jobs|beschäftigte*|mitarbeiter*|arbeitskräfte|arbeitnehmer*|beschäftigung|arbeitsplätzen|beschäftigt*|belegschaft|' +
      'beschäftigten|offene stellen|einstellen|stellt … ein|neueinstellung*|eingestellt|neue mitarbeiter|personal|arbeitsstellen|ausbildungsplätze*|' +
      'stellenzuwachs|arbeitende|erwerbstätige*|beschäftigt|angestellte*|belegschaft*|neue stellen|arbeitskräften|arbeiten bei|arbeiten im|arbeiten in|' +
      'menschen arbeiten|mitarbeitende*|arbeiten sollen|jobs geschaffen|arbeitsplätze entstehen|stellen entstehen',
    layoffs:
      'entlass*|stellenabbau*|stellen ab|baute … stellen ab|bauten … stellen ab|baut … stellen ab|bauen … stellen ab|baut … jobs ab|baute … jobs ab|' +
      'baute … arbeitsplätze ab|baut … arbeitsplätze ab|stellen streichen|stellen gestrichen|stellenstreich*|kündigung*|arbeitsplätze ab|abgebaut|' +
      'stellen abbauen|stellen abgebaut|arbeitsplätze abbauen|streicht|streichen|stellen wegfallen|arbeitsplätze streichen|baut ab|abbauen|' +
      'stellen fallen weg|wegfallen|arbeitsplätze abgebaut|entlässt|gestrichen|jobabbau|jobverlust*|personalabbau|stellenkürzung*|vor die tür|' +
      'setzt … auf die straße|kündigt … mitarbeitern|kündigte … mitarbeitern|stellenabbauprogramm*|stellenwegfall|jobs gestrichen|jobs streichen|' +
      'jobs fallen weg|stellen fallen|abgebaut werden|trennt sich von|trennen sich von|massenentlassung*|kappt|kappte|kappen|arbeitsplätze verloren|' +
      'arbeitsplätze verlorengehen|stellen verloren|jobs verloren|arbeitsplätze … verloren|stellen … verloren|jobs … verloren|arbeitsplätze wegfallen|' +
      'arbeitsplätze fallen weg',
    'documents-signed':
      'dokumente*|abkommen|vereinbarungen|verträge*|absichtserklärung*|protokolle|verträge|dokumente|papiere unterzeichnet|kooperationsvereinbarung*|' +
      'memoranden|regierungsabkommen',
  },
  events: {
    call:
      'telefonat*|telefongespräch*|telefonier*|videoschalte*|videokonferenz*|videogespräch*|telefonisch|videotelefonat*|videoanruf*|videoschaltung*|' +
      'videogipfel*|am telefon|telefonierten|telefonierte|rief … an|riefen … an|telefonkonferenz*|videogespräch|per video|videotelefonierte',
    meeting:
      'treffen|treffens|trafen sich|traf sich|trifft sich|zusammentreffen|zusammentrafen|zusammengetroffen|sitzung*|zinssitzung*|begegnung*|wiedersehen|' +
      'traf|trafen|zusammenkunft|zusammenkommen|kommen zusammen|zusammenkunft*|getroffen|begegneten|kam … zusammen|kamen … zusammen|kommt … zusammen|' +
      'kommen … zusammen|trafen … zusammen|traf … zusammen|begegnet|berieten … in|beraten … in|versammeln sich|tagte|tagen|tagt|tagten|' +
      'setzten sich … an einen tisch|zusammengekommen|geberkonferenz*|friedenskonferenz*|wiederaufbaukonferenz*|sicherheitskonferenz*|klimakonferenz*|' +
      'krisensitzung*|sondersitzung*|krisentreffen*|dringlichkeitssitzung*|sondertreffen*',
    visit:
      'besuch|besuchs|besuche|staatsbesuch*|besuchen|besucht|besuchte|besuchten|reise nach|reist nach|reiste nach|antrittsbesuch*|arbeitsbesuch*|reise in|' +
      'reist in|reisen nach|reist|reiste|reisen|gereist|reisten|fährt nach|fliegt nach|flog nach|fuhr nach|wird … besuchen|stattet … besuch|' +
      'stattete … besuch|kommt nach|wird in … erwartet|weilt|weilte|weilen|zu gast in|ist nach … gereist|in … eingetroffen|eingetroffen|traf in … ein|' +
      'traf … ein|trafen … ein|stippvisite|visite|zu besuch|flog … nach|fliegt … nach|bricht … auf|brach … auf|dienstreise|kam nach|kommt … nach|' +
      'nach … aufgebrochen|auslandsreise|reise … nach',
    summit: 'gipfel|gipfels|gipfeltreffen*|*gipfel|*gipfels|*gipfeltreffen|gipfelkonferenz*|staatschefs … zusammen|g7|g20|nato-gipfel|klimagipfel|eu-gipfel',
    talks:
      'gespräche|verhandlung*|beratung*|konsultation*|unterredung*|verhandeln|verhandelten|friedensgespräch*|gespräch|gesprächsrunde*|*verhandlungen|' +
      '*verhandlung|*gespräche|*gesprächen|berieten|beraten|konsultationen|friedensverhandlung*|verhandlungsrunde*|sondierung*|sondierungsgespräch*|' +
      'tarifrunde*|koalitionsverhandlung*|aussprache|verhandelt|unterredungen',
    agreement:
      'vertrag|vertrags|verträge|abkommen*|vereinbarung|vereinbarungen|pakt|unterzeichn*|waffenruhe*|einigung*|waffenstillstand*|*abkommen|feuerpause*|' +
      'einigten sich|freihandelsabkommen|friedensvertrag|handelsabkommen|besiegel*|paraphier*|besiegelt|schlossen … ab|geschlossen … abkommen|' +
      'absichtserklärung*|unterschrieb*|unterschreib*|handschlag|verständigt*|verständigten|verständigung|deal|einigen sich|einigte sich|geeinigt|kontrakt|' +
      'memorandum|rahmenabkommen*|*vereinbarung|*pakt|ratifizier*',
    election:
      'wahl|wahlen|*wahlen|referendum*|abstimmung*|stichwahl*|volksabstimmung*|urnengang*|wahlgang*|wahltermin|volksentscheid*|Wahl|Präsidentschaftswahl|' +
      'Parlamentswahl|Bundestagswahl|Landtagswahl|Kommunalwahl|Stichwahl|Neuwahl|Europawahl|Präsidentenwahl|Regionalwahl|Bürgermeisterwahl|Kanzlerwahl|' +
      'Nationalratswahl|Senatswahl|Unterhauswahl|neues Parlament|neuer Präsident gewählt|neuen Präsidenten gewählt|Parlament gewählt|wählen … parlament|' +
      'wählt … parlament|wählt am|wählen am|urnen|zur wahl|zur urne|an die urnen|gang zur urne|wahlsonntag|neuwahlen|wählten|vorgezogene wahl|abstimmen|' +
      'stimmen … ab|*wahl',
    appointment:
      'ernannt*|ernennung*|zum präsidenten|amtsantritt*|vereidig*|zum nachfolger|berufen|zur präsidentin|nachfolge|übernimmt das amt|tritt das amt an|' +
      'gewählt|neuer chef|neue chefin|bestellt|wiedergewählt|vereidigt|berief|beriefen|Berufung|ernennt|beruft|ernennen|ernannte|ernenne|nominier*|' +
      'zur ministerpräsidentin|zum ministerpräsidenten|zum premierminister|zur premierministerin|zum regierungschef|zur regierungschefin|zum minister|' +
      'zur ministerin|zum chef|zur chefin|benannt|designier*|zum neuen|zur neuen|zum vorstandschef|zur vorstandschefin|an der spitze von|' +
      'tritt … nachfolge an|trat … nachfolge an|rückt … auf|übernimmt die leitung|übernimmt … führung|übernahm … führung|übernimmt die führung|vereidigung|' +
      'legt … amtseid ab|legte … amtseid ab|amtseinführung|als neuer|als neue|kür|gekürt|kürt|kürte|wird neuer|wird neue|amt übernommen',
    resignation:
      'rücktritt*|zurückgetreten|trat zurück|tritt zurück|zurücktreten|legt sein amt nieder|legte sein amt nieder|legt ihr amt nieder|abgetreten|' +
      'zurücktritt|zurücktrat|amtsverzicht|trat … zurück|tritt … zurück|traten … zurück|legte … nieder|hut genommen|nahm … hut|nimmt … hut|räumt … posten|' +
      'räumte … posten|posten geräumt|gab … amt auf|gibt … amt auf|amt aufgegeben|demission*|warf … hin|schmeißt … hin|hingeworfen|amt niedergelegt|' +
      'rücktrittsgesuch*|abdankung|dankte … ab|dankt … ab|abgedankt|amtsniederlegung|räumt … platz|räumt … stuhl|räumte … stuhl|zieht … konsequenzen|' +
      'zog … konsequenzen|gibt … posten ab|gab … posten ab|legt … nieder|scheidet … aus dem amt|schied … aus dem amt|quittierte|quittiert',
    attack:
      'angriff*|*angriff|*angriffe|*angriffs|*angriffen|anschlag*|beschuss*|angegriffen|überfall*|luftschlag*|bombardier*|angreif*|beschoss*|' +
      'raketenbeschuss|*beschuss|attentat*|*anschlag|griff an|griffen an|schüsse*|Luftschläge*|Militärschläge*|Raketenschläge*|Gegenschläge*|' +
      'Drohnenschläge*|Vergeltungsschläge*|Anschläge*|griff … an|griffen … an|greift … an|greifen … an|*attacke|*attacken|attackierten … mit drohnen|' +
      'drohnen … attackier*|raketen … attackier*|kampfjets … attackier*|streitkräfte … attackier*|truppen … attackier*|armee … attackier*|unter beschuss|' +
      'feuerte … ab|feuerten … ab|abgefeuert|eingeschlagen|schlug … ein|schlugen … ein|bombardement*|bomben auf|bombe auf|beschossen|messerattacke*|' +
      'hinterhalt|luftangriff*|beschoss|stürmten|stürmte|eröffnete das feuer|eröffneten das feuer|schusswechsel|gefecht*|amoklauf*|messerangriff*|überfiel|' +
      'überfielen|selbstmordanschlag*|autobombe*|schüsse',
    explosion:
      'explosion*|detonation*|explodier*|detonier*|*explosion|explodierte|detonierte|in die luft|in die luft geflogen|flog … in die luft|gasexplosion|' +
      'ging hoch|verpuffung*|sprengsatz*|sprengstoff*|bombe … hoch',
    accident:
      'unfall*|*unfall|*unfälle|unglück*|zusammenstoß*|entgleis*|absturz*|untergang*|schiffbruch*|gesunkenes|gesunkene|abgestürzt|*unglück|stürzte ab|' +
      'kenterte*|gekentert|kollision*|kollidier*|eingestürzt|einsturz*|stürzte ein|verunglückt*|*kollision|untergang|sprang aus den gleisen|' +
      'aus den schienen|aus den gleisen|*absturz|abgestürzt*|abstürzte|stürzten ab|stürzte … ab|stürzten … ab|verkehrsunfall|busunglück|massenpanik|' +
      'massenkarambolage*|auffahrunfall*|karambolage*|rammte|rammten|prallte|prallten|prallte … gegen|zusammengestoßen|stießen … zusammen|stieß … zusammen|' +
      'überschlug|umgekippt|kippte … um|kenter*|gesunken|sank … schiff|auf grund gelaufen|lief … auf grund|havarie*|havariert*|grubenunglück|entgleiste|' +
      'entgleist|zugunglück|notlandung*|bruchlandung*|einsturz|abgerutscht|raste … in|fuhr … in|zusammengeprallt|prallten … zusammen|prallte … zusammen|' +
      'zusammenprall*|ineinander gekracht|ineinandergekracht|krachte|krachten',
    disaster:
      'überschwemmung*|hochwasser*|waldbrand*|waldbrände*|sturm*|hurrikan*|taifun*|erdrutsch*|unwetter*|flutkatastrophe*|dürre*|ausbruch*|lawine*|brand|' +
      'großbrand*|feuer|zyklon*|flut|orkan*|tornado*|überflutung*|hitzewelle*|schlammlawine*|wirbelsturm*|*brand|*sturm|überflutet*|sturmflut*|' +
      'vulkanausbruch*|murenabgang*|mure|murenabgänge|sturzflut*|starkregen*|regenfälle|flammen|buschbrand*|buschbrände|feuersbrunst|flächenbrand*|' +
      'flächenbrände|orkantief|unwettern|schneesturm*|lawinenabgang*|bergsturz|erdrutsche|wintersturm*|hagel*|vulkan|tropensturm*|dammbruch*|deichbruch*|' +
      'damm … brach|damm … gebrochen|deich … brach|deich … gebrochen|brach … damm|dämme … brachen|damm brach|damm gebrochen|deich gebrochen|damm … brach|' +
      'damm … bricht|staudamm … brach|staudamm … gebrochen',
    earthquake: 'erdbeben*|beben|bebens|nachbeben*|erdstoß*|erdstöße*|seebeben*|erdstoss|erschütterung*|bebte|erde bebte|erde gebebt|gebebt|erdbebenserie',
    protest:
      'protest|proteste*|demonstration*|kundgebung*|streik*|warnstreik*|*streik|protestmarsch*|*proteste|demonstrierten|protestierten|generalstreik*|' +
      'großdemonstration*|*demonstration|die arbeit niedergelegt|die arbeit nieder|legten … nieder|arbeit niedergelegt|arbeit niederlegen|arbeit ruhen|' +
      'in den streik|in den ausstand|ausstand*|arbeitsniederlegung*|arbeitskampf*|arbeitskämpfe*|traten in den|auf die straße|auf die straßen|zogen durch|' +
      'marschierten|sitzblockade*|straßenblockade*|mahnwache*|menschenkette*|protestzug|protestkundgebung*|ausschreitung*|unruhen|krawalle|protestiert*|' +
      'demonstriert|bestreiken|bestreikt|bauernproteste|blockierten|blockaden|gestreikt|streiken|streikten|streikt|aktionstag*|sternfahrt*|hungerstreik*',
    arrest: 'festnahme*|verhaftung*|festgenommen|verhaftet|festnahme|nahm … fest|nahmen … fest|verhaftete|verhafteten|festgesetzt|in gewahrsam|gefasst',
    trial:
      'prozess|prozesses|gerichtsverhandlung*|urteil*|verurteil*|freigesprochen|verhandlungstermin|anklage*|angeklagt*|freispruch*|schuldig gesprochen|' +
      '*urteil|schuldspruch*|berufung|strafverfahren|verfahren|*prozess|*prozesses|vor gericht|hauptverhandlung*|berufungsprozess*|berufungsverhandlung*|' +
      'gerichtsprozess*|gerichtstermin*|strafprozess*|steht … vor gericht|stand … vor gericht|stehen … vor gericht|muss sich … verantworten|' +
      'müssen sich … verantworten|prozessauftakt|prozessbeginn|anklagebank|verurteilte|verurteilten|schuldig|sprach … frei|sprachen … frei|' +
      'verhandelt … gericht|klage|plädoyer*|urteilte|verhandlung gegen|rechtsstreit|revision',
    sanction:
      'sanktion*|embargo*|*sanktionen|sanktionspaket*|strafzölle*|strafmaßnahmen|strafzoll*|einfuhrverbot*|strafmaßnahme*|schwarze liste|' +
      'auf die sanktionsliste|sanktionierte|sanktionierten|sanktioniert|einreiseverbot*|vermögen eingefroren|importstopp|ausfuhrverbot*|exportverbot*|' +
      'exportstopp|importverbot*|eingefroren|ölembargo|waffenembargo|sanktionsliste*',
    launch:
      'start des|starten|gestartet|markteinführung*|einführung*|vorgestellt|raketenstart*|startete|rakete|vorstellen|auf den markt|vorstellung|startet|' +
      'trägerrakete*|präsentier*|auf den Markt|bringt … auf den Markt|brachte … auf den Markt|abgehoben|hob … ab|hebt … ab|abheben|ins all gestartet|' +
      'ins all|startrampe*|gezündet|an den start|in den orbit|in die umlaufbahn|startete … rakete|abhob|brachte … ins all|bringt … ins all|in den handel|' +
      'kommt … auf den markt|kam … auf den markt|enthüllte|enthüllt|start … rakete|start … satelliten|start … trägerrakete|beginnt … *kampagne|' +
      'startet … *kampagne|begann … *kampagne|startete … *kampagne|*kampagne beginnt|*kampagne startet|*kampagne begann|läuft … an|lief … an',
    opening:
      'eröffnung*|eröffnet*|eröffnen|einweihung*|eingeweiht|in betrieb|wiedereröffnet|wiedereröffnung*|inbetriebnahme*|tritt in kraft|in kraft|' +
      'trat in kraft|in kraft treten|spatenstich*|freigegeben|Betrieb aufnehmen|Betrieb aufgenommen|nimmt … Betrieb auf|nahm … Betrieb auf|in Betrieb|' +
      'in Dienst gestellt|ans Netz|ging ans Netz|gehen ans Netz|geht ans Netz|eröffnete|eröffneten|nahm … in betrieb|nahmen … in betrieb|nimmt … in betrieb|' +
      'weihte … ein|weihten … ein|weiht … ein|ging in betrieb|geht in betrieb|öffnete|öffnet|öffnen|wiedereröffnung|in betrieb genommen|startschuss|' +
      'für den verkehr|öffnete … türen|türen geöffnet|grundstein*|grundsteinlegung|in betrieb gegangen',
    closure:
      'schließung*|geschlossen|schließt|stilllegung*|stillgelegt|schließen|abgeschaltet|abschalt*|geschlossen werden|schloss|dichtmachen|einstellung*|' +
      'außer betrieb|stilllegen|gesperrt|sperrung*|schliessen|schloss … tore|schließt … tore|macht … dicht|machte … dicht|dichtgemacht|machen … dicht|' +
      'zugemacht|macht … zu|fuhr … herunter|heruntergefahren|legt … still|legte … still|legten … still|vom netz|vom netz genommen|schlossen|' +
      'gehen … vom netz|ging … vom netz|geschlossene|stellt … betrieb ein|stellte … betrieb ein|betrieb eingestellt|sperrte',
    publication:
      'veröffentlich*|vorgelegt|vorlegen|legt vor|bekanntgeben|neue zahlen|veröffentlicht|publiziert|bekannt geben|bekanntgegeben|legte vor|herausgeb*|' +
      'vorlage|vorstellung des berichts|erscheint|legen vor|erschienen|veröffentlichte|veröffentlichten|gab … heraus|stellte … vor|stellten … vor|' +
      'legte … vor|legten … vor|erschien|publizierte|bilanz vorgelegt|zahlen vorgelegt|herausgab',
    death:
      'starb|verstarb|verstorben|gestorben|tod von|todestag|gestorbene|ist tot|tod des|tod der|verschied|verschieden|entschlafen|erlag|gestorben ist|' +
      'ist … verstorben|todesfall',
  },
  ranks: {
    'trade.partner': 'handelspartner*|wirtschaftspartner*|*handelspartner|*handelspartnerin',
    'trade.exports': 'exporteur*|exportmarkt*|exportnation*|*exporteur|absatzmarkt*|exportland',
    'trade.imports': 'importeur*|abnehmer*|*importeur',
    gdp: 'volkswirtschaft*|wirtschaftsmacht*|wirtschaftsnation*',
    production: 'produzent*|hersteller*|erzeuger*|*hersteller|*produzent|autobauer|förderland',
    investment: 'investor*|kapitalgeber*',
    'energy.supply': 'gaslieferant*|energielieferant*|öllieferant*|lieferant*|stromlieferant*',
    population: 'bevölkerungsreichste*|stadt',
    aid: 'geber|geberland|unterstützer*|geldgeber*',
  },
  superlatives:
    'größte*|wichtigste*|bedeutendste*|führende*|*größte|*größter|*größten|*größtes|hauptsächlich*|*wichtigste|*wichtigster|*wichtigsten|höchste*|meisten|' +
    'erster|stärkste*|beste|bestes|besten',
  places: {
    2: 'zweitgrößt*|zweitwichtigst*|zweithöchst*|zweitstärkst*|zweitbedeutendst*|zweitbevölkerungsreichst*|zweitmeist*',
    3: 'drittgrößt*|drittwichtigst*|dritthöchst*|drittstärkst*|drittbedeutendst*|drittbevölkerungsreichst*|drittmeist*',
    4: 'viertgrößt*|viertwichtigst*|vierthöchst*|viertstärkst*|viertbedeutendst*|viertbevölkerungsreichst*|viertmeist*',
    5: 'fünftgrößt*|fünftwichtigst*|fünfthöchst*|fünftstärkst*|fünftbedeutendst*|fünftbevölkerungsreichst*|fünftmeist*',
    6: 'sechstgrößt*|sechstwichtigst*|sechsthöchst*|sechststärkst*|sechstbedeutendst*|sechstbevölkerungsreichst*|sechstmeist*',
    7: 'siebtgrößt*|siebtwichtigst*|siebthöchst*|siebtstärkst*|siebtbedeutendst*|siebtbevölkerungsreichst*|siebtmeist*',
    8: 'achtgrößt*|achtwichtigst*|achthöchst*|achtstärkst*|achtbedeutendst*|achtbevölkerungsreichst*|achtmeist*',
    9: 'neuntgrößt*|neuntwichtigst*|neunthöchst*|neuntstärkst*|neuntbedeutendst*|neuntbevölkerungsreichst*|neuntmeist*',
    10: 'zehntgrößt*|zehntwichtigst*|zehnthöchst*|zehntstärkst*|zehntbedeutendst*|zehntbevölkerungsreichst*|zehntmeist*',
  },
  leasts: 'kleinste*|niedrigste*|geringste*|schlechteste*|schwächste*',
  outranked: 'nach|hinter',
  up:
    'steig*|stieg|stiegen|gestiegen*|erhöh*|anhob*|angehob*|anheb*|zunahm*|zugenommen|zunimmt|nahm zu|nahmen zu|wuchs|wächst|wuchsen|gewachsen|wachsen|' +
    'zuwachs*|plus|anstieg*|mehr als im|mehr als|stärker|zulegt*|legte zu|kletter*|geklettert|verdoppel*|höher|verteuer*|gewann|aufwert*|verdreifach*|' +
    'ausgebaut|ausbau*|zugelegt|legten zu|sprang|sprangen|gesprungen|mehr|doppelt so viele|doppelt so*|beschleunig*|aufgestockt|aufstock*|hinzugewann|' +
    'steigerung*|über dem|gewinnt|gewannen|anzieh*|zog an|zogen an|hob|schnellte*|wärmer|anwachs*|ausweit*|zulegen|erholte*|nach oben|vervierfach*|rekord*|' +
    'hinzu|legte|legten|legt|nahm … zu|nahmen … zu|legte … zu|legten … zu|hob … an|zog … an|zogen … an|stieg … an|weitete … aus|weiteten … aus|weitet … aus|' +
    'schwoll … an|schwillt … an|anschwoll|angeschwollen|kletterten|klettern|verteuerte|verteuerten|hinauf|zieht … an|ziehen … an|springt|schnellt|' +
    'schnellten|schoss|schossen|emporgeschnellt|aufgebläht|legt … zu|legen … zu|stockt … auf|stockte … auf|stockten … auf|heraufgesetzt|setzte … herauf|' +
    'setzt … herauf|schraubte … hoch|hochgeschraubt|hebt … an|heben … an|baut … aus|baute … aus|steigerte|steigerten|steigert|gesteigert|höhere|höherer|' +
    'höheren|mehrt|angewachsen|wuchs … an|wuchsen … an|summiert|rauf|teurer|verteuert*|*zuwachs|*anstieg|passagierplus|fester|zugewinn*|zugewinne',
  down:
    'sank|sanken|gesunken|sinken|sinkt|fiel|fielen|gefallen|fallen|fällt|senk*|gesenkt|zurückgegangen|zurückging*|rückgang*|ging zurück|gingen zurück|' +
    'geht zurück|gehen zurück|minus|weniger als im|weniger|schwächer|verlor|verloren|verringer*|reduzier*|gekürzt|niedriger|abnahm*|abgenommen|schrumpf*|' +
    'geschrumpft|nachgeb*|nachgegeben|gab nach|gaben nach|verbillig*|halbier*|abwert*|verlangsam*|einbruch*|brach ein|brachen ein|eingebrochen|' +
    'zurückgefahren|rutscht*|unter dem|nachließ|büßte*|eingebüßt|abschwäch*|verliert|verbilligt*|zurückgehen|kühler|drossel*|gedrosselt|stürzte*|nach unten|' +
    'nahm ab|nahmen ab|abgeschwächt|weniger als|baut ab|halb so viele|ging … zurück|gingen … zurück|nahm … ab|nahmen … ab|brach … ein|brachen … ein|' +
    'gab … nach|gaben … nach|kürzt|kürzte|kürzten|kürzen|Kürzung*|Prozent ab|bröckelte … ab|brach … weg|brachen … weg|weggebrochen|absack*|sackte … ab|' +
    'sackten … ab|abgesackt|knickte … ein|knickten … ein|eingeknickt|schmolz*|schmelzen|geschmolzen|dahingeschmolzen|lässt … nach|ließ … nach|ließen … nach|' +
    'nachgelassen|fuhr … herunter|fuhr … zurück|fahren … zurück|zurückgeschraubt|schraubte … zurück|stürzt|stürzten|abgestürzt|sackt|rutschten|rutscht … ab|' +
    'rutschte … ab|abgerutscht|verbilligte|verbilligten|billiger|verkleinert*|ermäßigt*|senkte|senkten|senkt|gesenkte|herabgesetzt|setzte … herab|' +
    'setzt … herab|herabsetz*|verminder*|vermindert|ermäßig*|gibt … nach|geben … nach|schwächte … ab|schwächten … ab|schwächt … ab|kühlte … ab|abgekühlt|' +
    'rückläufig|niedriger als|abgebröckelt|minderte|einbußen|streicht … zusammen|zusammengestrichen|tiefer|günstiger|*rückgang|*rückgangs|*einbruch',
  flat: 'unverändert|stabil|gleich geblieben|stagnier*|beibehalten|konstant|gehalten|hält|hielt',
  over: 'überschritten|überschreitet|überschritt|überschreiten|überstiegen|überstieg|übersteigt|übersteigen|übertraf|übertroffen|übertrifft|oberhalb',
  under: 'unter|unterhalb|unterschritten|unterschritt|unterschreitet|höchstens|maximal',
  level:
    'bleibt|bleiben|blieb|blieben|betrug|betrugen|beträgt|betragen|belief sich|beliefen sich|beläuft sich|belaufen sich|lag|lagen|liegt|liegen|gelegen|' +
    'erreicht*|überschritt*|übersteigt|übertraf*|überschritten|beziffert*|kam auf|kamen auf|kommt auf|kostet*|ist|sind|war|waren|sind es|auf|summierte*|' +
    'bewegte sich|notierte*|betragen habe|geschätzt|rund|verzeichnet*|erwirtschaft*|erzielt*|verbucht*|pendelte*|rangiert*|zählt*|zählte*|misst|hat|hatte|' +
    'werde betragen|gemessen|erhielt|erhielten|holte*|gewann|gewannen|errang*|bekam*|entfielen|schloss|einbracht*|erlöst*|setzte um|umgesetzt|ausgeben|' +
    'zahlen|zahlt|machte|machten|verharrt|verharrte|verharren',
  at: 'in|im|bei|nahe|unweit', doer: 'von|durch|vom',
  by: 'um|von|plus von|minus von|ein plus von|ein minus von|anstieg um|weitere', to: 'auf|bis auf|zu|bei',
  from: 'von|nach|gegenüber|zuvor|statt|aus|nachdem|von zuvor|von bisher|von bislang|von vorher|nach zuvor|nach bisher',
  former:
    'zunächst war von|zuvor war von|früheren angaben|frühere schätzung|früheren schätzung|vorherige prognose|vorherigen prognose|bisherige prognose|' +
    'bisherigen prognose|früheren prognose|statt zuvor|statt wie zuvor|statt bisher|statt der zuvor|zunächst gemeldeten|zuvor gemeldeten|zuvor genannten|' +
    'zunächst gemeldete|zunächst geschätzt|zunächst geschätzten|zuvor geschätzten|erste schätzung von|ersten schätzung von',
  than:
    'als|gegenüber|im vergleich zu|im vergleich zum|verglichen mit|im vorjahr|vorjahr|vorjahres|vorjahreszeitraum|vortag|vormonat|vormonats|' +
    'im vorjahresvergleich|im vergleich zur|vorquartal|vorjahresquartal|vorjahresmonat|vorwoche|zuvor|vor einem jahr',
  afterThan: 'zuvor|davor',
  since: 'seit|seit dem jahr|seit jahresbeginn',
  numbered:
    'typ|modell|version|baureihe|serie|station|saal|zimmer|raum|gleis|bahnsteig|terminal|block|kapitel|seite|absatz|artikel|paragraf|linie|autobahn|' +
    'bundesstraße|flug|nummer|nr.|zone|bezirk|kategorie|stufe|phase|reaktor|etage|tor|studio|wahlkreis|gebäude|hangar|abteilung|wohnung|abschnitt|pavillon|' +
    'ausfahrt|straßenbahnlinie|buslinie|tramlinie|u-bahn-linie|s-bahn-linie|*linie|tram|bus|hotline|notruf|grenzstein|grenzpfahl|resolution|kabine|zug|gate|' +
    'notrufnummer|telefonnummer|rufnummer|unter der nummer|servicenummer|hotline-nummer',
  statutory: 'mindestlohn*|mindestlöhn*',
  musts: 'muss|müssen',
  peaks:
    'rekordwert|rekordhoch|rekordtief|höchststand|tiefststand|allzeithoch|höchstwert|tiefstwert|rekordniveau|niveau|wert|stand|spitzenwert|rekordstand|' +
    'rekordsumme',
  pairs:
    'beider seiten|die beiden seiten|beide parteien|beide lager|die beiden länder|der beiden länder|den beiden ländern|beide länder|beider länder|' +
    'beiden ländern|beiden länder|die beiden staaten|beiden staaten|beide staaten|beider staaten|zwei länder|die zwei länder|die beiden nachbarn|' +
    'beiden nachbarländer*|beide seiten|beiden seiten',
  say:
    'sagte*|sagt|mitteilt*|mitgeteilt|teilte|teilten|teilt|erklär*|betont*|ankündig*|angekündigt|kündigte|kündigten|kündigt|fügte hinzu|fügte|ergänzt*|' +
    'berichtet*|bekräftig*|versichert*|erinnert*|behauptet*|bestätigt*|erwidert*|unterstrich|hinwies|wies darauf hin|wies|stellte fest|bekannt gab|' +
    'gab bekannt|gaben bekannt|meldete|meldeten|meldet|erwart*|prognostizier*|rechnet|rechnen|rechnete|schätzt|schätzte|schätzen|warnte|warnt|warnten|' +
    'schrieb|schrieben|schreibt|hieß es|räumte ein|verkündet*|zitierte|äußerte|bilanzierte|beklagt*|begründet*|kritisierte|zeigte sich|hob hervor|' +
    'stellte klar|gab an|gaben an|gibt an|verlautete|geht aus von|geht davon aus|gehen davon aus|ging davon aus|bezifferte|bezifferten|präzisierte|' +
    'informiert*|führte aus|meinte|hervorhob|gestand|vermeldet*|verwies|argumentierte|versprach|drohte|forderte|fordert|zeigen|zeigt|zeigten|ergab|ergaben|' +
    'ließ … wissen|ließen … wissen|beklagte|beklagt|meint|klagte|scherzte|rief|resümierte|verlangt*|fordern|forderten|bittet um|baten um|bat um|bitten um|' +
    'bittet … um|bat … um|baten … um|bitten … um|appelliert*|plädiert*|pocht*|drängt*|ruft auf|ruft … auf|rief … auf|riefen … auf|rufen … auf|mahnt*|' +
    'machte … öffentlich|gab … bekannt|gaben … bekannt|lässt … wissen|verlangt|verlangte|verlangten|verlangen|pocht|pochte|drängt|drängte|drängen|dringt|' +
    'plädiert|plädierte|plädieren|beziffert|beziffern|taxiert|taxierte|veranschlagt|veranschlagte|kalkuliert|sagt … voraus|sagte … voraus|sagten … voraus|' +
    'rechnet … mit|rechnen … mit|stellt … in aussicht|stellte … in aussicht|seine prognose|ihre prognose|seine wachstumsprognose|ihre wachstumsprognose|' +
    'seine konjunkturprognose|ihre konjunkturprognose|seine inflationsprognose|ihre inflationsprognose|seine gewinnprognose|ihre gewinnprognose|' +
    'seine umsatzprognose|ihre umsatzprognose|seine schätzung|ihre schätzung|seine jahresprognose|ihre jahresprognose',
  deny:
    'bestritt*|bestreit*|dementier*|zurückwies*|wies zurück|wiesen zurück|leugnet*|widersprach*|verneint*|wies berichte|wies vorwürfe|zurückgewiesen|' +
    'bestritten|wies … zurück|wiesen … zurück|weist … zurück|weisen … zurück|widersprach|widerspricht|trat … entgegen|tritt … entgegen|traten … entgegen|' +
    'streitet … ab|stritt … ab|in abrede|nannte … falsch|schloss … aus|schließt … aus|schlossen … aus|schließen … aus|ausgeschlossen',
  spends:
    'ausgeben|gibt … aus|gab … aus|gaben … aus|aufwenden|wendet … auf|bereitstellen|stellt … bereit|stellte … bereit|bereitgestellt|einplanen|eingeplant|' +
    'plant … ein|steckt|stecken|steckte|ausgaben|veranschlagt*|staatsgeld*|haushaltsmittel*|mittel bereit|stellt … zur verfügung|stellte … zur verfügung|' +
    'bewilligt|bewilligte',
  according:
    'nach angaben|laut|nach worten|nach aussage|nach darstellung|gemäß|den angaben von|laut angaben|wie aus|angaben von|nach berechnungen|einer schätzung|' +
    'nach einschätzung|aus sicht|nach informationen|nach daten|den angaben des|den angaben der|nach auskunft|nach zählung|nach zählungen|laut zählung|' +
    'nach zahlen|zahlen von|zahlen der|zahlen des|nach den zahlen|nach schätzungen|nach schätzung|nach erkenntnissen|nach ansicht|nach meinung|' +
    'nach berechnung|nach prognosen|nach lesart|nach *angaben',
  afterAccording: 'zufolge|nach eigenen angaben',
  cited: 'zitiert von|zitiert vom|berichtet von|nach berichten von', that: 'dass|daß|ob|wonach',
  statistics:
    '*statistik|*statistiken|*statistikamt|statistik*|daten|zahlen|zollstatistik*|angaben|berechnungen|statistikamt*|erhebung*|hochrechnung*|zolldaten|' +
    'zollangaben|prognosen|statistikbehörde*|auszählung*|zwischenergebnis*|wählernachfrage*|wahlkommission*|ergebnisse|ergebnissen|Daten|Zolldaten|' +
    'Handelsdaten|Konjunkturdaten|Wirtschaftsdaten|Arbeitsmarktdaten|Marktdaten|Umfragedaten|Branchendaten|Zahlen|Quartalszahlen|Bevölkerungszahlen|' +
    'Absatzzahlen|Verkaufszahlen|Jahreszahlen|Geschäftszahlen|Arbeitslosenzahlen|Opferzahlen|Fallzahlen|Halbjahreszahlen',
  documents:
    'umfrage|umfragen|bericht|studie|dokument*|erklärung|mitteilung|analyse*|gutachten|umfrage|papier|pressemitteilung|berichts|untersuchung*|*bericht|' +
    '*studie|kommuniqué|schreiben|anklageschrift',
  media:
    'medien|medienberichte*|medienberichten|nachrichtenagentur*|agentur|zeitung*|staatsmedien|fernsehen|sender|staatsfernsehen|presse|rundfunk|' +
    'zeitungsbericht*|lokalmedien|magazin*|*medien|radiosender|staatsagentur|tageszeitung',
  officials:
    'polizei*|behörde*|behörden|ministerium*|staatsanwaltschaft*|rettungskräfte*|feuerwehr*|experten|analysten|veranstalter*|armee|militär|zeugen|' +
    'augenzeugen|ökonomen|rettungsdienst*|*ministerium|*ministeriums|wahlleiter*|wahlkommission*|*behörde|*behörden|forscher*|wissenschaftler*|küstenwache*|' +
    'gewerkschaft*|regierungskreise*|ermittler*|katastrophenschutz*|wetterdienst*|ärzte|diplomaten|kreisen|insider*|unternehmensangaben|sicherheitskreise*|' +
    'krankenhaus|generalstab|stadtverwaltung|justiz|*dienst|sprecher|fachleute|volkswirte|generalstab*|Statistikamt|Bundesamt|Landesamt|Kartellamt|' +
    'Bundeskartellamt|Finanzamt|Gesundheitsamt|Auswärtige Amt|Auswärtiges Amt|Kanzleramt|Bundeskanzleramt|Landratsamt|Präsidialamt|Landeskriminalamt|' +
    'Bundeskriminalamt|Umweltbundesamt|Amt|luftwaffe|streitkräfte|marine|zivilschutz*|beobachtungsdienst*|zoll|zollamt|zollverwaltung|statistikamt*|' +
    'statistikbehörde*|umweltverband*|umweltschutzorganisation*|menschenrechtsorganisation*|hilfsorganisation*|verband|präsidialamt*|präsidialverwaltung*|' +
    'generalstaatsanwaltschaft|außenamt|bürgermeisteramt|militärverwaltung*|regionalverwaltung*|bezirksregierung|grenzschutz*|rettungsleitstelle|' +
    'erdbebenwarte|innenressort|staatskanzlei|botschaft|handelskammer|verbands|*verband|arbeitgeber*|bundeswehr|grenzschutz|*sekretariat|katastrophenschutz|' +
    'zivilschutz|*erdbebenwarte|heer|wahlleitung|*wahlkommission|bundeswahlleiter*',
  governments: 'regierung|kabinett|bundesregierung|regierungskoalition',
  organisations:
    "notenbank|zentralbank|die bank|das institut|die behörde|das unternehmen|der konzern|die organisation|die firma|die währungshüter|währungshüter|" +
    "die agentur|das haus|die partei|der hersteller|die airline|der autobauer|das ministerium|der verband|die gruppe|der fonds|die fluggesellschaft|" +
    "der versorger|der betreiber|die gesellschaft|die union|der pharmakonzern|der arzneimittelhersteller|der chiphersteller|der chipkonzern|" +
    "der energiekonzern|der ölkonzern|der versicherer|der rückversicherer|der händler|der einzelhändler|der modekonzern|der stahlkonzern|" +
    "der stahlhersteller|der flugzeugbauer|der rüstungskonzern|der reifenhersteller|der zulieferer|der autozulieferer|der chemiekonzern|" +
    "der technologiekonzern|der softwarekonzern|der mischkonzern|der lebensmittelkonzern|der brauer|der baukonzern|der telekomkonzern|der netzbetreiber|" +
    "der reiseveranstalter|die reederei|die bahn|der verlag|das geldhaus|das kreditinstitut|der autokonzern|der lastwagenbauer|der maschinenbauer|" +
    "der onlinehändler|das start-up|die genossenschaft|der dachverband|die gewerkschaft|die hilfsorganisation|die kammer|die denkfabrik|der verein|" +
    "die kommission|das amt|die statistikbehörde|die aufsicht",
  delegations:
    'delegation*|*delegation|abordnung*|gesandte*|unterhändler*|mission|expertenteam*|inspekteure*|außenminister*|regierungschef*|präsident*|' +
    'ministerpräsident*',
  persons:
    'sprecher|sprecherin|staatschef|regierungschef|regierungschefin|minister|ministerin|der präsident|die präsidentin|gouverneur|bürgermeister*|kanzler|' +
    'kanzlerin|ministerpräsident*|vorstandschef*|konzernchef*|außenminister*|der politiker|der diplomat|generalsekretär*|kremlchef|parteichef*|' +
    'finanzminister*|chef|vorsitzende*|*minister|*ministerin|*sprecher|*sprecherin',
  pronouns: 'er|sie|seinen worten|ihren worten|seinen angaben|ihren angaben|ihrer darstellung|seiner darstellung|ihren|seinen',
  citing: 'unter berufung auf|mit berufung auf|beruft sich auf|berief sich auf|beriefen sich auf|berufen sich auf',
  backward:
    'das teilte|das teilten|das sagte|das sagten|das berichtete|das berichten|das berichtet|das meldete|das meldet|das gab|das gaben|das erklärte|' +
    'das erklärten|dies teilte|dies sagte|das geht aus|dies geht aus|das bestätigte|das bestätigten|das kündigte',
  hosts:
    'empfing|empfängt|empfingen|empfangen|begrüßte|begrüßt|zusammengekommen|kam … zusammen|kamen … zusammen|kommt … zusammen|kommen … zusammen|' +
    'gesprochen mit|sprach mit|hat … empfangen|wird … empfangen|zu gast|bewirtete',
  futureTense: 'wird|werden|würde|würden',
  negation: 'nicht|kein|keine|keinen|nie|niemals|keinesfalls|weder|noch nie|keine verhandlungen|keine gespräche|kein*',
  planned:
    'will|wollen|wird|werden|soll|sollen|geplant|plant|planen|plane|angesetzt|vorgesehen|beabsichtig*|lud|eingeladen|einladung*|strebt an|streben an|' +
    'anstreb*|vorhat|kündigte an|angekündigt*|bis ende|ziel|möchte|möchten|zugesagt|sagte zu|verpflichtet*|steht bevor|wolle|wollten|wollte|plante|planten|' +
    'sollte|werde|würden|bereit|versprochen|vorhaben|sollten|beabsichtigt|zielen|zielt|demnächst|terminiert|vorgeschlagen|schlägt … vor|schlug … vor|' +
    'vorschlag*|peilt|peilen|anpeilt|strebt|streben|anstrebt|visiert|anvisiert|sagte … zu|sagten … zu|sagt … zu|sagen … zu|in aussicht gestellt|' +
    'stellte … in aussicht|stellt … in aussicht|versprach|verspricht|versprachen',
  forecast:
    'erwart*|prognos*|rechnet mit|rechnen mit|voraussichtlich|schätzt|dürfte*|vorhersag*|sagt voraus|sagen voraus|geht davon aus|gehen davon aus|' +
    'rechnete mit|prognostizier*|vorausgesagt|wahrscheinlich|rechnet|erwartet|hochrechnung|droht|drohen|drohe|drohten|drohte|taxiert|kalkuliert|peilt an|' +
    'sagt … voraus|sagte … voraus|sagen … voraus|sagten … voraus|veranschlagt|traut … zu|stellt … in aussicht|stellte … in aussicht|*prognose|*prognosen|' +
    '*erwartung|*erwartungen|*vorhersage',
  passive: 'wird|werden|werde',
  participle: '(?:\\p{Ll}*ge\\p{Ll}+|(?:be|ver|er|ent|zer|über|unter)\\p{Ll}{2,}|\\p{Ll}+ier)t',
  receive: 'erhält|erhalten|erhielt|erhielten|bekommt|bekommen|bekam|bekamen',
  goals: 'ziel|zielmarke|zielwert|*ziel|*zielmarke|*zielwert|ziels|*ziels',
  demanded:
    'fordert*|forderung*|müsse*|müssen|muss|verlangt*|sollte|sollten|aufgefordert|rief auf|rief dazu auf|riefen auf|appellier*|plädier*|gefordert|drängt*|' +
    'pocht*|verlangen|fordern|bittet|baten|bitten um|bat um|ruft … auf|rufen … auf|rief … auf|riefen … auf|drängen|mahnt*|ersucht*|dringt|baten … um|' +
    'bat … um|bittet … um|bitten … um|gebeten|erbeten|erbittet|erbat|appellierte|verlange|verlangten|fordere|forderten|poche|dränge',
  hypothetical: 'wenn|falls|könnte*|würde*|möglicherweise|vielleicht|womöglich|eventuell|sollte|wäre|hätte|erwäg*|kann|denkbar|theoretisch',
  streak: 'in folge|hintereinander|nacheinander|aufeinanderfolgend*|in serie|aufeinander folgende*|in reihe|ununterbrochen',
  multiples: {
    2: 'zweimal|zwei mal', 3: 'dreimal|drei mal', 4: 'viermal|vier mal', 5: 'fünfmal|fünf mal', 6: 'sechsmal|sechs mal', 7: 'siebenmal|sieben mal',
    8: 'achtmal', 9: 'neunmal', 10: 'zehnmal|zehn mal',
  },
  things:
    'häuser*|wohnung*|gebäude*|fahrzeug*|autos|schulen|brücken|geschäfte*|dörfer*|ortschaften|straßen|tiere*|rinder|drohnen|raketen|boote*|bäume*|' +
    'krankenhäuser*|haushalte*|betten|züge|straßenbahnen|puten|hühner|hühnern|kühe|kühen|schweine|schweinen|schafe|schafen|ziegen|enten|gänse|hunde|katzen|' +
    'pferde|vögel|fische|wölfe|bären|wale|elefanten|geflügel|rindern|nutztiere*|wildtiere*|legehennen|hennen',
  subset: 'darunter|unter ihnen|davon|kinder|frauen|einschließlich|minderjährige|unter anderem|inklusive|von ihnen|kindern', outOf: 'von|von insgesamt|der|aus',
  and: 'und|oder|sowie|beziehungsweise',
  clause: 'während|nachdem|aber|obwohl|weil|wenn|wobei|bevor|welche|denn|nachdem|jedoch|allerdings|worauf|sondern|doch',
  aside: 'am rande|vor dem|vor der|nach dem|nach der|kurz vor|infolge|seit dem|seit der|wegen des|angesichts',
  negotiates:
    'in verhandlungen|in verhandlungen mit|in gesprächen mit|verhandelt mit|verhandelt derzeit mit|verhandelt|verhandle|führt gespräche mit|führe gespräche|' +
    'führt verhandlungen mit|führe verhandlungen|im gespräch mit',
  reckons:
    'beziffert|bezifferte|beziffern|bezifferten|gab … an|gibt … an|gaben … an|geben … an|schätzt … auf|schätzte … auf|schätzen … auf|schätzten … auf|zählte|' +
    'zählten|sprach von|sprachen von|spricht von|sprechen von',
  finds: 'beziffert|bezifferte|beziffern|bezifferten|gab … an|gibt … an|gaben … an|geben … an|schätzt … auf|schätzte … auf|schätzen … auf|schätzten … auf|maß',
  neuters: 'es',
  streets: 'straße|*straße|allee|gasse|*gasse',
  relatives: 'tochter|sohn|ehefrau|frau|ehemann|mann|witwe|mutter|vater|schwester|bruder|enkelin|enkel|nichte|neffe|freundin|freund|lebensgefährtin',
  openings: 'erste|ersten',
  bodies:
    'länder|ländern|staaten|mitglieder|mitgliedern|mitgliedsländer|mitgliedstaaten|unternehmen|firmen|konzerne|städte|städten|bundesländer|regionen|' +
    'parteien|banken|regierungen|minister|ministern|opec-mitglieder|eu-staaten|eu-länder|nato-staaten',
  matches:
    'besiegt*|besiegte|bezwang|bezwungen|schlug|geschlagen|gewann|gewonnen|gewinnt|siegte|siegten|sieg|verlor|unterlag|unentschieden|remis|spiel|endspiel|' +
    'finale|halbfinale|setzte sich|setzten sich|endstand',
  points: 'punkt|punkte|punkten',
  asExpected:
    'als geplant|als erwartet|als vorgesehen|als prognostiziert|als angekündigt|als vorhergesagt|als angenommen|als befürchtet|wie geplant|wie erwartet|' +
    'wie vorgesehen|wie prognostiziert|wie angekündigt|als ursprünglich geplant|als ursprünglich vorgesehen|als zunächst erwartet|' +
    'als von analysten erwartet|als von experten erwartet|wider erwarten|als ursprünglich erwartet',
};
