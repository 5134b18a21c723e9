import { neutralNames, type NameRules } from '../../model/index.js';
import { institutions } from './institutions.js';

export const names: NameRules = {
  ...neutralNames,
  plainOpenings: ['mali'],
  home: ['TR'],
  // Case and possessive endings; after an apostrophe they are tokens of their own, without one (adjectives, careless writing) they hang on the name.
  suffixes: [
    'nın', 'nin', 'nun', 'nün', 'ın', 'in', 'un', 'ün', 'ya', 'ye', 'yı', 'yi', 'yu', 'yü', 'a', 'e', 'ı', 'i', 'u', 'ü', 'da', 'de', 'ta', 'te', 'dan', 'den',
    'tan', 'ten', 'daki', 'deki', 'taki', 'teki', 'la', 'le', 'yla', 'yle', 'lar', 'ler', 'na', 'ne', 'nda', 'nde', 'ndan', 'nden', 'nı', 'ni',
  ],
  endings: [
    ['ğı', 'k'], ['ği', 'k'], ['ğu', 'k'], ['ğü', 'k'], ['ğına', 'k'], ['ğine', 'k'], ['sı', ''], ['si', ''], ['su', ''], ['sü', ''], ['sının', 'sı'],
    ['sinin', 'si'], ['ünün', 'ü'], ['unun', 'u'],
  ],
  minimumStem: 4,
  smallAdjectives: false,
  adjectiveClasses: {
    li: ['lı', 'lılar', 'lıların', 'lılara', 'lıları'],
    lar: ['', 'lar', 'ların', 'lara', 'ları', 'larla', 'ya', 'ı', 'a'],
    ler: ['', 'ler', 'lerin', 'lere', 'leri', 'lerle', 'i', 'e'],
  },
  adjectives: {
    AF: 'Afgan-lar', AL: 'Arnavut-lar', DZ: 'Cezayirli-ler', AO: 'Angolalı-lar', AR: 'Arjantinli-ler', AM: 'Ermeni-ler', AU: 'Avustralyalı-lar',
    AT: 'Avusturyalı-lar', AZ: 'Azerbaycanlı-lar Azeri-ler', BD: 'Bangladeşli-ler', BY: 'Belaruslu-lar', BE: 'Belçikalı-lar', BA: 'Bosnalı-lar Boşnak-lar',
    BR: 'Brezilyalı-lar', BG: 'Bulgar-lar', KH: 'Kamboçyalı-lar', CA: 'Kanadalı-lar', CL: 'Şilili-ler', CN: 'Çinli-ler', CO: 'Kolombiyalı-lar',
    HR: 'Hırvat-lar', CU: 'Kübalı-lar', CZ: 'Çek-ler', DK: 'Danimarkalı-lar', EG: 'Mısırlı-lar', EE: 'Estonyalı-lar', ET: 'Etiyopyalı-lar',
    FI: 'Fin-ler Finlandiyalı-lar',
    FR: 'Fransız-lar', GE: 'Gürcü-ler', DE: 'Alman-lar', GR: 'Yunan-lar Yunanlı-lar', HU: 'Macar-lar', IS: 'İzlandalı-lar',
    IN: 'Hint-ler Hintli-ler Hindistanlı-lar', ID: 'Endonezyalı-lar', IR: 'İranlı-lar', IQ: 'Iraklı-lar', IE: 'İrlandalı-lar', IL: 'İsrailli-ler',
    IT: 'İtalyan-lar', JP: 'Japon-lar', JO: 'Ürdünlü-ler',
    KZ: 'Kazak-lar Kazakistanlı-lar', KE: 'Kenyalı-lar', XK: 'Kosovalı-lar', KW: 'Kuveytli-ler', KG: 'Kırgız-lar', LV: 'Letonyalı-lar', LB: 'Lübnanlı-lar',
    LY: 'Libyalı-lar', LT: 'Litvanyalı-lar', MY: 'Malezyalı-lar', MX: 'Meksikalı-lar', MD: 'Moldovalı-lar', MN: 'Moğol-lar', ME: 'Karadağlı-lar',
    MA: 'Faslı-lar',
    NL: 'Hollandalı-lar', NZ: 'Yeni_Zelandalı-lar', NG: 'Nijeryalı-lar', KP: 'Kuzey_Koreli-ler', KR: 'Güney_Koreli-ler Koreli-ler', MK: 'Makedon-lar',
    NO: 'Norveçli-ler', PK: 'Pakistanlı-lar', PS: 'Filistinli-ler', PE: 'Perulu-lar', PH: 'Filipinli-ler', PL: 'Polonyalı-lar Leh-ler', PT: 'Portekizli-ler',
    QA: 'Katarlı-lar',
    RO: 'Rumen-ler Romen-ler Romanyalı-lar', RU: 'Rus-lar', SA: 'Suudi-ler', RS: 'Sırp-lar', SG: 'Singapurlu-lar', SK: 'Slovak-lar', SI: 'Sloven-ler',
    SO: 'Somalili-ler', ZA: 'Güney_Afrikalı-lar', ES: 'İspanyol-lar', SD: 'Sudanlı-lar', SE: 'İsveçli-ler', CH: 'İsviçreli-ler', SY: 'Suriyeli-ler',
    TW: 'Tayvanlı-lar', TJ: 'Tacik-ler',
    TH: 'Taylandlı-lar', TN: 'Tunuslu-lar', TR: 'Türk-ler', TM: 'Türkmen-ler', UA: 'Ukraynalı-lar', GB: 'İngiliz-ler Britanyalı-lar',
    US: 'Amerikan Amerikalı-lar ABD\'li', UZ: 'Özbek-ler', VE: 'Venezuelalı-lar', VN: 'Vietnamlı-lar', YE: 'Yemenli-ler', Q46: 'Avrupalı-lar',
    Q15: 'Afrikalı-lar', Q48: 'Asyalı-lar', Q15180: 'Sovyet-ler',
  },
  // The treasury, not the dative of Mali, which has its apostrophe; a spokesman, not the newspaper.
  notNames: ['maliye', 'sözcüsü', 'sözcüsünün', 'sözcüsüne'],
  titles: [
    'sayın', 'sözcüsü', 'bay', 'bayan', 'dr', 'prof', 'doç', 'başkan', 'başkanı', 'lideri', 'lider', 'bakanı', 'bakan', 'general', 'kral', 'kraliçe', 'prens',
    'prenses', 'papa', 'şeyh', 'ayetullah', 'mevkidaşı', 'mevkidaşları', 'eski', 'vekil', 'vekili', 'sözcüsü', 'temsilcisi', 'büyükelçisi', 'valisi', 'senatör',
    'sekreteri', 'müdürü', 'genel', 'yardımcısı', 've', 'ile', 'ise', 'ceo', 'ceo\'su', 'müdür',
    'sözcü', 'vali', 'kaptan', 'avukat', 'savcı', 'hâkim', 'albay', 'yarbay', 'teğmen', 'komiser', 'doktor', 'rektör', 'ekonomist', 'analist', 'yüzbaşı', 'kaymakam',
  ],
  roles: [
    {
      office: 'head-of-state',
      forms: ['Devlet Başkanı', 'Cumhurbaşkanı', 'Başkanı', 'devlet başkanı', 'cumhurbaşkanı', 'Devlet Başkanının', 'Cumhurbaşkanının'],
    },
    { office: 'head-of-government', forms: ['Başbakanı', 'Başbakan', 'başbakanı', 'Şansölyesi', 'hükümet başkanı'] },
    { office: 'foreign-minister', forms: ['Dışişleri Bakanı', 'dışişleri bakanı'] },
    { office: 'defence-minister', forms: ['Savunma Bakanı', 'Milli Savunma Bakanı', 'savunma bakanı'] },
    { office: 'finance-minister', forms: ['Maliye Bakanı', 'Hazine ve Maliye Bakanı', 'Hazine Bakanı'] },
    { office: 'monarch', forms: ['Kralı', 'Kraliçesi', 'Emiri'] }, { office: 'leader', forms: ['lider', 'lideri', 'liderin', 'liderinin', 'Lider', 'Lideri'] },
    { office: 'chief', forms: ['Genel Sekreteri', 'genel sekreteri', 'Genel Direktörü', 'genel direktörü', 'şefi'] },
  ],
  roleOrder: {
    adjectiveBefore: true, adjectiveAfter: false,
    nameBefore: ['', '\'nın', '\'nin', '\'nun', '\'nün', '\'ın', '\'in', '\'un', '\'ün'], definite: [],
    formerBefore: ['eski', 'sabık', 'müstakbel', 'dönemin'], formerAfter: [], nameAfter: [],
  },
  institutions,
  particles: ['bin', 'el', 'al', 'von', 'van', 'de', 'der'],
  sportWords: [
    'futbol', 'lig', 'süper', 'kupa', 'kupası', 'şampiyona', 'şampiyonası', 'turnuva', 'maç', 'maçı', 'maçta', 'maçın', 'gol', 'golü', 'forvet', 'kaleci',
    'teknik', 'direktör', 'sezon', 'puan', 'yarı', 'final', 'takım', 'takımı', 'madalya', 'basketbol', 'voleybol',
  ],
  placeKinds: {
    apart: true,
    regions: [
      'eyaleti', 'eyaletinde', 'eyaletinin', 'eyaletine', 'eyaletinden', 'ili', 'ilinde', 'ilinin', 'vilayeti', 'bölgesi', 'bölgesinde', 'oblastı',
      'oblastında', 'bölgesinin', 'bölgesine', 'bölgesinden', 'bölgesindeki', 'eyaletindeki', 'ilindeki', 'iline', 'ilinden',
    ],
    cities: ['şehri', 'şehrinde', 'şehrinin', 'kenti', 'kentinde', 'kentinin', 'kentine', 'kentinden', 'şehrine', 'şehrinden', 'şehrindeki', 'kentindeki'],
  },
  teamRoles: ['kaptanı', 'forveti', 'kalecisi', 'antrenörü'],
  organisationNouns: {
    before:
      'partisi|şirketi|firması|holdingi|üreticisi|tedarikçisi|bankası|havayolu|sendikası|derneği|vakfı|gazetesi|dergisi|kanalı|ajansı|enstitüsü|hareketi|' +
      'ittifakı|zinciri|operatörü|devi|muhalefetteki|iktidardaki|işletmecisi|perakendecisi|sigortacısı|geliştiricisi|markası|dağıtıcısı|rakibi|rakip|ortağı|' +
      'grubunun|şirketinin',
    behind:
      'partisi|partisinin|partisine|partisini|partisi\'nin|şirketi|şirketinin|şirketine|şirketini|firması|firmasının|holding|holdingi|bankası|bankasının|' +
      'havayolları|gazetesi|gazetesinin|gazetesine|dergisi|kanalı|kanalına|ajansı|ajansına|ajansının|sendikası|sendikasının|derneği|derneğinin|vakfı|' +
      'vakfının|enstitüsü|enstitüsünün|hareketi|ittifakı|kulübü|kulübünün|mağazaları|fabrikası|aş',
    modifiers: '',
    headed: '',
    headedBehind:
      'lideri|liderinin|liderliğine|başkanı|başkanının|başkanlığından|başkanlığına|kurucusu|sahibi|sözcüsü|üyesi|üyeleri|hisseleri|hisselerinin|çalışanları|' +
      'ortakları|yönetimi|ceo\'su|patronu',
  },
};
