/*
 * A rough sound value of each letter of the Latin, Greek, Cyrillic, Arabic and Hebrew scripts, so that one name has one
 * skeleton in many spellings. A value packs up to three sounds of five bits, first sound lowest; 31 is any vowel.
 */

const vowel = 31;
const sounds = 'bcdfghklmnprstvxz';

// Letters that are written for one another from language to language meet in one sound.
const merged: Readonly<Record<string, string>> = {
  a: '*', e: '*', i: '*', o: '*', u: '*', y: '*', j: '*', w: 'v', q: 'k', c: 'k', ç: 's', č: 's', ć: 's', š: 's', ş: 's', ș: 's', ś: 's', ž: 'z', ż: 'z', ź: 'z',
  ł: 'l', đ: 'd', ð: 'd', þ: 't', ß: 's', æ: '*', œ: '*', ø: '*', ı: '*', ğ: 'g', ħ: 'h', ŋ: 'n', ə: '*', ț: 't', ţ: 't',
  б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ж: 'z', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'r', с: 's', т: 't', ф: 'f', х: 'h', ц: 'k', ч: 's', ш: 's',
  щ: 's', а: '*', е: '*', ё: '*', и: '*', й: '*', о: '*', у: '*', ы: '*', э: '*', ю: '*', я: '*', і: '*', ї: '*', є: '*', ъ: '', ь: '', ј: '*', љ: 'l', њ: 'n', ћ: 's', ђ: 'd', џ: 's', ў: '*',
  α: '*', β: 'v', γ: 'g', δ: 'd', ε: '*', ζ: 'z', η: '*', θ: 't', ι: '*', κ: 'k', λ: 'l', μ: 'm', ν: 'n', ξ: 'ks', ο: '*', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't', υ: '*', φ: 'f', χ: 'h', ψ: 'ps', ω: '*',
  x: 'ks',
  ا: '*', أ: '*', إ: '*', آ: '*', و: '*', ي: '*', ى: '*', ی: '*', ئ: '*', ؤ: '*', ء: '', ع: '', ة: '', ب: 'b', پ: 'p', ت: 't', ث: 't', ج: '*', چ: 'kh', ح: 'h', خ: 'kh', د: 'd', ذ: 'd', ر: 'r', ز: 'z', ژ: 'z',
  س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh', ف: 'f', ق: 'k', ك: 'k', ک: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h',
  א: '*', ב: 'b', ג: 'g', ד: 'd', ה: 'h', ו: '*', ז: 'z', ח: 'h', ט: 't', י: '*', כ: 'k', ך: 'k', ל: 'l', מ: 'm', ם: 'm', נ: 'n', ן: 'n', ס: 's', ע: '*', פ: 'p', ף: 'f', צ: 'ts', ץ: 'ts', ק: 'k', ר: 'r', ש: 'sh', ת: 't',
};

function packed(letter: string): number {
  const plain = letter.normalize('NFD').charAt(0);
  const spelled = merged[letter] ?? merged[plain] ?? plain;
  let value = 0;
  let shift = 0;
  for (const sound of spelled) {
    const code = sound === '*' ? vowel : sounds.indexOf(sound) + 1;
    value |= code << shift;
    if (code > 0) shift += 5;
  }
  return value;
}

function build(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (const [from, to] of [[0x41, 0x24f], [0x370, 0x3ff], [0x400, 0x52f], [0x5d0, 0x5ea], [0x621, 0x6cc], [0x1e00, 0x1fff]] as const) {
    for (let unit = from; unit <= to; unit++) {
      const lower = String.fromCharCode(unit).toLowerCase();
      if (lower.length > 0 && /\p{L}/u.test(lower)) table[unit] = packed(lower.charAt(0));
    }
  }
  return table;
}

/** Packed sound values of each UTF-16 unit; 0 where there is none. */
export const latinTable: Uint16Array = build();
