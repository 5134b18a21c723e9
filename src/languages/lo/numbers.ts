import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: { 0: 'ສູນ', 1: 'ໜຶ່ງ|ຫນຶ່ງ|ນຶ່ງ|ເອັດ', 2: 'ສອງ', 3: 'ສາມ', 4: 'ສີ່', 5: 'ຫ້າ', 6: 'ຫົກ', 7: 'ເຈັດ', 8: 'ແປດ', 9: 'ເກົ້າ', 20: 'ຊາວ' },
    scales: { 10: 'ສິບ', 100: 'ຮ້ອຍ', 1e3: 'ພັນ', 1e4: 'ໝື່ນ|ຫມື່ນ', 1e5: 'ແສນ', 1e6: 'ລ້ານ', 1e9: 'ຕື້' },
    denominators: { 2: 'ເຄິ່ງ' }, tenTakesUnits: true, ordinalPrefixes: 'ທີ'
  },
  quantities: {
    ...neutralQuantityWords,
    homeCurrencies: ['LAK'],
    currencies: { LAK: 'ກີບ', USD: 'ໂດລາ', THB: 'ບາດ', EUR: 'ເອີໂຣ' },
    units: { km: 'ກິໂລແມັດ', m: 'ແມັດ', cm: 'ຊັງຕີແມັດ', kg: 'ກິໂລກຣາມ|ກິໂລ', g: 'ກຣາມ', t: 'ໂຕນ', L: 'ລິດ', har: 'ເຮັກຕາ' },
    percent: 'ເປີເຊັນ|ສ່ວນຮ້ອຍ', degree: 'ອົງສາ|°'
  },
};
