import { neutralClaims, type ClaimRules } from '../../model/index.js';

/** English claim words. */
export const claims: ClaimRules = {
  ...neutralClaims,
  plurals: ['s'],
  idioms:
    "signed a minor league|signed a contract|signed a new contract|signed with the|signed for the|signed a one-year|signed a two-year|signed a three-year|" +
    "signed as|signed a record|signed a recording|a closed|closed his|closed her|close and|close to|close friend|close ally|open air|open-air|open field|" +
    "open to|open letter|open source|us open|french open|australian open|u.s. open|are open|were open|was open|is open|newly opened|opening world|" +
    "opening match|opening game|opening day|opening goal|opening round|opening track|opening season|aircraft carrier|aircraft carriers|viral hit|" +
    "injured groin|injured player|injured list|dismissed for|was dismissed|loaned out|was behind|were behind|is behind|left behind|behind two|" +
    "behind the scenes|2-0 lead|1-0 lead|0 lead|lead singer|lead role|lead vocal*|lead guitar*|lead actor|distributing presents|presents to|presents for|" +
    "christmas presents|last week|last year|last month|last season|last night|the last|his last|last time|last minute|last game|last match|floor session|" +
    "trading session|session gains|session high|session low|a rent a|built by|was built|been built|verbal attack|heart attack|panic attack|heart attacks|" +
    "at a loss|loss of|weight loss|seats a week|house of representatives|per share|shares in the london|release date|music release|publicly|" +
    "income tax revenue*|income tax receipts|corporate tax revenue*|corporation tax receipts|vat revenue*|vat receipts|sales tax revenue*|" +
    "sales tax receipts|vat fraud|vat refund*|income tax return*|publishing deal*|publishing house*|publishing compan*|publishing contract*|close-knit|" +
    "closed-door|close allies|court of appeal|court of appeals|appeals court|appeal court|appeals courts|appeals chamber|appeals panel|appeals process|" +
    "on appeal|appeals judge|appeals judges|appeal against|appealed against|appealed the|appeal the|appeal of his|appeal hearing|lost his appeal|" +
    "lost its appeal|city of millions|cities of millions|right to vote|voting rights|aboard … boats|on board … boats|aboard … dinghies|to pay out|" +
    "to pay for|to pay back|to pay a|in … small boats|polled by|economists polled|analysts polled|economists surveyed|analysts surveyed|reuters poll|" +
    "bloomberg poll",
  metrics: {
    sales:
      'sold|sells|sell|selling|unit sales|car sales|vehicle sales|shipped|new car registrations|car registrations|vehicle registrations|new registrations|' +
      'registrations of|home sales|house sales|sales of new cars|smartphone shipments|handset shipments|units sold|found buyers for',
    'retirement-age': "retirement age|pension age|state pension age|pensionable age",
    pension: "pension|pensions|state pension|minimum pension|retirement benefits|pension payments|pension benefits",
    recipients: "pensioners|number of pensioners|retirees|benefit recipients|welfare recipients|recipients|beneficiaries|claimants",
    contribution: "contribution rate|contributions|pension contributions|social security contributions|payroll contribution|contribution",
    compensation:
      "compensation|damages|compensate*|in compensation|pay … in compensation|paid … in compensation|pay … compensation|paid … compensation|" +
      "pay … in damages|each victim|to each victim|for each victim|redress|payout to",
    fleet: "fleet of",
    savings: "save the state|save the budget|savings|will save|would save|save the treasury|saving the",
    'reserves.filled': 'reservoir|reservoirs|reservoir level|reservoir levels|reservoir storage|filled to|fill level|percent full|% full',
    rainfall: 'rain|rainfall|rains|precipitation|downpours',
    homes:
      'homes … destroyed|houses … destroyed|homes … damaged|houses … damaged|destroyed … homes|destroyed … houses|damaged … homes|damaged … houses|' +
      'buildings … destroyed|buildings … damaged|destroyed … buildings|damaged … buildings|homes … flooded|houses … flooded|flooded … homes|homes … burned|' +
      'burned … homes|apartments … damaged|destroyed … dwellings|homes … swept away|swept away … homes|homes … collapsed|houses … collapsed',
    permits:
      'building permits|construction permits|planning permits|building permit|permits issued|permits were issued|permits granted|residence permits|' +
      'work permits|permits to build|building consents|building approvals|planning approvals|visas issued|visas were issued|issued … visas|granted … visas',
    seized:
      "seized|seize|seizes|seizing|confiscated|confiscates|confiscating|impounded|intercepted … of cocaine|seizure of|seizures|haul of|found … of cocaine|" +
      "found … of heroin|found … of cannabis|found … of hashish|found … of methamphetamine|discovered … of cocaine|discovered … of heroin|" +
      "intercepted … of heroin|tonnes of cocaine|tons of cocaine|kilos of cocaine|kilograms of cocaine",
    'energy.outage':
      "without power|without electricity|lost power|lose power|without light|cut off from power|cut off from the grid|power outages|in the dark|" +
      "without heating|without water|without running water|without internet|had no electricity|had no power|have no electricity|have no power|power cut*|" +
      "off the grid|knocked out power|power was restored|restored power|cut power to|cuts power to|cutting power to|cut electricity to|" +
      "knocked out electricity|lost electricity|knocking out power|power was cut|power cut to|left without power|in darkness",
    deposits: 'deposit|deposits|customer deposits|withdrew|withdrawn|withdrawals',
    'tax-rate':
      "vat|value-added tax|value added tax|sales tax|income tax|corporate tax|corporation tax|tax rate|profit tax|wealth tax|capital gains tax|vat rate|" +
      "vat on electricity|vat on energy|vat on gas|vat on fuel|fuel duty",
    recalls:
      "recall … cars|recall … vehicles|recalls … cars|recalls … vehicles|recalled … cars|recalled … vehicles|recalling … cars|recalling … vehicles|" +
      "recalling … units|recalled … units|recall of|product recall|vehicle recall|car recall|recall … airbag*|recalls … airbag*|recalled … airbag*|" +
      "recalling … airbag*|recalls … brake*|recalled … brake*|recalling … brake*|recalls … over a fault|recalls … suvs|recalled … suvs|recalling … suvs|" +
      "recalls … pickup*|recalling … pickup*",
    dividend: 'dividend|dividends|payout per share',
    tariff: 'tariff|tariffs|import duty|import duties|customs duty|customs duties|duty on|duties on|import tax|import levy|import levies|import tariff*',
    'trade.turnover':
      'trade|trade turnover|turnover|bilateral trade|trade volume*|volume of trade|two-way trade|mutual trade|trade between|goods trade|commerce between|' +
      'commodity turnover',
    'trade.exports':
      'export*|shipments abroad|sales abroad|overseas sales|overseas shipments|worth of goods to|foreign sales|sold abroad|outbound shipments|goods to|' +
      'goods sold|sales of goods',
    'trade.imports':
      'import|imports|imported|importing|purchases from abroad|worth of goods from|goods from|bought goods|goods bought|foreign purchases|' +
      'overseas purchases|inbound shipments|brought in goods',
    'trade.balance': 'trade balance|trade surplus*|trade deficit*|trade gap|current account deficit|current account surplus|surplus in trade',
    investment:
      'invest|invests|invested|investing|investment*|capital expenditure|foreign direct investment|fdi|capex|pour … into|pours … into|poured … into|' +
      'pouring … into|pump … into|pumped … into|pumping … into|pumps … into|plough … into|ploughed … into|plow … into|plowed … into|sink … into|' +
      'inject … into|injected … into|injection of|inject|injects|injected|put … into|puts … into|capital spending|capital outlay*|inflows|funding round|' +
      'capital injection|commits … to build|to build a plant|build a factory|building a plant|cost to build|construction cost|cost of building|' +
      'cost of construction|building costs',
    'agreement.value':
      "deal worth|contract worth|agreement worth|contract*|deal|deals|takeover|acquisition|order worth|agreements worth|acquire*|merger|buy|buys|bought|" +
      "buyout|ordered|ordering|purchased|purchasing|procure|procured|deal valued|contract valued|pact worth|accord worth|memorandum worth|agreement valued|" +
      "worth … deal|contract to supply|secured a contract|won a contract|snapped up|snap up|snaps up|takes over|took over|tender|all-cash|order for|" +
      "orders worth|tie-up|prepared to pay|ready to pay|willing to pay|takeover bid|takeover offer|transfer fee|transfer fees",
    aid:
      "aid|humanitarian aid|financial aid|assistance|relief package|aid package|grant*|donation*|donate*|humanitarian assistance|funding package|" +
      "support package|donors|donor countries|emergency funding|relief effort|relief operation|emergency aid|relief funds|emergency relief|aid funding|" +
      "emergency funds|aid appeal|bereaved famil*|families of the dead|families of the victims|families of those killed|victims' families|" +
      "relatives of the victims|relatives of the dead|famil* of the deceased|compensation|relief|drought relief|food aid|disaster relief|famine relief|" +
      "humanitarian funding|humanitarian support|financial support|budget support|development aid|cash assistance|aid pledge*|relief supplies|" +
      "reconstruction aid|economic aid|for each victim|per victim|for every victim|for each of the dead|for each of the victims|to each bereaved|" +
      "per fatality",
    'aid.military':
      'military aid|military assistance|military aid package|weapons package|arms package|military support|security assistance|defence aid|defense aid|' +
      'package of weapons|weapons … package|arms … package|worth of weapons|worth of arms|worth of ammunition|worth of military|weapons worth|arms worth|' +
      'military package|military equipment worth|military hardware|arms deliveries|weapons deliveries|defence package|defense package|munitions package',
    loan:
      'loan*|credit line|tranche*|lend|lends|lent|lending|credit facility|financing|bailout*|bond issue|bridge loan|soft loan|lending programme|' +
      'lending program|overdraft|refinancing|credit|bonds worth|in bonds|issued bonds|eurobond*|bond sale|sold bonds|green bonds|treasury bills|' +
      'placed bonds|raised … in bonds|mortgages worth|syndicated loan|mortgage lending',
    debt:
      'debt*|public debt|government debt|national debt|borrowing|liabilities|indebtedness|owes|owed|owe|owing|indebted|arrears|debt pile|debt burden|' +
      'debt load|debt-to-gdp|liabilities of|in the red by|outstanding bonds',
    fine:
      'fine|fined|fines|penalty|penalties|damages|settlement|slapped with|compensation payout|pay out|civil penalty|antitrust fine|restitution|penalised|' +
      'penalized|fining|ordered … to pay|told to pay|agreed to pay … to settle|to settle|ordered to pay|compensation of|awarded … damages|liable for|' +
      'must … pay|orders … to pay',
    budget:
      'budget*|budget deficit|state budget|government spending|public spending|fiscal deficit|deficit|fiscal plan|spending plan|spending package|' +
      'budget surplus|budget gap|fiscal gap|budget shortfall|appropriation*|fiscal surplus|supplementary budget|spending bill|draft budget|primary surplus',
    gdp: 'gdp|gross domestic product|economic output|size of the economy',
    'gdp.growth':
      'economic growth|gdp growth|growth rate|economy to grow|economy grew|economy will grow|economy grow*|economy expand*|economy shr*|economy contract*|' +
      'gdp grew|gdp rose|gdp expanded|gross domestic product grew|gross domestic product rose|growth of the economy|gdp to grow|economy|growth|gdp shrank|' +
      'gdp fell|gdp contracted|gdp growth forecast|gross domestic product to grow|gross domestic product shrank|gdp to rise|gdp rising|gdp growing|' +
      'gdp will grow|gdp will rise|gdp expanding|gdp is expected|gdp increased|gdp climbed|gdp contracting|gdp edged|gross domestic product expanded|' +
      'gross domestic product fell|gross domestic product contracted|gross domestic product climbed|economic output grew|economic output rose|' +
      'economic output fell|output of the economy|economic expansion|economic contraction',
    inflation:
      'inflation|inflation rate|consumer prices|consumer price index|cpi|annual inflation|consumer price inflation|price growth|core inflation|' +
      'cost of living|headline inflation|consumer inflation|price rises|price increases|price pressures|annual price growth|producer prices|food prices|' +
      'food inflation|wholesale prices|retail price index|headline rate',
    'interest-rate':
      "interest rate*|key rate|policy rate|benchmark rate|benchmark interest rate|main refinancing rate|repo rate|base rate|deposit rate|key interest rate|" +
      "lending rate|refinancing rate|mortgage rate*|rates|rate-setting|cash rate|bank rate|federal funds rate|borrowing costs|rate cut|rate hike|" +
      "rate increase|reference rate|overnight rate|discount rate|lending rates|base interest rate|main rate|key lending rate|policy rates|treasury yield*|" +
      "bond yield*|gilt yield*|bund yield*|10-year yield*|yield on the|yields on|note yield*",
    unemployment:
      'unemployment|unemployment rate|jobless rate|joblessness|unemployed|jobless|out of work|jobless claims|without work|without a job|without jobs|' +
      'seeking work|looking for work|job seekers|jobseekers|unemployment claims|youth unemployment|unemployment benefits|on the dole',
    wage:
      "wage*|salary|salaries|minimum wage|average wage|pay rise|pay|earnings per worker|hourly pay|monthly pay|pay increase|pay hike|wage rise|wage hike|" +
      "pay raise|salary increase|hourly earnings|average earnings|take-home pay|remuneration|weekly earnings|monthly earnings|pay deal|pay award|paycheck*|" +
      "stipend*|wage floor|living wage",
    price:
      "price|prices|cost|costs|costing|a barrel|per barrel|per ounce|per tonne|per litre|per kilogram|brent|crude futures|crude prices|crude price|" +
      "u.s. crude|us crude|wti|futures|gold|rent|rents|natural gas|ticket prices|electricity tariff*|energy tariff*|gas tariff*|water tariff*|rail tariff*|" +
      "heating tariff*|brent crude|fare|fares|tuition|house prices|home prices|petrol|gasoline|diesel|bitcoin|ounce|bushel|megawatt-hour|per megawatt|" +
      "a gallon|per gallon|a litre|a kilo|a tonne|a ton|per head|price tag|retails|fee|dearer|more expensive|cheaper|costlier|asking rent*|average rent|" +
      "rents for",
    'share-price':
      'share|shares|stock|stocks|share price*|stock price*|shares in|shares of|stock index|index|stake price|shares closed|ftse|dow|nasdaq|nikkei|s&p|dax|' +
      'cac|wall street|listed shares|depositary receipts|adrs|stock price|closing price|closing prices',
    revenue:
      "revenue*|sales|turnover of the company|annual sales|net sales|proceeds|takings|group sales|quarterly sales|box office|took in|takes in|brought in|" +
      "grossed|grosses|grossing|rang up|turned over|top line|receipts|tax receipts|tax revenue|turnover|annual turnover|group turnover|billings|sales of|" +
      "collected … in taxes|in tax receipts|in taxes|sales growth|revenue growth|organic growth|like-for-like sales|comparable sales|organic sales",
    profit:
      'profit*|net profit|operating profit|net income|earnings|ebit|ebitda|operating income|pre-tax profit|pretax profit|surplus of the company|had earned|' +
      'earned more than|earned up to|earned at least|have earned|pocketed|made a profit|made money|raked in|enriched himself|enriched herself|net earnings|' +
      'adjusted earnings|bottom line|core profit|quarterly profit|annual profit|operating earnings|underlying profit|post-tax profit|profit before tax|' +
      'profit after tax|in the black|windfall|after-tax profit|earned|return of|made a return|returned … percent',
    loss:
      'loss|losses|net loss|operating loss|in the red|red ink|write-down*|writedown*|impairment*|annual loss|quarterly loss|pre-tax loss|pretax loss|' +
      'negative result|lost … million|lost … billion|loses … million|loses … billion',
    'market-value':
      'market value|market capitalisation|market capitalization|valuation|valued at|market cap|worth of the company|capitalisation|capitalization|valuing|' +
      'values the company at|valued the company at|were worth|street value|estimated value|market price of the|worth … on the stock market|' +
      'worth … on the stock exchange|worth … on the bourse|stock market value|stock-market value|market worth|market capitalization of|values … at|' +
      'valued … at|valued|market cap of|valuation of|enterprise value|net worth|fortune|appraised at|equity value|be worth|is worth|are worth|was worth|' +
      'been worth|worth up to|worth as much as',
    'exchange-rate':
      "exchange rate|the euro was|the euro rose|the euro fell|the dollar was|the dollar rose|the dollar fell|the euro traded|the dollar traded|sterling|" +
      "the pound was|the pound fell|the pound rose|yuan|yen|rupee|peso|zloty|krona|rand|to the dollar|to the euro|per dollar|per euro|against the dollar|" +
      "against the euro|lira|rouble|ruble|traded at|dollar rate|euro was worth|euro bought|dollar bought|currency|euro traded|euro was trading|" +
      "dollar was trading|euro changed hands|dollar changed hands|one euro|one dollar|euro cost|dollar cost|the euro stood|the dollar stood|euro fetched|" +
      "euro was quoted|the greenback|single currency|currency markets|sterling traded|the pound traded|pound was trading|pound was at|the yen|euro slipped|" +
      "euro climbed|euro edged|naira|cedi|dinar|dirham|forint|koruna|leu|hryvnia|pound bought|pound fetched|yen traded|sterling bought|sterling fetched|" +
      "sterling was worth|sterling was|sterling rose|sterling fell|the yen bought|the franc bought",
    reserves:
      "reserves|gross reserves|foreign exchange reserves|gold reserves|currency reserves|forex reserves|international reserves|foreign reserves|gas storage|" +
      "stockpile*|forex holdings|gold holdings|inventories|holdings of|rainy-day fund|sovereign fund|buffer stock*|crude inventories|storage levels|" +
      "crude stocks|oil stocks|gas stocks|grain stocks|fuel stocks|gasoline stocks|wheat stocks|crude stockpiles",
    production:
      'production|output|produced|produce|produces|harvest*|crop|manufactured|barrels per day|barrels a day|deliveries|delivered|oil output|oil production|' +
      'industrial production|industrial output|manufacturing output|pumped|pumps|pumping|mined|mines|crude output|steel output|rolled off|churned out|' +
      'assembled|barrels daily|bpd|grain harvest|wheat crop|tonnes of cocoa|grew … tonnes|extracted|extracts|refined|turned out|output quota|quota|quotas|' +
      'generated|cars built|homes built|vehicles built|ships built|units built|homes were completed|homes completed|houses completed|new homes completed|' +
      'dwellings completed|housing starts|homes were started|building starts|landed … tonnes|landed … tons|catch of|fish catch|landings of|grape harvest|' +
      'picked … tonnes|slaughtered|brewed|distilled|smelted|steel production|milk production|bottled',
    'energy.supply':
      'gas supplies|gas supply|gas deliveries|electricity supplies|power supplies|pipeline|gas flows|electricity|gas exports|power generation|generated|' +
      'renewables|wind power|solar power|natural gas supplies|electricity demand|electricity consumption|power consumption|gas consumption|renewable energy|' +
      'of natural gas|supplied gas|gas supplied|of gas|liquefied gas|liquefied natural gas|lng|gas shipments|lng shipments|lng cargoes|piped|gas imports|' +
      'power imports|power exports|crude shipments|oil shipments|oil supplies|crude supplies|pumped gas|gas to|natural gas to|terawatt-hours|gigawatt-hours|' +
      'kilowatt-hours|electricity generation|power mix|electricity mix|power output|of lng|electricity exports|electricity imports',
    'energy.capacity':
      'capacity|installed capacity|power plant|power station|wind farm*|solar farm*|solar park|nuclear plant|reactor*|offshore wind|generating capacity|' +
      'megawatt|turbine*|gigawatt|gigawatts|megawatts|nuclear power plant|hydropower plant|hydropower|solar plant|wind park|gas-fired plant|' +
      'coal-fired plant|coal plant|battery storage|electrolyser*|dam|photovoltaic*|wind turbines|power plants|solar capacity|wind capacity|nameplate',
    emissions:
      'emissions|co2|carbon dioxide|greenhouse gas*|greenhouse gas emissions|carbon emissions|methane|carbon footprint|carbon pollution|tonnes of co2|' +
      'tonnes of carbon|ghg|carbon output|pollution',
    temperature: 'temperature*|mercury|heat|heatwave|heat wave|cold|warming|warmer|hottest|coldest|degrees|thermometer*|frost|warm by|warm up',
    population: 'population|inhabitants|residents|people live|people living|lives in the country|citizens|home to',
    migration:
      "refugees|migrants|asylum seekers|asylum applications|arrivals|migration|immigrants|asylum requests|sea arrivals|immigration|migrant arrivals|" +
      "crossings|net migration|asylum claims|claimed asylum|sought asylum|crossed the channel|small boats|border crossings|immigrated|emigrated|" +
      "irregular arrivals|deportations|deported|irregular crossings|emigration|moved to the country|migrant crossings|illegal crossings|attempts to cross|" +
      "attempts to enter|crossed the border|illegal entries|irregular entries|were turned back|was turned back|turned back at|pushed back at|asylum bids|" +
      "applied for asylum|filed for asylum|unauthorised crossings|unauthorized crossings|illegal border crossings|reached … by boat|arrived … by boat|" +
      "came by boat|crossed by boat|landed … by boat|reached … in boats|arrived … in boats|arrived in small|reached … in small|turned back|pushed back|" +
      "turned away … at the border",
    tourists:
      'people visited|tourists|visitors|holidaymakers|tourist arrivals|foreign visitors|overnight stays|foreign tourists|international visitors|' +
      'guest nights|nights spent|hotel nights|tourist nights|bed nights|overnight guests|holiday makers|sightseers|cruise passengers|inbound tourists|' +
      'overseas visitors|visitor numbers|vacationers|tourist numbers|visitor arrivals',
    passengers:
      "passengers|travellers|travelers|commuters|flyers|fliers|air travellers|rail passengers|passenger numbers|passenger traffic|riders|ridership|" +
      "holidaymakers flew|number of passengers|air passengers|flew … people|carried … people|flies … people|people flew|flew … passengers|people aboard|" +
      "people on board|aboard the|on board the|were aboard|were on board|was carrying|had been carrying|were travelling on|were traveling on|" +
      "passengers and crew|occupants|people were aboard|people were on board|carrying … people|aboard when|on board when|aboard|on board|people on board|" +
      "was carrying|were carrying",
    flights:
      'flights|flights cancelled|departures|take-offs|cancellations|services cancelled|flight cancellations|grounded flights|take-offs and landings|' +
      'aircraft movements',
    'casualties.killed':
      'killed|killing|kills|kill|dead|died|deaths|toll|death toll|lost their lives|fatalities|dead bodies|lives lost|bodies|claimed|deaths from|people dead|' +
      'perished|dying|die|claimed the lives|cost the lives of|cost … lives|cost the life of|lost his life|lost her life|were found dead|succumbed|' +
      'fell victim|slain|shot dead|beaten to death|drowned|burned to death|were killed|lives were lost|left … dead|leaving … dead|loss of life|found dead|' +
      'executed|murdered|massacred|lost their life|bodies recovered|bodies were recovered|drownings|stabbed to death|crushed to death|died from|' +
      'fallen soldiers|fell victim to|starved to death|froze to death|suffocated|homicides|number of murders|murders in|murders fell|murders rose|homicide|' +
      'murder victims|killings|were slain|lay dead|lives have been lost|road deaths|traffic deaths|drug deaths|overdose deaths',
    'casualties.injured':
      'injured|injuring|wounded|wounding|injuries|hurt|in hospital|hospitalised|hospitalized|injure|injures|taken to hospital|treated for|' +
      'rushed to hospital|in critical condition|in intensive care|sustained injuries|suffered burns|burns|smoke inhalation|treated in hospital|' +
      'required treatment|maimed|nursing injuries|casualties|wounded in|sought treatment|needed treatment|shot and wounded',
    damage:
      "damage|the damage|property damage|economic damage|material damage|cost of the damage|cost of the destruction|economic losses|material losses|" +
      "cost of the disaster|repair bill|destruction|insured losses|property losses|losses estimated|cost of repairs|reconstruction cost*|damages estimated|" +
      "cost of rebuilding|worth of damage|in damage|flood claims|storm claims|hail claims|hurricane claims|wildfire claims|insurance claims|insured damage|" +
      "insurance payouts|insurance payout|insurers paid|paid out in claims|insurers paid out|claims worth|insurance pay-outs|insurers expect to pay|" +
      "insurers face claims|insurers have paid|insurers have paid out|insurers had paid|insurers will pay|insurers have received … claims|insurers face",
    'price.cap': 'price cap*|cap on the price|cap on prices|price ceiling*|ceiling on the price|ceiling on prices|price limit*|maximum price',
    'casualties.missing':
      'missing|unaccounted for|gone missing|disappeared|feared trapped|trapped under|still trapped|unaccounted|still missing|lost at sea|searching for|' +
      'search for|whereabouts unknown|not been found|yet to be found|not been accounted for|buried under',
    'casualties.displaced':
      'displaced|evacuated|evacuation|evacuate|homeless|fled|forced to flee|forced from their homes|left their homes|flee|forced to leave|leave their homes|' +
      'evacuees|without shelter|leaving their homes|left homeless|spent the night in the open|without power or shelter|lost their homes|lost their home|' +
      'lost their houses|made homeless|without a home|roof over their heads|driven from their homes|forced out of their homes|leave … homes|left … homes|' +
      'lost … homes|driven from|uprooted|abandoned … homes|abandon … homes|forced … homes|forcing … homes|forces … homes|forcing … to flee|' +
      'forcing … to leave|moved to shelters|relocated|driven out|internally displaced|evacuations|in shelters|in emergency shelters|emergency shelters|' +
      'forced to evacuate|were moved|moved to safety|moved to higher ground|told to leave|ordered to leave|taken shelter|sought refuge|seek refuge|' +
      'seeking shelter|evacuation orders|temporary shelters|fled their homes|told to evacuate|ordered to evacuate|made to leave|moved out of their homes',
    rescued:
      'rescued|saved|pulled from|pulled alive|rescuing|rescuers saved|brought to safety|rescue|pulled … alive|pulled … from|dug out|saved from|' +
      'pulled from the rubble|pulled out of the rubble|pulled from the debris|pulled from the ruins|pulled from the water|dug out alive|survivors|' +
      'freed from the rubble|recovered alive|found alive|freed … from|were freed|was freed|freed by|freeing|cut free|cut out of|led to safety|' +
      'carried to safety|plucked|plucked … from|winched|airlifted|brought ashore|hauled … from|taken aboard|pulled … out|dragged … from|picked up at sea|' +
      'picked up … from|saved by|evacuated by helicopter|hoisted|saving|survived',
    arrests:
      'arrested|detained|arrests|detentions|arresting|detaining|taken into custody|in custody|detainees|took … into custody|take … into custody|rounded up|' +
      'held for questioning|apprehended|apprehend|nabbed|in handcuffs|detainments|taken in for questioning|round-up|police custody|detain|detains|' +
      'arrests were made|made … arrests|seized … suspects',
    sentence:
      "sentenced|sentence|prison|jail|jailed|imprisonment|behind bars|in prison|imprisoned|sentences|suspended sentence*|prison term*|jail term*|" +
      "received … years|received … months|given … years|got … years|handed … years|demanded … years|sought … years|requested … years|asked for … years|" +
      "custodial sentence*|suspended term*|locked up|sent to prison|sent to jail|years behind bars|life sentence|handed down|was handed|given a|" +
      "life in prison|life imprisonment|years in jail|years' jail|years' imprisonment|prison sentence|jail sentence|incarcerat*|probation|sentencing|jails|" +
      "jailing|gave … years|gave … a half years|gave … months in|years in a penal",
    'votes.share':
      'of the vote|of votes|vote share|share of the vote|per cent of the vote|of the votes|won the election|of ballots|of valid votes|votes counted|' +
      'of the ballots|won with|of the popular vote|popular vote|of the ballot|of votes cast|of the tally|the vote|took … of the vote|votes tallied|' +
      'share of votes|came first|came second|came third|came fourth|finished first|finished second|finished third|voted yes|said yes|yes vote|voting yes|' +
      'yes camp|voted in favour|voted in favor|voted to leave|largest party',
    'votes.count':
      'votes|ballots cast|votes cast|voted|votes in favour|voted in favour|voted for|voted against|lawmakers voted|deputies voted|cast their ballots|' +
      'cast their ballot|cast ballots|cast a ballot|cast their votes|cast their vote|cast votes|voters turned out|voters went to the polls',
    turnout:
      'turnout|voter turnout|participation rate|voter participation|eligible voters|of eligible voters|of registered voters|cast their ballots|showed up|' +
      'electorate voted|participation',
    seats:
      'seats|seat|mandates|deputies|members of parliament|lawmakers|parliamentary seats|seats in parliament|mps|legislators|senators|councillors|' +
      'representatives elected|members of congress|house seats|senate seats|councilors|parliamentarians',
    'poll.share':
      'poll|polls|survey|support for|opinion poll*|respondents|would vote|approval rating|polling at|in the polls|of those surveyed|of those polled|' +
      'of respondents|approve of|disapprove of|of voters surveyed|pollster*|polled|polls at|approval|approves of|favour|favor|favored|favoured|backed by|' +
      'support among|said they would vote|said they would|say they|of americans|of britons|of adults|voter support|voting intention*|approval ratings|' +
      'favourability|backing of|survey respondents|job approval|of voters said|those questioned|of those questioned|of those interviewed|people questioned|' +
      'of those asked|those polled',
    'poll.lead':
      'lead|ahead|ahead of|leads|advantage|behind|a lead over|leading|margin over|trailing|trails|gap between|trailed|widening the lead|edge|edge over|' +
      'cushion|clear of|lead over',
    'poll.margin-of-error': 'margin of error|error margin|statistical error|sampling error|plus or minus|margin of sampling error|error of',
    'military.spending':
      'defence budget|defense budget|military spending|defence spending|defense spending|military budget|defence expenditure|military expenditure|' +
      'defense expenditure|spending on defence|spending on defense|spend on defence|spend on defense|on defence|on defense|on its military|for defence|' +
      'for defense|military outlays|arms spending|defence outlays|defense outlays|spending on its military|on the military|military expenditures|' +
      'defence spend|spending on arms|the armed forces budget',
    'military.troops':
      'troops|soldiers|servicemen|fighters|military personnel|reservists|peacekeepers|conscripts|service members|combatants|marines|paratroopers|infantry|' +
      'recruits|blue helmets|men and women in uniform|servicemembers|troopers|army personnel|nato troops|guardsmen|mercenaries',
    equipment:
      "tanks|vehicles|armoured vehicles|armored vehicles|shells|missiles|drones|aircraft|jets|fighter jets|helicopters|howitzers|artillery shells|rockets|" +
      "warships|launchers|rounds of ammunition|air defence systems|air defense systems|artillery pieces|warplanes|rifles|trucks|guns|fire engines|ships|" +
      "buses|trains|planes|satellites|artillery rounds|interceptors|ballistic missiles|cruise missiles|warheads|armoured personnel carriers|patriot systems|" +
      "patriot missiles|interceptor missiles|submarines|frigates|corvettes|bombs|glide bombs|mortars|infantry fighting vehicles|battle tanks|airliners|" +
      "locomotives|ambulances|generators|cargo planes|attack drones|combat aircraft|bombers|trams|wagons|carriages|ventilators|launch vehicles|battleships|" +
      "aircraft carriers|minehunters|armored personnel carriers|ferries|fleet of|airships|cruise ships|fishing boats|patrol boats",
    area:
      'area|hectares|square kilometres|square kilometers|square metres|land|forest|acres|burned|burnt|scorched|acre|hectare|square miles|square feet|' +
      'farmland|woodland|scrubland|charred|blackened|ravaged|territory|bushland|grassland|torched|consumed|plot',
    distance:
      'distance|journey|away|long|kilometres from|kilometers from|deep|depth|range|epicentre|epicenter|line|pipeline|railway|route|road|motorway|tunnel|' +
      'bridge|flew|travelled|border|off the coast|wide|tall|high|far from|how far',
    magnitude:
      'magnitude|richter|richter scale|quake measured|earthquake measuring|strength of|magnitude-*|measured|measuring|registered|on the richter scale|' +
      'moment magnitude|quake of',
    duration:
      "lasted|lasts|lasting|last|took|went on for|ran for|goes on for|continued for|stretched for|spoke for|talked for|met for|negotiated for|should take|" +
      "will take|expected to take|due to take|would take|take up to|take as long as|drag on for|could take|may take|might take|go on for|transition period|" +
      "transitional period|grace period|phase-in|phase-in period|moratorium|waiting period|extension of|term of|period of|contract for|lease|suspension of|" +
      "ban of|on duty|at the wheel|at the controls|on shift|working for|worked for|without a break|without sleep|without rest|runs for|run for|is valid for|" +
      "valid for|valid until|covers a period of|has a term of|with a term of|in force for|remains in force for|lasted for|after a … stoppage|spell of|" +
      "tenure of|for the duration|a duration of|spanning|extended by|extends|prolonged by|takes|take about|journey takes|journey time|travel time|" +
      "journey now takes|walk out|walks out|walked out|walk-out|walkout|down tools|downed tools|hours of debate|-hour debate|hours of discussions|" +
      "hours of deliberations|hours of questioning|hours of discussion|will continue for|would continue for|to continue for|continue for|will go on|" +
      "stretch on for|is expected to last",
    participants:
      'participants|protesters|demonstrators|attendees|people gathered|people took part|people attended|spectators|delegates|took part|marched|rallied|' +
      'people protested|fans|guests|delegations|athletes|took to the streets|attended|gathered|supporters|demonstrated|protested|participated|' +
      'demonstrated in|turned out|entrepreneurs|business leaders|businesspeople|businessmen|business people|company representatives|company bosses|experts|' +
      'volunteers|students|striking workers|striking employees|marchers|demonstrators gathered|pilgrims|worshippers|mourners|activists|rallygoers|' +
      'concertgoers|people marched|people joined|joined the march|joined the rally|turned up|crowd of|crowds of|delegations from|runners|strikers walked|' +
      'into the streets|thronged|flocked|countries took part|countries attended|countries participated|countries taking part|participating countries|' +
      'strikers marched',
    speed:
      'speed|winds|gusts|wind speed|kilometres per hour|kilometers per hour|miles per hour|mph|km/h|knots|top speed|sustained winds|clocked at|gusting|' +
      'wind gusts|wind speeds|gales|kph|kmh|speeding|travelling at|traveling at|gust',
    cases:
      'cases|infections|new infections|infected|new cases|infection rate|diagnosed|fell ill|confirmed cases|outbreak|patients|incidence|contracted|' +
      'caught the virus|tested positive|sickened|suspected cases|fallen ill|came down with|infecting|cholera cases|measles cases|patients diagnosed|' +
      'infection cases|caseload|have the virus|coronavirus cases|contracting',
    vaccinations:
      'vaccinated|vaccinations|vaccine doses|doses|inoculated|jabs|immunised|immunized|vaccination rate|vaccinate|shot of the vaccine|shots of the vaccine|' +
      'vaccine shot*|booster|boosters|booster shot*|covid shot*|flu shot*|one shot of|first dose|second dose|fully vaccinated|immunisation|immunization|' +
      'doses administered|dose|doses of vaccine|injection|injections',
    share:
      'share of|accounts for|account for|accounted for|makes up|made up|make up|proportion|a quarter of|a third of|half of|two thirds of|two-thirds of|' +
      'three quarters of|three-quarters of|market share|stake|a fifth of|of them|percentage of|holds|hold|holding|owns|own|owned|controls|shareholding|' +
      'stakes|a stake of|ownership|of the global market|of the world market|of global output|of world trade|of the market|of total|one in two|one in three|' +
      'one in four|one in five|one in ten|two in five|three in ten|in five|in ten|of all|constitute|constitutes|comprise|comprises|represented|represents|' +
      'represent|percent of all|stake in|quarter of|third of|fifth of|tenth of|accounting for|makes up … of|of households|of the total|slice of',
    jobs:
      'jobs|workers|employees|workforce|people employed|new jobs|staff|positions|employs|employ|jobs created|vacancies|job openings|hire|hires|hiring|hired|' +
      'recruit|recruits|recruiting|recruited|take on … workers|job creation|payrolls|headcount|new hires|apprenticeships|nonfarm payrolls|posts|roles|' +
      'workforce of|on its payroll|openings|labour force|labor force|employing|teachers|nurses|doctors|miners|pilots|civil servants|public servants|dockers|' +
      'dockworkers|railway workers|health workers|farm workers|labourers|laborers|bus drivers|train drivers|lorry drivers|truck drivers|cabin crew|' +
      'postal workers|steelworkers|metalworkers|physicians|police officers were hired|apprentices|judges and prosecutors',
    layoffs:
      'layoffs|job cuts|redundancies|laid off|lay off|cut jobs|jobs cut|dismissed|cut its workforce|cut its staff|cutting jobs|jobs will be cut|' +
      'jobs will go|jobs to go|axe|axed|axes|axing|job losses|let go|letting go|laying off|lay-offs|lays off|redundanc*|lose their jobs|lost their jobs|' +
      'sack|sacked|sacking|made redundant|shed … jobs|shedding|slash … jobs|slashing|headcount reduction|workforce reduction|reduce its workforce|' +
      'reducing its workforce|eliminate … jobs|eliminate … positions|eliminating|cull|furlough*|fire … workers|fired … workers|retrench*|job-cut*|' +
      'part ways with|parting ways with|parted ways with|shed … staff|shed … workers|dismiss|dismissing|letting … go',
    'documents-signed':
      'documents|agreements|memorandums|memoranda|accords|contracts|protocols|mous|deals signed|memorandums of understanding|cooperation agreements|pacts|' +
      'treaties|letters of intent|cooperation documents',
  },
  events: {
    call:
      'phone call|telephone call|spoke by phone|video link|video call|videoconference|video conference|phone conversation|telephone conversation|' +
      'spoke by telephone|phoned|by phone|by telephone|on the phone|by video|by video link|telephoned|rang|conference call|phone talks|telephone talks|' +
      'had a call|held a call|in a call|spoke over the phone|spoke via video|talked by phone|discussed by phone|phone with|video talks|called … by phone|' +
      'called … on the phone',
    meeting:
      'meet|met|meets|meeting|meetings|meet again|session|rate-setting meeting|gathering|hold a meeting|sit down|met with|sat down with|meet face to face|' +
      'face-to-face|came together|convene|convenes|convened|huddled|gather in|gathered in|gathers in|get-together',
    visit:
      'visit|visits|visited|visiting|trip to|travel to|travelled to|state visit|official visit|traveled to|fly to|flew to|paid a visit|arrive in|arrived in|' +
      'trip|will visit|heads to|travels to|is travelling to|is traveling to|sets off for|is flying to|flies to|due to visit|pays a visit|on a visit|' +
      'departs for|will go to|flying to|arrives in|touched down|lands in|landed in|headed to|heading to|is in … for|on a trip|stopover|set off for|' +
      'departed for|jetted|working visit',
    summit: 'summit|summits|summit meeting|leaders\' meeting|leaders gather|leaders gathered|g20|g7',
    talks:
      'talks|negotiations|negotiate|negotiated|consultations|round of talks|peace talks|hold talks|held talks|discussions|dialogue|negotiating|' +
      'deliberations|parley|held discussions|coalition talks|trade talks',
    agreement:
      'treaty|agreement|accord|pact|signed|deal signed|memorandum|ceasefire|truce|contract signed|trade deal|peace deal|sign|agreed to|ceasefire deal|' +
      'signing|inked|ink|inks|sealed a deal|struck a deal|strike a deal|clinched|reached an agreement|signs|ratif*|memorandum of understanding|' +
      'put pen to paper|hammered out|initialled|agreed … to',
    election:
      'election|elections|vote on|polling day|referendum|presidential election|parliamentary election|runoff|run-off|ballot|go to the polls|' +
      'went to the polls|snap election|by-election|head to the polls|heads to the polls|goes to the polls|voting|votes in|vote in|polling stations|' +
      'polls open|polls opened|by-elections|primaries|midterms|plebiscite|the polls|vote for a new|elect a new',
    appointment:
      'appointed|named as|nominated|sworn in|appointment|takes office|took office|inaugurated|inauguration|new chief executive|succeeds|will succeed|' +
      'appoint|elected|takes over|took over|will take over|re-elected|reelected|became president|became prime minister|to name|name … prime minister|' +
      'named … prime minister|name … president|named … president|name … minister|named … minister|name … head|named … head|to nominate|nominates|nominate|' +
      'nomination|names … as|named chief|named president|named prime minister|named head|named ceo|named chair*|named new|named minister|named finance|' +
      'named foreign|named director|named interim|was named|were named|named to|named its|appoints|tapped|picked as|swearing-in|takes over as|took over as|' +
      'taking over as|elected president|promoted to|confirmed as|installed as|chosen as|takes the helm|took the helm|took the reins|take the reins|hired as|' +
      'succeeded|new ceo|elevated to|oath of office|inaugurated as',
    resignation:
      'resigned|resignation|steps down|stepped down|resigns|step down|quit|resign|stepping down|submitted his resignation|left office|quits|' +
      'tendered his resignation|tendered her resignation|stood down|stand down|stands down|leave office|leaving office|bowed out|handed in|relinquished|' +
      'vacated|gave up his post|gave up her post|departure of|to quit|calls it quits|ousted|abdicat*|sacked as',
    attack:
      'attack|attacks|attacked|strike on|airstrike*|air strike|air strikes|shelling|drone attack|missile attack|strikes on|bombing|bombed|assault|raid|' +
      'missile strike|drone strike|shooting|shelled|pounded|pounding|bombings|opened fire|fired … missiles|fired … rockets|launched … drones|' +
      'launched … missiles|raids|raided|barrage|bombardment|stormed|ambush|ambushed|stabbing|stabbed|shot at|suicide bomb*|air strike*|missile strike*|' +
      'drone strike*|onslaught|mass shooting|rammed|hostage|offensive|incursion|targeted|missiles … hit|drones … hit|drone … hit|missile … hit|' +
      'rockets … hit|drones … struck|missiles … struck|jets … struck|warplanes … struck|planes … struck|troops … struck|forces … struck|army … struck|' +
      'military … struck|drone … struck|missile … struck|artillery … hit',
    explosion:
      'explosion*|blast|blasts|exploded|detonat*|blew up|went off|blown up|detonated|detonation|explodes|explode|car bomb|ripped through|bomb went off|' +
      'explosive device',
    accident:
      'accident|crash|crashed|collision|derail*|sank|shipwreck|capsized|collided|plane crash|train crash|sinking|collapsed|crashes|overturned|bus crash|' +
      'jumped the tracks|jump the tracks|left the tracks|came off the rails|came off the tracks|went off the rails|ran off the tracks|overturns|capsizes|' +
      'capsizing|collides|derailed|derails|derailment|ran off the road|veered off|sank off|ran aground|aground|pile-up|pileup|skidded|stampede|crush|' +
      'bridge collapse*|building collapse*|mine collapse*|roof collapse*|roof collapsed|building collapsed|bridge collapsed|wall collapsed|plunged into a|' +
      'plunged off|crash-landed|emergency landing|accidents|sank in|plane went down|helicopter went down|mishap|ploughed into|plowed into|slammed into a|' +
      'crashed into|head-on|train wreck|ferry sank|boat sank|cave-in|boat went down|ship went down|went down off|vessel went down|went under',
    disaster:
      'flood|floods|flooding|wildfire*|hurricane|typhoon|storm|landslide|landslides|cyclone|drought|eruption|erupted|fire broke out|mudslide*|tornado|' +
      'avalanche|heatwave|blaze|fire|wildfire|wildfires|bushfire*|inferno|flash flood*|monsoon rains|torrential rain*|heavy rains|mudslide|rockslide|' +
      'volcanic eruption|volcano|blizzard|snowstorm|tropical storm|tsunami|fires|flooded|inundated|hailstorm|twister|fire tore|fire ripped|fire swept|' +
      'storms|tornadoes|winter storm|burst its banks|monsoon|dam failure|dam collapse|dam burst|dam … burst|dam … broke|dam … collapsed|dam … gave way|' +
      'dam breach|levee … broke|levee … breached|dike … broke|dam bursts|dam breaks|dam breach',
    earthquake: 'earthquake*|quake|tremor*|aftershock*|seismic|jolted|rattled|temblor*|earth tremor|quakes|shook|aftershocks|seismic event',
    protest:
      'strike on monday|strike on tuesday|strike on wednesday|strike on thursday|strike on friday|strike on saturday|strike on sunday|protest|protests|' +
      'demonstration*|rally|rallies|strike by|went on strike|walkout|marched|general strike|demonstrated|protested|go on strike|rallied|march|walked out|' +
      'walk out|walking out|walked off the job|on strike|downed tools|down tools|stopped work|stop work|stopped working|laid down tools|industrial action|' +
      'work stoppage*|stoppage|stayed away from work|took to the streets|take to the streets|taking to the streets|sit-in|picket*|vigil|riot|riots|rioting|' +
      'unrest|protesting|demonstrate|demonstrating|marching|blockade*|blockaded|rallying|rally against|rally in|strike action|struck over|24-hour strike|' +
      '48-hour strike|strike|strikes by|die-in|hunger strike|mass protest*',
    arrest:
      'arrested|arrest of|detained|detention of|taken into custody|arrests|nabbed|apprehended|captured|seized in|taken in|in handcuffs|detains|detained in',
    trial:
      'trial|court hearing|sentenced|convicted|acquitted|verdict|on trial|found guilty|ruled|hearing|indicted|charged with|ruling|pleaded guilty|lawsuit|' +
      'appeal|go on trial|goes on trial|went on trial|stand trial|stands trial|face trial|faces trial|court case|retrial|appeal hearing|appeals hearing|' +
      'put on trial|tried in|appear in court|appears in court|appeared in court|convicts|convict|convicting|acquits|acquittal|in the dock|jury|jurors|' +
      'sentencing|jury found|court ruled|judge ruled|court sentenced|court convicted|opening arguments|arraign*|indictment|guilty verdict|stood trial|' +
      'hears appeal|prosecutors charged|charged|jailed|trials|cleared … of|cleared of|not guilty|exonerated',
    sanction:
      'sanctions|sanctioned|embargo|blacklisted|imposed tariffs|sanctions package|tariffs|blacklist|blacklisting|blacklists|travel ban*|asset freeze*|' +
      'froze assets|frozen assets|export ban|import ban|trade restrictions|restrictive measures|punitive measures|export controls|sanction|sanctioning|' +
      'penalised with|slapped tariffs|punitive tariffs|sanctions list',
    launch:
      'launch|launched|launches|rollout|liftoff|lift-off|unveiled|took off|unveil|blast off|go on sale|roll out|introduce|rocket|into orbit|into space|' +
      'blasted off|blasts off|lifted off|lifts off|lift off|in orbit|put … into orbit|sent … into orbit|went on sale|goes on sale|hit the market|debut|' +
      'debuts|debuted|rolled out|rolls out|hit the shelves|launching|campaign starts|campaign begins|campaign started|campaign began|campaign will start|' +
      'campaign will begin|campaign is to start|campaign is to begin|campaign gets under way|campaign got under way|campaign is due to start',
    opening:
      'opening|opened|inaugurated|opens|reopen*|came into operation|open|start operations|enters service|inauguration of|enter service|go into operation|' +
      'began operations|start operating|comes into force|come into force|took effect|take effect|take effect on|open its doors|opened its doors|' +
      'opens its doors|open the doors|cut the ribbon|ribbon|inaugurate|inaugurates|inaugurating|came on stream|come on stream|comes on stream|' +
      'went into service|goes into service|entered service|began operating|begin operating|starts operations|started operations|opens to|opened to|' +
      'goes live|went live|came online|come online|comes online|broke ground|switched on|reopened|put into operation',
    closure:
      'closure|closed|shut down|closes|shutdown|closing|shut|close|decommission*|suspend operations|shut down|cease operations|shuts|shut its doors|' +
      'closed its doors|closes its doors|close its doors|mothball*|taken offline|taken off the grid|wind down|wound down|ceased operations|' +
      'ceases operations|halted production|halt production|suspended operations|ceased production|shuttered|shutter|shutters|closed down|close down|' +
      'closes down|went dark|halts production|shutting|sealed its border|closed its border|closed its airspace|closures',
    publication:
      'published|publish|publication|present new|will present|release new|released a report|releases|will publish|figures will be|be published|' +
      'due to be published|present the report|publishes|report is due|presented|presents|unveil its report|release|will release|unveiled a report|' +
      'issued a report|issues a report|put out|releases its|released its|publishes its|published its|due out|comes out|came out|unveiled its report|' +
      'hits bookshops|publishing',
    death:
      'died on|died at|passed away|death of|died aged|dies|found dead|died|dead at|has died|died of|died from|died after|passed on|dies at|dies aged|' +
      'lost his battle|lost her battle|deceased|death at|succumbed to',
  },
  ranks: {
    'trade.partner': 'trading partner*|trade partner*|commercial partner*|economic partner*|partner*',
    'trade.exports': 'exporter|export market|exporter of|exporters',
    'trade.imports': 'importer|importers|import source',
    gdp: 'economy|economies',
    production: 'producer|producers|manufacturer|manufacturers|maker|carmaker|automaker|oil producer|chipmaker',
    investment: 'investor|investors|foreign investor',
    'energy.supply': 'gas supplier|energy supplier|oil supplier|supplier of gas|supplier of energy|supplier of oil|supplier',
    population: 'most populous country|populous country|city',
    aid: 'donor|donors',
  },
  superlatives: 'largest|biggest|main|leading|top|most important|principal|number one|highest|greatest|foremost|chief|most',
  leasts: 'smallest|lowest|least',
  outranked: 'after|behind|second only to',
  up:
    'up|rose|rise|rises|risen|rising|increase*|grew|grow|grows|grown|growing|growth|gain*|climb*|jump*|surge*|higher|more than in|more than the|' +
    'more than a year|raise|raised|raises|raising|hike*|soar*|advanc*|expand*|strengthen*|accelerat*|stronger|improv*|boost*|lift*|widen*|doubl*|tripl*|add|' +
    'added|adds|adding|twice as many|higher than|warmer|above the|more|rebound*|swell*|swelled|increase of|upgrade*|to a record|appreciat*|quadrupl*|' +
    'balloon*|skyrocket*|mushroom*|rocketed|crept up|inched up|edged up|ticked up|edged higher|inched higher|ticked higher|nudged up|bumped up|picked up|' +
    'pick up|went up|goes up|go up|leapt|leaped|rally|shot up|spiked|spike|ratcheted up|scaled up|step up|stepped up|ramped up|beef up|beefed up|bolster*|' +
    'upped|upwards|upward|enlarg*|multipl*|redoubl*|hit a record|record high|mounted|mounting|gather pace|quicken*|heightened|costlier|dearer|tripled|' +
    'quadrupled|more expensive',
  down:
    'down|fell|fall|falls|fallen|falling|drop*|decline*|declining|decreas*|lower|lowered|lowering|lowers|slump*|plung*|shrank|shrink*|shrunk|slip*|cut|cuts|' +
    'cutting|eas*|reduc*|weaker|weaken*|less than in|less than the|less than a year|slow|slowed|slowing|slows|contract*|tumbl*|narrow*|lost|loses|halv*|' +
    'sank|sink|sinks|below the|fewer|less|slash*|slid|slide|slides|plummet*|dip*|dipped|trim*|shed|sheds|downgrad*|depreciat*|nosediv*|nosedive|tank|tanked|' +
    'sagged|sag|retreat*|recede*|receded|eroded|erode*|backed off|pulled back|scaled back|scale back|cooled|cools|cooling|softened|soften*|abated|abate|' +
    'dwindl*|diminish*|crater*|collaps*|crash*|curtail*|pared|pare|paring|whittled|axing|went down|goes down|go down|lopped|knocked off|wiped off|crumbl*|' +
    'worsen*|deteriorat*|edged down|edged lower|inched down|inched lower|ticked down|dwindled|ebbed|moderated|moderates|moderate|downward|downwards|cheaper|' +
    'lows|record low|halving|retrench*|wane*|waned|stumbl*|trimmed|shaved|subsid*',
  flat: 'unchanged|flat|steady|held at|kept at|stable|left unchanged|leave unchanged|maintained|hold|keep|kept|held',
  over:
    "topped|tops|topping|exceeded|exceeds|exceed|exceeding|surpassed|surpasses|surpassing|crossed|above|broke through|in excess of|passed the … mark|" +
    "passed the … barrier|passed the … threshold|passed the … milestone|surpass|going past|went past|gone past|shot past|climbed past|rose past|" +
    "pass the … mark|higher than|to top|has topped",
  under: 'below|nearly|almost|fell short|just under|a maximum of',
  level:
    'amounted to|amounts to|stood at|stands at|came to|came in at|reached|reach|reaches|totalled|totaled|total|totals|topped|exceed*|hit|hits|was|were|is|' +
    'are|passed|surpass*|equal*|worth|at|reaching|estimated at|valued at|put at|comes to|stand at|peaked at|crossed|a record|recorded|closed at|ended at|' +
    'settled at|traded at|fixed at|set at|averag*|of|ran to|run to|generated|posted|booked|earned|made|had|has|remained|remains|won|win|wins|secured|got|' +
    'received|measured',
  at: 'in|at|near|outside',
  by: 'by|of|up|down|another', to: 'to|at|for|reach|reaching',
  from: 'from|compared with|against|after|versus|compared to|instead of|up from|down from|and not',
  former:
    'earlier toll|previous toll|earlier estimate|previous estimate|earlier figure|previous figure|initial estimate|initial figure|initially reported|' +
    'previously reported|initially estimated|earlier reported|earlier count|earlier forecast|previous forecast|initial toll|initial count|' +
    'originally estimated',
  than:
    'than|compared with|compared to|over the|from the previous|from a year|from the same|year-on-year|year on year|a year earlier|on the year|previous year|' +
    'year earlier|versus|than the|earlier|a year ago|from the year before|than a year|the year before|from last year|the day before|the month before|' +
    'the previous|month earlier|from a|on the previous|on the same',
  since: 'since', afterThan: 'earlier|before that',
  numbered:
    'type|model|version|class|series|ward|room|hall|gate|platform|track|terminal|chapter|page|paragraph|article|route|highway|motorway|flight|bus|tram|no.|' +
    'zone|category|reactor|pier|apartment|studio|phase|section|annex|hangar|pavilion|exit|junction|constituency|booth|line|tram line|bus line|metro line|' +
    'tent|locker|hotline|phone number|telephone number|emergency number|hotline number|number to call|call|helpline|toll-free number',
  statutory: 'minimum wage*|minimum pay|living wage',
  musts: 'must|has to|have to',
  peaks:
    'high|low|record high|record low|all-time high|all-time low|peak|record|trough|level|rate|figure|threshold|highs|lows|highest level|lowest level|' +
    'maximum|minimum',
  pairs:
    'both sides|both parties|the two parties|the sides|the parties|the two countries|both countries|the two states|both states|the two nations|both nations|' +
    'the two neighbours|the two neighbors|the two capitals|the two governments|the two sides|the two economies',
  say:
    'said|says|say|saying|told|announced|stated|declared|added|noted|stressed|confirmed|reported|explained|claimed|emphasised|emphasized|remarked|insisted|' +
    'argued|wrote|pointed out|recalled|underlined|replied|announces|reports|informed|acknowledged|admitted|warned|warns|confirms|assured|writes|adds|' +
    'revealed|disclosed|estimates|expects|expect|forecasts|predicts|estimated|predicted|forecast|announcing|testified|promised|pledged to|pledged that|' +
    'stating|concluded|tells|commented|noting|had expected|expected that|analysts expected|economists expected|investors expected|projects|projected|' +
    'wrote on|posted on|show|showed|shows|adding that|tweeted|suggested|believes|believe|maintains|alleged|alleges|complained|accused|urged|asserted|' +
    'observed|recounted|indicated|vowed|calculated|reckons|anticipates|sees|quipped|lamented|joked|shouted|asked|demands|demanded|is demanding|' +
    'are demanding|calls for|called for|calling for|calls on|called on|is calling on|is calling for|appealed|appeals|is appealing|requested|requests|' +
    'is asking for|asks for|asked for|insists|is urging|urges|seeks|is seeking|demanding|insists on|insisted on|pressing for|pressed for|pushing for|urging',
  deny:
    'denied|denies|deny|denying|rejected claims|dismissed claims|refuted|rejected reports|dismissed reports|rebutted|rejected allegations|denied that|' +
    'ruled out|rules out|ruling out|rule out|excluded the possibility',
  hosts:
    'received|receives|hosted|welcomed|welcomes|will receive|will host|will welcome|is hosting|is receiving|was received by|met with|held talks with|' +
    'sat down with',
  spends:
    'spend|spends|spent|spending|allocate|allocates|allocated|earmark*|set aside|sets aside|budgeted|outlay*|expenditure*|public funds|state funds|' +
    'in public money|providing|provides|is providing|has provided|makes available|made available|releases|released|freed up|sets … aside|commits|committed',
  according: 'according to|in the words of|as per|based on|data from|figures from|released by|published by|provided by|by the count of|in a count by|going by',
  afterAccording: '',
  cited: 'quoted by|cited by|as quoted by|as reported by|as cited by',
  that: 'that|how|whether',
  statistics:
    'statistics|data|figures|customs statistics|customs data|official data|official figures|calculations|census|statistics office|exit poll*|' +
    'preliminary results|customs figures|preliminary data|results',
  documents:
    'poll|opinion poll|polls|report|study|statement|document|documents|communique|research|survey|filing|press release|analysis|paper|letter|indictment|note',
  media:
    'media|news agency|newspaper|state media|state television|broadcaster|press reports|local media|media reports|reporters|magazine|daily|news site|radio|' +
    'press|tv channel|television',
  officials:
    'police|authorities|officials|official|ministry|prosecutors|rescuers|emergency services|firefighters|analysts|experts|economists|organisers|organizers|' +
    'army|military|witnesses|regulator|coast guard|electoral commission|election commission|fire brigade|scientists|researchers|diplomats|health ministry|' +
    'defence ministry|defense ministry|interior ministry|foreign ministry|finance ministry|city hall|doctors|hospital|weather service|forecasters|' +
    'meteorologists|seismologists|unions|investigators|civil protection|civil defence|meteorological office|election authority|central election commission|' +
    'statistics office|company officials|the company|a spokesman|a spokeswoman|a spokesperson|local officials|local authorities|general staff|the union|' +
    'trade union|trade unions|labour union|labor union|air force|navy|armed forces|emergency ministry|civil protection agency|civil defence agency|' +
    'monitoring service|weather office|met office|geological survey|customs service|customs office|tax office|statistics agency|statistical office|' +
    'statistics bureau|environment agency|health agency|health authority|health authorities|disaster agency|emergency agency|rescue service|rescue services|' +
    'fire service|border guard|border guards|interior minister|trade ministry|economy ministry|justice ministry|energy ministry|agriculture ministry|' +
    'education ministry|transport ministry|labour ministry|labor ministry|environment ministry|tourism ministry|presidential office|presidency|' +
    'prime minister\'s office|mayor\'s office|governor\'s office|regional administration|military administration|supreme court|court|electoral authority|' +
    'embassy|public prosecutor|public prosecutor\'s office|attorney general|prosecutor\'s office|chamber of commerce|association|federation|' +
    'environmental group|aid group|human rights group|rights group|observatory|institute|union|confederation|business lobby|industry association|' +
    'ground forces|national guard|secretariat|survey|election board|coastguard|electoral service|election service|electoral office|seismological centre|' +
    'seismological center|police chief|police chiefs',
  governments: 'government|cabinet',
  organisations:
    "the bank|the company|the institution|the agency|the institute|the ministry|the organisation|the organization|the group|the regulator|the carmaker|" +
    "the airline|the firm|the central bank|the party|the union|the manufacturer|the fund|the bureau|the retailer|the operator|the automaker|the chipmaker|" +
    "the lender|the carrier|the owner|the shipowner|the insurer|the supplier|the developer|the utility|the start-up|the startup|the broadcaster|" +
    "the exchange|the watchdog|the drug maker|the drugmaker|the tech giant|the oil major|the oil company|the energy group|the energy company|the brewer|" +
    "the miner|the mining group|the telecoms group|the conglomerate|the food group|the shipbuilder|the planemaker|the plane maker|the defence group|" +
    "the steelmaker|the steel maker|the toymaker|the broker|the exchange operator|the grid operator|the railway|the railway operator|the shipping company|" +
    "the shipping line|the truckmaker|the builder|the tour operator|the publisher|the studio|the streaming service|the platform|the cooperative|" +
    "the association|the chamber|the think tank|the charity|the aid group|the aid agency|the club|the federation|the commission|the court|the confederation",
  delegations:
    'delegation|delegations|mission|negotiators|negotiating team|trade mission|envoys|envoy|inspectors|experts from|team of experts|foreign minister|' +
    'prime minister|president',
  persons:
    'spokesman|spokeswoman|spokesperson|the minister|the president|the governor|the mayor|the chancellor|the prime minister|the premier|the leader|' +
    'the chief executive|the official|the spokesman|the chairman|the chairwoman|the director|the diplomat|the politician|the ceo|the secretary-general|' +
    'the senator|the candidate',
  pronouns: 'he|she',
  citing: 'citing|quoting',
  backward:
    'this was announced|that was announced|this was confirmed|this was reported|the announcement was made|the figures were released|the news was announced|' +
    'the announcement came',
  negotiates: 'in talks with|in negotiations with|negotiating with|in discussions with|holding talks with',
  futureTense: 'would',
  reckons: 'put … at|puts … at|counted|estimated … at|estimates … at|spoke of|speaks of|gave … as|gives … as|reckoned|tallied',
  finds: 'puts|gives|finds|found|put … at|puts … at|measured|gave … as|gives … as',
  doer: 'by',
  amounts: 'the figure|the number|the toll|the death toll|the total|attendance|the count|that figure',
  points: 'point|points',
  negation:
    'not|never|no longer|didn\'t|doesn\'t|hasn\'t|won\'t|isn\'t|wasn\'t|failed to|did not|does not|has not|have not|nor|neither|no negotiations|no talks|' +
    'no consultations|will be no|were no|was no',
  planned:
    'plan to|plans to|planned|planning to|will|is due to|are due to|due to|scheduled|intends to|intend to|aims to|aim to|is set to|are set to|wants to|' +
    'want to|is to|are to|invited|agreed to|pledged|promised|target|targets|going to|be held|plans|aiming|committed to|due on|ready to|would like to|goal|' +
    'preparing to|aims for|intention|decided to|pledges|vowed|looks to|set for|upcoming|plan|propos*|wants|it would|they would|he would|she would|' +
    'company would|government would|group would|firm would|bank would|carmaker would|airline would|manufacturer would|retailer would|agency would|' +
    'country would|ministry would|operator would|union would|party would|army would',
  forecast:
    'expects|expect|expected|forecast*|predict*|projected|projects|estimates that|outlook|is likely to|are likely to|anticipat*|sees|projection|is seen|' +
    'likely|expected to|expects to|is forecast to|faces a|face a|facing a|faces fines|face fines|risks|risk being|threatened with|liable to|faces up to|' +
    'see inflation|see growth|see gdp|see unemployment|see prices|see rates|see the economy|see output',
  receive: 'receive|receives|received|gets|got|will get|to get', goals: 'target|goal|objective|targeted',
  demanded:
    'should|must|called for|calls for|demand|demanded|demands|urged|need to|needs to|ought to|insist on|requires|urges|call for|has to|have to|calling for|' +
    'demanding|asked for|requested|calls on|called on|calling on|appealing|appeals to|asks for|is asking|is seeking|seeks|urging|ask for|insists on|' +
    'insisted on|pressing for|pressed for|pushing for|appealed to … for|appealed for|appeals for|appeal for|appealing for|asking for|pleaded for|pleads for|' +
    'request|requests|appealed to|is appealing for|want … raised|wants … raised|want … cut to|want … lowered|wants … lowered|wants … cut to|' +
    'want … increased|wants … increased|wanted … raised',
  hypothetical: 'if|would|could|may|might|unless|possible|possibly|potentially|in case|perhaps|were to|considering',
  streak: 'in a row|running|consecutive|straight|successive|in succession|consecutively|row',
  multiples: {
    2: 'twice|two times', 3: 'three times|thrice', 4: 'four times', 5: 'five times', 6: 'six times', 7: 'seven times', 8: 'eight times', 9: 'nine times',
    10: 'ten times',
  },
  things:
    "homes|houses|buildings|apartments|flats|vehicles|cars|schools|bridges|shops|villages|roads|animals|cattle|drones|missiles|boats|trees|hospitals|" +
    "dwellings|structures|beds|trains|trucks|lorries|buses|coaches|vans|carriages|barns|farms|warehouses|businesses|accidents|attacks|explosions|incidents|" +
    "clashes|crashes|shootings|collisions|earthquakes|air strikes|airstrikes|fires|blasts",
  subset: 'among the dead|among the victims|among the injured|among them|including|of them|of whom|among whom|children|women|minors|of which',
  outOf: 'of|out of|out of the|of the',
  and: 'and|or|as well as',
  clause: 'while|after|but|although|because|when|whereas|before|which|who|whose|since|as|though|despite|following|until|so|where',
  aside:
    'on the sidelines of|ahead of|days before|weeks before|months before|before the|after the|in the wake of|prior to|following the|days after|since the|' +
    'in response to|hours after',
  neuters: 'it|they',
  streets: 'street|avenue|road|lane|boulevard',
  relatives:
    'daughter|son|wife|husband|widow|mother|father|sister|brother|granddaughter|grandson|niece|nephew|girlfriend|boyfriend|daughters|sons|children|parents',
  openings: 'first',
  bodies:
    'countries|nations|states|members|member states|member countries|companies|firms|cities|provinces|regions|parties|banks|governments|ministers|airlines|' +
    'governors',
  matches:
    'beat|beats|beaten|beating|defeat*|won|wins|win|winning|drew|draw|lost|victory|match|final|semi-final|semifinal|score|scored|thrashed|edged|knocked out|' +
    'game',
  asExpected:
    'than expected|than forecast|than planned|than predicted|than anticipated|than projected|than feared|than announced|than analysts expected|' +
    'than analysts had expected|than economists expected|than economists had expected|than previously expected|than originally planned|' +
    'than initially expected|than first thought|as expected|as planned|as forecast|as predicted|as anticipated|than expected to|than forecast to|' +
    'than planned to|than predicted to|than anticipated to',
};
