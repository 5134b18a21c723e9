import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** Italian claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  subjectDropped: true,
  stemLetters: 1,
  clauseMarked: true,
  idioms:
    "detenuto il|ha detenuto|hanno detenuto|aveva detenuto|detiene il primato|si tratta|si trattava|si tratterebbe|nel suo percorso|un prodotto|" +
    "dei prodotti|i prodotti|di prodotti|prodotto da|prodotto dal|prodotto dalla|prodotto che|prodotti che|prodotti di|altri prodotti|prodotto di|" +
    "consegnars*|si consegn*|si è consegnat*|consegnò a|ha raccolto|aveva raccolto|hanno raccolto|d'accordo|d’accordo|era caduta|assemblea costituente|" +
    "assemblea nazionale|assemblea generale delle nazioni unite|ospedali riuniti|apre le porte|aprire le porte|cessazione del fuoco|chiudere la stagione|" +
    "chiuse la serie|chiuso la stagione|chiudere il campionato|debutt* in serie|debuttando in|debutta al|lanciato verso|corte d'appello|corte d’appello|" +
    "corte di appello|sentenza di morte|condannato a morte|beta pubblica|opinione pubblica|sanità pubblica|scuola pubblica|sicurezza pubblica|" +
    "pubblica amministrazione|amministrazione pubblica|pubblica sicurezza|si diffus*|diffusesi|diffondere la|diffondersi|in rapporto a|rapporto tra|" +
    "rapporto con|rapporto di cooperazione|presenze e|presenze in|presenze con|licenza di caccia|per la caccia|a caccia di|alla caccia|caccia al|" +
    "uomini migliori|uomini e donne|grandi uomini|gli uomini|camera dei rappresentanti|posti a sedere|gravi ferite|mezzo di fuga|via di fuga|" +
    "entro il termine di|nel termine di|intesa sanpaolo|agenzia delle entrate|in crescita|a quota|toccato quota|raggiunto quota|toccano quota|" +
    "quota neutrale|ha travolto il|chiusa domenica|chiusa in parità|chiuso in parità|partita … chiusa|chiuso il primo tempo|chiuso in rialzo|" +
    "chiude in rialzo|chiuso in calo|chiude in calo|chiuso la seduta|chiude la seduta|aperto il festival|aperto un'inchiesta|apre un'inchiesta|" +
    "aperto un fascicolo|apre le porte a|aperto la strada|apre la strada|aperto le marcature|chiuso l'anno|film … uscito|sotto le macerie|aprirmi|aprirsi|" +
    "si apre con|ghiacciai alpini|ghiacciaio alpino|arco alpino|soccorso alpino|laghi alpini|comuni alpini|paesi alpini|passi alpini|pascoli alpini|" +
    "regioni alpine|sci alpino|portafoglio ordini|corte d'appello|corti d'appello|giudici d'appello|giudice d'appello|in appello|processo d'appello|" +
    "sentenza d'appello|ricorso in appello|presentato appello|presentare appello|diritto di voto|diritti di voto|diritto al voto|seggi elettorali aperti|" +
    "tonno rosso|tappeto rosso|semaforo rosso|mar rosso|croce rossa|vino rosso|codice rosso|allerta rossa|cartellino rosso|molte chiese|le chiese|" +
    "chiese cattoliche|delle chiese|nelle chiese|alle chiese|a bordo di … barconi|a bordo di … gommoni|a bordo di … imbarcazioni|a bordo di … barche",
  metrics: {
    sales:
      'ha venduto|hanno venduto|venduto|venduti|vendute|vende|vendeva|venderà|immatricolazioni|immatricolate|immatricolati|nuove immatricolazioni|' +
      'vendite di auto|vendite di vetture|auto vendute|unità vendute|copie vendute|compravendite|vendite di case|vendite di automobili|ha piazzato|' +
      'ha immatricolato',
    'retirement-age': "età pensionabile|età della pensione|età di pensionamento|età per la pensione|età pensionistica",
    pension: "pension*|assegno pensionistico|assegni pensionistici|minima pensionistica",
    recipients: "pensionati|percettori|beneficiari",
    contribution: "contribut*|aliquota contributiva|contributi previdenziali|contributi sociali",
    compensation: "risarciment*|indennizz*|risarc*|per ogni vittima|per ciascuna vittima",
    fleet: "flotta di",
    savings: "risparmi|risparmio|risparmiare|farà risparmiare",
    'reserves.filled': 'invaso|invasi|bacino|bacini idrici|livello degli invasi|grado di riempimento|pieno al|pieni al|riempimento',
    rainfall: 'pioggia|piogge|precipitazioni',
    homes:
      'case … distrutte|abitazioni … distrutte|case … danneggiate|abitazioni … danneggiate|distrutto … case|distrutto … abitazioni|danneggiato … case|' +
      'danneggiato … abitazioni|edifici … distrutti|edifici … danneggiati|distrutto … edifici|danneggiato … edifici|case … allagate|abitazioni … allagate|' +
      'case … crollate|distrutte … case|distrutte … abitazioni|danneggiate … case',
    permits:
      'permessi di costruire|permessi di costruzione|concessioni edilizie|licenze edilizie|permessi di soggiorno|permessi di lavoro|visti rilasciati|' +
      'visti concessi|permessi rilasciati|licenze rilasciate|titoli edilizi|autorizzazioni edilizie',
    seized:
      'sequestrato|sequestrati|sequestrate|sequestrata|sequestro|sequestri|sequestra|sequestrano|ha sequestrato|hanno sequestrato|confiscato|confiscati|' +
      'confiscate|confisca|intercettato|requisito|requisiti … chili',
    'energy.outage':
      'senza elettricità|senza corrente|senza luce|senza energia elettrica|al buio|senza acqua|senza riscaldamento|black-out|blackout|prive di elettricità|' +
      'privi di elettricità|prive di corrente|senza energia|disalimentate|senza gas',
    deposits:
      "depositi|prelievi|hanno ritirato|avevano ritirato|hanno prelevato|avevano prelevato|raccolta netta|raccolta del risparmio|raccolta diretta|" +
      "raccolta indiretta|risparmio gestito|fuga di depositi",
    'tax-rate':
      "iva|aliquota*|imposta sul reddito|imposta sulle società|irpef|ires|tassa sul reddito|iva sul gas|iva sull'energia|iva sull'elettricità|" +
      "iva sulle bollette|iva sulla luce",
    recalls:
      "richiama … auto*|richiamato … auto*|richiamerà … auto*|richiamare … auto*|richiama … veicoli|richiamato … veicoli|richiamare … veicoli|" +
      "richiamo … auto*|richiamo … veicoli|richiama … vetture|richiamato … vetture|campagna di richiamo|ritira … confezioni|richiama … confezioni|" +
      "ritirato … confezioni|richiamato … confezioni|ritirate dal mercato|ritirati dal mercato|richiama … esemplari|richiama … airbag|richiama … modelli|" +
      "richiamato … esemplari|richiama … difetto|richiama … unità|richiamerà … veicoli",
    dividend: "dividendo|dividendi|cedola|monte dividendi|cedola di|una cedola|staccherà una cedola|staccato una cedola|cedola da",
    tariff: 'dazio|dazi|tariffa doganale|tariffe doganali|dazi doganali',
    'trade.turnover': 'interscambio|scambi|scambi commerciali|commercio|commercio bilaterale|volume degli scambi|interscambio commerciale|commercio estero',
    'trade.exports': 'esportazion*|export|esporta*|vendite all\'estero|vendite estere|vendite oltreconfine|vendite oltre confine|esportò|esportano|export*',
    'trade.imports':
      'importazion*|import|importa|importato|importati|acquisti dall\'estero|acquisti esteri|importano|importò|merci dall|beni dall|merci in arrivo da',
    'trade.balance': 'bilancia commerciale|surplus commerciale|avanzo commerciale|deficit commerciale|disavanzo commerciale|saldo commerciale',
    investment:
      'investiment*|investe|investir*|investito|investiranno|investono|investì|metterà sul piatto|mette sul piatto|mettere sul piatto|iniett*|iniezione|' +
      'aumento di capitale|sborser*|round di finanziamento|capitali esteri|mette in campo|metterà in campo|è costata|è costato|sono costati|costata|costato|' +
      'costò|investendo|investirebbe*|investita|investite|investiti|investirà|investire|investa|investano',
    'agreement.value':
      "accordo per|acquistat*|acquista|rilevat*|comprat*|contratto|contratti|commessa|acquisizione|accordo da|accordo del valore|ordine da|ordine|acquisto|" +
      "acquisir*|intesa da|fusione|affare|accordo … del valore|accordi … del valore|contratto … del valore|contratti … del valore|intesa … del valore|" +
      "commessa … del valore|accordo … da|contratto … da|commessa da|per un valore|ordinato|ordinati|ordinare|ordinò|ordina|ordinerà|contratto da|" +
      "contratto di fornitura|accordo … per|commessa … da|si aggiudica|si è aggiudicat*|aggiudicata|rileva|compra|comprano|offerta pubblica|opa|gara|" +
      "appalto|appalti|accordi per|intese per|si compra|mette le mani su|memorandum … da|disposto a pagare|disposta a pagare|pronto a pagare|" +
      "pronta a pagare|offerta di acquisto|acquisito ordini|commesse per|commesse da",
    aid:
      "aiuti|aiuto|pacchetto di aiuti|assistenza|aiuti umanitari|sostegno finanziario|donazion*|fondi|contribut*|sovvenzion*|stanziat*|stanzia*|donatori|" +
      "paesi donatori|aiuti d'emergenza|soccorsi|raccolta fondi|famiglia delle vittime|famiglie delle vittime|famiglie dei morti|familiari delle vittime|" +
      "parenti delle vittime|risarciment*|indennizz*|aiuti alimentari|aiuti economici|aiuti d'urgenza|sostegno economico|sostegno umanitario|" +
      "pacchetto di sostegno|aiuti allo sviluppo|assistenza finanziaria|ristori|sussid*|pacchetto d'aiuti|ristoro|fondo di emergenza|fondo d'emergenza|" +
      "pacchetto di sostegni|stanziamento d'emergenza|sostegni per|per ogni vittima|per ciascuna vittima|a vittima|per ogni morto|a ogni famiglia|" +
      "a ciascuna famiglia",
    'aid.military':
      'aiuti militari|aiuto militare|pacchetto di aiuti militari|assistenza militare|pacchetto di armi|forniture militari|sostegno militare|armamenti|' +
      'armi per|fornitura di armi|invio di armi|pacchetto militare|materiale militare|equipaggiamenti militari',
    loan:
      'prestit*|linea di credito|finanziamento|credito|tranche|mutuo|mutui|finanziament*|prestito ponte|linee di credito|piano di salvataggio|' +
      'credito agevolato|crediti|emesso obbligazioni|emissione obbligazionaria|bond da|obbligazioni per|ha collocato|collocato … bond|titoli di stato per|' +
      'green bond|mutui per|prestito obbligazionario|eurobond|bot per|btp per',
    debt:
      'debito|debiti|debito pubblico|indebitamento|passività|debito sovrano|esposizione debitoria|debito estero|indebitat*|rapporto debito|esposizione|' +
      'arretrati|debito/pil',
    fine:
      'multa|multe|sanzione pecuniaria|ammenda|multat*|risarciment*|sanzione|sanzionat*|penale|sanzione da|sanzione di|ammend*|stangata|penalità|maxi multa|' +
      'maximulta|risarcire|multa da|condannata a pagare|condannato a pagare|condannata a versare|a pagare una multa|dovrà … versare|dovrà … pagare|' +
      'dovrà … risarcire|condannato … a versare|condannato … a pagare|condannata … a versare|condannata … a pagare',
    budget:
      "bilancio|bilancio statale|manovra|deficit|spesa pubblica|deficit di bilancio|disavanzo|legge di bilancio|legge di stabilità|avanzo di bilancio|" +
      "avanzo primario|disavanzo pubblico|deficit pubblico|deficit/pil|indebitamento netto|finanziaria|dotazione|conti pubblici|saldo primario|" +
      "deficit dell'inps|disavanzo dello stato|buco di bilancio",
    gdp: 'pil|prodotto interno lordo',
    'gdp.growth':
      'crescita economica|crescita del pil|economia|crescita|tasso di crescita|pil crescerà|pil è cresciuto|pil cresce|l\'economia|pil in crescita|' +
      'aumento del pil|pil sia cresciuto|pil è aumentato|pil è calato|pil aumenterà|attività economica|recessione|espansione economica|il pil … cresciuto|' +
      'il pil … cresca|il pil … crescere|il pil … salito|il pil … calato|il pil … aumentato|il pil … contratto|il pil … avanzato|il pil … diminuito|' +
      'contrazione del pil|calo del pil|rialzo del pil|il pil crescerà|il pil salirà',
    inflation:
      'inflazione|prezzi al consumo|carovita|tasso di inflazione|indice dei prezzi|tasso d\'inflazione|caro vita|inflazione di fondo|costo della vita|' +
      'rincari|indice nazionale dei prezzi|prezzi alimentari|dinamica dei prezzi|carrello della spesa|prezzi alla produzione',
    'interest-rate':
      "tasso di riferimento|tasso d'interesse|tassi d'interesse|tasso di interesse|tassi di interesse|tasso guida|tassi|tasso chiave|tasso sui depositi|" +
      "costo del denaro|tasso principale|tasso di sconto|tasso di rifinanziamento|tassi ufficiali|tasso ufficiale|tasso di policy|tassi sui depositi|" +
      "tasso overnight|saggio di sconto|costo del credito|rendimento del btp|rendimento del decennale|rendimenti dei btp|rendimento del bund|mutui costano|" +
      "tasso medio dei mutui",
    unemployment:
      'disoccupazione|tasso di disoccupazione|disoccupat*|senza lavoro|in cerca di lavoro|in cerca di occupazione|senza un lavoro|senza occupazione|' +
      'disoccupazione giovanile|inoccupat*|persone in cerca',
    wage:
      "salari*|stipendi*|salario minimo|retribuzion*|paga|buste paga|assegno|assegni|paga oraria|salario orario|salario medio|compens*|" +
      "trattamento economico|busta paga|aumento salariale|aumento di stipendio|minimo salariale|aumenti salariali|aumenti in busta paga|" +
      "aumento in busta paga",
    price:
      "prezzo|prezzi|costo|costa|barile|al barile|costi|oncia|al litro|costerà|costano|tariff*|affitt*|brent|al megawattora|canone|bollett*|costava|" +
      "biglietti|wti|benzina|gasolio|bitcoin|l'oro|quotazioni del greggio|biglietto|pedaggio|al chilo|alla tonnellata|megawattora|bolletta|retta|" +
      "in vendita a|più caro|più cari|più cara|più care|rincar*|meno caro|meno cari|il greggio|il barile|prezzo del greggio|l'oro nero",
    'share-price':
      "azioni|azione|titolo|titoli|quotazion*|indice|borsa|in borsa|ftse|il titolo|titolo … guadagnato|titolo … perso|piazza affari|a piazza affari|" +
      "azioni di|quotazioni|ftse mib|titolo … chiuso|titolo … chiude|titolo … sale|titolo … cede|titolo … guadagna|titolo … perde|titolo … scende|" +
      "titolo … crolla|titolo … vola|titolo … crollato|titolo … sceso|titolo … salito|titolo … balzato|titolo … volato|titolo … affondato|titolo … ceduto|" +
      "titolo … calato|titolo della|titolo del gruppo|prezzo di chiusura",
    revenue:
      "ricav*|fatturato|entrate|vendite|giro d'affari|incass*|introiti|ricavi|ricavi netti|vendite nette|volume d'affari|ha fatturato|fattura|fatturando|" +
      "gettito|incassi|box office|al botteghino|introit*|raccolto premi|raccolta premi|premi lordi|crescita dei ricavi|crescita delle vendite|" +
      "crescita organica|crescita del fatturato|vendite comparabili",
    profit:
      'utile|utili|utile netto|profitt*|guadagn*|utile operativo|ebitda|margine operativo|ebit|risultato netto|abbia guadagnato|incassato|intascato|' +
      'avrebbe guadagnato|lucrato|intascò|utile ante imposte|utile di gruppo|utile lordo|utili netti|risultato operativo|risultato di gruppo|guadagni|' +
      'plusvalenz*|in attivo|profitto netto|utile per azione',
    loss:
      'perdita|perdite|perdita netta|passivo|in rosso|buco|risultato negativo|minusvalenz*|svalutazion*|in perdita|perdite operative|rosso da|rosso di|' +
      'perdita operativa|ha perso … milioni|ha perso … miliardi|perde … milioni|hanno perso … milioni|hanno perso … miliardi',
    'market-value':
      'capitalizzazione|valore di mercato|valutazione|valutat*|capitalizzazione di borsa|valeva|valevano|valore stimato|valore al dettaglio|in borsa … vale|' +
      'vale … in borsa|valeva in borsa|vale in borsa|valore in borsa|valore di borsa|in borsa l\'azienda vale|fortuna|valutazione di|stimato in|capitalizza|' +
      'viene valutat*|potrebbe valere|potrebbero valere|vale|valgono|valere',
    'exchange-rate':
      'cambio|tasso di cambio|per un dollaro|sul dollaro|lira|lire|rublo|per dollaro|un dollaro|un euro|per euro|valuta|sull\'euro|valuta locale|' +
      'euro era scambiato|dollaro era scambiato|scambiato a|scambiata a|è stato scambiato|l\'euro valeva|il dollaro valeva|l\'euro quotava|euro quotato|' +
      'viene scambiato|passava di mano|passa di mano|passano di mano|moneta unica|biglietto verde|l\'euro sale|l\'euro scende|euro sale|euro scende|' +
      'euro vale|dollaro vale|lo yen|lo yuan|il rublo|la sterlina|il franco|euro/dollaro|cambio euro|sul mercato dei cambi|viene scambiata|vale ora',
    reserves:
      'riserve|riserve valutarie|riserve lorde|riserve auree|riserve estere|scorte|stoccaggi*|riserve ufficiali|riserve in valuta|riserve d\'oro|' +
      'fondo sovrano|giacenz*|livello degli stoccaggi',
    production:
      'produzione|prodott*|produce|raccolto|produrre|estrazione|produttiv*|barili al giorno|produzione industriale|produrrà|consegn*|raccolta|prodotte|' +
      'fabbricato|fabbricati|fabbricate|sfornat*|raccolto di|raccolti di|raccolte … tonnellate|raccolti … tonnellate|ha prodotto|hanno prodotto|produceva|' +
      'estratt* … tonnellate|estrae|vendemmia|mietitura|barili giornalieri|output|pompato|pompa|ha estratto|hanno estratto|estratte … tonnellate|' +
      'estratto … tonnellate|estratto|estraeva|ha generato|sbarcato … tonnellate|pescato|quota di produzione|quota produttiva|quote di produzione|' +
      'quota … barili|quote … barili|abitazioni ultimate|alloggi ultimati|case costruite|abitazioni costruite|nuove costruzioni|vendemmiato|imbottigliato|' +
      'macellato|trebbiato|raccolto … quintali|raccolto … tonnellate',
    'energy.supply':
      'forniture di gas|fornitura di gas|gas|energia elettrica|elettricità|gasdotto|rinnovabili|fonti rinnovabili|eolico|solare|consumi elettrici|' +
      'consumo di gas|energia rinnovabile|energia eolica|energia solare|elettrica|fotovoltaico|metri cubi di gas|gnl|gas naturale liquefatto|flussi di gas|' +
      'terawattora|gigawattora|kilowattora|mix elettrico|mix energetico|produzione di elettricità|produzione elettrica|fornito|fornisce|' +
      'forniture di elettricità|importazioni di gas|fabbisogno elettrico|gas all|gas naturale',
    'energy.capacity':
      'capacità|potenza|capacità installata|centrale|centrali|parco eolico|parco solare|reattor*|impianto|potenza installata|parchi eolici|turbin*|' +
      'impianto solare|parco fotovoltaico|nucleare|megawatt|gigawatt|centrale nucleare|diga|campo eolico|impianto fotovoltaico|impianti fotovoltaici|' +
      'pannelli|pale eoliche|eolico offshore|batterie|elettrolizzatore|centrale idroelettrica|parco eolico offshore|capacità eolica|capacità solare',
    emissions:
      'emission*|co2|gas serra|anidride carbonica|metano|tonnellate di co2|gas climalteranti|emesso|impronta di carbonio|gas a effetto serra|emissioni',
    temperature: 'temperatur*|gradi|caldo|freddo|riscaldamento|termometr*|ondata di caldo|colonnina|gelo',
    population: 'popolazione|abitanti|residenti|persone vivono|popolosa',
    migration:
      "rifugiat*|migrant*|sbarchi|richiedenti asilo|arrivi|domande di asilo|immigrat*|profughi|domande d'asilo|richieste di asilo|richieste d'asilo|" +
      "flussi migratori|immigrazione|arrivi via mare|sbarcat*|migranti sbarcati|ingressi irregolari|permessi di soggiorno|rimpatri|rimpatriat*|espuls*|" +
      "emigrat*|saldo migratorio|arrivi irregolari|richieste di protezione|attraversamenti illegali|attraversamenti irregolari|tentativi di ingresso|" +
      "tentativi di attraversamento|ingressi illegali|respint* alla frontiera|respingimenti|hanno chiesto asilo|attraversato il confine|" +
      "attraversato la frontiera|ha espulso|hanno espulso",
    tourists:
      'turist*|visitator*|presenze turistiche|presenze|pernottament*|arrivi turistici|vacanzier*|notti in albergo|notti|villeggianti|ospiti degli hotel|' +
      'arrivi internazionali|visitatori stranieri|turisti stranieri|croceristi|arrivi di turisti|viaggiatori stranieri|bagnanti|staccato … biglietti|' +
      'biglietti staccati|ingressi',
    passengers:
      "passegger*|viaggiator*|pendolar*|traffico passeggeri|viaggiatori trasportati|transiti|numero di passeggeri|persone a bordo|a bordo c'erano|" +
      "a bordo viaggiavano|viaggiavano … persone|erano a bordo|occupanti|si trovavano a bordo|trasportava … persone|aveva a bordo|a bordo|bordo",
    flights: 'voli|volo|decolli|cancellazioni|collegamenti|voli cancellati|movimenti aerei|tratte cancellate',
    'casualties.killed':
      'mort*|uccis*|vittim*|perso la vita|decess*|uccidend*|decedut*|hanno perso la vita|ucciso|uccide|bilancio delle vittime|cadaver*|corpi|decessi|' +
      'muoiono|morirono|sono morte|ha ucciso|hanno ucciso|perdere la vita|corpi senza vita|è morto|costato la vita|costata la vita|costa la vita|' +
      'costando la vita|sono costati la vita|ha causato la morte|causando la morte|perito|periti|annegat*|deceduti|decedute|trovato la morte|' +
      'perdono la vita|persero la vita|ha perso la vita|hanno trovato la morte|ha trovato la morte|senza vita|uccisi|uccise|assassinat*|trucidat*|' +
      'giustiziat*|salme|cadavere|vittime|deceduta|spirat*|freddat*|morendo|corpi recuperati|vittime accertate|persona è morta|persona è deceduta|omicidi|' +
      'omicidio|femminicidi|assassinii|morti sul lavoro|morti sulle strade|assassinati|vittime della strada',
    'casualties.injured':
      'ferit*|feren*|ferendo|rimasti feriti|contus*|in ospedale|ricoverat*|intossicat*|feriti gravi|feriti lievi|in codice rosso|codice rosso|ustionat*|' +
      'trasportat* in ospedale|finit* in ospedale|in terapia intensiva|lesioni|medicat*|contusi|in prognosi riservata',
    damage:
      'danni|danno|danni materiali|danni economici|perdite economiche|perdite materiali|devastazioni|danni per|perdite assicurate|conta dei danni|' +
      'costo dei danni|stima dei danni|costo della ricostruzione|assicurazioni hanno pagato|compagnie hanno liquidato|risarcimenti assicurativi|' +
      'danni assicurati|indennizzi assicurativi',
    'price.cap': 'tetto al prezzo|tetto ai prezzi|tetto del prezzo|tetto sul prezzo|price cap|prezzo massimo|limite al prezzo|tetto di prezzo',
    'casualties.missing':
      "dispers*|scompars*|mancano all'appello|all'appello|risultano dispersi|introvabili|ancora dispersi|non si hanno notizie|si cercano|sepolt*|" +
      "mancano ancora|ricercati tra le macerie|ancora da trovare|non sono stati trovati|ha sepolto|ha travolto … persone|sono rimasti sepolti|" +
      "sono rimaste sepolte",
    'casualties.displaced':
      'sfollat*|evacuat*|senzatetto|fuggit*|evacuazion*|senza casa|hanno lasciato le|abbandonare le|lasciare le|fuga|in fuga|perso la casa|' +
      'perso la propria casa|perso le proprie case|perso le loro case|perso casa|perso la loro casa|senza tetto|senza un tetto|lasciare le proprie case|' +
      'lasciare la propria casa|lasciare le loro case|abbandonare le case|lasciare … case|lasciato … case|abbandonare … case|abbandonato … case|' +
      'lasciare la propria|evacuate|evacuazioni|fatte evacuare|fatti evacuare|fuori casa|lasciato le case|lasciato le proprie case|abbandonato le case|' +
      'sgomberat*|sgombero|sfollamento|in fuga da|fuggono|sono fuggite|sono fuggiti|accolte in|messe al riparo|sfollati interni|hanno dovuto lasciare|' +
      'costrett* a fuggire|costrett* ad abbandonare|costrett* a lasciare|costrett* a evacuare|sgomberare|fatto sgomberare',
    rescued:
      "salvat*|tratt* in salvo|tratte in salvo|tratti in salvo|recuperat*|estratt*|in salvo|messi in salvo|messe in salvo|estratt* viv*|" +
      "estratt* dalle macerie|estratte vive|estratti vivi|superstiti|sopravvissut*|mess* in salvo|recuperat* viv*|trovat* viv*|liberat*|hanno liberato|" +
      "hanno estratto|tirat* fuori|soccors* in mare|salvataggio|salvataggi|ripescat*|portat* in salvo|salvano|salva|hanno salvato|ha salvato|estratte|" +
      "estratti|elitrasportat*|sopravviss*|raccolti in mare|soccorrono|portat* a riva|portate a riva|portati a riva|sbarcati sani|portat* a terra|" +
      "soccorsi in|soccorso … persone|ha soccorso|hanno soccorso|soccorsa|soccorse|soccorrere|soccorsi al largo|stati soccorsi|soccorsi dalla|" +
      "sono state soccorse",
    arrests:
      'arrestat*|arrest*|fermat*|detenut*|in manette|fermi|fermo|fermati|fermate|manette|blitz|ordinanze di custodia|custodia cautelare|ai domiciliari|' +
      'fermato|arrestano|in carcere … persone|misure cautelari|ordini di arresto|portat* in questura|in cella',
    sentence:
      'carcere|reclusione|condannat*|prigione|detenzione|anni di carcere|condanna|ergastolo|pena di|pene di|aveva chiesto … anni|ha chiesto … anni|' +
      'avevano chiesto … anni|chiesto … anni|chiede … anni|chiesti … anni|pena sospesa|con la condizionale|inflitt*|dietro le sbarre|anni di reclusione|' +
      'anni di detenzione|inflitto|ha inflitto|condanna a|mesi di reclusione|pena detentiva|anni di galera|galera|carcerazione|pena a|anni di prigione|' +
      'condannano',
    'votes.share':
      'dei voti|dei consensi|dei suffragi|delle preferenze|voti validi|voti|schede scrutinate|consensi|preferenze|delle schede|dei voti validi|' +
      'delle schede scrutinate|dei votanti|del voto|delle sezioni|si ferma al|si fermano al|si è fermato al|primo partito|secondo partito|terzo partito|' +
      'hanno detto sì|ha detto sì|il sì|al sì|si attesta al',
    'votes.count':
      "voti|suffragi|preferenze|schede|voti a favore|voti favorevoli|hanno votato|voti contrari|votanti|a votare|si sono recati alle urne|recati alle urne|" +
      "andati alle urne|andati a votare|si sono recati ai seggi|hanno espresso il voto|i sì|sì contro|voti sì|sì e",
    turnout:
      "affluenza|affluenza alle urne|partecipazione al voto|tasso di partecipazione|partecipazione|recato alle urne|recati alle urne|aventi diritto|" +
      "ha votato|degli aventi diritto|percentuale dei votanti|astensione|recati ai seggi|aveva votato|avevano votato|ha votato il|votato il … degli aventi",
    seats: 'seggi|seggio|deputati|mandati|parlamentari|poltrone|senatori|eletti|consiglieri|scranni|eurodeputati|seggi alla camera|seggi in parlamento',
    'poll.share':
      'sondagg*|intervistat*|intenzioni di voto|gradimento|voterebb*|approvano|degli italiani|accreditat*|indice di gradimento|degli interpellati|' +
      'viene dato|è dato|rilevazione|supermedia|si dice favorevole|favorevol*|degli intervistati|è favorevole|sono favorevoli|apprezza|si dicono|otterrebbe|' +
      'otterrebbero|raccoglierebbe|fiducia degli italiani|contrari',
    'poll.lead': 'vantaggio|in vantaggio|in testa|davanti|svantaggio|distacco|stacca|supera di|avanti di|avanti|in vantaggio di',
    'poll.margin-of-error': 'margine di errore|margine d\'errore|errore statistico|margine d’errore|errore campionario|margine statistico|più o meno',
    'military.spending':
      'bilancio della difesa|spesa militare|spese militari|spese per la difesa|spesa per la difesa|budget della difesa|bilancio militare|per la difesa|' +
      'alla difesa|in difesa|spesa in difesa|spese della difesa|spese in difesa|spesa bellica|nella difesa|in spese militari|in armamenti|' +
      'investimenti per la difesa|stanziamenti per la difesa|destinati alla difesa|destinate alla difesa|destinato alla difesa',
    'military.troops':
      'militari|soldati|truppe|uomini|combattenti|riservisti|effettivi|caschi blu|miliziani|reclute|paracadutisti|alpini|mercenari|contingente|marines|' +
      'forze dispiegate|legionari|fanti',
    equipment:
      "veicoli|carri armati|proiettili|missili|droni|aerei|caccia|elicotteri|obici|mezzi|navi|munizioni|razzi|blindati|camion|autobus|treni|" +
      "sistemi di difesa aerea|autopompe|intercettori|velivoli|satelliti|lanciarazzi|cannoni|carri|mezzi corazzati|canadair|fucili|pullman|aeroplani|" +
      "lanciatori|batterie|fregate|sottomarini|corvette|bombe|mortai|locomotive|ambulanze|generatori|intercettor*|tram|vagoni|cacciabombardieri|" +
      "aerei da combattimento|sistemi antiaerei|elicottero|batterie patriot|carri leopard|motovedette|aerei da trasporto|convogli|sistemi patriot|traghetti|" +
      "pescherecci|navi da crociera|flotta di|pattugliatori|bus|imbarcazioni|corriere",
    area:
      'ettari|superficie|chilometri quadrati|metri quadrati|area|bosco|boschi|foreste|vegetazione|terreno|terreni|andati in fumo|ettari di bosco|in fumo|' +
      'incenerit*|divorat*|distrutt*|macchia mediterranea|pineta|ettaro|bruciat*|terreni agricoli|coltivazion*|arsi|arse|acri',
    distance:
      'distanza|lungo|lunga|chilometri da|profondità|lunghezza|portata|epicentro|ipocentro|tratta|ferrovia|autostrada|galleria|ponte|raggio|gittata|' +
      'al largo|largo|alto|altezza|tunnel|linea|oleodotto|costa|confine|lunghi|percors*',
    magnitude: 'magnitudo|scala richter|intensità|magnitudine|di magnitudo|grado della scala|scossa di|gradi della scala|ml|sisma di|terremoto di',
    duration:
      "durat*|dura|durò|durava|durerà|durano|è durato|sono durati|durano|protratt*|si è protratt*|durerà|durare|sono durate|è andato avanti|parlato per|" +
      "discusso per|conversato per|incontrati per|protrarsi|prolungarsi|richiedere fino|si protrarr*|prolungat*|andare avanti|periodo transitorio|" +
      "periodo di transizione|fase transitoria|moratoria|proroga di|periodo di grazia|termine di|in servizio|al volante|ai comandi|di turno|senza pausa|" +
      "vale per|valido per|valida per|validità di|si estende su|si è protratto|arco di|tragitto dura|viaggio dura|dura ora|dura circa|tempo medio di attesa|" +
      "tempo di attesa|ore di dibattito|dibattito di|ore di discussione|giorni di dibattito|dibattito durato|dureranno|durerebbe|proseguirà per|" +
      "proseguiranno per|proseguono per|continuerà per|continueranno per|andrà avanti|andranno avanti|si prolungherà|si prolungheranno|si protrarrà|" +
      "ci vorranno|richiederà … giorni|richiederà … mesi|richiederà … anni|richiederanno",
    participants:
      'partecipant*|manifestant*|persone hanno partecipato|delegati|spettatori|hanno manifestato|sono scese in piazza|in piazza|presenti|tifosi|' +
      'hanno partecipato|delegazioni|atleti|persone sono scese|hanno sfilato|radunat*|sfilato|paesi partecipanti|ospiti|presenti|manifestano|' +
      'si sono radunate|si sono radunati|manifestato|imprenditori|uomini d\'affari|scioperanti|in sciopero|pellegrini|fedeli|attivisti|sono sfilati|' +
      'hanno marciato|in corteo|persone in piazza|hanno aderito|corridori|iscritti|manifestazione … persone|contromanifestanti|scesi in piazza|' +
      'scese in piazza|hanno preso parte|presero parte',
    speed:
      'velocità|raffiche|vento|venti|chilometri orari|km/h|nodi|raffica|venti sostenuti|velocità massima|velocità di punta|viaggiava a|folate|a una velocità',
    cases:
      "casi|contagi|infezioni|nuovi contagi|contagiat*|contagio|ammalat*|casi confermati|malati|infettat*|positivi|incidenza|pazienti|contagiati|" +
      "positivi al|casi sospetti|hanno contratto|contratto il|contratto la|malat*|nuovi casi|casi accertati|infezione|infettati|casi registrati|a letto con|" +
      "a letto per|colpiti da sindromi|colpiti da influenza|colpiti dall'influenza|accessi|accessi al pronto soccorso|accessi in pronto soccorso|ricoveri",
    vaccinations:
      'vaccinat*|vaccini|dosi|vaccinazion*|immunizzat*|somministrat*|vaccino|vaccinati|vaccinate|prima dose|seconda dose|ciclo vaccinale|dosi somministrate|' +
      'richiamo|booster|dose|inoculat*|immunizzazione|vaccinare',
    share:
      'quota|un quarto|un terzo|la metà|due terzi|tre quarti|quota di mercato|percentuale|pari al|copre|un quinto|partecipazione|costituisc*|incide|' +
      'quota del|rappresenta|rappresentano|rappresentava|rappresentavano|rappresentato|possiede|possiedono|detiene|detengono|controlla|del capitale|' +
      'del mercato mondiale|del mercato|del totale|è costituito|sono costituiti|uno su due|uno su tre|uno su quattro|uno su cinque|una su due|una su tre|' +
      'una su cinque|una su quattro|su dieci|su cinque|su quattro|su tre|pesa|pesano|costituisce|costituiscono|della popolazione|delle famiglie|ammonta al|' +
      'assorbe|fetta|partecipazione del',
    jobs:
      'posti di lavoro|occupati|dipendenti|lavoratori|addetti|impieghi|assunzion*|assumer*|occupazione|impiegati|nuovi posti|organico|impiega|' +
      'nuove assunzioni|collaboratori|personale|operai|manodopera|forza lavoro|assumerà|assume|assunti|posti vacanti|salariati|lavoratrici|nuovi assunti|' +
      'maestranze|dà lavoro a|danno lavoro a|dava lavoro a|impiegano|occupa circa|posti a tempo|posti a termine|insegnanti|docenti|infermieri|medici|' +
      'minatori|ferrovieri|dipendenti pubblici|statali|portuali|piloti|autotrasportatori|camionisti|autisti|metalmeccanici|apprendisti|braccianti|' +
      'medici di base|precari|tute blu',
    layoffs:
      'licenziament*|licenziat*|esuber*|tagli al personale|licenzia|posti tagliati|taglio di|tagliare|tagli|taglio|taglia|taglierà|soppress*|' +
      'ridurre il personale|licenzier*|tagli di|licenziare|licenzierà|licenziano|licenzieranno|mandare a casa|manderà a casa|manda a casa|lascia a casa|' +
      'lascerà a casa|esubero|mobilità|riduzione del personale|riduzione di personale|perderanno il posto|perdere il posto|perdita di posti|' +
      'tagli occupazionali|messi in mobilità|cassa integrazione|uscite|lettere di licenziamento|elimina',
    'documents-signed':
      'documenti|accordi|memorandum|protocolli|intese|memorandum d\'intesa|memorandum di intesa|accordi di cooperazione|protocolli d\'intesa|' +
      'lettere d\'intenti|contratti firmati|trattati|dichiarazioni d\'intenti',
  },
  events: {
    call:
      'telefonat*|videocollegamento|videochiamata|videoconferenza|colloquio telefonico|sentiti al telefono|conversazione telefonica|al telefono|' +
      'videoconferenz*|chiamata|telefonico|telefonicamente|si sono sentiti|ha sentito al telefono|contatto telefonico|in videocollegamento|' +
      'in collegamento video|sentito telefonicamente',
    meeting:
      'incontro|incontri|incontrat*|riunione|si rivedranno|incontrerà|incontrano|rivedersi|si incontreranno|vedersi|bilaterale|incontrarsi|seduta|assemblea|' +
      'si riunirà|si riunisce|riunirsi|si riuniranno|riuniti|incontreranno|si è riunit*|si sono incontrati|incontra|si sono visti|faccia a faccia|' +
      'si sono riuniti|si ritrovano|si ritroveranno|si vedranno|hanno incontrato|riunisce|si sono ritrovati|a colloquio|ricevuto da|ha visto|si è visto',
    visit:
      'visita|visite|visitare|visita di stato|viaggio|si recherà|recarsi|visiterà|visita ufficiale|si è recat*|viaggio in|volerà|missione|in visita|' +
      'arriverà|visitato|visitata|visitate|andrà a|andrà in|si reca|si è recato|si è recata|si sono recati|partirà per|parte per|è partito per|volerà a|' +
      'vola a|sarà a|farà tappa|in missione a|è atteso a|è attesa a|arriverà a|missione a|è arrivato a|è arrivata a|è atterrato|è giunto|è giunta|giunge a|' +
      'in viaggio|visita di lavoro|tappa a|è volato|è volata|si trova a|atteso a|attesa a|sbarca a|in trasferta|farà visita|in tournée|parte alla volta|' +
      'alla volta di|è atteso … a|è attesa … a|è atteso … in',
    summit: 'vertice|vertici|summit|g7|g20|riunione dei leader|consiglio europeo',
    talks:
      'colloqui*|negoziat*|trattativ*|consultazioni|negozia*|round di colloqui|colloqui di pace|negoziati di pace|colloquio|tavolo negoziale|dialogo|' +
      'tavolo delle trattative|negoziano|hanno negoziato|trattano|confronto|hanno discusso|consultazion*|abboccament*',
    agreement:
      'trattato|accordo|accordi|intesa|patto|firmat*|firma|firmano|memorandum|tregua|cessate il fuoco|firmeranno|siglat*|firmerà|sottoscritt*|' +
      'accordo commerciale|firmare|concordat*|sigl*|cessate-il-fuoco|ratific*|protocollo|hanno raggiunto un\'intesa|raggiunto un accordo|hanno concluso|' +
      'hanno firmato|stretto un accordo|stringono|convenzione|si accordano|accordati|suggellato|parafato|hanno sottoscritto|compromesso|' +
      'ha accettato di acquistare|ha accettato … di acquistare|ha accettato di acquisire|si è accordat*|si sono accordat*',
    election:
      'elezion*|referendum|voto|ballottaggio|elezioni presidenziali|urne|elezioni politiche|consultazione|voto anticipato|primo turno|secondo turno|' +
      'presidenziali|legislative|alle urne|al voto|tornano al voto|votano|voteranno|vota|voterà|eleggono|eleggeranno|seggi aperti|amministrative|' +
      'consultazione elettorale|plebiscito|voto referendario|suppletive|primarie|chiamati alle urne|vanno al voto|chiamati al voto',
    appointment:
      'nomina|insediament*|giurament*|eletto presidente|designat*|insediat*|eletto|eletta|assumerà l\'incarico|entrerà in carica|prenderà il posto|subentr*|' +
      'nuovo amministratore delegato|entra in carica|succeder*|rielett*|giurato|nomine|guiderà|nominato|nominata|nominati|nominate|nominare|nominerà|' +
      'nomineranno|designare|designerà|conferire l\'incarico|conferire l’incarico|incaricare|affidare l\'incarico|ha nominato|prende il posto|' +
      'prende le redini|assume la guida|assume l\'incarico|ha assunto l\'incarico|ha giurato|giura|promoss*|scelt* come|sarà il nuovo|sarà la nuova|' +
      'nuova presidente|nuovo presidente|nuovo ceo|nuova ceo|nuovo direttore|succede a|succederà a|confermat* alla guida|riconfermat*|è stato eletto|' +
      'è stata eletta|prende il timone',
    resignation:
      'dimission*|dimesso|dimessa|si dimette|si è dimesso|si è dimessa|dimetters*|si dimetterà|rassegnato le|lasciato l\'incarico|passo indietro|' +
      'rassegnato … dimissioni|rassegna … dimissioni|rassegna le dimissioni|presentato le dimissioni|dato le dimissioni|lascia l\'incarico|lascia la guida|' +
      'lascia la presidenza|si sono dimess*|lascia il posto|fa un passo indietro|abdic*|getta la spugna|gettato la spugna|lascia il governo|addio di|' +
      'ha gettato la spugna|rimesso il mandato|rimette il mandato',
    attack:
      'bombardament*|raid|aver colpito|avere colpito|colpire|colpito da|colpita da|colpite da|attentat*|bombardat*|assalt*|incursion*|aggression*|' +
      'sparatoria|lancio di missili|attacco|offensiva|strage|attacchi|attaccat*|attaccare|attaccano|attaccando|hanno aperto il fuoco|ha aperto il fuoco|' +
      'agguat*|accoltell*|preso di mira|presa di mira|ostaggi|imboscat*|kamikaze|ha lanciato … missili|ha lanciato … droni|lanciati … missili|' +
      'lanciati … droni|martella|blitz contro|bersagliat*|attacca|spari contro|bombardano|bombarda|cannoneggia*|ha colpito … droni|ha colpito … missili|' +
      'hanno colpito … droni|hanno colpito … missili|colpisce … droni|colpisce … missili|droni … hanno colpito|missili … hanno colpito|raid aerei|' +
      'attacchi aerei|bombardamenti aerei',
    explosion:
      'esplosion*|esplos*|scoppi*|deflagrazion*|detonazion*|boato|boati|saltato in aria|è saltata in aria|fatto esplodere|esplode|ordigno|autobomba|' +
      'deflagra|fuga di gas|bomba|scoppia',
    accident:
      'incident*|naufragio|deragliat*|deragliament*|affondat*|schiant*|collision*|precipitat*|affondament*|crollo|crollat*|naufragat*|tamponament*|' +
      'ribaltat*|caduta|capovolt*|incidente aereo|affonda*|uscito dai binari|uscita dai binari|deraglia*|incidente stradale|si è ribaltato|si è schiantato|' +
      'è precipitato|finito in una scarpata|scarpata|calca|frontale|investit*|travolt*|si è incagliat*|atterraggio d\'emergenza|è deragliato|è crollato|' +
      'è crollata|uscito di strada|uscita di strada|sciagura|naufragi|rovesciat*|barcone|affondò|crolla|scontro|treni … scontrati|treni … scontrano|' +
      'auto … scontrate|scontro frontale|scontro tra treni|scontro fra|affondato|incidenti aerei|disastri aerei|incidenti ferroviari',
    disaster:
      'alluvion*|inondazion*|incendi|incendio|uragan*|tifon*|frana|frane|tempest*|maltempo|siccità|eruzion*|valang*|ciclone|nubifrag*|rogo|tornado|' +
      'esondazion*|smottament*|tromba d\'aria|ondata di caldo|incendi boschivi|allagament*|allagat*|fango|colata di fango|bomba d\'acqua|piogge torrenziali|' +
      'forti piogge|esondat*|straripat*|vulcano|eruzione|tsunami|maremoto|nevicat*|grandine|grandinat*|fiamme|slavina|bufera|monson*|cicloni|roghi|' +
      'incendio boschivo|mareggiata|burrasca|crollo della diga|crollo di diga|cedimento della diga|diga … ceduto|diga … crollata|diga … crollato|' +
      'argine … ceduto|rottura della diga|rottura degli argini|argine … ceduto',
    earthquake: 'terremot*|sisma|scossa|scosse|sismic*|tellurico|terra ha tremato|ha tremato|tremato|sismi|evento sismico|sciame sismico|scossa tellurica',
    protest:
      'manifestazion*|sciopero|scioperi|corteo|cortei|mobilitazion*|scioper*|sciopero generale|manifestat*|presidio|sit-in|protesta|proteste|protestano|' +
      'protestato|protestare|protestando|protestavano|manifestato|manifestano|manifestare|hanno incrociato le braccia|incrociato le braccia|' +
      'incrociano le braccia|astensione dal lavoro|in sciopero|fermato il lavoro|fermi per|scesi in piazza|scese in piazza|scesa in piazza|sfilato|' +
      'hanno sfilato|sfilano|marcia|fiaccolata|blocco stradale|presidi|sit in|disordini|tumulti|rivolta|scontri in piazza|sciopero della fame|' +
      'si sono mobilitati|incrociano|trattori in|marciato|agitazione|agitazioni|stop dei',
    arrest: 'arrest*|arrestat*|fermat*|in manette|arrestata|arrestati|catturat*|finito in manette|finita in manette|fermato|fermata|cattura',
    trial:
      'processo|udienza|sentenza|condannat*|assolt*|verdetto|condanna|assoluzion*|incriminat*|rinvio a giudizio|processi|imputat*|colpevole|appello|' +
      'a processo|rinviat* a giudizio|processo d\'appello|andrà a processo|andranno a processo|alla sbarra|in tribunale|udienze|processo di appello|' +
      'sarà processat*|saranno processat*|processat*|a giudizio|in aula|prima udienza|condanna a|condannano|assolve|assolto|assolta|assolti|processata|' +
      'imputati|corte d\'assise|corte d\'appello|tribunale ha|giudici|pm ha chiesto|giudizio|dibattimento|patteggia*|banco degli imputati|requisitoria|' +
      'cassazione|indagat*',
    sanction:
      'sanzion*|embargo|pacchetto di sanzioni|dazi*|misure restrittive|lista nera|congelamento dei beni|congelato i beni|misure punitive|' +
      'divieto di ingresso|sanziona|sanzionano|restrizioni all|divieto di esportazione|divieto di importazione',
    launch:
      'lancio|presentazion*|decollo|presentat*|lancerà|lancia|razzo|debutt*|in vendita|commercializzazion*|decollat*|debutto|esordio|vettore|lanciato|' +
      'lanciata|lanciati|lanciate|è partito dalla rampa|in orbita|liftoff|rampa di lancio|messo in orbita|è decollato|decollato da|nello spazio|' +
      'volo inaugurale|messi in orbita|messa in orbita|sul mercato|arriva sul mercato|svelat*|svela|presenta il nuovo|lanci|campagna … inizierà|' +
      'campagna … inizia|campagna … partirà|campagna … parte|campagna … comincerà|parte … campagna|partirà … campagna|inizia … campagna|inizierà … campagna|' +
      'comincia … campagna',
    opening:
      'inaugura*|apertura|aperto|aprirà|riapertura|entra in funzione|entrerà in funzione|aprirà|apre|riapr*|aperta|entrerà in vigore|entra in vigore|' +
      'in vigore|entrata in vigore|entrato in funzione|entrata in funzione|inaugurazione|in servizio|aprir*|messa in servizio|entrerà in esercizio|' +
      'entrata in esercizio|messo in funzione|messa in funzione|ha aperto|apre i battenti|ha aperto i battenti|taglio del nastro|è entrato in funzione|' +
      'è entrata in funzione|entra in servizio|entrato in servizio|inaugura|inaugurato|prima pietra|riapre|ha riaperto|riaprirà|al via|avviat*|operativo|' +
      'operativa|apertura al pubblico|aperti',
    closure:
      'chiusur*|chius*|chiuderà|spegniment*|chiude|chiudere|chiuderanno|spento|dismission*|cessazion*|fermo impianto|chiuse|spegnerà|sospension*|sospes*|' +
      'ha chiuso|hanno chiuso|chiude i battenti|chiuso i battenti|abbassa la saracinesca|abbassato la saracinesca|serrata|fermat* la produzione|' +
      'stop alla produzione|fermo produttivo|dismess*|cessa l\'attività|cessato l\'attività|chiude lo stabilimento|chiudono|chiuderà i battenti|disattivat*|' +
      'messo fuori servizio|chiudiamo|chiuderemo',
    publication:
      'pubblicat*|pubblicazion*|presenterà|nuovi dati|pubblicherà|diffonder*|diffus*|pubblica|presentazione|renderà noti|presentato|presentat*|uscirà|' +
      'presentare|diffonderà|reso noto|pubblicare|ha pubblicato|hanno pubblicato|pubblicano|è uscito|è uscita|resi noti|diffonde|ha diffuso|' +
      'presenta il rapporto|dato alle stampe|in libreria|rapporto è atteso|rapporto atteso|rapporto finale|rapporto definitivo',
    death:
      'morto|è morto|morta|scomparso|deceduto|si è spento|morte di|scomparsa di|è morta|muore|si è spenta|è deceduto|è deceduta|è scomparso|è scomparsa|' +
      'è venuto a mancare|è mancato|è mancata|addio a|lutto|morto a|morta a|deceduta|se n\'è andato|è spirato',
  },
  ranks: {
    'trade.partner': 'partner commerciale|partner commerciali|partner economico|partner',
    'trade.exports': 'esportatore|esportatrice|mercato di esportazione|esportatori|mercato di sbocco',
    'trade.imports': 'importatore|importatori|acquirente',
    gdp: 'economia|economie|potenza economica',
    production: 'produttore|produttrice|produttori|costruttore|casa automobilistica',
    investment: 'investitore|investitori',
    'energy.supply': 'fornitore di gas|fornitore|fornitori|fornitore di energia|fornitore di petrolio', population: 'città|paese più popoloso',
    aid: 'donatore|donatori|sostenitore',
  },
  superlatives: 'principale|maggiore|più grande|primo|più importante|maggior|numero uno|più alto|più alta|prima|più popoloso',
  leasts: 'più piccolo|minore|più basso|più bassa',
  outranked: 'dopo|dietro|alle spalle di|dietro a|dietro solo a',
  up:
    'alzerà|alzato|alzata|alzare|innalz*|aument*|cresc*|cresciut*|salit*|sale|salirà|in più|più alto|rialzo|incremento|rialz*|superat*|supera|raddoppi*|' +
    'doppio|balz*|guadagnat*|alzat*|alza|portar*|crescita|porta|portato|elevar*|salgono|innalz*|impennat*|più del|più dell\'anno|più rispetto|di più|salire|' +
    'cresce|rafforz*|accelerat*|superiore|balzo|rincar*|triplic*|guadagna|elevat*|in rialzo|sopra la media|più|acceler*|salì|rimbalz*|apprezza*|estes*|' +
    'incrementat*|rivist* al rialzo|più caldo|potenziat*|potenziamento|potenziare|progredi*|avanzat*|avanzano|balzato|balzata|impennata|s\'impenna|decolla|' +
    'vola|volato|volata|schizzat*|schizza|lievit*|aumenta|aumentano|in crescita|in aumento|ampliat*|amplia|si allarga|allargat*|rincara|rincarano|rincarat*|' +
    'più caro|più cara|più cari|più care|moltiplic*|quadruplic*|quintuplic*|irrobust*|recupera|recuperat*|recupero|risalit*|risale|ripresa|rafforza|' +
    'si rafforza|alzano|alzare|porterà|peggior*|si aggrava|aggravat*|salga|salgano',
  down:
    'calat*|calo|scendo*|sceso|scesa|scesi|scese|scender*|scende|diminuit*|diminuzion*|ridott*|riduce|riduzion*|tagliat*|taglia|taglio|ribasso|in meno|' +
    'perdut*|perso|crollat*|flessione|inferiore|più basso|abbassat*|sotto|diminuisc*|diminuir*|rallent*|dimezzat*|indebolit*|meno|cedut*|cede|crollo|perde|' +
    'contrazion*|svalut*|abbass*|limat*|deprezz*|ridur*|arretra*|ribassat*|più debole|crolla|scivol*|tagliare|attenuat*|cala|in calo|contrae|contrarrà|' +
    'perdono|dimezz*|deprezzat*|frenat*|arretrat*|scese|calano|calò|calare|calando|calerà|caleranno|calavano|si è contratto|si è contratta|' +
    'si sono contratt*|crollano|precipitat* del|precipita|scivola|scivolano|scivolat*|si contrae|si è ridott*|ridotto|ridotta|ridotti|ridotte|riducono|' +
    'frena|frenano|frenata|rallenta|rallentano|rallentato|si assottigli*|assottigli*|cedono|ceduto|in ribasso|in discesa|in flessione|arretra|arretrano|' +
    'sgonfi*|si sgonfia|tracoll*|affonda|affondano|a picco|tonfo|limatura|lima|limano|sforbicia*|decurt*|ridimension*|più bassi|più basse|meno care|' +
    'meno cari|dimezza|dimezzano|dimezzato|dimezzata|contratta|contratto|in contrazione|scemat*|discesa|erod*|eros*|decresc*|peggiora del|meno caro',
  flat: 'invariat*|fermo|ferma|confermat*|mantenut*|stabile|stabili|stabilità|stabilmente|stabilizz*',
  over:
    "supera*|ha superato|hanno superato|superato|superata|superati|oltrepassa*|ha sfondato|sfondato|superato il tetto|sfonda|supererà|supereranno|superi|" +
    "superino|supererebbe|superando|superarono|superò|oltrepasserà|eccede|eccedono|eccederà|sfonderà|sfondare|sfondando|varca la soglia|" +
    "ha varcato la soglia|varcato la soglia|superavano|superava",
  under:
    "al di sotto|quasi|al massimo|sotto i|sotto il|sotto quota|sotto gli|sotto l'|sotto lo|sotto la soglia|sotto la quota|sotto le|non supera|" +
    "non ha superato|non supererà|sotto al|sotto alla|al di sotto di",
  level:
    'raggiunt*|raggiunge*|ammont*|ammontavano|ammonta|pari|era pari|è stat*|si attest*|attestat*|toccat*|superat*|supera|totalizzat*|vale|sono|è|era|erano|' +
    'arrivat*|arriva|arriverà|servivano|sfior*|conta|oltrepass*|registrat*|valore di|scambiat*|quotat*|si aggir*|al|valgono|fermat*|stimat*|stima|chius*|' +
    'tocca|ottenut*|ottiene|ha|hanno|aveva|raccolt*|conquistat*|costat*|misurat*|guadagnat*|incassat*|generat*|fissat*|segnat*|segna|toccherà|raggiungerà|' +
    'superi|vinto|conquista|aggiudicat*|spes*|destin*',
  by: 'di|del|dello|dell\'|d\'|dell|a più|di altri|di circa|un|una',
  to:
    "a|al|all'|all|allo|alla|fino a|fino al|ai|a quota|verso i|verso|ad|sino a|sino al|fino ai|fino alle|fino ad|agli|il tetto dei|il tetto di|la soglia di|" +
    "la soglia dei|quota",
  from:
    "da|dal|dall'|dall|dallo|dai|contro|contro il|rispetto al|rispetto ai|rispetto all|partendo da|dopo il|a fronte del|anziché|contro i|contro le|" +
    "contro la|contro gli|rispetto alle|rispetto a|dalle|dagli|dalla|a fronte di|a fronte dei|invece di|invece dei|contro circa",
  former:
    'bilancio precedente|precedente bilancio|stima precedente|precedente stima|stima iniziale|previsione precedente|precedente previsione|inizialmente|' +
    'bilancio iniziale|primo bilancio',
  than:
    'rispetto a|rispetto al|rispetto all\'|rispetto allo|di quanto|su base annua|dell\'anno precedente|nello stesso periodo|rispetto ai|rispetto alla|' +
    'del mese precedente|anno precedente|mese precedente|del giorno precedente|giorno precedente|trimestre precedente|anno prima|di un anno fa|un anno fa|' +
    'precedente|al giorno prima',
  afterThan: 'prima',
  since: 'dal|dall\'|da|a partire dal|dagli',
  numbered:
    'tipo|modello|versione|serie|volo|reparto|stanza|sala|camera|aula|binario|terminal|blocco|capitolo|pagina|paragrafo|articolo|linea|autostrada|numero|n.|' +
    'zona|categoria|livello|fase|reattore|studio|padiglione|edificio|hangar|appartamento|cancello|seggio|sezione|tram|autobus|linea tranviaria|gate|uscita|' +
    'numero d\'emergenza|numero verde|numero di telefono|numero di emergenza|al numero|chiamare il|numero d\'emergenza',
  statutory: 'salario minimo|salari minimi',
  musts: 'deve|devono|dovrà|dovranno',
  peaks: 'massimo storico|minimo storico|massimo|minimo|record|livello record|livello|picco|valore record|record storico|cifra record',
  pairs:
    'entrambe le parti|delle due parti|i due paesi|dei due paesi|ai due paesi|due paesi|entrambi i paesi|i due stati|dei due stati|le due nazioni|' +
    'le due parti|due stati|colloqui bilaterali',
  say:
    'ha detto|detto|dice|afferma|affermat*|dichiarat*|dichiara|sottolineat*|annunciat*|annuncia|spiegat*|spiega|aggiunt*|aggiunge|riferisce|riferiscono|' +
    'riferito|riferita|riferì|ribadit*|precisat*|evidenzia*|ha osservato|osserva|osservano|ricordat*|fatto sapere|reso noto|comunicat*|rende noto|fa sapere|' +
    'confermat*|conferma|sostien*|ha sostenuto|hanno sostenuto|affermando|scrive|scritto|prevede|stima|prevedono|stimano|avvertit*|rivelat*|indicat*|' +
    'segnalat*|ha informato|informa|informano|spiegando|raccontat*|menzionat*|notat*|aggiungendo|avverte|commentat*|ammess*|assicurat*|ha promesso|promette|' +
    'promettono|ipotizza|riporta|riportat*|ha concluso|calcola|lamentat*|denunciat*|replicat*|garantit*|minacciat*|sottolinea|precisa|disse|indica|rilevat*|' +
    'rileva|attende|attendono|aspetta|avvisat*|ritiene|ritengono|emerge|chiarit*|dichiarò|calcolat*|lamentato|ribadisce|insistito|commenta|commentato|' +
    'osservato|chiosato|chiede|chiedono|ha chiesto|hanno chiesto|chiedeva|esige|esigono|pretend*|reclama*|rivendica*|esorta*|sollecita*|invoca|invocano|' +
    'invita|lancia un appello|ha lanciato un appello|chiesto|chiese|rivendica|rivendicano|pretende|reclama|sollecita|sollecitano|sollecitato|resi noti|' +
    'rendono noto|ha reso noto|hanno reso noto|lo ha reso noto|ha fatto sapere|fanno sapere',
  deny:
    'smentit*|smentisce|ha negato|hanno negato|nega|negano|negava|negando|negò|respint*|respinge|smentendo|smentiscono|smenti*|negato|respinge le|' +
    'respinto le|esclus*|esclude|escludono|escludendo|ha escluso|escluse',
  spends:
    'destini|destina|destinare|destinato|destinati|spendere|spende|speso|spesi|spesa|stanzia*|stanziament*|dedichi|allocare|allocat*|fondi pubblici|investa|' +
    'mette a disposizione|mette … a disposizione|mettono a disposizione|fornisce|sblocca',
  according:
    'secondo|stando a|stando ai|stando alle|in base a|in base ai|a detta di|a giudizio di|secondo quanto riferito da|secondo quanto riferisce|in base alle|' +
    'stando al|secondo quanto|sulla base|fornito da*|forniti da*|fornita da*|diffuso da*|diffusi da*|reso noto da*|resi noti da*|stando all\'|stando alla|' +
    'stando agli',
  afterAccording: '',
  cited: 'citato da|citata da|citati da|citate da|ripres* da|riporta|ripreso dall\'|citato dall\'|citata dalla', that: 'che|come|se',
  statistics:
    'statistiche|dati|statistiche doganali|cifre|stime|calcoli|rilevazion*|dati doganali|dati ufficiali|proiezion*|exit poll|statistica|risultati|conteggi|' +
    'istituto di statistica|dati preliminari|scrutini*',
  documents: 'sondaggio|rapporto|studio|documento|comunicato|nota|relazione|analisi|indagine|ricerca|dichiarazione|report|lettera|atto d\'accusa',
  media:
    'media|agenzia di stampa|agenzia|giornale|quotidiano|stampa|media di stato|televisione|tv|emittente|giornali|stampa locale|media locali|tv di stato|' +
    'sito|stampa estera|settimanale',
  officials:
    'polizia|autorità|ministero|procura|soccorritori|vigili del fuoco|esperti|analisti|organizzatori|esercito|testimoni|funzionari|protezione civile|' +
    'economisti|carabinieri|guardia costiera|questura|procuratori|magistrati|ricercatori|scienziati|sindacati|prefettura|fonti|la società|l\'azienda|medici|' +
    'ospedale|servizio meteorologico|meteorologi|commissione elettorale|marina|diplomatici|inquirenti|forze dell\'ordine|ministero della salute|' +
    'ministero della difesa|stato maggiore|sismologi|guardia di finanza|tesoro|comune|aeronautica militare|aeronautica|forze armate|dogana|dogane|' +
    'agenzia delle dogane|ufficio di statistica|istituto di statistica|presidenza|ministero dell\'interno|ministero del commercio|ministero dell\'economia|' +
    'ministero delle finanze|ministero degli esteri|procura generale|associazione|federazione|osservatorio|servizio di monitoraggio|camera di commercio|' +
    'ambasciata|commissione|amministrazione militare|guardia di frontiera|ong|agenzia|sindacato|confederazione|forze aeree|segretariato|' +
    'segretariato nazionale|guardia nazionale|istituto geologico|istituto statunitense|osservatorio sismologico',
  governments: 'governo|esecutivo|comune di',
  organisations:
    "istituto|la banca|banca centrale|l'istituto|la società|l'azienda|l'agenzia|l'ente|il gruppo|la compagnia|l'organizzazione|la banca centrale|" +
    "il ministero|il partito|il costruttore|il fondo|la casa|l'operatore|il produttore|la federazione|al partito|la formazione|la forza politica|" +
    "alla formazione|il movimento|l'armatore|il gestore|la compagnia aerea|il fornitore|l'assicuratore|la casa automobilistica|il colosso|il regolatore|" +
    "la multinazionale|la catena|la startup",
  delegations: 'delegazione|delegazioni|missione|negoziatori|inviati|inviato|ispettori|presidente|premier|ministro degli esteri',
  persons:
    'portavoce|presidente|il ministro|la ministra|leader|governatore|governatrice|sindaco|sindaca|cancelliere|premier|capo dello stato|' +
    'amministratore delegato|il capo|segretario generale|segretario|direttore|direttrice|ministro degli esteri|primo ministro|ad|diplomatico|senatore|' +
    'candidato',
  pronouns: 'lui|lei|egli|ella',
  citing: 'citando',
  backward:
    'lo ha detto|lo ha annunciato|lo ha comunicato|lo ha reso noto|lo ha dichiarato|lo ha riferito|lo hanno detto|lo hanno annunciato|lo hanno comunicato|' +
    'lo hanno riferito|lo riporta|lo riferisce|lo ha confermato|lo rende noto|lo comunica|a dirlo|a riferirlo|ad annunciarlo',
  hosts:
    'ha ricevuto|riceve|riceverà|ha accolto|accoglie|accoglierà|ha avuto un colloquio con|si è intrattenuto con|ha ospitato|ospita|ospiterà|' +
    'è stato ricevuto|accolto|ricevuto',
  futureTense: 'sarà|saranno|*arà|*erà|*irà|*eranno|*iranno|*aranno|*rà|*ranno|sarebbe|sarebbero|verrebbe',
  negation: 'non|mai|né|nessun|neanche|nessuna|nessuno',
  planned:
    'prevede di|prevedono di|conta di|puntano a|punta a|intende|intendono|prevista|previsto|previste|previsti|in programma|fissat*|sarà|saranno|vuole|' +
    'vogliono|invitat*|pianifica*|programmato|programmata|programmati|programmate|si terrà|si terranno|presenterà|si rivedranno|si svolgerà|è atteso|' +
    'obiettivo|progetta*|si impegna|si è impegnato|si è impegnata|si sono impegnati|visiterà|incontrerà|aprirà|chiuderà|entrerà|inizierà|firmerà|firmeranno|' +
    'terrà|promette|promesso|inaugurerà|mira|mirano|pronto a|dovrà|avrà luogo|partirà|investirà|taglierà|assumerà|lancerà|costruirà|pubblicherà|' +
    'in calendario|si voterà|si incontreranno|incontreranno|riceverà|voterà|progetto|decollerà|arriverà|*arà|*erà|*irà|*eranno|*iranno|*aranno|*rà|*ranno|' +
    'ha promesso|promettono|hanno promesso|si è impegnat*|*eremo|*iremo',
  at: 'a|ad|in|nel|nella|nell\'|negli|nelle|nei|vicino a|presso',
  doer: 'da|dal|dalla|dai|dagli|dall\'',
  forecast:
    'prevede|prevedono|previsioni|stima|stimano|si aspetta|atteso|attesa|dovrebbe|dovrebbero|previsione|crescerà|probabilmente|aumenterà|stimat*|attende|' +
    'calerà|scenderà|salirà|ci si attende|proiezion*|prospettiv*|attesi|attese|previst*|raggiungerà|supererà|diminuirà|rischia|rischiano|rischierebbe|' +
    'va incontro a|incorre',
  receive: 'riceve|ricevuto|riceverà|ricevono|ricevere', goals: 'obiettivo|target',
  demanded:
    'deve|devono|chiede|chiesto|chiedono|esorta*|necessario|bisogna|occorre|richiest*|sollecitat*|pretend*|invoc*|esigono|rivendica*|reclama*|esige|' +
    'sollecita|sollecitano|lancia un appello|ha lanciato un appello|fa appello|chiesti|chiesta|chiedeva|invita i|invita il|chiese|hanno chiesto|ha chiesto|' +
    'un appello|appello a|appello per|appello ai|appello al|appello alle|appello alla',
  hypothetical: 'se|potrebbe|potrebbero|forse|sarebbe|eventual*|può|possono|nel caso|qualora|possibile|valuta|potenzialmente|verrebbe',
  streak: 'consecutiv*|di fila|di seguito|consecutivamente|ininterrott*',
  multiples: {
    2: 'due volte', 3: 'tre volte', 4: 'quattro volte', 5: 'cinque volte', 6: 'sei volte', 7: 'sette volte', 8: 'otto volte', 9: 'nove volte',
    10: 'dieci volte',
  },
  things:
    "case|abitazioni|edifici|appartamenti|veicoli|auto|automobili|scuole|ponti|negozi|villaggi|strade|animali|droni|missili|barche|alberi|ospedali|tir|" +
    "camion|furgoni|autobus|pullman|treni|autovetture|mezzi|barconi|gommoni|incidenti|attentati|attacchi|esplosioni|scontri|collisioni|sparatorie|terremoti|" +
    "incendi|naufragi|raid|bombardamenti",
  subset: 'tra cui|fra cui|bambini|donne|di cui|dei quali|compresi|inclus*|minori|tra i quali|di loro', outOf: 'su|sui|sulle|dei|delle|degli',
  and: 'e|ed|o|nonché',
  clause: 'mentre|ma|dopo che|perché|quando|che|dopo|però|sebbene|poiché|anche se|tuttavia|dove|nonostante|prima che|benché|con',
  aside:
    'a margine|prima dell\'|prima della|prima del|dopo l\'|dopo la|a seguito|in vista|prima dell|giorni prima|durante l\'invasione|dopo il|in occasione|' +
    'alla vigilia',
  negotiates:
    'in trattative con|in trattativa con|in colloqui con|tratta con|trattava con|sta trattando con|negozia con|in negoziati con|sta negoziando con|' +
    'starebbe trattando con',
  reckons:
    'ha stimato|hanno stimato|ha quantificato|hanno quantificato|quantifica|ha contato|hanno contato|ha calcolato|hanno calcolato|ha parlato di|' +
    'hanno parlato di|parla di|parlano di|parlato di',
  finds: 'stima|stimano|stimava|stimato|quantifica|quantificato|calcola|calcolato|misurato|misura',
  streets: 'via|viale|piazza|corso|vicolo|piazzale',
  relatives: 'figlia|figlio|moglie|marito|vedova|madre|padre|sorella|fratello|nipote|compagna|compagno|fidanzata|fidanzato',
  openings: 'primi',
  bodies: 'paesi|stati|membri|stati membri|aziende|imprese|società|città|regioni|province|partiti|banche|governi|ministri',
  matches:
    "battuto|batte|battendo|sconfitto|sconfigge|vinto|vince|vinse|partita|finale|pareggi*|vittoria|perso|perde|superato|piegato|match|ha superato|" +
    "hanno superato|supera|pareggio|pareggia|pareggiato|travolge|travolto|ha battuto|espugna|espugnato|cade",
  points: 'punto|punti',
  asExpected:
    'del previsto|delle attese|delle previsioni|di quanto previsto|di quanto atteso|rispetto al previsto|rispetto alle attese|come previsto|come atteso|' +
    'alle attese|di quanto si prevedesse|oltre le attese|oltre le previsioni',
};
