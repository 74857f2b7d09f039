import { DEFINITIONS, definitionOf, isDefinitionId, type DefinitionId } from './definitions';

describe('definitions', () => {
  it('no two share an id', () => {
    expect(new Set(DEFINITIONS.map(({ id }) => id)).size).toBe(DEFINITIONS.length);
  });

  it.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))('%s says everything that a card shows', (id, definition) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(definition.version).toBeGreaterThanOrEqual(1);
    expect(definition.question).toMatch(/\?$/);
    for (const text of [definition.plain, definition.counts, definition.leftOut, definition.method, definition.whyDiffers]) {
      expect(text).toMatch(/^[A-Z0-9"].*[.]$/);
    }
    const sentences = definition.plain.split(/(?<=[.?!])\s+(?=[A-Z0-9"])/);
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });

  it('are found by id, and an unknown id is refused', () => {
    expect(definitionOf('first-choice').title).toBe('First choice');
    expect(isDefinitionId('first-choice')).toBe(true);
    expect(isDefinitionId('second-choice')).toBe(false);
    expect(() => definitionOf('second-choice' as DefinitionId)).toThrow(RangeError);
  });
});
