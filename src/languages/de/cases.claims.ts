import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: 'Die Sozialdemokraten erhielten bei der Parlamentswahl in [Schweden|Q34 LOC country] am [Sonntag|@2026-03-08] [34,5 Prozent|#34.5 %] der Stimmen. Die Wahlbeteiligung lag bei [81,2 Prozent|#81.2 %]. Die Partei kommt auf [118|#118] Sitze.',
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: 'Ein Erdbeben der Stärke [6,4|#6.4] hat am [Dienstag|@2026-03-10] den Norden [Chiles|Q298 LOC country] erschüttert; mindestens [zwölf|#>=12] Menschen starben, [140|#140] wurden verletzt, teilte das Innenministerium mit.',
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298',
      'event earthquake @2026-03-10 place=Q298',
      'count casualties.killed >=12 @2026-03-10 place=Q298 «Innenministerium»',
      'count casualties.injured 140 @2026-03-10 place=Q298 «Innenministerium»',
    ],
  },
  {
    text: 'Der Nettogewinn von [Volkswagen|Q246 ORG company] fiel im [dritten Quartal|@2025-Q3] um [7 Prozent|#7 %] auf [640 Millionen Euro|#640000000 EUR]. Der Umsatz stieg auf [78,5 Milliarden Euro|#78500000000 EUR]. Bis [Ende 2027|@2027 END] will der Konzern [4000|#4000] Stellen streichen.',
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: 'Die Aktie von [Apple|Q312 ORG company] schloss am [Montag|@2026-03-09] bei [212,40 Dollar|#212.4 USD], ein Minus von [2,3 Prozent|#2.3 %].',
    claims: [
      'measure share-price 212.4 USD @2026-03-09 owner=Q312',
    ],
  },
  {
    text: 'Die [deutschen|Q183 LOC country adjective] Exporte nach [China|Q148 LOC country] sanken im [vergangenen Jahr|@2025] um [5 Prozent|#5 %] auf [97 Milliarden Euro|#97000000000 EUR], teilte das [Statistische Bundesamt|Statistische_Bundesamt ORG] mit.',
    claims: [
      'measure trade.exports 97000000000 EUR (down by 5 %) @2025 agent=Q183 patient=Q148 «Statistische Bundesamt»',
    ],
  },
  {
    text: '[Greta Holm|Greta_Holm PER] wurde am [Freitag|@2026-03-06] zu [vier Jahren|@P4Y] Haft verurteilt.',
    claims: [
      'duration sentence 4 a @2026-03-06 patient=Greta Holm',
      'event trial @2026-03-06 patient=Greta Holm',
    ],
  },
  {
    text: 'Rund [20.000|#~20000] Menschen nahmen am [Samstag|@2026-03-07] in [Belgrad|Q3711 LOC capital] an einer Demonstration teil, wie die Polizei mitteilte.',
    claims: [
      'count participants ~20000 @2026-03-07 place=Q3711 «Polizei»',
      'event protest @2026-03-07 place=Q3711 «Polizei»',
    ],
  },
  {
    text: '[Frankreich|Q142 LOC country] ist der wichtigste Handelspartner [Deutschlands|Q183 LOC country].',
    claims: [
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: '„Wir werden [3 Milliarden Euro|#3000000000 EUR] in [Polen|Q36 LOC country] investieren“, sagte Vorstandschef [Jan Nowak|Jan_Nowak PER] am [Montag|@2026-03-09].',
    claims: [
      'measure investment 3000000000 EUR @2026-03-09 agent=Q36 «Jan Nowak» planned',
    ],
  },
  {
    text: '[Putin|Q7747 PER politician] und [Xi|Q15031 PER politician] telefonierten am [Dienstag|@2026-03-10] [gut eine Stunde|@PT1H MORE_THAN], teilte der [Kreml|Kreml ORG] mit.',
    claims: [
      'duration duration >1 h @2026-03-10 party=Q7747 party=Q15031 «Kreml»',
      'event call @2026-03-10 party=Q7747 party=Q15031 «Kreml»',
    ],
  },
  {
    text: 'Die Inflation in [Polen|Q36 LOC country] sank im [Februar|@2026-02] von [3,1|#3.1 %] auf [2,8 Prozent|#2.8 %]. Für [2027|@2027] rechnet die Notenbank mit [2,5 Prozent|#2.5 %] Inflation.',
    claims: [
      'measure inflation 2.8 % (down from 3.1 %) @2026-02 owner=Q36',
      'measure inflation 2.5 % @2027 owner=Q36 forecast',
    ],
  },
  {
    text: '[Kiew|Q1899 LOC capital] bestritt, die Raffinerie angegriffen zu haben.',
    claims: [
      'event attack agent=Q1899 «Q1899» negated',
    ],
  },
  {
    text: 'Der Roman hat [320|#320] Seiten und spielt in [Wien|Q1741 LOC capital].',
    claims: [],
  },
  {
    text: 'Die Arbeitslosenquote stieg auf [6,4 Prozent|#6.4 %]. [3,04 Millionen|#3040000] Menschen waren ohne Arbeit.',
    claims: ['measure unemployment 6.4 % (up)', 'count unemployment 3040000'],
  },
  {
    text: '[Neun|#9] Menschen werden in [Polen|Q36 LOC country] seit [Sonntag|@2026-03-08] vermisst. Mindestens [17|#>=17] Menschen kamen ums Leben. Zuvor war von [zwölf|#12] Toten die Rede gewesen. Die Regierung stellte [eine Milliarde Zloty|#1000000000 PLN] (rund [235 Millionen Euro|#~235000000 EUR]) Hilfe bereit.',
    claims: [
      'count casualties.missing 9 @2026-03-08 place=Q36',
      'count casualties.killed >=17 (up from 12) @2026-03-08 place=Q36',
      'measure aid 1000000000 PLN agent=Q36',
    ],
  },
  {
    text: 'Das Bruttoinlandsprodukt [Deutschlands|Q183 LOC country] schrumpfte im [vierten Quartal|@2025-Q4] um [0,2 Prozent|#0.2 %].',
    claims: [
      'measure gdp.growth (down by 0.2 %) @2025-Q4 owner=Q183',
    ],
  },
  {
    text: 'Die Exporte [Deutschlands|Q183 LOC country] stiegen im [Dezember|@2025-12] auf [134 Milliarden Euro|#134000000000 EUR]. Die Importe sanken auf [112 Milliarden Euro|#112000000000 EUR]. Wichtigster Handelspartner blieben die [USA|Q30 LOC country] vor [China|Q148 LOC country].',
    claims: [
      'measure trade.exports 134000000000 EUR (up) @2025-12 agent=Q183',
      'measure trade.imports 112000000000 EUR (down) @2025-12 agent=Q183',
      'rank trade.partner 1 ranked=Q30 owner=Q183',
    ],
  },
  {
    text: 'Die [Liberalen|LIB ORG party] kommen auf [120|#120] von [630|#630] Sitzen. Die Zahl ihrer Mandate stieg um [20|#20] von [120|#120] auf [140|#140].',
    claims: [
      'count seats 120 owner=LIB',
      'count seats 140 (up by 20 from 120)',
    ],
  },
  {
    text: 'Die [Norske Bank|NB ORG bank] hat den Leitzins um [0,25 Prozentpunkte|#0.25 pp] auf [3,5 Prozent|#3.5 %] in diesem Jahr erneut gesenkt.',
    claims: [
      'measure interest-rate 3.5 % (down by 0.25 pp) owner=NB',
    ],
  },
  {
    text: 'In [Lagos|Q8673 LOC city] brannten [23|#23] Häuser nieder, [14|#14] Menschen wurden verletzt.',
    claims: [
      'count casualties.injured 14 place=Q8673',
    ],
  },
];
