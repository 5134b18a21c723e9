import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Dutch claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  plurals: ['s', 'en'],
  clauseMarked: true,
  idioms:
    'windkracht*|kracht van wet|de kracht van de|het leven van|top 5|top 10|top 40|top 3|top 100|top tien|top vijf|top drie|top van de berg|aan de top|' +
    'hun ontslag|zijn ontslag|haar ontslag|*ingsproces*|productieproces*|vredesproces*|leerproces*|denkproces*|besluitvormingsproces*|vlaams belang|' +
    'van belang|groot belang|algemeen belang|het belang van|in het belang|nog in gebruik|in gebruik bij|in gebruik ten|de dood van christus|ter dood|' +
    'dood van zijn|zijn dood|haar dood|naar de top|top van het klassement|prijs bestond|prijs van de jury|in de prijzen|daarop volgende|brengt bijeen|' +
    'bijeen brengt|bijeen bracht|top 20|top 50|uitspraak van|uitspraak dat|uitspraak over|dicht bij|sluit zich|sluit aan|sluit … af|sluit een|' +
    'sluit niet uit|sluiten een|sluiten zich|sluiten niet uit|sloten zich|sloten een|opent de weg|opende de score|opent de deur naar|opent het vuur|' +
    'top honderd|niet ingeënt|niet gevaccineerd|niet-gevaccineerd*|niet ingeënte|niet gevaccineerde|zo hebben … bekendgemaakt|zo heeft … bekendgemaakt|' +
    'ondervraagde economen|ondervraagde analisten|geraadpleegde economen|gepeilde economen|gepeilde analisten',
  metrics: {
    sales: "verkocht|verkochten|verkoopt|verkopen|autoverkopen|nieuwverkopen|registraties|verkochte auto's|verkochte woningen|kentekenregistraties",
    'retirement-age': "pensioenleeftijd|aow-leeftijd|pensioengerechtigde leeftijd",
    pension: "pensioen|pensioenen|aow|aow-uitkering*|minimumpensioen*|pensioenuitkering*",
    recipients: "gepensioneerden|uitkeringsgerechtigden|bijstandsgerechtigden|ontvangers|aow-ers",
    contribution:
      "premie|premies|pensioenpremie*|sociale premies|premiepercentage|sociale bijdrage*|zorgpremie*|ziekenfondspremie*|werkgeversbijdrage*|" +
      "verzekeringspremie*|aow-premie*",
    compensation: "schadevergoeding*|vergoeding|compensatie*|schadeloosstelling*|per slachtoffer|voor elk slachtoffer",
    fleet: "vloot van",
    savings: "bespaart|besparing*|besparen|bespaard",
    rainfall: 'regen|regenval|neerslag|regenbuien',
    homes:
      'huizen … verwoest|woningen … verwoest|huizen … beschadigd|woningen … beschadigd|verwoestte … huizen|verwoestte … woningen|gebouwen … beschadigd|' +
      'gebouwen … verwoest|verwoestten … huizen|huizen … ingestort|huizen … overstroomd|verwoeste … huizen|beschadigde … huizen|beschadigde … woningen',
    permits: 'bouwvergunning*|verblijfsvergunning*|werkvergunning*|vergunde woningen|omgevingsvergunning*|verleende vergunningen',
    seized:
      'in beslag genomen|in beslag|inbeslagname*|onderschept|onderschepte|nam … in beslag|namen … in beslag|inbeslaggenomen|vond … cocaïne|vonden … cocaïne|' +
      'ontdekte … cocaïne|ontdekten … cocaïne|cocaïne gevonden|cocaïne … gevonden|cocaïne ontdekt|drugs gevonden|heroïne gevonden|cocaïne … aangetroffen|' +
      'cocaïne aangetroffen|drugs aangetroffen',
    'energy.outage':
      'zonder stroom|zonder elektriciteit|stroomstoring*|in het donker|zonder verwarming|zonder water|stroomuitval|geen stroom|geen elektriciteit|' +
      'geen licht|van het stroomnet|zonder elektriciteitsvoorziening',
    deposits: "deposito's|spaargeld|spaartegoeden|tegoeden|opgenomen|haalden … weg",
    'tax-rate': 'btw|btw-tarief|vennootschapsbelasting|inkomstenbelasting|belastingtarief*',
    recalls: 'roept … terug|riep … terug|roepen … terug|riepen … terug|terugroep*|teruggeroepen',
    dividend:
      'dividend|dividenden|*dividend|winstuitkering|keert … uit aan|keerde … uit aan|keren … uit aan|uitgekeerd aan aandeelhouders|' +
      'keert … uit aan aandeelhouders',
    tariff: 'tarief op|tarieven op|importtarief|importtarieven|importheffing*|invoerheffing*|invoerrecht*|douanetarief|douanetarieven|invoertarie*|tarief van',
    'trade.turnover':
      'handel|handelsomzet|handelsvolume|goederenhandel|onderlinge handel|handelsverkeer|buitenlandse handel|goederenverkeer|wederzijdse handel',
    'trade.exports':
      'export|uitvoer|exporteer*|geëxporteerd|*export|exporteert|goederen naar|uitgevoerd|voerde … uit|voerden … uit|voert … uit|verkopen in het buitenland|' +
      'buitenlandse verkopen|uitvoercijfer*|uitvoerwaarde',
    'trade.imports':
      'import|invoer|importeer*|geïmporteerd|importeert|*import|haalde … uit|haalden … uit|aan goederen uit|goederen uit|inkopen in het buitenland|' +
      'kocht … in|ingevoerd*|voerde … in|voerden … in|voert … in|invoercijfer*|invoerwaarde|ton … invoeren|ton … ingevoerd|ton … in te voeren|' +
      'vaten … invoeren|vaten … ingevoerd',
    'trade.balance': 'handelsbalans|handelsoverschot*|handelstekort*|betalingsbalans|overschot op de',
    investment:
      'investering*|investeer*|geïnvesteerd|investeert|*investering*|investeren|steekt|steken|steken … in|stak … in|staken … in|pompt … in|pompte … in|' +
      'pompen … in|trekt … uit voor een fabriek|kapitaalinjectie*|geldinjectie*|financieringsronde*|*investering|*investeringen|gestoken|heeft … gekost|' +
      'bouwkosten|bouw kostte|aanleg kostte|renovatie kostte|stadion kostte|voor de nieuwbouw|voor de bouw van|voor de aanleg van|in de uitbreiding van|' +
      'bouwt … fabriek|bouwen … fabriek|bouwde … fabriek|fabriek bouwen|bouwt … datacenter|bouwt … megafabriek|fabriek van',
    'agreement.value':
      'neemt … over|nam … over|koopt|kocht|overgenomen|contract*|overname*|order|orders|deal|opdracht*|overeenkomst ter waarde|fusie|bestelling|' +
      'overeenkomst … ter waarde|*overeenkomst … ter waarde|*akkoord … ter waarde|contract … ter waarde|contracten … ter waarde|order … ter waarde|' +
      '*verdrag … ter waarde|*deal … ter waarde|bestelde|bestelden|besteld|bestelt|bestellen|aankoop|aangekocht|aangeschaft|aanschaf|deal*|*contract|koop*|' +
      'aankoop*|bestelling*|akkoord ter waarde|contract van|overeenkomst van|deal ter waarde|namen … over|kopen|aanbesteding|sleepte … binnen|' +
      'haalde … binnen|in de wacht gesleept|order van|orders van|bereid … te betalen|overnamebod|geboden voor|biedt … miljard|biedt … miljoen|' +
      'bood … miljard|bood … miljoen|overnamebod*|geboden|bod van|akkoord van … miljard|akkoord van … miljoen|akkoord over … miljard',
    aid:
      'hulp|steun|steunpakket|noodhulp|hulppakket|humanitaire hulp|financiële steun|donatie*|hulpgeld*|subsidie*|steunfonds|giften|donoren|donorlanden|' +
      'donateurs|noodhulp*|hulpfonds*|hulpoproep|getroffen familie|getroffen families|getroffen gezin*|nabestaande*|families van de slachtoffers|' +
      'compensatie|hulppakket*|steunpakket*|ontwikkelingshulp|voedselhulp|noodfonds|doneer*|schenk*|gift|noodsteun|ontving … van de|europese fondsen',
    'aid.military':
      'militaire hulp|militaire steun|pakket militaire hulp|wapenpakket|wapenleverantie*|wapenhulp|wapensteun|defensiesteun|wapenleveringen|wapenpakket*|' +
      'voor wapens|wapens voor|munitie voor|militair materieel|militair steunpakket',
    loan:
      'lening*|krediet*|kredietlijn|lening|leningen|noodlening|staatslening|miljardenlening|overbruggingslening|uitgeleend|leent … uit|geleend|financiering|' +
      'leent|leende|leenden',
    debt: 'schuld|schulden|staatsschuld*|overheidsschuld*|schuldquote|schuldenlast|schuld*|schuldenberg|*schuld|*schulden|openstaand*|achterstallig*',
    fine:
      'boete|boetes|geldboete|beboet|schadevergoeding|dwangsom|miljoenenboete|boete*|*boete|schadevergoeding*|dwangsom*|geldboete*|schikking*|schadeclaim*|' +
      'moet … betalen|moeten … betalen|veroordeeld tot betaling|te betalen aan|tot het betalen van|tot betaling van',
    budget:
      'begroting*|budget*|begrotingstekort|overheidsuitgaven|tekort|begrotingsoverschot*|overheidstekort*|overheidsbegroting|miljoenennota|' +
      'tekort op de begroting|overschot op de begroting|rijksbegroting|ontwerpbegroting*|jaarbudget*|jaarbegroting*',
    gdp: 'bbp|bruto binnenlands product',
    'gdp.growth':
      'economische groei|groei|economie|groeicijfer|bbp-groei|economische krimp|bbp groeide|bbp steeg|groeiraming|groeiverwachting|bbp groeit|bbp kromp|' +
      'groeicijfer*|groeiraming*|recessie|groeit het bbp|groeide het bbp|groei van het bbp|het bbp groeide|het bbp groeit|het bbp kromp|kromp het bbp|' +
      'het bruto binnenlands product groeide|het bruto binnenlands product groeit|het bbp zal|bbp … gegroeid|bbp … gekrompen',
    inflation:
      'inflatie|inflatiecijfer|consumentenprijzen|prijsstijgingen|geldontwaarding|kerninflatie|consumentenprijsindex|inflatie*|kosten van levensonderhoud|' +
      'prijsstijging*|prijspeil|producentenprijzen|leven … duurder',
    'interest-rate':
      'beleidsrente|rente|rentetarief|rentetarieven|leenrente|depositorente|rentevoet|hypotheekrente|beleidstarief|rentestand|rente*|beleidsrente*|' +
      'rentetarief*|*rente|rentestap',
    unemployment:
      'werkloosheid*|werkloosheidspercentage|werklozen|werkloosheidscijfer|zonder werk|zonder baan|beroepsbevolking zonder|werkloos|werkzoekenden|' +
      'ww-uitkering*|werkloosheidscijfer*|jeugdwerkloosheid|werkloosheidspercentage*|op zoek naar werk',
    wage:
      "loon|lonen|salaris*|minimumloon|pensioen*|cao-lonen|inkomen*|uitkering*|uurloon|verdienen|verdient|verdienden|verdiende|minimumloon*|uurloon*|" +
      "cao-loon*|loonsverhoging*|loonstijging*|inkomen|*loon|loonafspraak",
    price:
      'prijs|prijzen|vat|per vat|*prijs|*prijzen|huur|tarief|tarieven|heffing*|kostte|liter|ounce|huren|kaartjes|kostte*|brent|brentolie|olievat|' +
      'vat brentolie|vat olie|benzine|diesel|bitcoin|ticket|kaartje*|kilowattuur|megawattuur|per liter|per kilo|per ton|liter benzine|energierekening|' +
      'zorgpremie|collegegeld|kosten|kost|duurder|goedkoper|koopwoning|koopwoningen|huis kostte|woning kostte|verkoopprijs*|huizenprijs*|huizenprijzen|' +
      'woningprijs*|woningprijzen|vraagprijs*|vraagprijzen|gemiddelde huur|koopprijs*|koopwoning kost*',
    'share-price': 'aandeel|aandelen|beurskoers|koers van|aex|index|koers|beurskoers*|aandelenkoers*|bel20|*aandeel|*aandelen|slotkoers|beursgraadmeter',
    revenue:
      'kwartaalomzet|omzet|inkomsten|opbrengst*|verkopen|jaaromzet|*omzet|kwartaalomzet|ontvangsten|opbrengsten|zette … om|zetten … om|omzetstijging|' +
      'omzetgroei|omzetdaling|belastinginkomsten|kassa|verkoop van|autoverkoop*|verkoopcijfer*|bracht … op|brachten … op|omgezet|omzetgroei*|omzetdaling*|' +
      'omzetstijging*|opbrengt|opbrengen|opgebracht',
    profit:
      'winst|nettowinst|resultaat|bedrijfsresultaat|ebitda|*winst|bedrijfswinst|heeft verdiend|hebben verdiend|had verdiend|verdiende|verdiend|opgestreken|' +
      'buitgemaakt|nettowinst*|brutowinst*|winstcijfer*|nettoresultaat|hield … over|hielden … over|houdt … over|onder de streep|verdienden|zwarte cijfers|' +
      'jaarwinst|kwartaalwinst|winstgevend',
    loss:
      'verlies|verliezen|nettoverlies|kwartaalverlies|jaarverlies|miljardenverlies|halfjaarverlies|operationeel verlies|*verlies|rode cijfers|in het rood|' +
      'afschrijving*|miljoenenverlies|bedrijfsverlies|verloor … miljoen|verloor … miljard|schade voor het bedrijfsleven|omzetverlies|inkomstenderving|' +
      'derving',
    'market-value':
      'marktwaarde|beurswaarde|waardering|gewaardeerd|was … waard|waren … waard|straatwaarde|geschatte waarde|op de beurs … waard|op de beurs waard|' +
      'marktkapitalisatie|getaxeerd op|gewaardeerd op|bedrijfswaarde|waard is|waard zijn|waard was|waard',
    'exchange-rate':
      'wisselkoers|koers|voor één dollar|lira|roebel|per dollar|per euro|de dollar|de munt|de euro|munt|valuta|een euro|een dollar|één euro|één dollar|' +
      'kostte de euro|kostte de dollar|noteerde de euro|noteerde de dollar|euro noteerde|dollar noteerde|euro kostte|dollar kostte|verhandeld op|' +
      'de euro stond|de dollar stond|de euro werd|de lira|de roebel|de yen|het pond|eenheidsmunt|valutamarkt*|dollarkoers|eurokoers|euro steeg|euro daalde|' +
      'dollar steeg|dollar daalde|australische dollar|canadese dollar|zwitserse frank|zweedse kroon|noorse kroon',
    reserves:
      'reserves|brutoreserves|valutareserves|goudreserves|deviezenreserves|voorraad|gasvoorraad*|goudvoorraad|voorraden|deviezen|valutareserve*|reserve|' +
      'staatsfonds|gasvoorraden|olievoorraden',
    'reserves.filled': 'gevuld|vulgraad|vullingsgraad|vulgraden',
    production:
      'productie|produceer*|oogst*|vervaardig*|geproduceerd|vaten per dag|produceert|industriële productie|leveringen|*productie|leverde|afgeleverd|gebouwd|' +
      'leverde … af|leverden … af|levert … af|bouwde|bouwden|gebouwd … auto*|geoogst|oogstten|oogstte|assembleer*|won … kubieke|oogst|graanoogst|' +
      'pompt* … vaten|winning|gaswinning|oliewinning|olieproductie|maakte … auto*|vervaardigde|produceerde|produceerden|output|vaten olie per dag|' +
      'rolden van de band|gas gewonnen|olie gewonnen|leverde … op|leverden … op|levert … op|delfde|delfden|gedolven|pompte|pompt|pompten|opgepompt|' +
      'gewonnen olie|quotum|wekte … op|wekten … op|opgewekt|opgeleverd|vingen … ton|gevangen … ton|ving … ton|aangeland|mag … vangen|mogen … vangen|' +
      'ton … vangen|*oogst',
    'energy.supply':
      'gasleveringen|gasleverantie*|gas|stroom|elektriciteit|pijpleiding|windenergie|zonne-energie|hernieuwbare|duurzame energie|stroomverbruik|gasverbruik|' +
      'aardgas|groene stroom|duurzame stroom|kernenergie|elektriciteitsverbruik|kubieke meter gas|kubieke meter aardgas|lng|vloeibaar gas|gas aan|gasstroom|' +
      'stroomopwekking|elektriciteitsproductie|stroomproductie|terawattuur|gigawattuur|kilowattuur|elektriciteitsmix|gasimport|stroomimport|stroomexport|' +
      'opgewekt',
    'energy.capacity':
      'capaciteit|vermogen|geïnstalleerd vermogen|windpark*|zonnepark*|centrale|kerncentrale*|*capaciteit|reactor*|turbines|windturbines|' +
      'elektriciteitscentrale|megawatt|gigawatt|zonneweide|kerncentrales|windmolens|windmolenpark*|batterijpark|elektrolyser|waterkrachtcentrale|' +
      'gascentrale*|kolencentrale*|batterijopslag|zonnepanelen',
    emissions:
      'uitstoot|emissies|co2*|broeikasgas*|kooldioxide|co2-uitstoot|methaan|ton co2|koolstof*|uitgestoten|stootte … uit|stootten … uit|stoot … uit|' +
      '*uitstoot|broeikasgassen',
    temperature: 'temperatuur|temperaturen|hitte|graden|opwarming|hittegolf|vorst|kou|thermometer|warmste',
    population: 'bevolking|inwoners|mensen wonen|inwonertal|inwoneraantal|bewoners|bevolkingsaantal',
    migration:
      'vluchtelingen|migranten|asielzoekers|aankomsten|asielaanvragen|immigranten|asielverzoeken|migratie|immigratie|migratiesaldo|asielaanvraag|' +
      'nieuwkomers|oversteek|oversteken|immigreerden|emigreerden|emigranten|arbeidsmigranten|uitgezet|uitzettingen|vroegen asiel aan|asielinstroom|' +
      'bootmigranten|bootvluchtelingen|instroom|illegale grensovergangen|irreguliere grensovergangen|pogingen om illegaal|pogingen tot illegale|' +
      'illegale binnenkomst*|teruggestuurd|teruggedrongen|asiel aangevraagd|vroegen asiel|grensoverschrijdingen|vroegen … asiel|vroeg … asiel|' +
      'vragen … asiel|asiel aan|gedeporteerd*|uitgewezen|illegaal het land|illegaal de grens|illegale grensoverschrijding*|illegale overtocht*|' +
      'teruggestuurd*',
    tourists:
      'toeristen|bezoekers|overnachtingen|gasten|vakantiegangers|hotelovernachtingen|overnachtende gasten|hotelgasten|nachten in hotels|' +
      'buitenlandse bezoekers|buitenlandse toeristen|dagjesmensen|vakantiegasten|cruisepassagiers|bezoekersaantal',
    passengers: "passagiers|reizigers|inzittenden|treinreizigers|vliegpassagiers|luchtreizigers|aantal reizigers|vliegreizigers|aan boord|aan boord van",
    flights: 'vluchten|vlucht|vliegbewegingen|annuleringen|geannuleerde|vliegverkeer|verbindingen geschrapt',
    'casualties.killed':
      'gedood|doden|omgekomen|om het leven|dodental*|overleden|gestorven|slachtoffers|stierven|dode|doodde|kwamen om|overleden|sterven|sneuvelden|' +
      'gesneuveld|dodelijke slachtoffers|lichamen|omkwamen|dodelijk|doodt|sterfgevallen|vermoord|kwam* … om|komt … om|komen … om|kostte … het leven|' +
      'kostten … het leven|kwam om|verdronk*|doodgeschoten|het leven gelaten|lieten het leven|kwamen … om het leven|doodgestoken|het leven gekost|' +
      'eiste … levens|eiste … doden|eisten … doden|vielen … doden|dodental|doodslachtoffers|geëxecuteerd|levenloos|stoffelijke overschotten|' +
      'lieten … het leven|liet het leven|gesneuvelden|omgebracht|verdronken|dodelijk verongelukt|vermoorde|fataal|maakte … doden|levens geëist|levens|' +
      'bezweken|stikten|vielen … dodelijke|kost het leven|vonden de dood|de dood van|een dode|persoon kwam om|persoon is overleden|mensen zijn overleden|' +
      'dodelijke afloop',
    'casualties.injured':
      'gewond*|gewonden|verwond*|in het ziekenhuis|raakten gewond|gewond|zwaargewond*|lichtgewond*|brandwonden|verwondingen|naar het ziekenhuis|' +
      'behandeld in|raakte gewond|ernstig gewond|letsel|ziekenhuisopname*|gewonde|rookvergiftiging|behandeld aan|botbreuken',
    damage:
      'schade|materiële schade|schadebedrag|schadepost|verwoestingen|*schade|economische schade|vernielingen|schadelast|waterschade|stormschade|brandschade|' +
      'verzekerde schade|kosten van het herstel|miljoenenschade',
    'price.cap': 'prijsplafond*|maximumprijs*|*prijsplafond|prijslimiet*|plafondprijs*',
    'casualties.missing':
      'vermist*|vermisten|wordt vermist|worden vermist|nog gezocht|spoorloos|onvindbaar|zoek|bedolven|vermissing|worden nog gezocht|ontbreekt … spoor|' +
      'ontbrak … spoor|nog niet gevonden|niet teruggevonden',
    'casualties.displaced':
      'ontheemd*|geëvacueerd|dakloos|gevlucht|vluchtten|evacuaties|geëvacueerden|evacuatie|op de vlucht|hun huis verlaten|hun huizen|dakloze|evacueren|' +
      'hun huis verloren|hun huizen verloren|hun woning verloren|hun woningen verloren|zijn dakloos|zonder huis|zonder dak|zonder onderdak|huis kwijt|' +
      'woning kwijt|huis kwijtgeraakt|huis … verlaten|huizen … verlaten|woning … verlaten|woningen … verlaten|verlieten … huis|verlieten … huizen|hun huis|' +
      'geëvacueerd*|moesten vluchten|dakloos geraakt|elders onderge*|moesten … huis uit|moest … huis uit|huis uit|opvang|opgevangen|van huis en haard|' +
      'van huis verdreven|verdreven|evacueerde*|hun huizen verlaten|hun huizen moeten verlaten|ontvlucht*|elders opgevangen|op straat gezet|noodopvang|' +
      'vluchten|moesten … woning uit|moest … woning uit|moeten … woning uit|hun woning uit|moesten … huizen uit|moeten … huis uit',
    rescued:
      'gered|redden|van boord gehaald|gehaald|in veiligheid|bevrijd|geredde|geredden|onder het puin vandaan|uit het puin gehaald|uit het puin gered|' +
      'van onder het puin|overlevenden|levend gevonden|levend onder|in veiligheid gebracht|levend geborgen|bevrijdde|bevrijdden|bevrijden|losgeknipt|' +
      'haalden … uit|uit zee gehaald|van boord|uit het water gehaald|uit het water gered|reddingsactie|redde|redt|uit het water|onder het puin uit|' +
      'overleefden|overleefd|aan boord genomen|opgepikt|uit de golven|aan wal gebracht|aan land gebracht|naar de kant gehaald',
    arrests:
      'aangehouden|gearresteerd|arrestaties|aanhoudingen|opgepakt|vastgezet|arresteerde|aanhouding|arresteerden|hield aan|hielden aan|pakte … op|' +
      'pakten … op|hield … aan|verdachten vast|in de boeien|ingerekend|hechtenis|in hechtenis|aanhouden|houdt aan|vastgehouden|arresteert|arresteren|' +
      'opgesloten|oppakken|pakt … op|arrestanten|in verzekering|gevangengenomen|houdt … aan',
    sentence:
      'cel|celstraf|gevangenis*|gevangenisstraf|veroordeel*|jaar cel|straf|levenslang|celstraffen|gevangenisstraffen|voorwaardelijke straf*|kreeg … jaar|' +
      'kregen … jaar|kreeg … maanden|kregen … maanden|jaar geëist|geëist|jaar gevangenis|jaar opgelegd|werkstraf|achter de tralies|jaar achter de tralies|' +
      'celstraf van|gevangenisstraf van|jaar gevangenisstraf|jaar brommen|levenslange|cel in|de cel in|maanden cel|tbs|taakstraf|straf van|veroordeelde|' +
      'opgelegd|legde … op|legt … op|jaar celstraf',
    'votes.share':
      'van de stemmen|stemmen|stempercentage|stemmenaandeel|stemmen geteld|van het totaal aantal stemmen|der stemmen|stemaandeel|stemmenpercentage|' +
      'van de getelde stemmen|eindigde als|eindigden als|werd tweede|werd derde|ja tegen|zeiden … ja|stemden voor|stemde voor|ja-stemmen|grootste partij|' +
      'werd de grootste',
    'votes.count':
      'stemmen|stemden|kamerleden stemden|stembiljetten|uitgebrachte stemmen|voorstemmen|tegenstemmen|stemden voor|stemden tegen|brachten hun stem uit|' +
      'hun stem uitgebracht|hun stem|gingen naar de stembus|naar de stembus|kwamen stemmen|kiezers brachten|stemde … in met|stemde … tegen|stemden … tegen|' +
      'stemde met|stemden met',
    turnout:
      'opkomst|opkomstpercentage|kiesgerechtigden|bracht … stem uit|ging stemmen|ging naar de stembus|van de stemgerechtigden|stemgerechtigden|' +
      'van de kiezers naar de stembus|van de kiezers kwam opdagen',
    seats:
      'zetels|zetel|kamerzetels|parlementszetels|mandaten|volksvertegenwoordigers|kamerleden|raadszetels|senaatszetels|parlementariërs|afgevaardigden|' +
      'raadsleden|zeteltal',
    'poll.share':
      'peiling|peilingen|ondervraagden|zou stemmen|opiniepeiling|respondenten|enquête|geënquêteerden|populariteit|in de peilingen|peilt|gepeild|' +
      'van de ondervraagden|van de kiezers zou|zou … stemmen|zouden stemmen|onderzoek van ipsos|staat in de peilingen|kiezersgunst|steunt|steunen|is voor|' +
      'is tegen|opiniepeiler*|van de nederlanders is|van de belgen is|vertrouwen|blijft staan op|blijft steken op|blijft hangen op|klimt naar|zakt naar|' +
      'haalt nu',
    'poll.lead':
      'voorsprong|leidt|leiden|ligt voor|aan de leiding|op voorsprong|lag voor|staat … voor|staan … voor|punten achterstand|punten voor op|procentpunt voor|' +
      'procentpunten voor',
    'poll.margin-of-error': 'foutmarge|onzekerheidsmarge|marge van|statistische foutmarge|nauwkeurigheidsmarge|betrouwbaarheidsmarge',
    'military.spending':
      'defensiebegroting|defensie-uitgaven|defensiebudget|militaire uitgaven|uitgaven aan defensie|defensie|uitgaven voor defensie|aan defensie|' +
      'voor defensie|defensie-uitgave|aan bewapening|militaire begroting|uitgaven van defensie|aan het leger',
    'military.troops':
      'militairen|soldaten|troepen|manschappen|strijders|reservisten|dienstplichtigen|vredestroepen|mariniers|parachutisten|rekruten|blauwhelmen|huurlingen|' +
      'strijdkrachten|gevechtstroepen|contingent|reservist',
    equipment:
      'voertuigen|tanks|granaten|artilleriegranaten|raketten|drones|vliegtuigen|helikopters|houwitsers|pantservoertuigen|schepen|gevechtsvliegtuigen|' +
      'munitie|vrachtwagens|bussen|treinen|systemen|kruisraketten|straaljagers|fregatten|satellieten|wapens|brandweerwagens|treinstellen|*voertuigen|' +
      '*raketten|*systemen|gevechtstanks|onderzeeërs|korvetten|bommen|glijbommen|mortieren|locomotieven|ambulances|generatoren|trams|wagons|*tanks|' +
      '*vliegtuigen|*helikopters|*bussen|*schepen|toestellen|luchtafweersystemen|patriotsystemen|f-35\'s|geschut|rijtuigen|aanvalsdrones|pantserwagens|' +
      'gevechtswagens|tankwagens|pantserhouwitsers|luchtafweerraketten|f-16\'s|f-16|patriots|mirages|leopards|patriot-systemen|f-35',
    area:
      'hectare|oppervlakte|vierkante kilometer|vierkante meter|bos|gebied|natuurgebied|landbouwgrond|verbrand|in de as|in vlammen op|verwoest*|afgebrand|' +
      'heide|heidegebied|oppervlak|akkerland|landoppervlak|hectaren|natuur|in rook op|bosgebied',
    distance:
      'afstand|lengte|diepte|kilometer van|bereik|epicentrum|lange|tunnel|brug|spoorlijn|snelweg|hoogte|straal|kust|grens|lang|breed|hoog|diep|pijpleiding|' +
      'traject',
    magnitude: 'magnitude|richter|schaal van richter|kracht van|op de schaal|magnitude van|schaal van|beving van|aardbeving van|met een kracht',
    duration:
      'duurde*|duurt|duren|geduurd|duurden|nam in beslag|aanhield|spraken … lang|in beslag nemen|kunnen duren|slepen|overgangsperiode*|overgangstermijn*|' +
      'looptijd*|wachttijd*|termijn van|gedoogperiode*|moratorium|aan het stuur|achter het stuur|zonder pauze|loopt … jaar|loopt … maanden|geldt voor|' +
      'geldt … jaar|geldig voor|geldig gedurende|strekt zich uit over|uur durende|uren durende|wekenlang|dagenlang|urenlang|maandenlang|jarenlang|' +
      'verlengd met|voor de duur van|ambtstermijn|na … onderhandelen|looptijd van|reistijd|duurt nu|in dienst was|in dienst geweest|in dienst is|wachttijd|' +
      'volstaan voor|volstaat voor|toereikend*|genoeg voor|gaat … door|gaan … door|reiken nog|voldoende voor|na … onderhandelingen|uur onderhandelen|' +
      'verlengde … met|verlengden … met|verlengt … met|maanden de tijd|weken de tijd|dagen de tijd|jaar de tijd|uur de tijd|de tijd om',
    participants:
      'deelnemers|demonstranten|betogers|mensen deden mee|toeschouwers|gedelegeerden|namen deel|protesteerden|de straat op|betoogden|demonstreerden|' +
      'supporters|delegaties|verzamelden|liepen mee|aanwezigen|deden mee|deden … mee|namen … deel|doen … mee|liepen … mee|betogen|betoogd|ondernemers|' +
      'zakenlieden|zakenmensen|stakers|staakten|legden het werk neer|pelgrims|gelovigen|activisten|actievoerders|mensen liepen|mensen kwamen af|' +
      'belangstellenden|hardlopers|menigte|trokken door|op de been|aanhangers|kwamen op de been|sloten zich aan|tegendemonstranten|mensen trokken|' +
      'kwamen bijeen|bijeengekomen|legden … het werk neer|leggen … het werk neer|op de manifestatie|op de betoging|op de demonstratie|naar de manifestatie|' +
      'naar de betoging|naar de demonstratie|manifestanten',
    speed:
      'snelheid|windstoten|wind|kilometer per uur|windsnelheid|windsnelheden|km/u|knopen|windkracht|windvlagen|topsnelheid|rukwinden|windstoot|reed met|' +
      'stormwind*|snelheden',
    cases:
      'gevallen|besmettingen|infecties|nieuwe besmettingen|besmet*|zieken|patiënten|ziektegevallen|ziek|incidentie|besmet geraakt|positief getest|' +
      'vermoedelijke gevallen|opgelopen … virus|ziektegeval|coronagevallen|ziek geworden|ziek werden|raakten besmet|nieuwe gevallen|mazelengevallen|' +
      'liepen … op|denguegevallen|choleragevallen|griepgevallen|mpoxgevallen|poliogevallen|ebolagevallen|*koortsgevallen|*besmettingen|*infecties|' +
      '*patiënten|meldingen van',
    vaccinations:
      'gevaccineerd|ingeënt|vaccinatie*|prikken|doses|vaccins|inentingen|vaccinatiegraad|prik|vaccin|vaccinaties|eerste prik|boosterprik*|boosters|ingeënte|' +
      'dosis|gezette prikken|inenting|immunisatie|vaccinatie|dosissen|inenten|lieten zich inenten|laten inenten|vaccineren',
    share:
      'aandeel|een kwart|een derde|de helft|twee derde|marktaandeel|driekwart|percentage|goed voor|een vijfde|belang van|maakt uit|maken uit|belang|bezit|' +
      'bezitten|bezat|belangen|houdt|van de wereldmarkt|van de markt|van het totaal|bestaat uit|bestaan uit|is goed voor|zijn goed voor|een op de|één op de|' +
      'op de tien|op de vijf|op de vier|op de drie|één op|maakt deel uit|vormt|vormen|neemt … voor zijn rekening|van alle|van de bevolking|' +
      'van de huishoudens|de meerderheid|vertegenwoordigt|vertegenwoordigen|beslaat',
    jobs:
      "banen|werknemers|arbeidsplaatsen|medewerkers|personeel|werkenden|arbeidskrachten|vacatures|banen bij|werkgelegenheid|personeelsleden|nieuwe banen|" +
      "aannemen|neemt … aan|nieuw personeel|arbeiders|arbeidsplaats|voltijdsbanen|voltijdbanen|arbeidsmarkt|functies|aangeworven|aanwerven|werft … aan|" +
      "aanwerving*|mensen in dienst|werkkrachten|extra mensen|collega's|werken er|werken zo'n|werken ongeveer|werken meer dan|werken ruim|biedt werk aan|" +
      "heeft … in dienst|in dienst|openstaande vacatures",
    layoffs:
      'ontslag*|ontslagen|banen schrappen|banen verdwijnen|schrapt|schrappen|banenverlies|reorganisatie*|verdwijnen|arbeidsplaatsen schrappen|' +
      'banen geschrapt|geschrapt|banen weg|schrapte|ontslaan|ontslaat|ontsloeg|banen vervallen|vervallen|banen verloren|banen verdwenen|ontslagronde*|' +
      'op straat|afvloeiing*|collectief ontslag|snijdt … banen|banen te schrappen|functies schrappen|functies verdwijnen|verliezen hun baan|zet … op straat|' +
      'inkrimp*|banenschrap*|aan de kant|zet … aan de kant|wegbezuinigd|weg te snijden|banen zijn verdwenen|banen … verdwenen|banen zullen verdwijnen|' +
      'banen … verdwijnen|banen verloren gaan|banen gaan verloren|banen … verloren|arbeidsplaatsen verdwijnen|arbeidsplaatsen … verdwijnen|' +
      'arbeidsplaatsen verloren',
    'documents-signed':
      'documenten|akkoorden|overeenkomsten|memoranda|protocollen|intentieverklaringen|verdragen|contracten|samenwerkingsovereenkomsten|' +
      'samenwerkingsakkoorden|verklaringen',
  },
  events: {
    call:
      'telefoongesprek*|videogesprek|videoverbinding|videoconferentie|gebeld|belden|telefonisch*|telefoneerden|belde|videocall|aan de telefoon|telefoneerde|' +
      'telefoontje|per telefoon|belt|bellen|videobelden|via een videoverbinding|gesprek per telefoon|hadden telefonisch|getelefoneerd|telefoneert',
    meeting:
      'ontmoeting*|ontmoet*|zien elkaar|bijeenkomst*|vergadering|rentevergadering|overleg|samenkomst|vergadert|komen bijeen|kwamen bijeen|komt bijeen|' +
      'ontmoetten|ontmoette|zitting|sprak met|vergaderen|samenkomen|sprak … met|spraken … met|spraken elkaar|zagen elkaar|vergaderde|vergaderden|' +
      'kwam … bijeen|kwamen … bijeen|komt … bijeen|komen … bijeen|kwam … samen|kwamen … samen|komen … samen|schoven aan|troffen elkaar|heeft ontmoet|' +
      'zaten … bijeen|zitten … bijeen|bijeenkomen|zat … bijeen|crisisberaad|spoedberaad|spoedoverleg|topoverleg|spoedzitting|noodzitting|donorconferentie*|' +
      'vredesconferentie*|klimaatconferentie*|crisisoverleg',
    visit:
      'bezoek*|bezocht*|reis naar|staatsbezoek*|reist naar|reisde naar|brengt een bezoek|bezoeken|afreizen|werkbezoek|reist|reisde|reisden|reizen|' +
      'vliegt naar|vertrekt naar|gaat naar|bracht een bezoek|bezoekt|bezocht|zal … bezoeken|reizen naar|arriveerde|arriveert|aangekomen in|vloog naar|' +
      'vliegt|vertrok naar|op bezoek|is op reis|brengt … bezoek|bracht … bezoek|brachten … bezoek|bezoek aan|afgereisd|reisde … af|reist … af|landde|' +
      'rondreis|dienstreis|trip naar|komt naar|kwam naar|tussenstop|komt … aan in',
    summit: 'top van|top|topontmoeting*|topconferentie|*top|navo-top|eu-top|klimaattop|g7-top|g20-top|eurotop|topberaad|topbijeenkomst',
    talks:
      'onderhandeling*|gesprekken|besprekingen|overlegronde|onderhandelen|vredesoverleg|vredesbesprekingen|onderhandelden|*onderhandelingen|*besprekingen|' +
      'overleggen|overlegden|praten|praatten|onderhandelingsronde|gespreksronde|beraad|beraadden|dialoog|formatiegesprek*|consultaties|vredesgesprek*|' +
      'om tafel|rond de tafel',
    agreement:
      'verdrag*|akkoord*|overeenkomst*|pact|ondertekend*|tekenden|wapenstilstand*|bestand|memorandum|ondertekenden|getekend|handelsakkoord|staakt-het-vuren|' +
      'ondertekenen|vredesakkoord|tekenen|handelsverdrag|handtekening|handtekeningen|bezegel*|geratificeerd|ratificeer*|sloten een|sluiten een akkoord|' +
      'bereikten een akkoord|bereikt akkoord|werden het eens|zijn het eens|eens geworden|convenant*|intentieverklaring*|defensieakkoord|*akkoord|*verdrag|' +
      '*overeenkomst|handelsdeal|paraaf|overeengekomen|kwam overeen|kwamen overeen|stemde in met|stemden in met|ingestemd met',
    election:
      'verkiezing*|referendum|stemming|tweede ronde|*verkiezing*|stembus|parlementsverkiezingen|presidentsverkiezingen|volksraadpleging|naar de stembus|' +
      'naar de stembussen|gaat stemmen|gaan stemmen|kiest|kiezen een nieuw|kiest een nieuw|stemt|stemmen over|stembusgang|gemeenteraadsverkiezingen|' +
      'kamerverkiezingen|vervroegde verkiezingen|stembureaus|verkiezingsdag|naar de stemlokalen|naar de stembureaus|trekken naar de stembus',
    appointment:
      'benoemd*|benoeming|aangesteld|beëdig*|inauguratie|verkozen tot|treedt aan|trad aan|aantreden|gekozen tot|opvolger|volgt op|verkozen|herkozen|' +
      'voorgedragen|nieuwe topman|benoemen|benoemt|benoemde|benoemden|aanstellen|aanwijzen als|voordragen|draagt voor|tot premier|tot minister|' +
      'tot president|topvrouw van|topman van|wordt de nieuwe|werd de nieuwe|is de nieuwe|nieuwe topvrouw|nieuwe baas|nieuwe directeur|nieuwe voorzitter|' +
      'aan het hoofd|aan het roer|neemt het stokje over|nam het stokje over|volgt … op|volgde … op|legde de eed af|legt de eed af|eed afgelegd|ambtseed|' +
      'wordt … topvrouw|wordt … topman|wordt … directeur|wordt … voorzitter|wordt … ceo|wordt … minister|gekozen als|aangewezen als|promoveert|' +
      'gepromoveerd tot|geïnstalleerd',
    resignation:
      'aftreden|afgetreden|ontslag genomen|opgestapt|trad af|treedt af|stapt op|stapte op|nam ontslag|neemt ontslag|vertrek|trad … af|treedt … af|' +
      'stapte … op|stapt … op|traden … af|is opgestapt|aftreden van|legt … neer|legde … functie neer|legde … neer|gaf … functie op|nam … ontslag|' +
      'neemt … ontslag|diende … ontslag in|ontslag ingediend|biedt … ontslag aan|bood … ontslag aan|gooide … handdoek|gooit … handdoek|vertrekt als|' +
      'vertrok als|trok zich terug|trekt zich terug|treedt terug|trad terug|trad … terug|treedt … terug|terugtreden|abdiceer*|legt functie neer|' +
      'houdt het voor gezien|hield het voor gezien|ontslag … aangeboden|ontslag heeft aangeboden|ontslag aangeboden|ontslag aanbood',
    attack:
      '*aanval|*aanvallen|aanslag*|beschieting*|bombardement*|aangevallen|raketaanval*|droneaanval*|aanvallen|viel aan|vielen aan|bombardeer*|inval|overval|' +
      'schietpartij|luchtaanval*|aanval|aanvals*|viel … aan|vielen … aan|valt … aan|vallen … aan|bestookt*|bestookte|bestookten|onder vuur|vuurde … af|' +
      'vuurden … af|opende het vuur|openden het vuur|schutter|steekpartij|mesaanval|hinderlaag|autobom|zelfmoordaanslag*|luchtaanvallen|bombardeerde|' +
      'bombardeerden|beschoot|beschoten|beschietingen|raketinslag*|inslag|sloeg in|sloegen in|sloeg … in|bestormde|bestormden|offensief|mortieraanval|' +
      'gijzeling|raid',
    explosion:
      'explosie*|ontploffing*|ontplof*|*explosie|ontplofte|ontploften|geëxplodeerd|explodeerde|explodeert|ontploft|knal|autobom|explosief|gasexplosie|bom|' +
      'de lucht in|vloog in de lucht|vloog … in de lucht',
    accident:
      'ongeluk*|ongeval*|schipbreuk|botsing|ontspoor*|gezonken|zonk|neergestort|aanvaring|crash|kapseis*|crashte|stortte neer|botsten|omgeslagen|instorting|' +
      'ingestort|gekapseisd|verongeluk*|kantelde|stortte in|botste|*ongeluk|*ongeval|*ramp|*botsing|uit de rails|ontsporing*|verkeersongeval|busongeluk|' +
      'treinongeluk|vliegtuigongeluk|vliegtuigcrash|botste … op|botsten … op|kop-staartbotsing|kettingbotsing|over de kop|sloeg over de kop|stortte … neer|' +
      'stortten … neer|ravijn|te water|aan de grond gelopen|vastgelopen|noodlanding|verdrukking|mensenmenigte … vertrapt|ontspoorde|ontspoorden|verging|' +
      'vergaan|kapseisde|sloeg om|sloeg … om|instortte|stortte … in|reed … in|aangereden|gecrasht|crashten|zinken|aanrijding*|frontaal|op elkaar geklapt|' +
      'klapten … op elkaar|op elkaar gebotst|is vergaan|geklapt',
    disaster:
      'overstroming*|bosbrand*|natuurbrand*|orkaan|tyfoon|aardverschuiving*|storm|droogte|uitbarsting|lawine|brand|noodweer|cycloon|tornado|hittegolf|' +
      'watersnood|modderstroom|ramp|branden|*storm|natuurramp|wateroverlast|overstroomd*|ondergelopen|zware regenval|hevige regen*|moesson*|' +
      'vulkaanuitbarsting*|vulkaan|tsunami|sneeuwstorm|hagelbuien|vlammen|vuurzee|bosbranden|uitslaande brand|lawines|aardverschuivingen|modderstromen|' +
      'orkanen|tyfoons|wervelstorm|windhoos|vloedgolf|brandhaard|natuurbranden|dijkdoorbraak|dambreuk*|dijkbreuk*|dam … doorbrak|dam … bezweek|' +
      'dam … doorgebroken|dam bezweek|dijk … doorbrak|dijk … doorgebroken|brak … dam|dam brak|dam … brak|dam … doorgebroken|dijk … bezweek|dam … bezweken',
    earthquake: 'aardbeving*|beving*|naschok*|zeebeving|beving|bevingen|aardschok*|aardbevingen|schudde|naschokken|trilling*|aarde beefde',
    protest:
      'demonstratie*|betoging*|staking*|staken|protestmars|mars|algemene staking|demonstreerden|manifestatie|protest|protesten|protesteren|protesteerd*|' +
      'protesteert|protestactie*|protestmars*|betoog*|het werk neer|het werk neergelegd|legden … neer|leggen … neer|legden het werk|leggen het werk|' +
      'werk neerleggen|staakten|gestaakt|staakt|werkonderbreking*|stakers|de straat op|trokken door|betoogden|betoogt|demonstreren|demonstreert|' +
      'protesteerden|blokkade*|blokkeerden|rellen|ongeregeldheden|stakingsactie*|actiedag|boerenprotest*|stille tocht|optocht|hongerstaking|bezetting|' +
      'snelwegblokkade|protestdag|leggen … plat|legden … plat',
    arrest:
      'aanhouding|arrestatie|aangehouden|gearresteerd|opgepakt|gepakt|aanhouding van|arresteerde|arresteerden|pakte … op|pakten … op|hield … aan|ingerekend|' +
      'in de boeien',
    trial:
      'proces|rechtszaak|zitting|vonnis|veroordeeld*|vrijgesproken|uitspraak|berecht*|schuldig bevonden|hoger beroep|veroordeling|aangeklaagd*|rechtbank|' +
      'aanklacht*|terechtstaan|staat terecht|staan terecht|staan … terecht|staat … terecht|stond terecht|strafzaak|rechtszitting|voor de rechter|' +
      'voor de rechtbank|strafproces|*proces|terecht staan|stond … terecht|stonden … terecht|moet zich verantwoorden|moeten zich verantwoorden|' +
      'beklaagdenbank|veroordeelde|veroordeelden|sprak … vrij|vrijspraak|schuldig|het hof|gerechtshof|aanklager eist|strafeis|tribunaal|processen|assisen|' +
      'beroepszaak|pro-formazitting|dagvaarding|spraken … vrij|uitspraak van de rechter|uitspraak van het hof|uitspraak van de rechtbank',
    sanction:
      'sanctie*|embargo|strafmaatregel*|sanctiepakket|strafmaatregelen|zwarte lijst|sanctielijst|sancties|tegoeden bevroren|bevroren|bevroor|inreisverbod*|' +
      'exportverbod|importverbod|handelsbeperkingen|sanctioneert|wapenembargo|olie-embargo',
    launch:
      'lancering|gelanceerd|lanceert|onthuld|lanceerde|presenteerde|presentatie van|lanceren|op de markt|opgestegen|steeg … op|stijgt … op|opstijgen|' +
      'in een baan om|lanceerplatform|lanceerbasis|in een baan|baan om de aarde|de ruimte in|naar de ruimte|schoot … de ruimte in|bracht … in een baan|' +
      'brengt … op de markt|bracht … op de markt|op de markt gebracht|kwam op de markt|onthulde|onthult|begint … *campagne|start … *campagne|' +
      'begon … *campagne|startte … *campagne|*campagne begint|*campagne start|draagraket|raketlancering*|raket … gelanceerd|raket … lancering|' +
      'raket … opgestegen|raket … steeg',
    opening:
      'opening|geopend|opende|heropen*|inhuldiging|opent|in gebruik|in werking|treedt in werking|trad in werking|gaat open|ging open|ingebruikname|openen|' +
      'van kracht|gaat … open|ging … open|gaan … open|openden|opengaan|in gebruik genomen|openen zijn deuren|zijn deuren openen|deuren openen|gaan open|' +
      'gaat … in gebruik|in bedrijf|in dienst|operationeel|opent … deuren|opende … deuren|deuren geopend|nam … in gebruik|neemt … in gebruik|' +
      'namen … in gebruik|heropend|heropent|heropende|geopend voor|opengesteld|eerste steen|lint|doorgeknipt|ging … van start|draait sinds|in productie',
    closure:
      'sluiting*|gesloten|sluit|sluiten|stilgelegd|stopzetting|gaat dicht|opgeschort|stilleggen|opdoeken|buiten gebruik|sloten|dichtgaan|dichtgaat|' +
      'gaan dicht|sluit … deuren|sloot … deuren|gaat … dicht|ging … dicht|gaan … dicht|gingen … dicht|legt … stil|legde … stil|legden … stil|' +
      'deuren gesloten|stopt met|stilgezet|ontmanteld|van het net|dichtgegaan|de deuren gesloten|stopte … productie|stilgevallen|definitief dicht|' +
      'voorgoed dicht|sloot zijn deuren|sloot haar deuren|sloot … fabriek|sloot … grens|sloot … winkel*|sloot … luchtruim|sloot … ambassade|' +
      'sluit … fabriek*|sluiten … fabriek*|sluit … vestiging*|sluit … winkel*|sluit … filialen|sluit … grens|sluit … deuren|fabriek … sluiten|' +
      'fabriek … dicht|vestiging … sluiten',
    publication:
      'gepubliceerd|publicatie|publiceert|nieuwe cijfers|presenteert|komt met nieuwe|publiceerde|rapport|bekendgemaakt|verschijnt|publiceren|bekendmaken|' +
      'verscheen|maakt bekend|publiceerden|bracht … uit|brengt … uit|brachten … uit|maakte … bekend|maakten … bekend|maakt … bekend|presenteerde … rapport|' +
      'verschenen|naar buiten|openbaar gemaakt|openbaarde',
    death:
      'overleden|overleed|stierf|dood van|is dood|overlijden|is overleden|is gestorven|gestorven|ontvallen|overleden op|dood op|doodgegaan|heengegaan|' +
      'het leven gelaten|bezweek|bezweken|overlijdt|sterft|de dood van',
  },
  ranks: {
    'trade.partner': 'handelspartner*|economische partner|*handelspartner',
    'trade.exports': 'exporteur*|exportmarkt|afzetmarkt|exportland', 'trade.imports': 'importeur*|afnemer', gdp: 'economie|economieën',
    production: 'producent*|fabrikant|maker|autofabrikant|autobouwer', investment: 'investeerder*|belegger*',
    'energy.supply': 'gasleverancier*|leverancier*|energieleverancier', population: 'stad', aid: 'donor*|geldschieter',
  },
  superlatives: 'grootste|belangrijkste|voornaamste|eerste|nummer één|hoogste|meeste|beste|sterkste',
  places: {
    2:
      'op een na grootste|op een na belangrijkste|op een na hoogste|op een na sterkste|op één na grootste|op één na belangrijkste|op één na hoogste|' +
      'op één na sterkste',
    3: 'op twee na grootste|op twee na belangrijkste|op twee na hoogste|op twee na sterkste',
    4: 'op drie na grootste|op drie na belangrijkste|op drie na hoogste|op drie na sterkste',
    5: 'op vier na grootste|op vier na belangrijkste|op vier na hoogste|op vier na sterkste',
  },
  leasts: 'kleinste|laagste|minste|slechtste|zwakste',
  outranked: 'na|achter|na de',
  up:
    'steeg|stegen|stijg*|gestegen|toenam*|toegenomen|nam toe|namen toe|groei*|groeide|gegroeid|meer|plus|verhog*|verhoogd|hoger|verdubbel*|boven|klom|' +
    'sprong|opgelopen|aangetrokken|sterker|verhoogt|verhoogde|opgevoerd|omhoog|won|toename|stijging|opgeschroefd|neemt toe|nemen toe|toeneemt|uitbreid*|' +
    'verdrievoudig*|opliep|liep op|liepen op|opwaarts|duurder|aanscherp*|uitgebreid|apprecieer*|herstel*|warmer|versterkt*|winnen|aantrok|trok aan|' +
    'twee keer zoveel|versnel*|record*|geklommen|verbeter*|toeneemt|toenemen|nam … toe|namen … toe|liep … op|liepen … op|trok … aan|trok … op|trekt … op|' +
    'trekken … op|opgetrokken|schroefde … op|schroeft … op|schoot … omhoog|schoten … omhoog|veerde … op|veerden … op|klimt|klimmen|klommen|aangewakkerd|' +
    'wakkert|zwol … aan|aangezwollen|dikte … aan|nam toe tot|opgehoogd|opwaardering|vermeerder*|verviervoudig*|vermenigvuldig*|verruim*|verdubbelde|' +
    'verdubbelden|hogere|steviger|duurder geworden|plus van|winst van|stijgend|liep … uit|liep uit|breidt … uit|breidde … uit|uitgebouwd|hoger dan|boost|' +
    'krijgen … bij|krijgt … bij|kreeg … bij|kregen … bij',
  down:
    'daal*|daalde|daalden|gedaald|verlaag*|verlaagd|afgenomen|nam af|namen af|minder|gezakt|zakte*|zwakker|kromp|krimp*|verloor|gekrompen|lager|halveer*|' +
    'terug|verminder*|kelder*|inlever*|omlaag|daling|afname|verlaagde|bezuinig*|viel terug|vielen terug|neemt af|nemen af|reduceer*|gereduceerd|' +
    'teruggelopen|liep terug|slonk|slinkt|inzakk*|zakt|tuimelde|verliezen|gehalveerd|goedkoper|verlies van|teruggebracht|terugbrengen|deprecieer*|vertraag*|' +
    'afgezwakt|kleiner|snijdt|teruggeschroefd|duikelde|afnemen|slinken|afneemt|nam … af|namen … af|liep … terug|liepen … terug|teruggevallen|teruggedrongen|' +
    'teruggang|teruggegaan|teruggezakt|kelderde|kelderden|keldert|duikt|dook|doken|tuimelden|tuimelt|stortte … in|stortten … in|gekelderd|smolt|smolten|' +
    'gesmolten|slonken|geslonken|koelde … af|koelt … af|afgekoeld|zwakte … af|zwakt … af|brokkelde … af|gaf … prijs|gaven … prijs|prijsgegeven|levert … in|' +
    'leverde … in|leverden … in|ingeleverd|schroeft … terug|schroefde … terug|snoei*|gesnoeid|zakten|zakte … in|verlagen|verlaagden|verlaagt|achteruit|' +
    'ging … achteruit|gingen … achteruit|achteruitgegaan|inkrimp*|lagere|lager dan|minder dan|halveerde|gehalveerde|terugval|viel … terug|vielen … terug|' +
    'valt … terug|gezonken tot|verkleind*|verkleint|verminderde|verkleinde|ineen|stortte in|inzakking|tempert|getemperd|dalen|dalen tot|zakken',
  flat: 'onveranderd|stabiel|gelijk gebleven|ongewijzigd|handhaaf*|gehandhaafd|constant|hield de|houdt de|hielden de|hield haar|hield zijn|ongemoeid',
  over:
    'overschreden|overschreed|overschrijdt|overstegen|oversteeg|overstijgt|overtrof|overtroffen|overtreft|boven|passeerde|gepasseerd|brak … door|doorbrak|' +
    'doorbreekt|door de grens',
  under: 'beneden|bijna|hooguit|maximaal|hoogstens',
  level:
    'bedroeg*|bedroegen|bedraagt|kwam uit|komt uit|kwam|kwamen|bereik*|bereikte|overtrof|overschreed|lag|lagen|is|zijn|was|waren|ter waarde van|goed voor|' +
    'uitkwam|uit op|moest worden betaald|beloopt|becijfer*|gaat het om|het gaat|stond|staat|noteerde|telt|telde|geschat|beliep|behaalde|behaald|boekte|' +
    'geboekt|haalde|gehaald|kreeg|krijgt|heeft|hadden|had|hebben|won|sloot|gemeten|waard|kostte|besteed*|uitgegeven|passeerde|overschreden|overstijgt|' +
    'bereiken|uitkomen|uitkomt|verdiende|opgehaald|haalt|telden|ligt|liggen|werd|werden|raakte',
  by: 'met|een|van|nog eens', to: 'tot|naar|op|aan',
  from: 'van|tegen|vanaf|vanuit|na|tegenover|in plaats van|van eerder|tegen eerder',
  former:
    'eerdere schatting|vorige schatting|eerdere raming|vorige raming|eerder gemelde|aanvankelijk|eerdere balans|eerdere prognose|vorige prognose|' +
    'aanvankelijke schatting|eerdere dodental|eerder was sprake van|aanvankelijk was sprake van',
  at: 'in|te|bij|nabij', doer: 'door',
  than:
    'dan|ten opzichte van|vergeleken met|tegenover|in vergelijking met|een jaar eerder|dan een|op jaarbasis|een maand eerder|een dag eerder|het jaar ervoor|' +
    'jaar eerder|het kwartaal ervoor|een jaar geleden|de maand ervoor|het jaar daarvoor',
  afterThan: 'eerder|ervoor|daarvoor', since: 'sinds|vanaf',
  numbered:
    'type|model|versie|serie|zaal|kamer|afdeling|hal|spoor|perron|terminal|blok|hoofdstuk|pagina|alinea|artikel|lijn|snelweg|vlucht|nummer|nr.|zone|' +
    'categorie|niveau|fase|reactor|verdieping|studio|paviljoen|gebouw|hangar|appartement|poort|afrit|lokaal|stembureau|tramlijn|buslijn|metrolijn|tram|bus|' +
    'gate|grenspaal|resolutie|wetsvoorstel|hut|trein|noodnummer|telefoonnummer|alarmnummer|kamer|hulplijn',
  statutory: 'minimumloon|minimumlonen|minimumuurloon',
  musts: 'moet|moeten',
  peaks: 'recordhoogte|record|dieptepunt|hoogtepunt|niveau|piek|recordbedrag|recordaantal|recordniveau|hoogste niveau|laagste niveau|stand',
  pairs: 'de twee partijen|beide kanten|de partijen|de twee landen|beide landen|twee landen|de twee staten|beide staten|beide partijen|de twee buurlanden',
  say:
    'zei|zeiden|zegt|zeggen|gezegd|meld*|meldt|meldde|meldden|verklaar*|bekendgemaakt|aangekondigd|kondigde|kondigt|benadruk*|voeg* toe|voegde|voegt|' +
    'liet weten|laat weten|laten weten|stelt|stelde|stellen|bevestig*|lichtte toe|schrijft|schreef|verwacht|waarschuw*|aldus|rapporteer*|verzeker*|' +
    'onderstreep*|erken*|schat|schatten|raamt|beweer*|vertel*|zo liet|voorspel*|antwoordde|gemeld|concludeer*|reageerde|beloofde|becijfert|wees erop|noemde|' +
    'voorspelt|verwachten|vindt|vinden|maakte bekend|maakten bekend|maakt bekend|gaf aan|geeft aan|rekent op|uitte|blijkt uit|berichtte|berichten|bericht|' +
    'legde uit|aangegeven|onthulde|denkt|geschreven|liet … weten|lieten … weten|laat … weten|laten … weten|eist|eisen|eiste|eisten|vraagt|vragen|vroeg|' +
    'vroegen|dringt aan|drong aan|verlang*|roept op|riep op|roepen op|riepen op|roept … op|riep … op|vordert|pleit*|doet een beroep op|deed een beroep op|' +
    'maakte … bekend|maakten … bekend|maakt … bekend|maken … bekend|gaf … aan|gaven … aan|geeft … aan|pleit|pleitte|pleitten|pleiten|verlangt|verlangde|' +
    'berekend|zijn groeiraming|haar groeiraming|zijn prognose|haar prognose|zijn raming|haar raming|zijn voorspelling|haar voorspelling|' +
    'zijn groeiverwachting|haar groeiverwachting|rekent … op|rekenen … op|rekende … op|gaat … uit van|gaan … uit van|ging … uit van|voorziet|voorzag',
  deny:
    'ontken*|ontkend|weersprak*|weerspreekt|sprak tegen|wees van de hand|verwierp|tegengesproken|ontkracht*|bestrijdt|sprak … tegen|spraken … tegen|' +
    'spreekt … tegen|spreken … tegen|weersprak|weersproken|wees … van de hand|wijst … van de hand|wezen … van de hand|sloot … uit|sluit … uit|sloten … uit|' +
    'sluiten … uit|uitgesloten',
  according:
    'volgens|aldus|naar eigen zeggen|blijkens|op basis van|zo blijkt uit|afgaande op|blijkt uit|naar schatting van|naar de mening van|cijfers van|' +
    'gegevens van|naar verluidt volgens',
  afterAccording: '',
  cited: 'geciteerd door|aangehaald door|overgenomen door', that: 'dat|of',
  statistics:
    '*cijfers|statistiek*|cijfers|gegevens|douanecijfers|data|berekening*|raming*|exitpoll|telling|bureau voor de statistiek|prognose*|uitslagen|' +
    'voorlopige uitslag|*gegevens|resultaten|uitslag',
  documents: 'peiling|rapport|studie|onderzoek|document|verklaring|persbericht|analyse|brief|aanklacht|notitie',
  media: 'media|persbureau|krant|staatsmedia|staatstelevisie|omroep|kranten|televisie|zender|radio|lokale media|dagblad|tijdschrift|nieuwssite',
  officials:
    'politie|autoriteiten|ministerie|openbaar ministerie|brandweer|experts|analisten|organisatoren|leger|getuigen|hulpdiensten|economen|deskundigen|' +
    'kustwacht|onderzoekers|wetenschappers|vakbond*|het bedrijf|gemeente|aanklagers|artsen|ziekenhuis|kiesraad|kiescommissie|meteorologen|diplomaten|' +
    'bronnen|reddingswerkers|weerdienst|knmi|functionarissen|bestuur|marine|ooggetuigen|organisatie|justitie|veiligheidsregio|*ministerie|*dienst|' +
    'generale staf|luchtmacht|strijdkrachten|douane|statistiekbureau|bureau voor de statistiek|civiele bescherming|presidentieel bureau|' +
    'ministerie van buitenlandse zaken|ministerie van volksgezondheid|ministerie van defensie|ministerie van handel|ministerie van economische zaken|' +
    'vereniging|federatie|waarnemingsdienst|kamer van koophandel|ambassade|commissie|agentschap|grenswacht|milieuorganisatie|hulporganisatie|' +
    'mensenrechtenorganisatie|vakbond|militair bestuur|bond|werkgeversorganisatie*|secretariaat|nationaal secretariaat|*kiescommissie|geologische dienst|' +
    'krijgsmacht|burgerbescherming|nationale garde',
  governments: 'regering|kabinet|overheid|gemeente',
  organisations:
    "de bank|het bedrijf|de instelling|het instituut|de organisatie|het bureau|het concern|de groep|de centrale bank|het ministerie|de partij|de fabrikant|" +
    "het fonds|de maatschappij|de luchtvaartmaatschappij|de onderneming|de toezichthouder|de autobouwer|de club|het farmaconcern|het farmabedrijf|" +
    "de medicijnfabrikant|de geneesmiddelenfabrikant|de chipmaker|de chipfabrikant|de verzekeraar|de keten|de winkelketen|de bierbrouwer|de brouwer|" +
    "het energiebedrijf|het oliebedrijf|het olieconcern|de vliegtuigbouwer|de staalproducent|het staalconcern|het chemieconcern|het techbedrijf|" +
    "het telecombedrijf|de uitgever|de rederij|de netbeheerder|de spoorwegmaatschappij|de vervoerder|de exploitant|de leverancier|de toeleverancier|" +
    "de truckmaker|de vakbond|de vakcentrale|de bond|de koepel|de hulporganisatie|de denktank|de commissie|de startup|de start-up|de werf|de coöperatie|" +
    "de uitbater",
  delegations: 'delegatie*|*delegatie|missie|*missie|onderhandelaars|gezanten|gezant|inspecteurs|president|premier',
  persons:
    'woordvoerder|woordvoerster|president|minister|gouverneur|burgemeester|kanselier|premier|leider|staatshoofd|topman|bestuursvoorzitter|' +
    'secretaris-generaal|topvrouw|directeur|voorzitter|de leider|diplomaat|senator|kandidaat|de minister|regeringsleider|partijleider',
  pronouns: 'hij|zij|ze|haar|hem',
  spends:
    'besteedt|besteden|besteedde|besteed|uitgeeft|geeft … uit|gaf … uit|uitgeven|uitgetrokken|trekt … uit|trok … uit|uittrekken|steekt|steken|vrijmaakt|' +
    'vrijmaken|maakt … vrij|uitgaven|begroot*|overheidsgeld|stelt … beschikbaar|stelde … beschikbaar|beschikbaar gesteld|beschikbaar stelt',
  citing: 'op gezag van|onder verwijzing naar|onder vermelding van',
  backward:
    'dat meldt|dat melden|dat meldde|dat zei|dat zegt|dat heeft|dat maakte|dat maakt|dat blijkt|dat schrijft|dat bevestigt|dat laat|dat liet|dit meldt|' +
    'dit blijkt|dat hebben',
  hosts: 'ontving|ontvangt|ontvangen|ontvingen|verwelkomde|onthaalde|verwelkomt|sprak met|spreekt met|te gast|had een gesprek met',
  futureTense: 'zal|zullen|zou|zouden',
  negation: 'niet|geen|nooit|noch|komen er niet|komt er niet|geen onderhandelingen|geen gesprekken|komen er geen|komt er geen',
  planned:
    'wil|willen|zal|zullen|gepland|staat gepland|van plan|nodigde|uitgenodigd|komt met|gaat|gaan|moet worden|streeft|streven|beoogt|voornemens|volgende|' +
    'uiterlijk|ingepland|plant|plannen|belooft|wordt gehouden|worden gehouden|vindt plaats|vinden plaats|staat op de agenda|zegt toe|toegezegd|bereid|' +
    'aangekondigd|staan gepland|zou willen|mikt|mikken|plan|wordt verwacht|beloofd|ambitie|beoogd|zich ten doel|zegde … toe|zegden … toe|zegt … toe|' +
    'beloofde|beloofden|moet|moeten|verhogen we|we verhogen|verlagen we|we verlagen|investeren we|we investeren|bouwen we|we bouwen|openen we|we openen|' +
    'sluiten we|we sluiten|schrappen we|we schrappen|verdubbelen we|we verdubbelen|sturen we|we sturen|trekken we|het doel|doel is|als doel|tot doel|' +
    'ten doel|bij komen|bijkomen|erbij komen',
  forecast:
    'verwacht*|naar verwachting|voorspel*|raamt|prognos*|voorzien|vermoedelijk|raming*|verwachten|waarschijnlijk|schat|rekent op|vooruitzicht*|verwachting|' +
    'boven het hoofd|riskeert|riskeren|hangt … boven het hoofd|dreigt|dreigen|voorziet|voorzag|rekent … op|rekenen … op|rekenen op|rekende op|rekende … op|' +
    'gaat … uit van|gaan … uit van|ging … uit van|gaat uit van|gaan uit van|*raming|*prognose|*verwachting|*voorspelling',
  receive: 'krijgt|kreeg|ontvangt|ontving|krijgen|ontvangen',
  goals: 'doelstelling|streefdoel|streefwaarde|*doelstelling|doel',
  demanded:
    'eist|eisen|vraagt|riep op|zou moeten|dringt*|eiste|vroeg|pleit*|verzoek*|nodig|roept op|verlang*|vordert|eisten|vragen|vroegen|dringt aan|drong aan|' +
    'roept … op|riep … op|doet een beroep op|deed een beroep op|smeekt*|vroegen … om|vroeg … om|vragen … om|vraagt … om|verzocht*|deden een beroep|' +
    'deed een beroep|geëist|geëiste|strafeis',
  hypothetical: 'indien|zou|zouden|kan|kunnen|misschien|mogelijk|wellicht|eventueel|mits|overweegt',
  streak: 'op rij|achtereen|achter elkaar|opeenvolgende|achtereenvolgende|achtereenvolgens|aaneengesloten',
  multiples: {
    2: 'twee keer|tweemaal', 3: 'drie keer|driemaal', 4: 'vier keer|viermaal', 5: 'vijf keer|vijfmaal', 6: 'zes keer', 7: 'zeven keer', 8: 'acht keer',
    9: 'negen keer', 10: 'tien keer',
  },
  things:
    'huizen|woningen|gebouwen|appartementen|voertuigen|auto\'s|scholen|bruggen|winkels|dorpen|wegen|dieren|drones|raketten|boten|bomen|ziekenhuizen|kippen|' +
    'varkens|koeien|runderen|schapen|geiten|eenden|kalkoenen|honden|katten|paarden|vogels|vissen|wolven|walvissen|olifanten|pluimvee|legkippen|stuks vee',
  subset: 'onder wie|waaronder|van hen|kinderen|vrouwen|inclusief|van wie|minderjarigen|onder hen|waarvan|daarvan', outOf: 'van|van de|van in totaal',
  and: 'en|of|alsmede',
  clause: 'terwijl|maar|nadat|hoewel|omdat|toen|waarbij|voordat|zodat|waar|echter|want',
  aside: 'in de marge|voorafgaand aan|na de|voor de|kort voor|in aanloop|na het|naar aanleiding|vanwege|in reactie',
  negotiates:
    'in gesprek met|in gesprek is met|in onderhandeling met|in onderhandeling is met|onderhandelt met|voert gesprekken met|voerde gesprekken met|' +
    'gesprekken voert met|onderhandelingen voert met|voert onderhandelingen met',
  reckons:
    'schat|schatte|schatten|becijfert|becijferde|becijferen|raamt|raamde|raamden|telde|telden|sprak van|spraken van|spreekt van|spreken van|sprak over|' +
    'spraken over|houdt het op|hield het op|hielden het op|voorziet|voorzien|voorzag|verwacht|voorspelt|voorspelde|voorspellen',
  finds: 'schat|schatte|schatten|becijfert|becijferde|becijferen|raamt|raamde|mat',
  streets: 'straat|*straat|laan|plein|gracht|kade',
  relatives: 'dochter|zoon|zoontje|dochtertje|echtgenote|echtgenoot|vrouw|weduwe|moeder|vader|zus|broer|kleindochter|kleinzoon|nicht|neef|vriendin|vriend',
  openings: 'eerste',
  bodies: 'landen|staten|leden|lidstaten|bedrijven|steden|regio\'s|provincies|partijen|banken|regeringen|ministers|opec-leden',
  matches:
    'versloeg|verslagen|verslaat|won|wint|gewonnen|klopte|overwinning|wedstrijd|finale|halve finale|gelijk|gelijkspel|verloor|verloren|uitgeschakeld|duel',
  points: 'punt|punten',
  asExpected:
    'dan gepland|dan verwacht|dan voorzien|dan geraamd|dan voorspeld|dan begroot|dan gevreesd|dan aangekondigd|zoals gepland|zoals verwacht|zoals voorzien|' +
    'zoals aangekondigd|dan aanvankelijk verwacht|dan analisten hadden verwacht|dan analisten verwachtten|dan eerder verwacht',
};
