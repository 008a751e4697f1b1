import { renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recentWorkshop, rememberWorkshop } from '#client/device/recent-workshops.ts';
import { useWorkshopAccess } from './use-workshop-access.ts';

const workshop = { title: 'Strategie', organisation: 'Stroomnet', language: 'nl', departments: [] };
const me = { id: 'w1', participantId: 'p1', name: 'Anouk', departmentId: 'd1' };

/** Stands in for the network: the answers of the server by method and path; what is not there cannot be reached. */
let answers: Record<string, () => Response>;
const calls = vi.fn<(call: string, body: unknown) => void>();

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  answers = {};
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const call = `${init.method} ${path}`;
    calls(call, init.body ? JSON.parse(String(init.body)) : null);
    const answer = answers[call];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  });
});
afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const unknown = () => Response.json({ error: { code: 'not-found', message: '' } }, { status: 404 });
const member = (role: string) => () => Response.json({ ...workshop, ...me, role });
const invited = (role: string) => () => Response.json({ ...workshop, role, departmentId: null });

async function enterAt(address: string) {
  window.history.replaceState(null, '', address);
  const { result } = renderHook(() => useWorkshopAccess('w1'));
  await waitFor(() => expect(result.current.access.step).not.toBe('looking'));
  return result.current.access;
}

describe('the way into a workshop', () => {
  it('asks a newcomer with a link who they are', async () => {
    answers = {
      'GET /api/workshops/w1': unknown,
      'POST /api/workshops/w1/invitation': invited('participant'),
    };
    expect(await enterAt('/w/w1#geheim')).toMatchObject({ step: 'invited', secret: 'geheim' });
  });

  it('lets someone who was in before straight in, and takes the secret out of the address', async () => {
    answers = {
      'GET /api/workshops/w1': member('participant'),
      'POST /api/workshops/w1/invitation': invited('participant'),
    };
    expect(await enterAt('/w/w1#geheim')).toMatchObject({ step: 'inside', membership: { name: 'Anouk' } });
    expect(window.location.hash).toBe('');
    expect(recentWorkshop('w1')?.links.participant).toMatch(/\/w\/w1#geheim$/);
  });

  it('brings along the workshop as it stands, and does without where the server gives none', async () => {
    const opening = { strategy: { layout: { n1: { x: 1, y: 2 } } }, session: { stage: 3 }, board: {} };
    answers = {
      'GET /api/workshops/w1': member('participant'),
      'GET /api/workshops/w1/opening': () => Response.json(opening),
    };
    expect(await enterAt('/w/w1')).toMatchObject({ step: 'inside', opening });
    answers = { 'GET /api/workshops/w1': member('participant') };
    expect(await enterAt('/w/w1')).toMatchObject({ step: 'inside', opening: null });
  });

  it('changes the role of someone who comes back by another link, without a question', async () => {
    answers = {
      'GET /api/workshops/w1': member('participant'),
      'POST /api/workshops/w1/invitation': invited('facilitator'),
      'POST /api/workshops/w1/join': () => Response.json({ ...me, role: 'facilitator' }),
    };
    expect(await enterAt('/w/w1#geheim')).toMatchObject({
      step: 'inside',
      membership: { role: 'facilitator' },
    });
    expect(calls).toHaveBeenCalledWith('POST /api/workshops/w1/join', {
      secret: 'geheim',
      name: 'Anouk',
      departmentId: 'd1',
    });
  });

  it('uses the link that this device kept when the cookie is gone', async () => {
    const links = { observer: 'https://example.org/w/w1#bewaard' };
    rememberWorkshop({ id: 'w1', title: 'Strategie', organisation: 'Stroomnet', role: 'observer', links });
    answers = { 'GET /api/workshops/w1': unknown, 'POST /api/workshops/w1/invitation': invited('observer') };
    expect(await enterAt('/w/w1')).toMatchObject({ step: 'invited', secret: 'bewaard' });
  });

  it('does not lose its place to a dead link', async () => {
    answers = {
      'GET /api/workshops/w1': member('participant'),
      'POST /api/workshops/w1/invitation': unknown,
    };
    expect(await enterAt('/w/w1#dood')).toMatchObject({ step: 'inside' });
  });

  it('says what is wrong: no link, a dead link, no server', async () => {
    answers = { 'GET /api/workshops/w1': unknown };
    window.localStorage.clear();
    expect(await enterAt('/w/w1#dood')).toEqual({ step: 'unreachable' });
    answers = { 'GET /api/workshops/w1': unknown, 'POST /api/workshops/w1/invitation': unknown };
    expect(await enterAt('/w/w1#dood')).toEqual({ step: 'deadLink' });
    answers = {};
    expect(await enterAt('/w/w1')).toEqual({ step: 'unreachable' });
  });
});
