import type { Fact } from './fact.js';

/** Gas, oil and electricity: what governs them tells what is measured. */
export const energyWordings: readonly Fact[] = [
  {
    claims: ['production 9700000000 m3 @2025 Q20'],
    texts: {
      en: 'Norwegian gas production reached 9.7 billion cubic metres in 2025.',
      es: 'La producción de gas de Noruega alcanzó 9.700 millones de metros cúbicos en 2025.',
      it: 'La produzione di gas della Norvegia ha raggiunto 9,7 miliardi di metri cubi nel 2025.',
      pt: 'A produção de gás da Noruega atingiu 9,7 mil milhões de metros cúbicos em 2025.',
      fr: 'La production de gaz de la Norvège a atteint 9,7 milliards de mètres cubes en 2025.',
      ro: 'Producția de gaze a Norvegiei a ajuns la 9,7 miliarde de metri cubi în 2025.',
      pl: 'Wydobycie gazu w Norwegii sięgnęło w 2025 roku 9,7 mld metrów sześciennych.',
      ru: 'Добыча газа в Норвегии достигла в 2025 году 9,7 млрд кубометров.',
      uk: 'Видобуток газу в Норвегії сягнув у 2025 році 9,7 млрд кубометрів.',
    },
  },
  {
    claims: ['price change 8 % @2025 *'],
    texts: {
      en: 'The price of electricity rose by 8 percent in 2025.',
      es: 'El precio de la electricidad subió un 8 % en 2025.',
      it: "Il prezzo dell'elettricità è aumentato dell'8 per cento nel 2025.",
      pt: 'O preço da eletricidade subiu 8% em 2025.',
      fr: "Le prix de l'électricité a augmenté de 8 % en 2025.",
      nl: 'De prijs van stroom steeg in 2025 met 8 procent.',
      ru: 'Цена на электроэнергию выросла в 2025 году на 8%.',
      uk: 'Ціна на електроенергію зросла у 2025 році на 8%.',
    },
  },
  {
    claims: ['energy.capacity 7000000000 m3 @2025 *'],
    texts: {
      en: 'The capacity of the pipeline was 7 billion cubic metres in 2025.',
      de: 'Die Kapazität der Leitung lag 2025 bei 7 Milliarden Kubikmetern.',
      es: 'La capacidad del gasoducto fue de 7.000 millones de metros cúbicos en 2025.',
      it: 'La capacità del gasdotto era di 7 miliardi di metri cubi nel 2025.',
      nl: 'De capaciteit van de pijpleiding bedroeg in 2025 7 miljard kubieke meter.',
    },
  },
  {
    claims: ['wage change 4 % @2026-10 * «_» planned'],
    texts: {
      es: '«Subiremos un 4 % los salarios en octubre de 2026», dijo la ministra.',
      it: '«Aumenteremo gli stipendi del 4 per cento nell’ottobre 2026», ha detto la ministra.',
      pl: '„W październiku 2026 roku podniesiemy płace o 4 proc.” – powiedziała minister.',
      ru: '«В октябре 2026 года мы повысим зарплаты на 4%», — сказала министр.',
    },
  },
];
