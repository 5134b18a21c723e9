import { dayNumber } from './civil.js';

const firstYear = 1900;

/**
 * The years 1900–2100 of the Chinese calendar, six hexadecimal digits each: the lowest 13 bits tell which months have 30
 * days and not 29, the next four behind which month the leap month stands (0 for none), the rest how many days after
 * 20 January the year begins (as ICU computes it).
 */
const table =
  '1716d23c0752260ea512b64a36064b1e0a9b0a955630056a1a0b590457522a075214db253a0b25220a4b0cb4ab3202ad1c056b066b692c0da918fd923e0e92260d2510da4d360a562002b6' +
  '0895b53006d41a0ea9065e922a0e9214cd2638052b220a570cb2b6320b5a1e06d4086ec92c074916f6933c0a9326052b0eca5b340aad20056a0a9b55300ba41a0b49045a932a0a9512f52d' +
  '380536220aad0eb5aa320db21e0da4087d492e0d4a170a953a0a9726055610cab5340ad52006d20a8ea5300ea51a064a026c97280a9b14f55a38056a220b690eb752340b521c0b2506964b' +
  '2c0a4b1714ab3a02ad24056d10cb69360da9200d920a9d25300d251b5a4d3e0a562802b612e5b53806d5220ea90ebe92340e921e0d26066a562a0a571714d63c035a2406d510aec9360749' +
  '20069308952b2e052b180a5b04555a28056a12fb553a0ba4240b490cba93320a951c052d068a6d2a0ab51735aa3c05d2260da510dd4a360e4a200c950a952e2e0556180ab50455b22a06d2' +
  '12cea5380f2524064a0cac973004ab1a055b066ad62c0b691777523c0b52260b2510da4b340a4b1e04ab08a55b2e05ad180b6a045b522a0d9214fd25380d25220a550cb4ad3204b61a05b5' +
  '066daa2c0ec9191e923c0e92260d2610ca56340a571e04d60886d52e07551a0749026e9328069312f52b38052b200a5b0cb55a32056a1c0b6506974a2c0b49171a953c0a9524052d0ecaad' +
  '340ab52005aa088ba52e0da51a0d4a047c95280c9612f94e380556220ab50cb5b23206d21c0ea5088e4a2a068b150c973a04ab24055b0ecad6340b6a2007520a97252e0b45180a8b02549b' +
  '2804ab';

/** Day number of a day of the Chinese calendar, never of a leap month; null outside 1900–2100. */
export function chineseDay(year: number, month: number, day: number): number | null {
  const at = (year - firstYear) * 6;
  if (at < 0 || at >= table.length) return null;
  const bits = parseInt(table.slice(at, at + 6), 16);
  const leap = (bits >> 13) & 15;
  let days = dayNumber(year, 1, 20) + (bits >> 17) + day - 1;
  const before = month - 1 + (leap !== 0 && month > leap ? 1 : 0);
  for (let i = 0; i < before; i++) days += 29 + ((bits >> i) & 1);
  return days;
}
