import { describe, expect, it } from 'vitest';
import { tell } from './marked.js';

/** Kind, speaker and words of every quotation of a marked text. */
async function quotes(text: string, tag: string): Promise<readonly string[]> {
  const told = await tell(text, tag);
  return told.quotes.map((q) => `${q.kind} ${q.speaker?.qid ?? q.speaker?.name ?? '?'}: ${told.text.slice(q.start, q.end)}`);
}

describe('direct speech', () => {
  it.each([
    ['en', '“We will keep going until it works,” [Anna Berg|Anna_Berg PER] said.', ['direct Anna Berg: We will keep going until it works']],
    ['en', '[Anna Berg|Anna_Berg PER] said: "The line will open in two stages."', ['direct Anna Berg: The line will open in two stages.']],
    ['en', '‘The workers’ homes are safe now,’ [Anna Berg|Anna_Berg PER] said.', ['direct Anna Berg: The workers’ homes are safe now']],
    ['de', '„Wir haben lange darauf gewartet. Jetzt ist es so weit“, sagte [Jonas Vogt|Jonas_Vogt PER].', ['direct Jonas Vogt: Wir haben lange darauf gewartet. Jetzt ist es so weit']],
    ['it', '«Non abbiamo altra scelta», ha detto [Paolo Riva|Paolo_Riva PER].', ['direct Paolo Riva: Non abbiamo altra scelta']],
    ['ro', '”Nu avem altă soluție acum”, a declarat [Ion Rusu|Ion_Rusu PER].', ['direct Ion Rusu: Nu avem altă soluție acum']],
    ['tr', '[Ali Demir|Ali_Demir PER], “Bu karar herkes için önemli” dedi.', ['direct Ali Demir: Bu karar herkes için önemli']],
    ['fr', '« Nous devons agir sans attendre », a déclaré [Luc Morel|Luc_Morel PER].', ['direct Luc Morel: Nous devons agir sans attendre']],
    ['zh', '[李明|Li_Ming PER]说：“我们将继续努力工作。”', ['direct Li Ming: 我们将继续努力工作。']],
    ['ar', 'وقال [علي|Ali PER]: «سنواصل العمل حتى النهاية».', ['direct Ali: سنواصل العمل حتى النهاية']],
  ])('%s: %s', async (tag, text, expected) => {
    expect(await quotes(text, tag)).toEqual(expected);
  });

  it('goes on after a cue that breaks it', async () => {
    expect(await quotes('“We have a plan for this,” [Anna Berg|Anna_Berg PER] said, “and we will follow it.”', 'en')).toEqual([
      'direct Anna Berg: We have a plan for this', 'direct Anna Berg: and we will follow it.',
    ]);
  });

  it('ends with its paragraph where it was never closed', async () => {
    expect(await quotes('[Anna Berg|Anna_Berg PER] said: “We have a plan for this.\n\nThe rain stopped at noon.', 'en')).toEqual(['direct Anna Berg: We have a plan for this.']);
  });

  it('keeps a nested quotation inside the outer one', async () => {
    expect(await quotes('„Er rief „komm jetzt bitte her“ und ging“, sagte [Jonas Vogt|Jonas_Vogt PER].', 'de')).toEqual(['direct Jonas Vogt: Er rief „komm jetzt bitte her“ und ging']);
  });

  it('is not a quoted word', async () => {
    expect(await quotes('The “sharing economy” grew.', 'en')).toEqual([]);
  });
});

describe('reported speech', () => {
  it.each([
    ['en', '[Anna Berg|Anna_Berg PER] said that the bridge would stay closed.', ['indirect Anna Berg: that the bridge would stay closed']],
    ['de', '[Jonas Vogt|Jonas_Vogt PER] betonte, dass die Brücke gesperrt bleibe.', ['indirect Jonas Vogt: dass die Brücke gesperrt bleibe']],
    ['de', '[Jonas Vogt|Jonas_Vogt PER] kündigte an, dass die Stadt zwei Brücken bauen werde.', ['indirect Jonas Vogt: dass die Stadt zwei Brücken bauen werde']],
    ['it', '[Paolo Riva|Paolo_Riva PER] ha detto che il ponte resterà chiuso.', ['indirect Paolo Riva: che il ponte resterà chiuso']],
    ['en', 'The bridge will stay closed for now, [Anna Berg|Anna_Berg PER] said.', ['indirect Anna Berg: The bridge will stay closed for now']],
    ['en', 'The bridge is old.', []],
  ])('%s: %s', async (tag, text, expected) => {
    expect(await quotes(text, tag)).toEqual(expected);
  });

  it('takes a pronoun for the speaker before', async () => {
    expect((await quotes('[Jonas Vogt|Jonas_Vogt PER] sagte, dass die Brücke alt sei. Er betonte, dass sie gesperrt bleibe.', 'de')).at(-1)).toBe('indirect Jonas Vogt: dass sie gesperrt bleibe');
  });
});
