/** Sentences of Hindi: `|` stands at every boundary, and is no part of the text. */
export const segmentationCases: readonly string[] = [
  'दाम बढ़े। |वेतन नहीं बढ़ा।',
  'कौन देगा? |कोई नहीं जानता!',
  'डॉ. राम सिंह और प्रो. गीता ने भाषण दिया। |हॉल भरा था।',
  'वृद्धि 3.5 प्रतिशत रही। |निर्यात घटा।',
  'समझौता हुआ।|मंत्री चले गए।',
  'उन्होंने कहा, "हाँ।" |फिर वे चले गए।',
];
