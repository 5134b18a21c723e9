import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'صادرات کشور به ۲۴۵ میلیارد دلار رسید.', quantities: [['۲۴۵ میلیارد دلار', 'currency', 245000000000, 'USD']] },
  { text: 'نرخ تورم ۳۹٫۲ درصد بود.', quantities: [['۳۹٫۲ درصد', 'percentage', 39.2, '%']] },
  { text: 'در این حادثه بیست و سه نفر زخمی شدند.', quantities: [['بیست و سه', 'number', 23]] },
  { text: 'دولت دویست میلیون یورو اختصاص داد.', quantities: [['دویست میلیون یورو', 'currency', 200000000, 'EUR']] },
  { text: 'طول این پل سه و نیم کیلومتر است.', quantities: [['سه و نیم کیلومتر', 'dimension', 3.5, 'km']] },
  { text: 'بیش از ده هزار نفر در راهپیمایی شرکت کردند.', quantities: [['ده هزار', 'number', [10000, null], null, '>']] },
  { text: 'قیمت طلا ۱۲ درصد کاهش یافت.', quantities: [['۱۲ درصد', 'percentage', 12, '%']] },
  { text: 'این کارخانه ۱۵ تن فولاد تولید می‌کند.', quantities: [['۱۵ تن', 'dimension', 15, 't']] },
  { text: 'دمای هوا به ۳۸ درجه سانتی‌گراد رسید.', quantities: [['۳۸ درجه سانتی‌گراد', 'temperature', 38, '°C']] },
  { text: 'تیم در رده سوم قرار گرفت.', quantities: [['سوم', 'ordinal', 3]] },
  { text: 'او صد و پنجاه هزار تومان پرداخت.', quantities: [['صد و پنجاه هزار تومان', 'currency', 150000, 'IRT']] },
  { text: 'حدود هزار و پانصد کارگر اخراج شدند.', quantities: [['هزار و پانصد', 'number', 1500, null, '~']] },
  { text: 'مساحت پارک پنجاه هکتار است.', quantities: [['پنجاه هکتار', 'dimension', 50, 'ha']] },
  { text: 'جمعیت شهر دو میلیون و سیصد هزار نفر است.', quantities: [['دو میلیون و سیصد هزار', 'number', 2300000]] },
  { text: 'نیمی از مردم رأی دادند.', quantities: [['نیمی', 'number', 0.5]] },
  { text: 'وزیر از پاسخ خودداری کرد.', quantities: [] },
  { text: 'بازی با تساوی به پایان رسید.', quantities: [] },
];
