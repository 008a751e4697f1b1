import { describe, expect, test } from 'vitest';
import { blockScaffolds } from './blocks.ts';
import { definitionOf, entityNames, isEntityName } from './entities.ts';
import { type Fields, fieldMeta } from './field.ts';
import { strategyFromPatch } from './file/read.ts';
import { labelOfPath } from './paths.ts';
import { emptyStrategy, findItem } from './strategy.ts';
import { themeScaffolds } from './themes.ts';
import { titleOf } from './titles.ts';

function eachField(
  fields: Fields,
  visit: (path: string, meta: ReturnType<typeof fieldMeta>) => void,
  prefix = '',
) {
  for (const [name, schema] of Object.entries(fields)) {
    const meta = fieldMeta(schema);
    visit(prefix + name, meta);
    if (meta.fields) eachField(meta.fields, visit, `${prefix}${name}.`);
  }
}

describe('the model as a whole', () => {
  test('every field and enum value has words in both languages', () => {
    for (const entity of entityNames) {
      const { label, plural, fields } = definitionOf(entity);
      for (const words of [label, plural]) expect(words.nl && words.en, entity).toBeTruthy();
      eachField(fields, (path, meta) => {
        const texts = [meta.label, meta.hint ?? meta.label, ...Object.values(meta.options?.labels ?? {})];
        for (const words of texts)
          expect(words.nl.trim() && words.en.trim(), `${entity}.${path}`).toBeTruthy();
      });
    }
  });

  test('every reference points at an entity or at anything', () => {
    for (const entity of entityNames) {
      eachField(definitionOf(entity).fields, (path, { to }) => {
        if (to) expect(to === 'any' || isEntityName(to), `${entity}.${path} → ${to}`).toBe(true);
      });
    }
  });

  test('metadata survives on every field, nullable ones too', () => {
    expect(fieldMeta(definitionOf('channels').fields['kind']!).options?.values).toContain('whatsapp');
    expect(labelOfPath('sourcing.s1.contract.payBasis', 'nl')).not.toContain('.');
  });

  test('six themes and fifteen blocks, each with questions and with entities that exist', () => {
    expect(themeScaffolds).toHaveLength(6);
    expect(blockScaffolds).toHaveLength(15);
    for (const scaffold of [...themeScaffolds, ...blockScaffolds]) {
      expect(scaffold.questions.length).toBeGreaterThanOrEqual(4);
      expect(scaffold.shows.every(isEntityName)).toBe(true);
    }
    expect(emptyStrategy().themes.map(({ id }) => id)).toEqual(themeScaffolds.map(({ id }) => id));
    expect(findItem(emptyStrategy(), 'blocks', 'knowledge-management')?.pillar).toBe('technology');
  });
});

describe('titles', () => {
  test.each([
    [
      'a name',
      { channels: [{ id: 'c', name: 'WhatsApp zakelijk', kind: 'whatsapp' }] },
      'channels',
      'WhatsApp zakelijk',
    ],
    [
      'the first line of a text',
      { goals: [{ id: 'c', text: 'Eén keer bellen\nen klaar' }] },
      'goals',
      'Eén keer bellen',
    ],
    ['the scope', { sourcing: [{ id: 'c', scope: 'Storingen' }] }, 'sourcing', 'Storingen'],
    ['the label of the kind', { channels: [{ id: 'c', kind: 'chatbot' }] }, 'channels', 'Chatbot'],
    ['the name of the entity', { risks: [{ id: 'c' }] }, 'risks', 'Risico of calamiteit'],
  ] as const)('%s', (_, patch, entity, title) => {
    expect(titleOf(strategyFromPatch(patch), entity, 'c', 'nl')).toBe(title);
  });
});
