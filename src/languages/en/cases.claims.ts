import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: "The [Social Democrats|SDP ORG party] won [34.5 percent|#34.5 %] of the vote in [Sunday|@2026-03-08]'s parliamentary election in [Sweden|Q34 LOC country], according to preliminary results. Turnout was [81.2 percent|#81.2 %]. The party takes [118|#118] seats.",
    claims: [
      'measure votes.share 34.5 % @2026-03-08 owner=SDP «preliminary results»',
      'event election @2026-03-08 place=Q34 «preliminary results»',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118 owner=SDP',
    ],
  },
  {
    text: 'A magnitude [6.4|#6.4] earthquake struck northern [Chile|Q298 LOC country] on [Tuesday|@2026-03-10], killing at least [12|#>=12] people and injuring [140|#140], the interior ministry said. Around [3,000|#~3000] people were evacuated.',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298 «interior ministry»',
      'event earthquake @2026-03-10 place=Q298 «interior ministry»',
      'count casualties.killed >=12 @2026-03-10 place=Q298 «interior ministry»',
      'count casualties.injured 140 @2026-03-10 place=Q298 «interior ministry»',
      'count casualties.displaced ~3000 @2026-03-10 place=Q298',
    ],
  },
  {
    text: "[Volkswagen|Q246 ORG company]'s net profit fell [7 percent|#7 %] to [640 million euros|#640000000 EUR] in [the third quarter|@2025-Q3]. Revenue rose to [78.5 billion euros|#78500000000 EUR]. The company plans to cut [4,000|#4000] jobs by [the end of 2027|@2027 END].",
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: '[Apple|Q312 ORG company] shares closed at [$212.40|#212.4 USD] on [Monday|@2026-03-09], down [2.3 percent|#2.3 %].',
    claims: [
      'measure share-price 212.4 USD (down by 2.3 %) @2026-03-09 owner=Q312',
    ],
  },
  {
    text: "[Germany|Q183 LOC country]'s exports to [China|Q148 LOC country] fell by [5 percent|#5 %] [last year|@2025] to [97 billion euros|#97000000000 EUR], the [Federal Statistical Office|Federal_Statistical_Office ORG] said.",
    claims: [
      'measure trade.exports 97000000000 EUR (down by 5 %) @2025 agent=Q183 patient=Q148 «Federal Statistical Office»',
    ],
  },
  {
    text: '[Greta Holm|Greta_Holm PER] was sentenced to [four years|@P4Y] in prison on [Friday|@2026-03-06].',
    claims: [
      'duration sentence 4 a @2026-03-06 patient=Greta Holm',
      'event trial @2026-03-06 patient=Greta Holm',
    ],
  },
  {
    text: 'Brent crude rose [1.2 percent|#1.2 %] to [$84.30|#84.3 USD] a barrel.',
    claims: [
      'measure price 84.3 USD (up by 1.2 %) @2026-03-12',
    ],
  },
  {
    text: 'About [20,000|#~20000] people took part in a protest in [Belgrade|Q3711 LOC capital] on [Saturday|@2026-03-07], police said.',
    claims: [
      'count participants ~20000 @2026-03-07 place=Q3711 «police»',
      'event protest @2026-03-07 place=Q3711 «police»',
    ],
  },
  {
    text: 'The [European Union|Q458 ORG igo] imposed new sanctions on [Russia|Q159 LOC country] on [Monday|@2026-03-09].',
    claims: [
      'event sanction @2026-03-09 agent=Q458 patient=Q159',
    ],
  },
  {
    text: 'The wind farm off the coast of [Denmark|Q35 LOC country] will have a capacity of [1,200 megawatts|#1200 MW] when it opens in [2028|@2028].',
    claims: [
      'measure energy.capacity 1200 MW @2028 owner=Q35 planned',
      'event opening @2028 agent=Q35 planned',
    ],
  },
  {
    text: "[India|Q668 LOC country]'s population reached [1.43 billion|#1430000000] [last year|@2025].",
    claims: [
      'count population 1430000000 @2025 owner=Q668',
    ],
  },
  {
    text: "[Japan's prime minister|Q1705028 PER politician nominal] resigned on [Wednesday|@2026-03-11].",
    claims: [
      'event resignation @2026-03-11 agent=Q1705028',
    ],
  },
  {
    text: 'A poll published on [Thursday|@2026-03-12] puts [Labour|Q9630 ORG party] at [28 percent|#28 %], [five|#5] points ahead of the [Conservatives|Q9626 ORG party]. The margin of error is [2.5|#2.5] points.',
    claims: ['measure poll.share 28 % @2026-03-12 owner=Q9630 «poll»', 'measure poll.lead 5 pp @2026-03-12 owner=Q9630 «poll»', 'measure poll.margin-of-error 2.5 pp'],
  },
  {
    text: "[Germany|Q183 LOC country] is the [third|#3 ordinal]-largest economy in the world. [France|Q142 LOC country] is [Germany|Q183 LOC country]'s most important trading partner.",
    claims: [
      'rank gdp 3 ranked=Q183',
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: 'Emissions of carbon dioxide rose [1.1 percent|#1.1 %] to [37.4 billion tonnes|#37400000000 t] in [2023|@2023].',
    claims: [
      'measure emissions 37400000000 t (up by 1.1 %) @2023',
    ],
  },
  {
    text: 'Temperatures in [Athens|Q1524 LOC capital] will reach [41 degrees Celsius|#41 Cel] on [Friday|@2026-03-13], forecasters said.',
    claims: [
      'measure temperature 41 Cel @2026-03-13 place=Q1524 «forecasters» forecast',
    ],
  },
  {
    text: '[Spain|Q29 LOC country] welcomed [94 million|#94000000] foreign tourists [last year|@2025], up from [85 million|#85000000] in [2023|@2023].',
    claims: [
      'count tourists 94000000 (up from 85000000) @2025 place=Q29',
      'count tourists 85000000 @2023 place=Q29',
    ],
  },
  {
    text: 'Unemployment in [France|Q142 LOC country] did not fall below [7 percent|#<7 %] in [January|@2026-01].',
    claims: [
      'measure unemployment <7 % @2026-01 owner=Q142 negated',
    ],
  },
  {
    text: '"We will invest [3 billion euros|#3000000000 EUR] in [Poland|Q36 LOC country]," chief executive [Jan Nowak|Jan_Nowak PER] told reporters on [Monday|@2026-03-09].',
    claims: [
      'measure investment 3000000000 EUR @2026-03-09 agent=Q36 «Jan Nowak» planned',
    ],
  },
  {
    text: 'The prime minister met [King Charles|Q43274 PER politician] in [London|Q84 LOC capital] on [Tuesday|@2026-03-10].',
    claims: [
      'event meeting @2026-03-10 party=Q43274 place=Q84',
    ],
  },
  {
    text: '[Vladimir Putin|Q7747 PER politician] and [Xi Jinping|Q15031 PER politician] spoke by phone for [more than an hour|@PT1H MORE_THAN] on [Tuesday|@2026-03-10], the [Kremlin|Kremlin ORG] said.',
    claims: [
      'duration duration >1 h @2026-03-10 party=Q7747 party=Q15031 «Kremlin»',
      'event call @2026-03-10 party=Q7747 party=Q15031 «Kremlin»',
    ],
  },
  {
    text: 'Trade between [Turkey|Q43 LOC country] and [Iraq|Q796 LOC country] exceeded [$20 billion|#>20000000000 USD] for the [third|#3 ordinal] year in a row in [2025|@2025], Trade Minister [Ali Demir|Ali_Demir PER] said. The two sides want to raise it to [$30 billion|#30000000000 USD] by [2030|@2030].',
    claims: [
      'measure trade.turnover >20000000000 USD run 3 a @2025 party=Q43 party=Q796 «Ali Demir»',
      'measure trade.turnover 30000000000 USD (up) @2030 party=Q43 party=Q796 planned',
    ],
  },
  {
    text: '[Moscow|Q649 LOC capital] denied having shelled the town.',
    claims: [
      'event attack agent=Q649 «Q649» negated',
    ],
  },
  {
    text: "According to customs statistics, [Vietnam|Q881 LOC country]'s imports reached [$380 billion|#380000000000 USD] in [2025|@2025].",
    claims: [
      'measure trade.imports 380000000000 USD @2025 agent=Q881 «customs statistics»',
    ],
  },
  {
    text: '[Modi|Q1058 PER politician] and [Macron|Q3052772 PER politician] met [twice|#2] in [2025|@2025].',
    claims: [
      'count meetings 2 @2025 party=Q1058 party=Q3052772',
    ],
  },
  {
    text: 'The annual report has [40|#40] pages and [three|#3] chapters.',
    claims: [],
  },
  {
    text: 'He is [41|#41 age] and has [two|#2] sons.',
    claims: [],
  },
  {
    text: '[Anna Berg|Anna_Berg PER], a lawyer, waited [two hours|@PT2H] for the train to [Oslo|Q585 LOC capital].',
    claims: [],
  },
  {
    text: 'The price of oil slipped [85 cents|#0.85 USD] to [$71.20|#71.2 USD] a barrel.',
    claims: ['measure price 71.2 USD (down by 0.85 USD) @2026-03-12'],
  },
  {
    text: '[LIMA|Q2868 LOC capital], [Feb 20|@2026-02-20] (Reuters) - At least [31|#>=31] people were killed in northern [Peru|Q419 LOC country] on [Friday|@2026-02-20], police said, revising an earlier toll of [24|#24]. One man, [58|#58], died in hospital.',
    claims: [
      'count casualties.killed >=31 (up from 24) @2026-02-20 place=Q419 «police»',
    ],
  },
  {
    text: '[Orsted|Q1 ORG enterprise] posted a [first-quarter|@2026-Q1] net profit of [212 million euros|#212000000 EUR] on [Thursday|@2026-03-12], up from [148 million|#148000000] [a year earlier|@2025-Q1]. The order book stands at [21 billion euros|#21000000000 EUR].',
    claims: [
      'measure profit 212000000 EUR (up from 148000000 EUR) @2026-Q1 owner=Q1',
    ],
  },
  {
    text: "[Germany|Q183 LOC country]'s economy shrank [0.1 percent|#0.1 %] in the [fourth quarter|@2025-Q4], while [Spain|Q29 LOC country]'s expanded by [0.8 percent|#0.8 %].",
    claims: [
      'measure gdp.growth (down by 0.1 %) @2025-Q4 owner=Q183',
      'measure gdp.growth 0.8 % @2025-Q4 owner=Q29',
    ],
  },
  {
    text: "Brent rose [$1.12|#1.12 USD], or [1.7 percent|#1.7 %], to [$68.40|#68.4 USD] a barrel. Inflation in [Norway|Q20 LOC country] was [2.7 percent|#2.7 %] in [January|@2026-01], well above the bank's [2 percent|#2 %] target. The euro traded at [1.16 dollars|#1.16 USD].",
    claims: [
      'measure price 68.4 USD (up by 1.12 USD) @2026-03-12',
      'measure inflation 2.7 % @2026-01 owner=Q20',
      'measure exchange-rate 1.16 USD @2026-03-12',
    ],
  },
  {
    text: 'The [Greens|GRN ORG party] would win [27 percent|#27 %] of the vote, a poll showed, the lowest figure since [2022|@2022]. The [Liberals|LIB ORG party] were on [21 percent|#21 %] and the [Centre Party|CEN ORG party] on [11 percent|#11 %].',
    claims: [
      'measure poll.share 27 % owner=GRN «poll»',
      'measure poll.share 21 % owner=LIB',
      'measure poll.share 11 % owner=CEN',
    ],
  },
  {
    text: "[Norway|Q20 LOC country]'s exports rose [4 percent|#4 %] to [$12 billion|#12000000000 USD] in [February|@2026-02]. The trade surplus widened to [$3 billion|#3000000000 USD]. [Germany|Q183 LOC country] remained the top export market, followed by [Iraq|Q796 LOC country]. Inflation was [3.1 percent|#3.1 %].",
    claims: [
      'measure trade.exports 12000000000 USD (up by 4 %) @2026-02 agent=Q20',
      'measure trade.balance 3000000000 USD (up) @2026-02 owner=Q20',
      'rank trade.exports 1 ranked=Q183 owner=Q20',
      'measure inflation 3.1 % owner=Q20',
    ],
  },
  {
    text: '[Ukraine|Q212 LOC country] will receive [300 million euros|#300000000 EUR] in aid from [Norway|Q20 LOC country]. [Jonas Store|Q5 PER politician] was “optimistic”, he said after meeting [Ann Berg|Q6 PER politician] in [Oslo|Q585 LOC capital] on [Tuesday|@2026-03-10]. The [European Bank|EB ORG bank] is expected to cut its key rate to [1.75 percent|#1.75 %].',
    claims: [
      'measure aid 300000000 EUR agent=Q20 patient=Q212 planned',
      'event meeting @2026-03-10 party=Q5 party=Q6 place=Q585',
      'measure interest-rate 1.75 % (down) owner=EB forecast',
    ],
  },
  {
    text: 'The [Liberals|LIB ORG party] won [138|#138] of [199|#199] seats, the [Greens|GRN ORG party] hold [40|#40] seats out of [199|#199]. [Three|#3] of the [12|#12] hostages were killed in [Lagos|Q8673 LOC city].',
    claims: [
      'count seats 138 owner=LIB',
      'count seats 40 owner=GRN',
      'count casualties.killed 3 place=Q8673',
    ],
  },
  {
    text: 'The [Bank of Norway|NB ORG bank] cut its key interest rate by [a quarter of a percentage point|#0.25 pp] to [3.5 percent|#3.5 %] on [Thursday|@2026-03-12]. [Norway|Q20 LOC country] and [Poland|Q36 LOC country] agreed to raise output by [5 percent|#5 %] from [April|@2026-04].',
    claims: [
      'measure interest-rate 3.5 % (down by 0.25 pp) @2026-03-12 owner=NB',
      'measure production (up by 5 %) @2026-04 owner=Q20 owner=Q36 planned',
    ],
  },
  {
    text: '[23|#23] houses burned down and [14|#14] people were injured in [Lagos|Q8673 LOC city].',
    claims: [
      'count casualties.injured 14 place=Q8673',
    ],
  },
];
