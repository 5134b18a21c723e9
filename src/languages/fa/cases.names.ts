import type { NameCase } from '../../model/index.js';

export const cases: readonly NameCase[] = [
  { text: 'صادرات آلمان کاهش یافت.', mentions: ['آلمان Q183'] },
  { text: 'وزیر ایتالیایی به تهران رفت.', mentions: ['ایتالیایی Q38 adjective', 'تهران Q3616'] },
  { text: 'ولادیمیر پوتین با شی جین‌پینگ دیدار کرد.', mentions: ['ولادیمیر پوتین Q7747', 'شی جین‌پینگ Q15031'] },
  { text: 'سازمان ملل به سودان کمک می‌کند.', mentions: ['سازمان ملل Q1065', 'سودان Q1049'] },
  { text: 'فرانسه و ترکیه توافق کردند.', mentions: ['فرانسه Q142', 'ترکیه Q43'] },
  { text: 'بچه‌ها در باغ بازی می‌کنند.', mentions: [] },
];
