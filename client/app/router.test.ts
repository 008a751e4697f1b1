import { describe, expect, it } from 'vitest';
import { hideSecret, navigate, placeOf, secretInAddress } from './router.ts';

describe('addresses', () => {
  it.each([
    ['/', { page: 'start' }],
    ['/w/Kgs4Qd6ai7X9ZlSC', { page: 'workshop', id: 'Kgs4Qd6ai7X9ZlSC' }],
    ['/w/a_b-c/', { page: 'workshop', id: 'a_b-c' }],
    ['/w/', { page: 'unknown' }],
    ['/w/../etc', { page: 'unknown' }],
    [`/w/${'a'.repeat(65)}`, { page: 'unknown' }],
    ['/anders', { page: 'unknown' }],
  ])('understands %s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });

  it('takes the secret out of the address bar once it has been used', () => {
    navigate('/w/w1#geheim');
    expect(secretInAddress()).toBe('geheim');
    hideSecret();
    expect(window.location.href).not.toContain('geheim');
    expect(window.location.pathname).toBe('/w/w1');
  });
});
