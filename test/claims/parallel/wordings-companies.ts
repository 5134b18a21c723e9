import type { Fact } from './fact.js';

/** Companies that no list knows, what is said and asked of them, and what trade they have; in the languages that tell it so. */
export const companyWordings: readonly Fact[] = [
  {
    claims: ['profit 12000000 EUR @2025 _', 'revenue 300000000 EUR @2026 _ «_» forecast'],
    texts: {
      en: 'Tool supplier Brenvik made a profit of 12 million euros in 2025. The company expects revenue of 300 million euros in 2026.',
      de: 'Der Zulieferer Brenvik hat 2025 einen Gewinn von 12 Millionen Euro erzielt. Für 2026 erwartet das Unternehmen einen Umsatz von 300 Millionen Euro.',
      nl: 'Toeleverancier Brenvik boekte in 2025 een winst van 12 miljoen euro. Het bedrijf verwacht voor 2026 een omzet van 300 miljoen euro.',
      fr: 'Le fabricant belge Brenvik a réalisé un bénéfice de 12 millions d’euros en 2025. L’entreprise table sur un chiffre d’affaires de 300 millions d’euros en 2026.',
      es: 'El fabricante belga Brenvik obtuvo un beneficio de 12 millones de euros en 2025. La empresa prevé unos ingresos de 300 millones de euros en 2026.',
      it: 'Il produttore belga Brenvik ha realizzato nel 2025 un utile di 12 milioni di euro. Per il 2026 l’azienda prevede ricavi di 300 milioni di euro.',
      pt: 'A fabricante belga Brenvik teve lucro de 12 milhões de euros em 2025. A empresa prevê receita de 300 milhões de euros em 2026.',
      pl: 'Belgijski producent narzędzi Brenvik osiągnął w 2025 roku 12 mln euro zysku. Spółka prognozuje na 2026 rok przychody w wysokości 300 mln euro.',
      ru: 'Прибыль бельгийского производителя станков Brenvik в 2025 году составила 12 млн евро. Компания ожидает в 2026 году выручку в 300 млн евро.',
      uk: 'Прибуток бельгійського виробника верстатів Brenvik у 2025 році становив 12 млн євро. Компанія прогнозує на 2026 рік дохід у 300 млн євро.',
    },
  },
  {
    claims: ['layoffs 800 @2027 _ planned'],
    texts: {
      en: 'Tool supplier Brenvik will cut up to 800 jobs by the end of 2027.',
      de: 'Der Zulieferer Brenvik wird bis Ende 2027 bis zu 800 Stellen streichen.',
      es: 'El fabricante belga Brenvik recortará hasta 800 empleos antes de finales de 2027.',
      it: 'Il produttore belga Brenvik taglierà fino a 800 posti di lavoro entro la fine del 2027.',
      fr: 'Le fabricant belge Brenvik supprimera jusqu’à 800 postes d’ici fin 2027.',
      nl: 'Toeleverancier Brenvik zal voor eind 2027 tot 800 banen schrappen.',
    },
  },
  {
    claims: ['wage change 6 % * «_» demanded'],
    texts: {
      en: 'The union Solidor is demanding that wages rise by 6 percent.',
      de: 'Die Gewerkschaft Solidor fordert eine Erhöhung der Löhne um 6 Prozent.',
      nl: 'Vakbond Solidor eist 6 procent meer loon.',
      fr: 'Le syndicat Solidor réclame une hausse des salaires de 6 %.',
      it: 'Il sindacato Solidor chiede un aumento salariale del 6 per cento.',
      ro: 'Sindicatul Solidor cere o majorare salarială de 6%.',
      pl: 'Związek zawodowy Solidor żąda podwyżki płac o 6 proc.',
      uk: 'Профспілка Solidor вимагає підвищення зарплат на 6%.',
    },
  },
  {
    claims: ['trade.exports 40000000000 USD @2026-01/2026-02 Q148'],
    texts: {
      en: 'China exported goods worth 40 billion dollars in January and February.',
      de: 'China hat im Januar und Februar Waren im Wert von 40 Milliarden Dollar exportiert.',
      fr: 'En janvier et février, la Chine a exporté pour 40 milliards de dollars de marchandises.',
      it: 'A gennaio e febbraio la Cina ha esportato merci per 40 miliardi di dollari.',
      nl: 'In januari en februari exporteerde China voor 40 miljard dollar aan goederen.',
      pl: 'W styczniu i lutym Chiny wyeksportowały towary o wartości 40 mld dolarów.',
      ru: 'В январе и феврале Китай экспортировал товаров на 40 млрд долларов.',
      uk: 'У січні та лютому Китай експортував товарів на 40 млрд доларів.',
      zh: '今年1月和2月，中国出口400亿美元商品。',
    },
  },
  {
    claims: ['visit @2026-04 Q843 Q36 planned'],
    texts: {
      en: 'A Pakistani delegation will visit Poland in April.',

      fr: 'Une délégation pakistanaise se rendra en Pologne en avril.',
      es: 'Una delegación pakistaní visitará Polonia en abril.',
      it: 'Una delegazione pakistana visiterà la Polonia ad aprile.',
      pt: 'Uma delegação paquistanesa visitará a Polônia em abril.',
      ro: 'O delegație pakistaneză va vizita Polonia în aprilie.',
      ru: 'В апреле Польшу посетит пакистанская делегация.',
      tr: 'Nisan ayında bir Pakistan heyeti Polonya’yı ziyaret edecek.',
    },
  },
  {
    claims: ['share 18 % _'],
    texts: {
      en: 'The founder’s heirs hold 18 percent of the toolmaker Brenvik.',
      de: 'Die Erben des Gründers halten 18 Prozent am Zulieferer Brenvik.',
      fr: 'Les héritiers du fondateur détiennent 18 % du fabricant belge Brenvik.',
      es: 'Los herederos del fundador poseen el 18 % del fabricante belga Brenvik.',
      it: 'Gli eredi del fondatore possiedono il 18 per cento del produttore belga Brenvik.',
      pt: 'Os herdeiros do fundador detêm 18% da fabricante belga Brenvik.',
      ro: 'Moștenitorii fondatorului dețin 18% din producătorul belgian Brenvik.',
    },
  },
  {
    claims: ['duration 5 a * «_» demanded'],
    texts: {
      en: 'The union Solidor is calling for a transition period of five years.',
      de: 'Die Gewerkschaft Solidor fordert eine Übergangsfrist von fünf Jahren.',
      nl: 'Vakbond Solidor eist een overgangsperiode van vijf jaar.',
      fr: 'Le syndicat Solidor réclame une période de transition de cinq ans.',
      es: 'El sindicato Solidor exige un período de transición de cinco años.',
      it: 'Il sindacato Solidor chiede un periodo transitorio di cinque anni.',
      ro: 'Sindicatul Solidor cere o perioadă de tranziție de cinci ani.',
      ru: 'Профсоюз Solidor требует переходный период в пять лет.',
      uk: 'Профспілка Solidor вимагає перехідного періоду в п’ять років.',
    },
  },
  {
    claims: ['tariff 5 % @2027 Q17 planned'],
    texts: {
      en: 'Japan will lower its tariff on wine from 12 to 5 percent by the end of 2027.',
      de: 'Japan wird den Zoll auf Wein bis Ende 2027 von 12 auf 5 Prozent senken.',
      fr: 'Le Japon abaissera les droits de douane sur le vin de 12 % à 5 % d’ici fin 2027.',
      es: 'Japón reducirá el arancel al vino del 12 % al 5 % antes de finales de 2027.',
      it: 'Entro la fine del 2027 il Giappone ridurrà il dazio sul vino dal 12 al 5 per cento.',
      pt: 'O Japão baixará a tarifa de importação do vinho de 12% para 5% até o fim de 2027.',
      pl: 'Do końca 2027 roku Japonia obniży cło na wino z 12 do 5 proc.',
      ru: 'К концу 2027 года Япония снизит пошлину на вино с 12% до 5%.',
      uk: 'До кінця 2027 року Японія знизить мито на вино з 12% до 5%.',
      zh: '日本将在2027年年底前把葡萄酒关税从12%降至5%。',
    },
  },
  {
    claims: ['dividend 5.2 EUR Q81230 planned'],
    texts: {
      en: 'Siemens will pay a dividend of 5.20 euros per share.',
      fr: 'Siemens versera un dividende de 5,20 euros par action.',
      it: 'Siemens pagherà un dividendo di 5,20 euro per azione.',
      ru: 'Siemens выплатит дивиденды в размере 5,20 евро на акцию.',
      pl: 'Siemens wypłaci dywidendę w wysokości 5,20 euro na akcję.',
      tr: 'Siemens hisse başına 5,20 euro temettü ödeyecek.',
    },
  },
];
