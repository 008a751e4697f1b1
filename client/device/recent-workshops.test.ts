import { beforeEach, describe, expect, it } from 'vitest';
import { isSharedDevice, keep, setSharedDevice } from './device-storage.ts';
import { forgetWorkshop, recentWorkshop, recentWorkshops, rememberWorkshop } from './recent-workshops.ts';

const visit = {
  id: 'w1',
  title: 'Strategie',
  organisation: 'Stroomnet',
  role: 'facilitator',
  links: {},
} as const;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  for (const { id } of recentWorkshops()) forgetWorkshop(id);
});

describe('the workshops of this device', () => {
  it('puts the one opened last first, once', () => {
    rememberWorkshop(visit);
    rememberWorkshop({ ...visit, id: 'w2' });
    rememberWorkshop(visit);
    expect(recentWorkshops().map(({ id }) => id)).toEqual(['w1', 'w2']);
  });

  it('keeps the links and the stage that it knew', () => {
    rememberWorkshop({
      ...visit,
      stage: 4,
      links: { facilitator: 'https://x/w/w1#a', observer: 'https://x/w/w1#b' },
    });
    rememberWorkshop({ ...visit, links: { facilitator: 'https://x/w/w1#c' } });
    expect(recentWorkshop('w1')).toMatchObject({
      stage: 4,
      links: { facilitator: 'https://x/w/w1#c', observer: 'https://x/w/w1#b' },
    });
  });

  it('forgets one without touching the others', () => {
    rememberWorkshop(visit);
    rememberWorkshop({ ...visit, id: 'w2' });
    forgetWorkshop('w1');
    expect(recentWorkshops().map(({ id }) => id)).toEqual(['w2']);
  });

  it('does not trip over what is damaged', () => {
    keep('kcc.recent', [null, 7, { id: 'w3' }, { ...visit, role: 'king' }]);
    rememberWorkshop(visit);
    expect(recentWorkshops().map(({ id }) => id)).toEqual(['w1']);
  });

  it('leaves nothing behind on a shared device, and keeps it for this tab', () => {
    rememberWorkshop(visit);
    setSharedDevice(true);
    expect(isSharedDevice()).toBe(true);
    expect(localStorage.getItem('kcc.recent')).toBeNull();
    rememberWorkshop({ ...visit, title: 'Anders' });
    expect(recentWorkshop('w1')?.title).toBe('Anders');
    expect(localStorage.length).toBe(0);
  });
});
