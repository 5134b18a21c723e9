import { describe, expect, it } from 'vitest';
import { partFromBeside } from '../../src/knowledge/names/beside-names.js';
import type { TaggedName } from '../../src/knowledge/index.js';
import type { EntityType } from '../../src/model/index.js';
import { tokenize } from '../../src/text/index.js';
import { mentionsOf, packOf } from './run.js';

/* Names where words are not parted: what joins two of them, and what a place has. */

/** What a stretch that was taken for one name is parted into, as `type exact`. */
async function parted(text: string, exact: string, type: EntityType): Promise<string[]> {
  const tokens = tokenize(text, [{ start: 0, end: text.length }]);
  const start = text.indexOf(exact);
  const name: TaggedName = { start, end: start + exact.length, firstToken: tokens.start.indexOf(start), endToken: tokens.end.indexOf(start + exact.length) + 1, type, score: 0.8, margin: 1 };
  return partFromBeside(text, tokens, await packOf('zh'), [name]).map((part) => `${part.type} ${text.slice(part.start, part.end)}`);
}

describe('a stretch with a joint', () => {
  it.each<[string, string, string, EntityType, readonly string[]]>([
    ['is two people', '昨天李建军和陈小梅获奖。', '李建军和陈小梅', 'PER', ['PER 李建军', 'PER 陈小梅']],
    ['is three people', '李建军和陈小梅与王海涛获奖。', '李建军和陈小梅与王海涛', 'PER', ['PER 李建军', 'PER 陈小梅', 'PER 王海涛']],
    ['is two places', '洪水淹没了青山县和白水镇。', '青山县和白水镇', 'LOC', ['LOC 青山县', 'LOC 白水镇']],
    ['is two organisations where the first may end there', '长河大学和东湖集团签约。', '长河大学和东湖集团', 'ORG', ['ORG 长河大学', 'ORG 东湖集团']],
    ['is one organisation where it may not', '石油与化工协会开会。', '石油与化工协会', 'ORG', ['ORG 石油与化工协会']],
    ['is one place where the letter is in a word of it', '列车开往呼和浩特市。', '呼和浩特市', 'LOC', ['LOC 呼和浩特市']],
    ['is one organisation where the letter is in a word of it', '中非共和国政府宣布。', '中非共和国政府', 'ORG', ['ORG 中非共和国政府']],
  ])('%s: %s', async (_, text, exact, type, expected) => {
    expect(await parted(text, exact, type)).toEqual(expected);
  });
});

async function namesIn(text: string): Promise<readonly string[]> {
  return (await mentionsOf(text, 'zh')).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);
}

describe('a place and what it has', () => {
  it.each([
    ['阿根廷队以二比一获胜。', '阿根廷队 ORG'],
    ['墨西哥女排昨晚失利。', '墨西哥女排 ORG'],
    ['智利国家足球队到达。', '智利国家足球队 ORG'],
    ['挪威大使馆关闭三天。', '挪威大使馆 ORG'],
    ['智利參議院通過法案。', '智利參議院 ORG'],
  ])('is one body: %s', async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });

  it.each([
    ['阿根廷的队员很年轻。', '阿根廷 LOC'],
    ['挪威经济增长。', '挪威 LOC'],
  ])('is two where something stands between, or another noun: %s', async (text, expected) => {
    expect(await namesIn(text)).toContain(expected);
  });
});
