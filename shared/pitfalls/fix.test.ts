import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { askAt, withChanges } from './fix.ts';

const question = { nl: 'Wie is aanspreekbaar?', en: 'Who answers for it?' };

test('a question is pinned to an item in the language of the workshop, and only once', () => {
  const strategy = strategyFromPatch({ kpis: [{ id: 'k1' }, { id: 'k2' }] });
  const say = (text: typeof question) => text.en;

  const asked = withChanges(strategy, askAt({ strategy, say }, 'k1', question));
  expect(asked.notes).toMatchObject([{ text: 'Who answers for it?', item: 'k1', departmentId: null }]);

  expect(askAt({ strategy: asked, say }, 'k1', question)).toEqual([]);
  expect(askAt({ strategy: asked, say }, 'k2', question)).toHaveLength(1);
});
