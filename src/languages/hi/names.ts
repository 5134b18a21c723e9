import { neutralNames, type NameRules } from '../../model/index.js';

export const names: NameRules = {
  ...neutralNames,
  home: ['IN'],
  adjectives: {
    AF: 'अफ़ग़ान अफगान', AU: 'ऑस्ट्रेलियाई', BD: 'बांग्लादेशी', BR: 'ब्राज़ीलियाई', CA: 'कनाडाई', CN: 'चीनी', EG: 'मिस्री', FR: 'फ़्रांसीसी फ्रांसीसी', DE: 'जर्मन', GR: 'यूनानी', IN: 'भारतीय', ID: 'इंडोनेशियाई', IR: 'ईरानी', IQ: 'इराकी',
    IL: 'इज़राइली इजरायली इसराइली', IT: 'इतालवी', JP: 'जापानी', KR: 'दक्षिण_कोरियाई', KP: 'उत्तर_कोरियाई', NP: 'नेपाली', PK: 'पाकिस्तानी', PS: 'फ़लस्तीनी फिलिस्तीनी', PL: 'पोलिश', RU: 'रूसी', SA: 'सऊदी', ES: 'स्पेनिश', LK: 'श्रीलंकाई', SY: 'सीरियाई',
    UA: 'यूक्रेनी', GB: 'ब्रिटिश', US: 'अमेरिकी अमरीकी', Q46: 'यूरोपीय',
  },
  roles: [
    { office: 'head-of-state', forms: ['राष्ट्रपति', 'राष्ट्राध्यक्ष'] },
    { office: 'head-of-government', forms: ['प्रधानमंत्री', 'प्रधान मंत्री', 'चांसलर'] },
    { office: 'foreign-minister', forms: ['विदेश मंत्री', 'विदेशमंत्री'] },
    { office: 'defence-minister', forms: ['रक्षा मंत्री', 'रक्षामंत्री'] },
    { office: 'finance-minister', forms: ['वित्त मंत्री'] },
    { office: 'monarch', forms: ['राजा', 'रानी', 'सम्राट'] },
    { office: 'leader', forms: ['नेता'] },
    { office: 'chief', forms: ['महासचिव', 'प्रमुख', 'महानिदेशक'] },
  ],
  roleOrder: { adjectiveBefore: true, adjectiveAfter: false, nameBefore: ['', 'के', 'की', 'का'], definite: [], nameAfter: [] },
};
