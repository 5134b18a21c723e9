import type { Wording } from './wording.js';

/** Talks that are going on, agreements to buy, what somebody said would be, vehicles called back, taxes and asylum. Published on 12 March 2026, a Thursday. */
export const dealWordings: readonly Wording[] = [
  {
    claims: ['talks party=Siemens party=Alstom ← Handelsblatt'],
    texts: {
      en: 'Siemens is in talks with Alstom, the newspaper Handelsblatt reported.',
      de: 'Siemens verhandelt mit Alstom, berichtete das Handelsblatt.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Handelsblatt'],
    texts: {
      de: 'Siemens steht in Verhandlungen mit Alstom, berichtete das Handelsblatt.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Les Échos'],
    texts: {
      fr: 'Siemens est en discussions avec Alstom, selon Les Echos.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← “…”'],
    texts: {
      es: 'Siemens está en conversaciones con Alstom, según Expansión.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Corriere della Sera'],
    texts: {
      it: 'Siemens è in trattative con Alstom, secondo il Corriere della Sera.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Folha de S.Paulo'],
    texts: {
      pt: 'A Siemens está em negociações com a Alstom, segundo a Folha de S.Paulo.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← de Volkskrant'],
    texts: {
      nl: 'Siemens voert gesprekken met Alstom, meldt de Volkskrant.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Puls Biznesu'],
    texts: {
      pl: 'Siemens prowadzi rozmowy z Alstomem, podał Puls Biznesu.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← “…”'],
    texts: {
      ro: 'Siemens poartă discuții cu Alstom, potrivit Ziarului Financiar.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom'],
    texts: {
      tr: 'Siemens, Alstom ile görüşmeler yürütüyor.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Kommersant'],
    texts: {
      ru: 'Siemens ведёт переговоры с Alstom, сообщил Коммерсантъ.',
    },
  },
  {
    claims: ['talks party=Siemens party=Alstom ← Reuters'],
    texts: {
      uk: 'Siemens веде переговори з Alstom, повідомляє Reuters.',
    },
  },
  {
    claims: [],
    texts: {
      ar: 'تجري شركة سيمنز محادثات مع ألستوم، وفق رويترز.',
    },
  },
  {
    claims: ['agreement @2026-03-10 party=Philips party=Thales', 'agreement.value 4200000000 EUR @2026-03-10 party=Philips party=Thales'],
    texts: {
      en: 'Dutch group Philips agreed on Tuesday to buy its French rival Thales for €4.2 billion in cash.',
    },
  },
  {
    claims: ['agreement @2026-03-10 party=Philips party=Thales'],
    texts: {
      fr: "Philips a conclu mardi un accord pour racheter Thales pour 4,2 milliards d'euros.",
    },
  },
  {
    claims: ['agreement @2026-03-10 party=Philips party=Thales', 'agreement.value 4200000000 EUR @2026-03-10 party=Philips party=Thales'],
    texts: {
      es: 'Philips acordó el martes comprar a su rival Thales por 4.200 millones de euros.',
      pt: 'A Philips acertou na terça-feira a compra da rival Thales por 4,2 mil milhões de euros.',
      nl: 'Philips heeft dinsdag ingestemd met de overname van Thales voor 4,2 miljard euro.',
    },
  },
  {
    claims: ['opening @2026-12 planned place=Malmö ← Ann Lindqvist'],
    texts: {
      en: 'Minister Ann Lindqvist said the new airport in Malmö would open in December.',
    },
  },
  {
    claims: ['military.troops 300 @2026-05 planned owner=Sweden place=Estonia ← Sweden'],
    texts: {
      en: 'Sweden would send 300 soldiers to Estonia in May, he said.',
    },
  },
  {
    claims: ['trade.exports 40000000000 EUR up @2027 forecast agent=Norway ← Ann Lindqvist'],
    texts: {
      en: "Norway's exports would rise to 40 billion euros next year, Minister Ann Lindqvist said.",
    },
  },
  {
    claims: ['recalls 73000 owner=Renault ← Renault'],
    texts: {
      en: 'Renault is recalling 73,000 cars in Spain because of faulty brakes, the company said.',
    },
  },
  {
    claims: ['recalls 73000 owner=Renault'],
    texts: {
      de: 'Renault ruft wegen defekter Bremsen 73.000 Autos zurück.',
      fr: 'Renault rappelle 73 000 voitures en raison de freins défectueux.',
      es: 'Renault llama a revisión 73.000 coches por un fallo en los frenos.',
      it: 'Renault richiama 73mila auto per freni difettosi.',
      pt: 'A Renault chama às oficinas 73 mil carros por causa dos travões.',
      nl: "Renault roept 73.000 auto's terug vanwege defecte remmen.",
      pl: 'Renault wzywa do serwisów 73 tys. samochodów z powodu wadliwych hamulców.',
      ro: 'Renault recheamă în service 73.000 de mașini.',
      tr: 'Renault, arızalı frenler nedeniyle 73 bin aracı geri çağırıyor.',
      ru: 'Renault отзывает 73 тысячи автомобилей из-за неисправных тормозов.',
      uk: 'Renault відкликає 73 тисячі автомобілів через несправні гальма.',
    },
  },
  {
    claims: ['recalls 73000 owner=雷诺'],
    texts: {
      zh: '雷诺因刹车故障召回7.3万辆汽车。',
    },
  },
  {
    claims: ['tax-rate 21 % up from 19 @2026-08 planned owner=Romania'],
    texts: {
      en: 'Romania will raise VAT from 19 to 21 percent in August.',
      fr: 'La Roumanie relèvera la TVA de 19 à 21 % en août.',
      es: 'Rumanía subirá el IVA del 19 al 21 por ciento en agosto.',
      it: "La Romania aumenterà l'IVA dal 19 al 21 per cento ad agosto.",
      pt: 'A Roménia vai aumentar o IVA de 19 para 21 por cento em agosto.',
      pl: 'Rumunia podniesie w sierpniu VAT z 19 do 21 proc.',
      ro: 'România va majora TVA de la 19 la 21 la sută în august.',
      ru: 'Румыния в августе повысит НДС с 19 до 21 процента.',
      uk: 'Румунія у серпні підвищить ПДВ з 19 до 21 відсотка.',
      zh: '罗马尼亚将于8月把增值税从19%提高到21%。',
    },
  },
  {
    claims: ['migration ~31000 @2025 place=Sweden'],
    texts: {
      en: 'Some 31,000 people applied for asylum in Sweden last year.',
    },
  },
  {
    claims: ['migration 31000 @2025 place=Sweden'],
    texts: {
      de: 'Im vergangenen Jahr beantragten 31.000 Menschen in Schweden Asyl.',
    },
  },
  {
    claims: ['migration 112 @2026-03-09 place=Latvia'],
    texts: {
      en: 'In Latvia, 112 people were turned back at the border on Monday.',
    },
  },
  {
    claims: ['migration 31000 @2025 place=Sweden'],
    texts: {
      fr: "31 000 personnes ont demandé l'asile en Suède l'an dernier.",
      tr: "Geçen yıl İsveç'te 31 bin kişi sığınma başvurusunda bulundu.",
    },
  },
];
