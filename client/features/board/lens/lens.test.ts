import { expect, test } from 'vitest';
import { createLayouter } from '#shared/layout/layout.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { createNodeStore } from '../flow/node-store.ts';

const strategy = strategyFromPatch({
  notes: [
    { id: 'n1', text: 'Een' },
    { id: 'n2', text: 'Twee' },
  ],
});

test('a lens gives a new object to the nodes whose class changes, and to no other', () => {
  const layout = createLayouter('nl').layout(strategy, []);
  const store = createNodeStore(layout);
  const [first, second] = [store.find('n1'), store.find('n2')];
  const card = store.find('learning');
  store.setClasses(new Map([['n1', 'is-lit']]));
  expect(store.find('n1')).toMatchObject({ ...first, className: 'is-lit' });
  expect(store.find('n2')).toBe(second);
  const lit = store.find('n1');
  store.setClasses(
    new Map([
      ['n1', 'is-lit'],
      ['learning', 'is-lit'],
      ['gone', 'is-lit'],
    ]),
  );
  expect(store.find('n1')).toBe(lit);
  expect(store.find('learning')?.className).toBe('is-lit');
  store.setClasses(new Map());
  expect(store.find('n1')).toEqual(first);
  expect(store.find('learning')).toEqual(card);
});

test('a node that moves or comes while a lens is on has its class', () => {
  const layouter = createLayouter('nl');
  const store = createNodeStore(layouter.layout(strategy, []));
  store.setClasses(
    new Map([
      ['n1', 'is-lit'],
      ['n3', 'is-lit'],
    ]),
  );
  const next = strategyFromPatch({
    notes: [{ id: 'n1' }, { id: 'n3' }],
    layout: { n1: { x: 5000, y: 40 } },
  });
  store.sync(layouter.layout(next, []));
  expect(store.find('n1')).toMatchObject({ position: { x: 5000, y: 40 }, className: 'is-lit' });
  expect(store.find('n3')?.className).toBe('is-lit');
});
