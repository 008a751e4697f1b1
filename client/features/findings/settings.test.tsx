import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { platinumBot, prepareFindingsPanel, showFindings, title } from '#tests/support/findings-panel.ts';

prepareFindingsPanel();

describe('the settings', () => {
  const settings = {
    profile: 'all',
    thresholds: { contractMin: 24 },
    switchedOff: { 'pay-per-call': { reason: 'Past niet.', by: 'Anouk', at: '2027-01-05T10:00:00Z' } },
  } as const;
  const sent = vi.fn<typeof fetch>();
  beforeEach(() => {
    sent.mockReset().mockResolvedValue(new Response('{}'));
    vi.stubGlobal('fetch', sent);
  });
  afterEach(() => vi.unstubAllGlobals());
  const commands = () => sent.mock.calls.map(([, init]) => JSON.parse(String(init?.body)));

  test('are read by everyone where they are not the usual ones, and changed by facilitators alone', async () => {
    await showFindings({}, { checks: settings });
    const summary = screen.getByRole('region', { name: 'Zo wordt getoetst' });
    expect(summary.textContent).toContain('1 valkuil uitgezet');
    expect(summary.textContent).toContain('Past niet.');
    expect(summary.textContent).toContain(
      'Looptijd van een contract, minstens: 24 mnd (gebruikelijk 36 mnd)',
    );
    expect(screen.queryByRole('button', { name: 'Instellingen van de toets' })).toBeNull();
    cleanup();
    await showFindings({});
    expect(screen.queryByRole('region', { name: 'Zo wordt getoetst' })).toBeNull();
  });

  test('set the profile and the thresholds that are not usual', async () => {
    const { user } = await showFindings({}, { role: 'facilitator', checks: settings });
    await user.click(screen.getByRole('button', { name: 'Instellingen van de toets' }));
    const dialog = within(screen.getByRole('dialog'));
    await user.click(dialog.getByRole('radio', { name: /^De kern/ }));
    await user.click(
      dialog.getByRole('button', { name: /^Terug naar gebruikelijk: Looptijd van een contract/ }),
    );
    const interim = dialog.getByLabelText('Doel zonder tussendoel, hooguit');
    await user.clear(interim);
    await user.type(interim, '900');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(dialog.getByText('Vul een heel getal in van 1 tot en met 60.')).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
    await user.clear(interim);
    await user.type(interim, '18');
    await user.click(dialog.getByRole('button', { name: 'Opslaan' }));
    expect(commands()).toMatchObject([
      { type: 'checks.set', profile: 'core', thresholds: { interimAfter: 18 } },
    ]);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('switch a pitfall on again', async () => {
    const { user } = await showFindings({}, { role: 'facilitator', checks: settings });
    await user.click(screen.getByRole('button', { name: 'Instellingen van de toets' }));
    await user.click(screen.getByRole('button', { name: /^Zet weer aan: / }));
    expect(commands()).toMatchObject([{ type: 'pitfall.switch', pitfall: 'pay-per-call', on: true }]);
  });

  test('switch a pitfall off, with a reason', async () => {
    const { user } = await showFindings(platinumBot, { role: 'facilitator' });
    const finding = await screen.findByRole('article', { name: title });
    await user.click(within(finding).getAllByRole('button', { name: 'Deze valkuil uitzetten…' })[0]!);
    await user.click(screen.getByRole('button', { name: 'Zet uit' }));
    expect(sent).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Reden'), 'Wij beloven geen platinum.');
    await user.click(screen.getByRole('button', { name: 'Zet uit' }));
    expect(commands()).toMatchObject([
      {
        type: 'pitfall.switch',
        pitfall: 'platinum-service-with-cost-bot',
        on: false,
        reason: 'Wij beloven geen platinum.',
      },
    ]);
  });
});
