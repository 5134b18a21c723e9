import type { Story } from './story.js';

/** Reports on companies and prices as they are scraped: metadata lines, glued sentences, sidebars. */
export const businessStories: readonly Story[] = [
  {
    language: 'tr',
    text: [
      '12.03.2026 - 11:20',
      "Türk Hava Yolları 2025'te rekor kırdı",
      'Türk Hava Yolları (THY), 2025 yılında net kârını yüzde 11 artırarak 3,1 milyar dolara çıkardı.Şirketin geliri 24,2 milyar dolara ulaştı. THY geçen yıl 92,6 milyon yolcu taşıdı. Yönetim Kurulu Başkanı Ahmet Bolat perşembe günü yaptığı açıklamada, şirketin bu yıl 40 yeni uçak alacağını ve 5 bin kişiyi işe alacağını söyledi. THY hisseleri yüzde 3,2 değer kazanarak 318 liraya yükseldi.',
      "İlgili haberler: 2026'da 9 günlük bayram tatili",
    ].join('\n'),
    claims: [
      'profit 3100000000 USD up 11% @2025 owner=Turkish Airlines',
      'revenue 24200000000 USD up @2025 owner=Turkish Airlines',
      'passengers 92600000 @2025 owner=Turkish Airlines',
      'equipment 40 @2026 planned agent=Turkish Airlines ← Ahmet Bolat',
      'jobs 5000 @2026 planned owner=Turkish Airlines ← Ahmet Bolat',
      'share-price 318 TRY up 3.2% @2026-03-12 owner=Turkish Airlines',
    ],
  },
  {
    language: 'ro',
    text: [
      'date 2026-03-12 https://stiri.exemplu.ro/economie/inflatie-bnr',
      'Inflația a urcat la 9,3% în februarie',
      'Rata anuală a inflației din România a urcat la 9,3% în februarie, de la 9,1% în ianuarie, a anunțat joi Institutul Național de Statistică.Banca Națională a României a menținut rata dobânzii de politică monetară la 6,5%. Guvernatorul Mugur Isărescu a declarat că inflația va coborî sub 4% până la finalul anului. Leul s-a apreciat ușor: un euro a fost cotat joi la 5,0912 lei. Salariul mediu net a fost în ianuarie de 5.450 de lei, cu 4,2% mai mare decât în urmă cu un an.',
      'Citește și: 10 orașe ieftine din Europa',
    ].join('\n'),
    claims: [
      'inflation 9.3 % up from 9.1 @2026-02 owner=Romania ← National Institute of Statistics (Romania)',
      'inflation 9.1 % @2026-01 owner=Romania ← National Institute of Statistics (Romania)',
      'interest-rate 6.5 % flat owner=National Bank of Romania',
      'inflation <4 % @2026 forecast owner=Romania ← Mugur Isărescu',
      'exchange-rate 5.0912 RON @2026-03-12 owner=Romania',
      'wage 5450 RON up 4.2% @2026-01 owner=Romania',
    ],
  },
  {
    language: 'it',
    text: [
      'date 2026-03-12 https://notizie.esempio.it/economia/istat-pil',
      'Istat: Pil in crescita dello 0,7% nel 2025',
      "Il Pil italiano è cresciuto nel 2025 dello 0,7%, ha comunicato giovedì l'Istat.Il rapporto deficit/Pil è sceso al 3%, dal 3,4% del 2024. Il debito pubblico è salito al 137,1% del Pil. Il ministro dell'Economia Giancarlo Giorgetti ha assicurato che nel 2026 il deficit scenderà sotto il 3%. Gli occupati erano a gennaio 24,2 milioni, 57.000 in più rispetto a dicembre. Secondo Confindustria, la produzione industriale è diminuita a gennaio dello 0,6%.",
      'Leggi anche: Bonus casa, 7 cose da sapere',
    ].join('\n'),
    claims: [
      'gdp.growth 0.7 % @2025 owner=Italy ← Istat',
      'budget 3 % down from 3.4 owner=Italy',
      'budget 3.4 % @2024 owner=Italy',
      'debt 137.1 % up owner=Italy',
      'budget <3 % @2026 planned owner=Italy ← Giancarlo Giorgetti',
      'jobs 24200000 @2026-01 owner=Italy',
      'production down 0.6% @2026-01 owner=Italy ← Confindustria',
    ],
  },
  {
    language: 'pl',
    text: [
      'date 2026-03-12 https://wiadomosci.przyklad.pl/gospodarka/orlen-wyniki',
      'Orlen podał wyniki za 2025 rok',
      'Orlen zarobił w 2025 roku na czysto 9,8 mld zł, o 14 proc. więcej niż rok wcześniej.Przychody koncernu zmniejszyły się do 268 mld zł z 295 mld zł. Prezes Ireneusz Fąfara zapowiedział w czwartek, że spółka wyda w tym roku na inwestycje 36 mld zł. Kurs akcji Orlenu wzrósł o 1,8 proc., do 98,14 zł. Średnia cena benzyny wyniosła w czwartek 5,87 zł za litr.',
      'Czytaj także: 8 sposobów na tańsze tankowanie',
    ].join('\n'),
    claims: [
      'profit 9800000000 PLN up 14% @2025 owner=Orlen',
      'revenue 268000000000 PLN down from 295000000000 @2025 owner=Orlen',
      'investment 36000000000 PLN @2026 planned agent=Orlen ← Ireneusz Fąfara',
      'share-price 98.14 PLN up 1.8% @2026-03-12 owner=Orlen',
      'price 5.87 PLN @2026-03-12',
    ],
  },
  {
    language: 'ru',
    text: [
      'date 2026-03-12 https://novosti.primer.ru/ekonomika/aeroflot',
      '«Аэрофлот» увеличил прибыль',
      'Чистая прибыль «Аэрофлота» по итогам 2025 года выросла на 12% и достигла 62 млрд рублей.Компания перевезла 55,3 млн пассажиров, что на 2,1% меньше, чем годом ранее. Гендиректор Сергей Александровский сообщил в четверг, что в 2026 году компания планирует получить 11 самолётов. Акции «Аэрофлота» подешевели на 0,8%, до 57,3 рубля. По данным Росстата, инфляция в феврале составила 6,1%.',
      'Читайте также: 5 способов сэкономить',
    ].join('\n'),
    claims: [
      'profit 62000000000 RUB up 12% @2025 owner=Aeroflot',
      'passengers 55300000 down 2.1% owner=Aeroflot',
      'equipment 11 @2026 planned agent=Aeroflot ← Сергей Александровский',
      'share-price 57.3 RUB down 0.8% @2026-03-12 owner=Aeroflot',
      'inflation 6.1 % @2026-02 owner=Russia ← Rosstat',
    ],
  },
];
