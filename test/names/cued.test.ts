import { describe, expect, it } from 'vitest';
import { mentionsOf } from './run.js';

async function namesIn(text: string, language: string): Promise<string[]> {
  return (await mentionsOf(text, language)).filter((m) => m.form === 'name' || m.form === 'acronym').map((m) => `${m.type} ${text.slice(m.start, m.end)}`);
}

describe('names in writing without capitals', () => {
  it.each([
    ['ar', 'قال وزير الزراعة سمير حداد إن وزارة الزراعة الأردنية ستدعم المزارعين.', ['PER سمير حداد', 'ORG وزارة الزراعة الأردنية']],
    ['ar', 'أعلنت شركة الأمل اليوم عن مشروع جديد في مدينة نابلس.', ['ORG شركة الأمل', 'LOC نابلس']],
    ['fa', 'آقای محمد رستگاری رئیس سازمان هواشناسی کشور گفت هوا سرد می‌شود.', ['PER محمد رستگاری', 'ORG سازمان هواشناسی']],
    ['fa', 'مردم استان لرستان از بانک ملی وام گرفتند.', ['LOC استان لرستان', 'ORG بانک ملی']],
    ['he', 'מר אורי שטרנברג מונה לתפקיד במשרד התחבורה.', ['PER אורי שטרנברג', 'ORG במשרד התחבורה']],
    ['he', 'מכבי חיפה ניצחה אתמול במשחק.', ['ORG מכבי חיפה']],
  ])('%s: %s', async (language, text, expected) => {
    expect(await namesIn(text, language)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['ar', 'وقال إن الأسعار ارتفعت أمس وأضاف أن ذلك متوقع.'],
    ['fa', 'او گفت که این کار برای همه خوب است.'],
    ['he', 'אולם הדבר לא היה ידוע לאיש עד אתמול.'],
  ])('%s: none in %s', async (language, text) => {
    expect(await namesIn(text, language)).toEqual([]);
  });

  it('finds the surname again', async () => {
    const names = await namesIn('سافر الدكتور خالد البرغوثاني إلى لندن. وفي المساء عاد البرغوثاني إلى بيته.', 'ar');
    expect(names.filter((name) => name.startsWith('PER'))).toEqual(['PER خالد البرغوثاني', 'PER البرغوثاني']);
  });
});
