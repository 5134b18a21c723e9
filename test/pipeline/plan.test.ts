import { describe, expect, it } from 'vitest';
import { pipelineNames, readPipelineFile } from '../../src/files/index.js';
import { DragomanError, type ErrorCode } from '../../src/model/index.js';
import { compileDefinition, newsOrder, plan, stageList } from '../../src/pipeline/index.js';
import { stages } from '../../src/stages/index.js';

function refused(work: () => unknown, code: ErrorCode): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(DragomanError);
    expect(error).toMatchObject({ code });
    return (error as DragomanError).message;
  }
  throw new Error('nothing was refused');
}

const definition = (list: readonly unknown[]): unknown => ({ name: 'mine', description: 'mine', stages: list });

describe('plan', () => {
  it('says which stage needs what', () => {
    expect(refused(() => plan(['source'], [stages.segment]), 'unmet-need')).toMatch(/stage segment needs text, blocks, language.*; have source/);
    expect(refused(() => plan(['text'], [stages.segment]), 'unmet-need')).toContain('have text');
  });

  it('lets a field have one writer', () => {
    expect(refused(() => plan(['source'], [stages.read, stages.read]), 'doubled-give')).toContain('stage read gives text, which read has given');
  });

  it('accepts the built-in order', () => {
    expect(plan(['source'], newsOrder.stages).map((s) => s.name)).toEqual(newsOrder.stages.map((s) => s.name));
  });

  it('names every stage once', () => {
    expect(new Set(stageList.map((s) => s.name)).size).toBe(Object.keys(stages).length);
  });
});

describe('pipeline files', () => {
  it.each(pipelineNames())('%s is valid', (name) => {
    const { definition: parsed, where } = readPipelineFile(name);
    expect(compileDefinition(parsed, where).name).toBe(name);
  });

  it('news is the order that the compiler has proved', () => {
    const { definition: parsed, where } = readPipelineFile('news');
    expect(compileDefinition(parsed, where).steps.map((s) => s.stage.name)).toEqual(newsOrder.stages.map((s) => s.name));
  });

  it.each<[string, unknown, ErrorCode, string]>([
    ['an unknown stage', definition(['read', 'reed']), 'unknown-stage', 'reed'],
    ['an unknown key', { ...(definition(['read']) as object), concurency: 4 }, 'bad-configuration', 'concurency'],
    ['an unknown option', definition([{ read: { nonsense: true } }]), 'bad-option', 'nonsense'],
    ['two stages in one item', definition([{ read: {}, zone: {} }]), 'bad-configuration', 'read, zone'],
    ['no stages', definition([]), 'bad-configuration', 'stages'],
    ['a wrong order', definition(['zone', 'read']), 'unmet-need', 'stage zone needs text'],
    ['something else', 'news', 'bad-configuration', 'expected object'],
  ])('%s is refused', (_name, value, code, says) => {
    expect(refused(() => compileDefinition(value, 'mine.yaml'), code)).toContain(says);
  });
});
