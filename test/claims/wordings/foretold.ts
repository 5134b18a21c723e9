import type { Wording } from './wording.js';

/** Figures that somebody foretells with a verb in two parts, asks a court for or compares with a plan; homes, factories and drugs. Published on 12 March 2026, a Thursday. */
export const foretoldWordings: readonly Wording[] = [
  {
    claims: ['gdp.growth 6.4 % @2026 forecast owner=India ← OECD'],
    texts: {
      de: 'Die OECD sagt Indien für dieses Jahr ein Wachstum von 6,4 Prozent voraus.',
      nl: 'De OESO gaat voor India dit jaar uit van een groei van 6,4 procent.',
      pl: 'OECD prognozuje dla Indii w tym roku wzrost gospodarczy o 6,4 proc.',
    },
  },
  {
    claims: ['inflation 5.6 % up @2026-02 owner=Colombia ← “…”'],
    texts: {
      de: 'Nach Zahlen der Statistikbehörde stieg die Inflation in Kolumbien im Februar auf 5,6 Prozent.',
    },
  },
  {
    claims: ['revenue 3000000000 EUR owner=Siemens'],
    texts: {
      pl: 'Przychody Siemensa wzrosły bardziej, niż oczekiwano, do 3 mld euro.',
      ru: 'Выручка Siemens выросла больше, чем ожидалось, до 3 млрд евро.',
      uk: 'Виручка Siemens зросла більше, ніж очікувалося, до 3 млрд євро.',
    },
  },
  {
    claims: ['sentence 14 a demanded'],
    texts: {
      nl: 'Tegen de man was 14 jaar cel geëist.',
    },
  },
  {
    claims: ['profit 2600000000 EUR @2025 owner=Commerzbank'],
    texts: {
      de: 'Die Commerzbank hat im vergangenen Jahr 2,6 Milliarden Euro verdient.',
    },
  },
  {
    claims: ['seized 1.2 t place=Gdynia'],
    texts: {
      pl: 'W porcie w Gdyni celnicy przejęli 1,2 tony kokainy.',
    },
  },
  {
    claims: ['sales 1240 @2026-01 owner=Warsaw'],
    texts: {
      pl: 'W styczniu deweloperzy w Warszawie sprzedali 1240 mieszkań.',
    },
  },
  {
    claims: ['revenue 3000000000 EUR up owner=Siemens'],
    texts: {
      de: 'Der Umsatz von Siemens stieg stärker als erwartet auf 3 Milliarden Euro.',
      nl: 'De omzet van Siemens steeg meer dan verwacht tot 3 miljard euro.',
      tr: "Siemens'in geliri beklenenden fazla artarak 3 milyar avroya ulaştı.",
      en: 'Revenue at Siemens rose more than expected to 3 billion euros.',
      es: 'Los ingresos de Siemens subieron más de lo previsto, hasta 3.000 millones de euros.',
      it: 'I ricavi di Siemens sono saliti più del previsto a 3 miliardi di euro.',
      ro: 'Veniturile Siemens au crescut mai mult decât se estima, la 3 miliarde de euro.',
      ar: 'ارتفعت إيرادات سيمنز أكثر مما كان متوقعا إلى 3 مليارات يورو.',
    },
  },
  {
    claims: ['gdp.growth 3 % forecast owner=Poland ← World Bank'],
    texts: {
      pl: 'Bank Światowy prognozuje dla Polski wzrost gospodarczy o 3 proc.',
      nl: 'De Wereldbank rekent voor Polen op een groei van 3 procent.',
      de: 'Die Weltbank rechnet für Polen mit einem Wachstum von 3 Prozent.',
    },
  },
  {
    claims: ['inflation 1.9 % down forecast owner=Eurozone ← European Commission'],
    texts: {
      de: 'Die EU-Kommission senkte ihre Inflationsprognose für den Euroraum auf 1,9 Prozent.',
    },
  },
  {
    claims: ['casualties.displaced 300'],
    texts: {
      de: '300 Menschen mussten in Sicherheit gebracht werden.',
    },
  },
  {
    claims: ['rescued 12 @2026-03-10'],
    texts: {
      de: 'Am Dienstag konnten 12 Bergleute gerettet werden.',
    },
  },
  {
    claims: ['poll.share 46 % owner=Fidesz'],
    texts: {
      pl: 'Fidesz może liczyć na 46 proc. głosów.',
    },
  },
  {
    claims: ['poll.share 40 % flat owner=Fidesz'],
    texts: {
      pl: 'Poparcie dla partii Fidesz nie zmieniło się i wynosi 40 proc.',
    },
  },
  {
    claims: ['production down 12%'],
    texts: {
      nl: 'Als gevolg van de droogte daalde de oogst met 12 procent.',
    },
  },
  {
    claims: ['share 0.75'],
    texts: {
      de: 'Drei Viertel der Erkrankten waren nicht geimpft.',
      nl: 'Driekwart van de patiënten was niet ingeënt.',
    },
  },
  {
    claims: ['budget 300000000000 EUR up 20% planned owner=Kenya'],
    texts: {
      de: 'Kenia will den Haushalt um 20 Prozent auf 300 Milliarden Euro erhöhen.',
      nl: 'Kenia wil de begroting met 20 procent verhogen tot 300 miljard euro.',
    },
  },
  {
    claims: ['debt 300000000000 KES up 20% owner=Kenya'],
    texts: {
      tr: "Kenya'nın borcu yüzde 20 artışla 300 milyar şiline çıktı.",
      pl: 'Dług Kenii wzrósł o 20 proc. do 300 mld szylingów kenijskich.',
    },
  },
  {
    claims: ['casualties.killed 2710 down 2% @2025'],
    texts: {
      de: 'Die Zahl der Verkehrstoten ging 2025 um zwei Prozent auf 2710 zurück.',
    },
  },
  {
    claims: ['participants 15000 place=Warsaw'],
    texts: {
      pl: 'Na protest rolników do Warszawy przyjechało 15 tys. osób.',
    },
  },
  {
    claims: ['share-price 38.7 EUR up 6.4% @2026-03-12 owner=Siemens'],
    texts: {
      pl: 'Akcje Siemensa podrożały o 6,4 proc., do 38,70 euro.',
      de: 'Die Siemens-Aktie verteuerte sich um 6,4 Prozent auf 38,70 Euro.',
      ru: 'Акции Siemens подорожали на 6,4% до 38,70 евро.',
    },
  },
  {
    claims: ['duration >=2 mo'],
    texts: {
      de: 'Die Vorräte reichen für mindestens zwei Monate.',
      nl: 'De voorraden volstaan voor minstens twee maanden.',
    },
  },
  {
    claims: ['casualties.missing 27'],
    texts: {
      tr: '27 kişiden hâlâ haber alınamıyor.',
    },
  },
  {
    claims: ['resignation negated agent=Olaf Scholz ← Olaf Scholz'],
    texts: {
      nl: 'Olaf Scholz ontkende dat hij zijn ontslag heeft aangeboden.',
    },
  },
  {
    claims: ['debt down 12% owner=Kenya'],
    texts: {
      tr: "Kenya'nın borcu yüzde 12 azaldı.",
      de: 'Die Schulden Kenias sanken um 12 Prozent.',
    },
  },
  {
    claims: ['debt 67 % up owner=Kenya'],
    texts: {
      tr: "Kenya'nın borcu milli gelirin yüzde 67'sine çıktı.",
    },
  },
  {
    claims: ['contribution up 9% @2026'],
    texts: {
      de: 'Die Prämien für Autoversicherungen steigen in diesem Jahr um 9 Prozent.',
      nl: 'De premies voor autoverzekeringen stijgen dit jaar met 9 procent.',
    },
  },
  {
    claims: ['duration 90 d'],
    texts: {
      de: 'Die Regierung verlängerte den Ausnahmezustand um 90 Tage.',
      nl: 'De regering verlengde de noodtoestand met 90 dagen.',
      tr: 'Hükümet olağanüstü hali 90 gün uzattı.',
    },
  },
  {
    claims: ['casualties.displaced 5600'],
    texts: {
      de: '5600 Menschen wurden in Turnhallen untergebracht.',
      tr: '5 bin 600 kişi spor salonlarına yerleştirildi.',
      pl: '5,6 tys. osób umieszczono w salach gimnastycznych.',
    },
  },
];
