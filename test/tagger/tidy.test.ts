import { describe, expect, it } from 'vitest';
import type { NameType } from '../../src/knowledge/tagger/labels.js';
import { tidyNames } from '../../src/knowledge/tagger/tidy.js';
import { tokenize } from '../../src/text/index.js';

/** A name as `type: exact` after it was tidied. */
function tidied(text: string, exact: string, type: NameType): string {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const start = text.indexOf(exact);
  const name = { start, end: start + exact.length, firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(start + exact.length) + 1, type, score: 0.8, margin: 1 };
  return tidyNames(text, tokens, [name]).map((tidy) => `${tidy.type}: ${text.slice(tidy.start, tidy.end)}`).join();
}

describe('tagged names', () => {
  it.each<[string, string, NameType, string]>([
    ["Parla Luca Brenta dell'esercito.", 'Luca Brenta dell', 'PER', 'PER: Luca Brenta'],
    ['Vede la Banca centrale.', 'Banca centrale', 'LOC', 'ORG: Banca centrale'],
    ['They met in University Heights.', 'University Heights', 'LOC', 'LOC: University Heights'],
    ['Govori o HDZ-a danas.', 'HDZ-a', 'ORG', 'ORG: HDZ-a'],
    ['Verhandelt wird im Bundesverfassungsgericht.', 'Bundesverfassungsgericht', 'LOC', 'LOC: Bundesverfassungsgericht'],
    ['Zegt Jan Prins, woordvoerder van Solvex.', 'Jan Prins, woordvoerder van Solvex', 'PER', 'PER: Jan Prins'],
    ['Каже Ян Прин, речник на Солвекс.', 'Ян Прин, речник на Солвекс', 'PER', 'PER: Ян Прин'],
    ['Λέει ο Γιαν Πριν, εκπρόσωπος της Σόλβεξ.', 'Γιαν Πριν, εκπρόσωπος της Σόλβεξ', 'PER', 'PER: Γιαν Πριν'],
    ['Der Verband Freier Winzer (VFW) klagt.', 'Verband Freier Winzer (VFW)', 'ORG', 'ORG: Verband Freier Winzer'],
    ['She sang I Got Home (I Feel Fine) twice.', 'I Got Home (I Feel Fine)', 'MISC', 'MISC: I Got Home (I Feel Fine)'],
    ['Ayşe KAYA - BONN', 'Ayşe KAYA - BONN', 'PER', 'PER: Ayşe KAYA,PER: BONN'],
    ['Oostende - Turnhout 2 - 1', 'Oostende - Turnhout', 'LOC', 'LOC: Oostende,LOC: Turnhout'],
    ['De regio Rhône - Alpes groeit.', 'Rhône - Alpes', 'LOC', 'LOC: Rhône - Alpes'],
    ['Puhui Anna - Maja Lindholm eilen.', 'Anna - Maja Lindholm', 'PER', 'PER: Anna - Maja Lindholm'],
  ])('name one body, lose elided words at their ends and take the kind of their noun: %s', (text, exact, type, expected) => {
    expect(tidied(text, exact, type)).toBe(expected);
  });
});
