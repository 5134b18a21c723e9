import type { Wording } from './wording.js';

/** Names told in one list, whose people a number counts, what opens where, and which sides “both” are. Published on 12 March 2026, a Thursday. */
export const listWordings: readonly Wording[] = [
  {
    claims: ['arrests 29 @2026-03-10 place=Portugal place=Spain place=Italy'],
    texts: {
      en: 'Police arrested 29 people in Portugal, Spain and Italy on Tuesday.',
      de: 'Die Polizei nahm am Dienstag in Portugal, Spanien und Italien 29 Menschen fest.',
      fr: 'La police a arrêté mardi 29 personnes au Portugal, en Espagne et en Italie.',
      es: 'La policía detuvo el martes a 29 personas en Portugal, España e Italia.',
      it: 'Martedì la polizia ha arrestato 29 persone in Portogallo, Spagna e Italia.',
      pt: 'A polícia prendeu na terça-feira 29 pessoas em Portugal, Espanha e Itália.',
      nl: 'De politie heeft dinsdag 29 mensen aangehouden in Portugal, Spanje en Italië.',
      pl: 'We wtorek policja aresztowała 29 osób w Portugalii, Hiszpanii i we Włoszech.',
      ru: 'Во вторник полиция арестовала 29 человек в Португалии, Испании и Италии.',
      uk: 'У вівторок поліція заарештувала 29 людей у Португалії, Іспанії та Італії.',
      tr: "Polis salı günü Portekiz, İspanya ve İtalya'da 29 kişiyi tutukladı.",
      zh: '星期二，警方在葡萄牙、西班牙和意大利逮捕了29人。',
    },
  },
  {
    claims: ['aid 300000000 EUR planned agent=Sweden patient=Sudan patient=Chad'],
    texts: {
      en: 'Sweden will send 300 million euros in aid to Sudan and Chad.',
      fr: 'La Suède enverra 300 millions d\'euros d\'aide au Soudan et au Tchad.',
      es: 'Suecia enviará 300 millones de euros de ayuda a Sudán y Chad.',
      it: 'La Svezia invierà 300 milioni di euro di aiuti al Sudan e al Ciad.',
      pt: 'A Suécia enviará 300 milhões de euros de ajuda ao Sudão e ao Chade.',
      pl: 'Szwecja wyśle 300 mln euro pomocy do Sudanu i Czadu.',
      ro: 'Suedia va trimite un ajutor de 300 de milioane de euro Sudanului și Ciadului.',
      ru: 'Швеция направит 300 млн евро помощи Судану и Чаду.',
      tr: "İsveç, Sudan ve Çad'a 300 milyon avroluk yardım gönderecek.",
      zh: '瑞典将向苏丹和乍得提供3亿欧元援助。',
      ar: 'سترسل السويد 300 مليون يورو مساعدات إلى السودان وتشاد.',
    },
  },
  {
    claims: ['opening @2028-H1 planned agent=Bosch place=Timişoara'],
    texts: {
      en: 'Bosch will open a plant near Timișoara in the first half of 2028.',
      de: 'Bosch wird im ersten Halbjahr 2028 ein Werk bei Timișoara eröffnen.',
      fr: 'Bosch ouvrira une usine près de Timișoara au premier semestre 2028.',
      es: 'Bosch abrirá una fábrica cerca de Timisoara en el primer semestre de 2028.',
      it: 'Bosch aprirà uno stabilimento vicino a Timișoara nel primo semestre del 2028.',
      pt: 'A Bosch abrirá uma fábrica perto de Timișoara no primeiro semestre de 2028.',
      nl: 'Bosch opent in de eerste helft van 2028 een fabriek bij Timișoara.',
      pl: 'Bosch otworzy fabrykę koło Timișoary w pierwszej połowie 2028 roku.',
      ro: 'Bosch va deschide o fabrică lângă Timișoara în prima jumătate a anului 2028.',
      ru: 'Bosch откроет завод под Тимишоарой в первом полугодии 2028 года.',
      tr: "Bosch, 2028'in ilk yarısında Timişoara yakınlarında bir fabrika açacak.",
    },
  },
  {
    claims: ['arrests 40 @2026-03-09 patient=Syria'],
    texts: {
      en: 'On Monday, 40 Syrian fighters were arrested.',
      de: 'Am Montag wurden 40 syrische Kämpfer festgenommen.',
      fr: 'Lundi, 40 combattants syriens ont été arrêtés.',
      es: 'El lunes fueron detenidos 40 combatientes sirios.',
      it: 'Lunedì sono stati arrestati 40 combattenti siriani.',
      pt: 'Na segunda-feira foram detidos 40 combatentes sírios.',
      nl: 'Maandag werden 40 Syrische strijders gearresteerd.',
      pl: 'W poniedziałek aresztowano 40 syryjskich bojowników.',
      ro: 'Luni au fost arestați 40 de luptători sirieni.',
      ru: 'В понедельник арестованы 40 сирийских боевиков.',
      uk: 'У понеділок заарештовано 40 сирійських бойовиків.',
      tr: 'Pazartesi günü 40 Suriyeli savaşçı tutuklandı.',
    },
  },
  {
    claims: ['agreement @2026-03-09 party=Armenia party=Azerbaijan ← Georgia', 'distance >=10 km @2026-04 planned place=Armenia place=Azerbaijan'],
    texts: {
      en: 'Armenia and Azerbaijan signed a ceasefire on Monday, Georgia announced. Both sides will pull their troops back at least 10 kilometres from the border by the end of April.',
      fr: 'L\'Arménie et l\'Azerbaïdjan ont signé lundi un cessez-le-feu, a annoncé la Géorgie. Les deux parties retireront leurs troupes à au moins 10 kilomètres de la frontière d\'ici fin avril.',
      de: 'Armenien und Aserbaidschan haben am Montag einen Waffenstillstand unterzeichnet, teilte Georgien mit. Beide Seiten werden ihre Truppen bis Ende April mindestens 10 Kilometer von der Grenze zurückziehen.',
    },
  },
];
