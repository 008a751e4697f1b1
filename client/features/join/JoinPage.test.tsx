import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Invitation } from '#client/http/workshops.ts';
import { startTexts } from '#client/i18n/i18n.ts';
import { JoinPage } from './JoinPage.tsx';

const invitation: Invitation = {
  title: 'Klantcontactstrategie 2027',
  organisation: 'Stroomnet Energie',
  language: 'nl',
  role: 'participant',
  departments: [
    { id: 'd1', name: 'Klantenservice', kind: 'customer_service' },
    { id: 'd2', name: 'IT', kind: 'it' },
  ],
};

/** Stands in for the network: answers the join call as the server does. */
const network = vi.fn<typeof fetch>();
const handleJoined = vi.fn();
const handleDead = vi.fn();

beforeAll(() => startTexts('nl'));
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.stubGlobal('fetch', network);
  network.mockImplementation(async () => Response.json({ participantId: 'p1', role: 'participant' }));
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

function open(changes: Partial<Invitation> = {}) {
  render(
    <JoinPage
      workshopId="w1"
      secret="geheim"
      invitation={{ ...invitation, ...changes }}
      onJoined={handleJoined}
      onLinkDead={handleDead}
    />,
  );
}

function sent(): unknown {
  return JSON.parse(String(network.mock.calls[0]?.[1]?.body));
}

describe('the join page', () => {
  it('takes a name, a department and one button', async () => {
    open();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), ' Anouk ');
    await userEvent.click(screen.getByRole('radio', { name: 'IT' }));
    await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(sent()).toEqual({ secret: 'geheim', name: 'Anouk', departmentId: 'd2' });
    expect(handleJoined).toHaveBeenCalledTimes(1);
  });

  it('does not ask for a department that the link already gives', async () => {
    open({ departmentId: 'd1' });
    expect(screen.queryByRole('radio', { name: 'IT' })).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Anouk{Enter}');
    expect(sent()).toEqual({ secret: 'geheim', name: 'Anouk' });
  });

  it('lets an observer in by name alone', async () => {
    open({ role: 'observer' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Els');
    await userEvent.click(screen.getByRole('button', { name: 'Kijk mee' }));
    expect(handleJoined).toHaveBeenCalledTimes(1);
  });

  it('says what is missing, and sends nothing', async () => {
    open();
    await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(screen.getByText('Vul je naam in, dan zien anderen wie je bent.')).toBeTruthy();
    expect(screen.getByText('Kies voor welke afdeling je meedoet.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'A'.repeat(81));
    await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(screen.getByText('Deze naam is te lang. Houd het bij 80 tekens.')).toBeTruthy();
    expect(network).not.toHaveBeenCalled();
  });

  it('keeps what was typed when the server cannot be reached', async () => {
    network.mockRejectedValue(new TypeError('Failed to fetch'));
    open({ departmentId: 'd1' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Anouk{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('De server is niet bereikbaar');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' }).value).toBe('Anouk');
  });

  it('tells when the link was withdrawn meanwhile', async () => {
    network.mockResolvedValue(new Response('{}', { status: 404 }));
    open({ departmentId: 'd1' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Anouk{Enter}');
    expect(handleDead).toHaveBeenCalledTimes(1);
  });

  it('remembers the name on this device, but not on a shared one', async () => {
    open({ departmentId: 'd1' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Naam' }), 'Anouk');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Dit is een gedeeld apparaat' }));
    await userEvent.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(localStorage.length).toBe(0);
  });
});
