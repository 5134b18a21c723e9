/** First unit of each block of ten decimal digits in the Basic Multilingual Plane. */
const zeros = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0,
  0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

/** Value 0–9 of a decimal digit of any script; -1 for any other unit. */
export function digitValue(unit: number): number {
  if (unit < 0x3a) return unit >= 0x30 ? unit - 0x30 : -1;
  if (unit < 0x660) return -1;
  for (const zero of zeros) {
    if (unit < zero) return -1;
    if (unit < zero + 10) return unit - zero;
  }
  return -1;
}

/** The digits of `text[start, end)` as ASCII; units that are no digit are left out. */
export function asciiDigits(text: string, start: number, end: number): string {
  let plain = true;
  for (let i = start; i < end && plain; i++) {
    const unit = text.charCodeAt(i);
    plain = unit >= 0x30 && unit <= 0x39;
  }
  if (plain) return text.slice(start, end);
  let digits = '';
  for (let i = start; i < end; i++) {
    const value = digitValue(text.charCodeAt(i));
    if (value >= 0) digits += value;
  }
  return digits;
}
