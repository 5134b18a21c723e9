import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    indefinites: 'muutama|useita|usea|pari|monta|muutaman|useiden',
    cardinals: {
      0: 'nolla', 1: 'yksi', 2: 'kaksi', 3: 'kolme', 4: 'neljä', 5: 'viisi', 6: 'kuusi', 7: 'seitsemän', 8: 'kahdeksan', 9: 'yhdeksän', 10: 'kymmenen',
      11: 'yksitoista', 12: 'kaksitoista', 13: 'kolmetoista', 14: 'neljätoista', 15: 'viisitoista', 16: 'kuusitoista', 17: 'seitsemäntoista',
      18: 'kahdeksantoista', 19: 'yhdeksäntoista', 1.5: 'puolitoista',
    },
    scales: {
      10: 'kymmentä|kymmen|kymmenen',
      100: 'sata|sataa|sadan|sataan|sadassa|sadasta',
      1000: 'tuhat|tuhatta|tuhannen|tuhanteen',
      1e6: 'miljoona|miljoonaa|miljoonan|miljoonaan|miljoonalla',
      1e9: 'miljardi|miljardia|miljardin|miljardiin|miljardilla', 1e12: 'biljoona|biljoonaa|biljoonan',
    },
    shortScales: { 1000: 't|k', 1e6: 'milj|mn|m', 1e9: 'mrd' },
    collectives: {
      [1 / 3]: 'kolmannes|kolmanneksen|kolmannesta|kolmannekseen',
      0.2: 'viidennes|viidenneksen|viidennestä',
      10: 'kymmenkunta|kymmenkuntaa|kymmenisen', 12: 'tusina|tusinaa', 15: 'viitisentoista', 20: 'parikymmentä|parinkymmenen', 30: 'kolmisenkymmentä',
      40: 'nelisenkymmentä', 50: 'viitisenkymmentä', 60: 'kuutisenkymmentä', 200: 'parisataa', 2000: 'parituhatta',
    },
    ordinals: {
      1: 'ensimmäinen|ensimmäisen|ensimmäistä|ensimmäisessä|ensimmäisenä|ensimmäiset|ensimmäisten|ensimmäisestä|ensimmäiseen|ensimmäisellä|ensimmäiselle',
      2: 'toinen|toisen|toista|toisena|toisessa|toisesta|toiseen|toisella|toiselle|toiseksi',
      3: 'kolmas|kolmannen|kolmatta|kolmantena|kolmannessa|kolmannella|kolmanneksi|kolmanteen',
      4: 'neljäs|neljännen|neljättä|neljäntenä|neljännessä|neljännellä|neljänneksi',
      5: 'viides|viidennen|viidettä|viidentenä|viidennessä',
      6: 'kuudes|kuudennen|kuudetta|kuudentena',
      7: 'seitsemäs|seitsemännen|seitsemättä|seitsemäntenä', 8: 'kahdeksas|kahdeksannen|kahdeksatta', 9: 'yhdeksäs|yhdeksännen|yhdeksättä',
      10: 'kymmenes|kymmenennen|kymmenettä', 11: 'yhdestoista|yhdennentoista', 12: 'kahdestoista|kahdennentoista',
      20: 'kahdeskymmenes|kahdennenkymmenennen', 100: 'sadas|sadannen', 1000: 'tuhannes|tuhannen',
    },
    denominators: {
      2: 'puoli|puolet|puolta|puolen|puolikas',
      3: 'kolmasosa|kolmasosaa|kolmannes|kolmannesta|kolmanneksen|kolmasosan',
      4: 'neljäsosa|neljäsosaa|neljännes|neljännestä|neljänneksen|vartti',
      5: 'viidesosa|viidesosaa|viidennes|viidenneksen', 6: 'kuudesosa|kuudesosaa', 10: 'kymmenesosa|kymmenesosaa|kymmenes', 100: 'sadasosa|sadasosaa',
    },
    loneDenominators: {
      any: 'kolmasosa|kolmasosaa|kolmasosan|neljäsosa|neljäsosaa|neljäsosan|viidesosa|viidesosaa|kymmenesosa|kymmenesosaa|kolmannes|neljännes|viidennes',
      beforeDefinite: '', definite: '', not: '',
    },
    additions: { 0.5: 'ja puoli|ja puolen|ja puolta' },
    multiples: { 2: 'kaksinkertainen|kaksinkertaisesti|tuplasti', 3: 'kolminkertainen' },
    vague: [
      { forms: 'miljardit|miljardeja|miljardien', min: 2e9, max: 9999999999 }, { forms: 'kymmenet|kymmeniä|kymmenien|kymmenissä|kymmenille', min: 20, max: 99 },
      { forms: 'sadat|satoja|satojen|sadoille', min: 200, max: 999 }, { forms: 'tuhannet|tuhansia|tuhansien|tuhansille', min: 2000, max: 9999 },
      { forms: 'kymmenet tuhannet|kymmeniä tuhansia|kymmenien tuhansien|kymmentuhansia', min: 20000, max: 99999 },
      { forms: 'satoja tuhansia|sadat tuhannet|satojen tuhansien', min: 200000, max: 999999 }, { forms: 'miljoonat|miljoonia|miljoonien', min: 2e6, max: 1e7 },
      { forms: 'tusinoittain', min: 24, max: 99 },
    ],
    decimalWords: 'pilkku|piste',
    compounds: true,
    tenTakesUnits: true,
    wordEndings:
      'a|ä|ta|tä|n|en|on|in|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|an|än|ia|iä|ien|iin|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|iksi|ina|inä|t|' +
      'eja|ejä|ja|jä|oita|öitä|ita|itä|een|isen|iden|itten|tten|ssaan|nsa',
    notAlone: 'yksi|toinen|toisen|toista|toisena|toisessa|toisella|toiselle|puolta|puolen|puoli|tuhannen|sadan|toisesta|toiseen|toiseksi',
    ordinalDot: true,
    ordinalSuffixes: 's|nnen|tta|nteen|ntena|nnessa|nnella|nneksi',
    extraGroups: '\'’',
  },
  quantities: {
    ...neutralQuantityWords,
    perAny: 'per', perAfter: 'kohti|kohden',
    perObjects: { person: 'asukasta|asukas|henkeä|henkilöä|hlö', share: 'osaketta|osake', household: 'kotitaloutta' },
    perPhrases: {
      '[bbl_us]': 'tynnyriltä|barrelilta', L: 'litralta', kg: 'kilolta', t: 'tonnilta', h: 'tunnilta|tunnissa', mo: 'kuukaudessa|kuussa', a: 'vuodessa',
      d: 'päivässä', wk: 'viikossa', 'MW.h': 'megawattitunnilta', 'kW.h': 'kilowattitunnilta',
    },
    perNounPhrases: { person: 'asukkaalta|hengeltä|henkilöltä', share: 'osakkeelta' },
    belowZero: 'pakkasta|nollan alapuolella',
    homeCurrencies: ['EUR', 'FIM'],
    currencies: {
      EUR: 'euro|euroa|euron', FIM: 'markka|markkaa|markan|mk',
      USD: 'dollari|dollaria|dollarin|yhdysvaltain dollari|yhdysvaltain dollaria', GBP: 'punta|puntaa|punnan',
      SEK: 'kruunu|kruunua|kruunun|ruotsin kruunua|ruotsin kruunu', NOK: 'norjan kruunua', DKK: 'tanskan kruunua', RUB: 'rupla|ruplaa|ruplan',
      JPY: 'jeni|jeniä', CNY: 'juan|juania|yuan|yuania', CHF: 'frangi|frangia|sveitsin frangia', TRY: 'turkin liiraa|liira|liiraa',
    },
    subunits: { EUR: 'sentti|senttiä|sentin', USD: 'sentti|senttiä|sentin' },
    units: {
      km: 'kilometri|kilometriä|kilometrin', m: 'metri|metriä|metrin',
      cm: 'sentti|senttimetri|senttimetriä|senttimetrin',
      mm: 'millimetri|millimetriä|milli|milliä', t: 'tonni|tonnia|tonnin',
      kg: 'kilo|kiloa|kilon|kilogramma|kilogrammaa', g: 'gramma|grammaa', L: 'litra|litraa|litran', dL: 'desilitra|desilitraa', '[mi_i]': 'maili|mailia|mailin',
      har: 'hehtaari|hehtaaria|hehtaarin',
      m2: 'neliömetri|neliömetriä|neliö|neliötä|neliömetrin', km2: 'neliökilometri|neliökilometriä',
      m3: 'kuutiometri|kuutiometriä|kuutio|kuutiota',
      'km/h': 'kilometriä tunnissa|kilometrin tuntinopeus',
      Cel: 'celsiusaste|celsiusastetta|astetta celsiusta|celsius-astetta',
      '[degF]': 'fahrenheitastetta|astetta fahrenheitia', MW: 'megawatti|megawattia|megawatin', GW: 'gigawattia',
      'kW.h': 'kilowattitunti|kilowattituntia',
      'MW.h': 'megawattitunti|megawattituntia', '[bbl_us]': 'tynnyri|tynnyriä',
      '{Richter}': 'richterin asteikolla|richterin asteikon|richteriä',
    },
    notUnits: 'aste|astetta|°|s|h|d|v|t|vk|kk|kuppi|kuppia|pisara|pisaraa|piste|pistettä|osa|osaa|ei|pv|krt|sentti|senttiä',
    percent:
      'prosenttinen|prosenttisen|prosenttista|prosenttiseen|prosenttisesti|prosenttiset|prosenttisia|prosentti|prosenttia|prosentin|prosentilla|prosenttiin|' +
      'prosentista|pros.|pros',
    percentagePoint: 'prosenttiyksikkö|prosenttiyksikköä|prosenttiyksikön|prosenttiyksiköllä',
    basisPoint: 'korkopiste|korkopistettä|peruspistettä',
    unitEndings:
      'a|ä|ta|tä|n|en|on|in|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|an|än|ia|iä|ien|iin|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|iksi|ina|inä|t|' +
      'eja|ejä|ja|jä|oita|öitä|ita|itä|een|isen|iden|itten|tten|ssaan|nsa',
    degree: 'aste|astetta|asteen|°',
    ageAfter:
      'vuotias|vuotiaan|vuotiasta|vuotiaana|vuotiaat|vuotiaiden|vuotiaille|-vuotias|-vuotiaan|-vuotiasta|-vuotiaana|-vuotiaat|-vuotiaiden|-vuotiaille|' +
      'vuotiaalle|-vuotiaalle|vuotiaalla|-vuotiaalla|vuoden ikäinen|vuoden ikäisenä|vuoden iässä',
    everyNth: 'joka',
    comparators: {
      '>': 'yli|enemmän kuin|runsas|runsaat|reilu|reilut', '>=': 'vähintään|ainakin|vähimmillään', '<': 'alle|vähemmän kuin|vajaa|vajaat',
      '<=': 'enintään|korkeintaan|jopa|enimmillään',
      '~': 'noin|lähes|melkein|suunnilleen|arviolta|n.|liki|parisen',
    },
    comparatorsAfter: { '>=': 'tai enemmän', '<=': 'tai vähemmän' },
    rangeJoiners: '',
    plus: 'plus', minus: 'miinus',
    notObjects: 'ja|tai|on|oli|ei|että|kun|kuin|se|joka|jotka|sekä|mutta|myös|jo|vielä|mukaan|jälkeen|aikana|sitten|kanssa|verran|yli|alle|enemmän|vähemmän',
  },
};
