import type { QuantityCase } from '../../match/quantities/index.js';

/** Texts with every quantity that must be found in them, and texts that must stay clean. */
export const quantityCases: readonly QuantityCase[] = [
  { text: 'कंपनी ने ढाई सौ करोड़ रुपये का निवेश किया।', quantities: [['ढाई सौ करोड़ रुपये', 'currency', 2500000000, 'INR']] },
  { text: 'महंगाई दर 4.8 प्रतिशत रही।', quantities: [['4.8 प्रतिशत', 'percentage', 4.8, '%']] },
  { text: 'बाढ़ से 23 लोगों की मौत हो गई।', quantities: [['23', 'number', 23]] },
  { text: 'इस पुल की लंबाई साढ़े तीन किलोमीटर है।', quantities: [['साढ़े तीन किलोमीटर', 'dimension', 3.5, 'km']] },
  { text: 'सरकार ने डेढ़ लाख टन गेहूं खरीदा।', quantities: [['डेढ़ लाख टन', 'dimension', 150000, 't']] },
  { text: 'जनसंख्या लगभग 1.4 अरब है।', quantities: [['1.4 अरब', 'number', 1400000000, null, '~']] },
  { text: 'सोना सवा लाख रुपये तक पहुंच गया।', quantities: [['सवा लाख रुपये', 'currency', 125000, 'INR']] },
  { text: 'तापमान 42 डिग्री सेल्सियस तक पहुंचा।', quantities: [['42 डिग्री सेल्सियस', 'temperature', 42, '°C']] },
  { text: 'टीम तीसरे स्थान पर रही।', quantities: [['तीसरे', 'ordinal', 3]] },
  { text: 'उन्होंने पौने दो एकड़ जमीन खरीदी।', quantities: [['पौने दो एकड़', 'dimension', 1.75, 'ac']] },
  { text: 'इस परियोजना पर 12,50,000 रुपये खर्च होंगे।', quantities: [['12,50,000 रुपये', 'currency', 1250000, 'INR']] },
  { text: 'दो तिहाई मतदाताओं ने समर्थन किया।', quantities: [['दो तिहाई', 'number', 0.666666666666667]] },
  { text: 'ट्रेन 130 किलोमीटर प्रति घंटे की रफ्तार से चली।', quantities: [['130 किलोमीटर प्रति घंटे', 'dimension', 130, 'km/h']] },
  { text: 'स्कूल में पांच सौ से अधिक छात्र हैं।', quantities: [['पांच सौ', 'number', [500, null], null, '>']] },
  { text: 'बांध में ४५ मीटर पानी है।', quantities: [['४५ मीटर', 'dimension', 45, 'm']] },
  { text: 'निर्यात बढ़कर 34 अरब डॉलर हो गया।', quantities: [['34 अरब डॉलर', 'currency', 34000000000, 'USD']] },
  { text: 'वह शहर से बाहर चला गया।', quantities: [] },
  { text: 'मंत्री ने बैठक में भाग लिया।', quantities: [] },
  { text: 'लोगों ने सड़क पर प्रदर्शन किया।', quantities: [] },
  { text: 'पाँच में से एक घर खाली है।', quantities: [['पाँच में से एक', 'number', 0.2]] },
  { text: 'फोन 011-23456789 पर बात करें।', quantities: [] },
];
