import { neutralNumberWords, neutralQuantityWords, type NumberRules } from '../../model/index.js';

export const numbers: NumberRules = {
  words: {
    ...neutralNumberWords,
    cardinals: { 0: 'သုည|သုံည', 1: 'တစ်|တ', 2: 'နှစ်', 3: 'သုံး', 4: 'လေး', 5: 'ငါး', 6: 'ခြောက်|ခြေါက်', 7: 'ခုနှစ်|ခုနစ်', 8: 'ရှစ်', 9: 'ကိုး' },
    scales: { 10: 'ဆယ်|ဆယ့်', 100: 'ရာ|ရာ့', 1e3: 'ထောင်|ထောင့်', 1e4: 'သောင်း', 1e5: 'သိန်း', 1e6: 'သန်း', 1e7: 'ကုဋေ' },
    denominators: { 2: 'တစ်ဝက်' }, tenTakesUnits: true, notAlone: 'တ|နှစ်|လေး|ရာ|ငါး'
  },
  quantities: {
    ...neutralQuantityWords,
    homeCurrencies: ['MMK'],
    currencies: { MMK: 'ကျပ်', USD: 'ဒေါ်လာ', THB: 'ဘတ်', EUR: 'ယူရို' },
    units: { km: 'ကီလိုမီတာ', m: 'မီတာ', kg: 'ကီလိုဂရမ်', g: 'ဂရမ်', t: 'တန်', L: 'လီတာ', '[mi_i]': 'မိုင်', '[ft_i]': 'ပေ', '[acr_us]': 'ဧက' },
    percent: 'ရာခိုင်နှုန်း', degree: 'ဒီဂရီ|°'
  },
};
