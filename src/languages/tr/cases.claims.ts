import type { ClaimCase } from '../../model/index.js';

export const cases: readonly ClaimCase[] = [
  {
    text: "Sosyal Demokratlar [pazar günü|@2026-03-08] [İsveç|Q34 LOC country]'te yapılan seçimde oyların [yüzde 34,5|#34.5 %]'ini aldı. Seçime katılım oranı [yüzde 81,2|#81.2 %] oldu. Parti [118|#118] sandalye kazandı.",
    claims: [
      'measure votes.share 34.5 % @2026-03-08',
      'event election @2026-03-08 place=Q34',
      'measure turnout 81.2 % owner=Q34',
      'count seats 118',
    ],
  },
  {
    text: "[Salı günü|@2026-03-10] [Şili|Q298 LOC country]'nin kuzeyinde [6,4|#6.4] büyüklüğünde bir deprem meydana geldi; en az [12|#>=12] kişi öldü, [140|#140] kişi yaralandı.",
    claims: [
      'measure magnitude 6.4 @2026-03-10 place=Q298',
      'event earthquake @2026-03-10 place=Q298',
      'count casualties.killed >=12 @2026-03-10 place=Q298',
      'count casualties.injured 140 @2026-03-10 place=Q298',
    ],
  },
  {
    text: "[Volkswagen|Q246 ORG company]'in net kârı [üçüncü çeyrekte|@2025-Q3] [yüzde 7|#7 %] düşerek [640 milyon avroya|#640000000 EUR] geriledi. Ciro [78,5 milyar avroya|#78500000000 EUR] yükseldi. Şirket [2027|@2027] sonuna kadar [4.000|#4000] kişiyi işten çıkarmayı planlıyor.",
    claims: [
      'measure profit 640000000 EUR (down by 7 %) @2025-Q3 owner=Q246',
      'measure revenue 78500000000 EUR (up) @2025-Q3 owner=Q246',
      'count layoffs 4000 @2027 owner=Q246 planned',
    ],
  },
  {
    text: "[Almanya|Q183 LOC country]'nın [Çin|Q148 LOC country]'e ihracatı [geçen yıl|@2025] [yüzde 5|#5 %] azalarak [97 milyar avroya|#97000000000 EUR] düştü.",
    claims: [
      'measure trade.exports 97000000000 EUR (down by 5 %) @2025 agent=Q183 patient=Q148',
    ],
  },
  {
    text: "[Belgrad|Q3711 LOC capital]'da [cumartesi günü|@2026-03-07] yaklaşık [20 bin|#~20000] kişi gösteriye katıldı.",
    claims: [
      'count participants ~20000 @2026-03-07 place=Q3711',
    ],
  },
  {
    text: "[Fransa|Q142 LOC country], [Almanya|Q183 LOC country]'nın en büyük ticaret ortağı.",
    claims: [
      'rank trade.partner 1 ranked=Q142 owner=Q183',
    ],
  },
  {
    text: "[Hindistan|Q668 LOC country]'ın nüfusu [geçen yıl|@2025] [1,43 milyara|#1430000000] ulaştı.",
    claims: [
      'count population 1430000000 (up) @2025 owner=Q668',
    ],
  },
  {
    text: '[Putin|Q7747 PER politician] ile [Şi|Q15031 PER politician], [salı günü|@2026-03-10] [bir saatten fazla|@PT1H MORE_THAN] süren bir telefon görüşmesi yaptı.',
    claims: [
      'duration duration >1 h @2026-03-10 party=Q7747 party=Q15031',
      'event call @2026-03-10 party=Q7747 party=Q15031',
    ],
  },
  {
    text: '[Türkiye|Q43 LOC country] ile [Irak|Q796 LOC country] arasındaki ticaret hacmi [üç yıldır|@P3Y] üst üste [20 milyar doları|#20000000000 USD] aştı.',
    claims: [
      'measure trade.turnover >20000000000 USD run 3 a party=Q43 party=Q796',
    ],
  },
  {
    text: "[Polonya|Q36 LOC country]'da enflasyon [şubatta|@2026-02] [yüzde 3,1|#3.1 %] seviyesinden [yüzde 2,8|#2.8 %]'e geriledi.",
    claims: [
      'measure inflation 3.1 % @2026-02 owner=Q36',
      'measure inflation 2.8 % (down from 3.1 %) @2026-02 owner=Q36',
    ],
  },
  {
    text: 'Kitap [320|#320] sayfadan oluşuyor.',
    claims: [],
  },
  {
    text: "[Liberaller|LIB ORG party] [600|#600] sandalyenin [272'sini|#272] kazandı.",
    claims: [
      'count seats 272 owner=LIB',
    ],
  },
  {
    text: "[Lagos|Q8673 LOC city]'ta [23|#23] ev yandı, [14|#14] kişi yaralandı.",
    claims: [
      'count homes 23 place=Q8673',
      'count casualties.injured 14 place=Q8673',
    ],
  },
  {
    text: "Maliye Bakanlığı hasarın [1,5 milyar dolar|#1500000000 USD] olduğunu tahmin ediyor.",
    claims: [
      'measure damage 1500000000 USD «Maliye Bakanlığı»',
    ],
  },
];
