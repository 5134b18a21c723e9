/*
 * Texts for measuring: sentences of our own, shuffled by a seeded generator into articles, so that every run of the
 * bench reads the same and nothing is copied from anywhere.
 */

const sentences: Readonly<Record<string, readonly string[]>> = {
  en: [
    'President Vladimir Putin met his Chinese counterpart Xi Jinping in Beijing on 16 May 2024 and signed a joint statement.',
    'Trade between Russia and China grew by 26 percent to $240 billion last year, the customs office said on Friday.',
    '“We expect inflation to fall below 2.5 percent by the end of 2027,” the finance minister told reporters.',
    'At least 14 people were killed and more than 60 injured when a ferry sank off the coast on Sunday evening.',
    'The European Commission proposed a budget of 189.3 billion euros, 4 percent more than a year earlier.',
    'Shares of the carmaker dropped 7 percent to 41.20 dollars after it reported a loss of 320 million dollars.',
    'According to the ministry, unemployment stood at 5.6 percent in March, the lowest level since 2008.',
    'The prime minister denied on Tuesday that the two countries had agreed on a ceasefire.',
    'Voters go to the polls on 9 June; turnout was 61.8 percent five years ago.', 'It was the third meeting of the two leaders this year.',
  ],
  de: [
    'Bundeskanzler Friedrich Merz empfing am Montag den ukrainischen Präsidenten Wolodymyr Selenskyj in Berlin.',
    'Die Inflation sank im Mai auf 2,1 Prozent, wie das Statistische Bundesamt am 30. Mai 2025 in Wiesbaden mitteilte.',
    'Der Handel zwischen China und Russland stieg im vergangenen Jahr um 26,3 Prozent auf 240,1 Milliarden Dollar.',
    '„Wir rechnen bis Ende 2027 mit einem Wachstum von 1,5 Prozent“, sagte der Finanzminister.',
    'Bei dem Unglück kamen mindestens 14 Menschen ums Leben, mehr als 60 wurden verletzt.',
    'Die Bahn will bis 2030 rund 45 Mrd. Euro in das Netz investieren.', 'Das 24. Gipfeltreffen der Organisation findet vom 3. bis 4. Juli in Astana statt.',
    'Laut Polizei demonstrierten am Samstag etwa 12.000 Menschen in Hamburg.',
  ],
  tr: [
    'Cumhurbaşkanı Recep Tayyip Erdoğan, Rusya Devlet Başkanı Vladimir Putin ile perşembe günü telefonda görüştü.',
    'Rusya ile Çin arasındaki ticaret hacmi geçen yıl yüzde 26 artarak 240 milyar doları aştı.', 'Merkez Bankası faizi yüzde 50’den yüzde 47,5’e indirdi.',
    'Depremde en az 14 kişi hayatını kaybetti, 60’tan fazla kişi yaralandı.', 'Bakan, “Enflasyonun 2027 yılı sonunda yüzde 10’un altına inmesini bekliyoruz” dedi.',
    'İstanbul’da 3 Temmuz 2024’te yapılan zirveye 12 ülkenin lideri katıldı.', 'Türkiye’nin ihracatı mart ayında 23,4 milyar dolara yükseldi.',
  ],
  it: [
    'Il presidente russo Vladimir Putin ha incontrato Xi Jinping a Pechino il 16 maggio 2024.',
    'L’inflazione è scesa al 2,1 per cento a maggio, ha comunicato l’Istat venerdì.', 'Il commercio tra Russia e Cina è cresciuto del 26 per cento a 240 miliardi di dollari.',
    'Almeno 14 persone sono morte e più di 60 sono rimaste ferite nell’incidente.', '«Prevediamo una crescita dell’1,5 per cento entro il 2027», ha detto il ministro.',
    'Il vertice si terrà dal 3 al 4 luglio ad Astana.',
  ],
  ro: [
    'Președintele Vladimir Putin s-a întâlnit cu Xi Jinping la Beijing, la 16 mai 2024.', 'Inflația a scăzut la 5,1% în luna mai, a anunțat Institutul Național de Statistică.',
    'Schimburile comerciale dintre Rusia și China au crescut cu 26%, până la 240 de miliarde de dolari.', 'Cel puțin 14 persoane au murit și peste 60 au fost rănite.',
    'Ministrul a declarat că bugetul va ajunge la 45 de miliarde de lei până în 2027.', 'Summitul va avea loc între 3 și 4 iulie la Astana.',
  ],
};

/** Languages that bench texts exist in. */
export const benchLanguages: readonly string[] = Object.keys(sentences);

/** One text of the bench. */
export interface BenchText {
  readonly id: string;
  readonly language: string;
  readonly text: string;
}

/** A generator of numbers in [0, 1) that gives the same row for the same seed. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Articles of about `length` characters each, until `characters` are reached. */
export function benchTexts(language: string, characters: number, length = 2500): BenchText[] {
  const random = seeded(language.charCodeAt(0) * 256 + language.charCodeAt(1));
  const list = sentences[language] ?? [];
  const texts: BenchText[] = [];
  for (let total = 0; total < characters; ) {
    const paragraphs: string[] = [];
    let size = 0;
    while (size < length) {
      const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, () => list[Math.floor(random() * list.length)] ?? '').join(' ');
      paragraphs.push(paragraph);
      size += paragraph.length + 2;
    }
    const text = paragraphs.join('\n\n');
    texts.push({ id: `${language}-${texts.length}`, language, text });
    total += text.length;
  }
  return texts;
}
