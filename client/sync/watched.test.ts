import { expect, test } from 'vitest';
import { readWatched } from './watched.ts';

const view = { x: 10, y: 20, w: 800, h: 600 };

function states(...people: { id: string; view?: unknown; follows?: unknown }[]) {
  return new Map(people.map(({ id, ...rest }, index) => [index, { user: { participantId: id }, ...rest }]));
}

test('the view of somebody who is here, from the tab that has one', () => {
  const all = states({ id: 'joris' }, { id: 'joris', view }, { id: 'joris', view: null });
  expect(readWatched(all, 'joris', 'me')).toEqual({ view, isFollowingMe: false });
  expect(readWatched(all, 'mila', 'me')).toBeNull();
});

test('what is no view counts as none', () => {
  for (const wrong of [{ ...view, w: 0 }, { ...view, x: 'far' }, { x: 1, y: 2 }, [1, 2, 3, 4], 'all']) {
    expect(readWatched(states({ id: 'joris', view: wrong }), 'joris', 'me')?.view).toBeNull();
  }
});

test('following in a circle is seen however long it is, also one that I am not in', () => {
  const towardsMe = states(
    { id: 'joris', view, follows: 'mila' },
    { id: 'mila', follows: 'bram' },
    { id: 'bram', follows: 'me' },
  );
  expect(readWatched(towardsMe, 'joris', 'me')?.isFollowingMe).toBe(true);
  const withoutMe = states({ id: 'joris', follows: 'mila' }, { id: 'mila', follows: 'joris' });
  expect(readWatched(withoutMe, 'joris', 'me')?.isFollowingMe).toBe(false);
});
