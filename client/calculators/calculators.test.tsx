import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DetailPanel } from '#client/features/detail/DetailPanel.tsx';
import { loadTexts, startTexts, switchTexts } from '#client/i18n/i18n.ts';
import { Toasts } from '#client/ui/Toasts.tsx';
import { openItem, resetUi } from '#client/ui-state/ui-store.ts';
import { setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { provideMatchMedia } from '#tests/support/media-query.ts';
import { As, join, joinBeside, type Participant } from '#tests/support/people-on-board.ts';

const strategy = strategyFromPatch({
  profile: { customers: 400_000, contactsPerYear: 600_000 },
  departments: [{ id: 'dep-hr', name: 'HR', kind: 'hr' }],
  planning: { busyHourCalls: 120, busyHourAgents: 14, fte: 120 },
  channels: [
    { id: 'c1', kind: 'phone', status: 'existing', ahtSeconds: 420 },
    { id: 'c2', kind: 'phone', status: 'rejected', ahtSeconds: 60 },
    {
      id: 'c3',
      kind: 'chatbot',
      name: 'Vonk',
      status: 'planned',
      assumedReductionPct: 20,
      extraVolumePct: 10,
      contactReasonIds: ['r1'],
    },
  ],
  kpis: [
    { id: 'k1', kind: 'nps', promoterFrom: 9 },
    { id: 'k2', kind: 'cost_per_customer' },
  ],
  contactReasons: [
    { id: 'r1', name: 'Verhuizing', volumePerYear: 60_000 },
    { id: 'r2', name: 'Jaarnota', volumePerYear: 20_000 },
  ],
  budgetLines: [
    { id: 'b1', kind: 'staff_live', amountEur: 6_000_000 },
    { id: 'b2', kind: 'research', amountEur: 30_000 },
  ],
});

let anouk: Participant;
let joris: Participant;

beforeAll(async () => {
  provideMatchMedia(() => false);
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
  // Fetched when a card opens; here at once, so that no test waits for the first one.
  await import('./BlockCalculator.tsx');
});

beforeEach(() => resetUi());
afterEach(async () => {
  cleanup();
  anouk.connection.destroy();
  joris.connection.destroy();
  await switchTexts('nl');
});

/** Opens the calculator of a building block. */
async function open(blockId: string, role: 'participant' | 'observer' = 'participant') {
  anouk = join(strategy, { name: 'Anouk', departmentId: 'dep-hr', role });
  joris = joinBeside(anouk, { name: 'Joris' });
  render(
    <As person={anouk}>
      <DetailPanel />
      <Toasts dismissLabel="Weg" />
    </As>,
  );
  act(() => openItem(blockId));
  const user = userEvent.setup();
  await user.click(screen.getByText(/^Rekenhulp: /));
  await screen.findByText(/Alleen jij ziet wat je hier invult/, {}, { timeout: 10_000 });
  return user;
}

const part = (name: string) => within(screen.getByRole('region', { name }));

async function fill(user: ReturnType<typeof userEvent.setup>, label: HTMLElement, text: string) {
  await user.clear(label);
  await user.click(label);
  await user.paste(text);
}

describe('the calculator of a building block', () => {
  it('is only there where there is something to reckon with', async () => {
    await open('forecasting');
    act(() => openItem('risk'));
    expect(screen.queryByText(/^Rekenhulp/)).toBeNull();
  });

  it('says how many people the busiest hour on the board takes, beside those who are there', async () => {
    await open('forecasting');
    const staffing = part('Bezetting in het drukste uur');
    expect(staffing.getByRole('status').textContent).toContain('18 medewerkers aan de lijn');
    expect(staffing.getByRole('status').textContent).toContain(
      'minstens 80% op binnen 20 seconden. Het werk is 14 erlang.',
    );
    const rows = staffing.getAllByRole('row').map((row) => row.textContent);
    expect(rows[1]).toContain('14nuDe wachtrij blijft groeien');
    expect(rows[2]).toMatch(/^17/);
    expect(rows[3]).toMatch(/^18nodig/);
    expect(rows[4]).toMatch(/^19/);
    expect(staffing.getByText(/niemand ophangt/)).toBeTruthy();
  });

  it('writes nothing until somebody takes the result over, which can be undone', async () => {
    const user = await open('forecasting');
    const staffing = part('Bezetting in het drukste uur');
    await fill(user, staffing.getByRole('textbox', { name: 'Gesprekken in dat uur' }), '60');
    expect(joris.connection.store.item('planning')).toMatchObject({ busyHourCalls: 120, busyHourAgents: 14 });
    await user.click(staffing.getByRole('button', { name: 'Terug naar de cijfers van het bord' }));
    await user.click(
      staffing.getByRole('button', { name: 'Neem 18 over in ‘Ingelogde medewerkers in dat uur’' }),
    );
    await waitFor(() =>
      expect(joris.connection.store.item('planning')).toMatchObject({ busyHourAgents: 18 }),
    );
    expect(staffing.getByRole('button', { name: '18 staat op het bord' })).toBeTruthy();
    act(() => void anouk.connection.undo.undo());
    await waitFor(() =>
      expect(joris.connection.store.item('planning')).toMatchObject({ busyHourAgents: 14 }),
    );
  });

  it('follows the board until somebody types, and takes Dutch decimals', async () => {
    const user = await open('forecasting');
    const staffing = part('Bezetting in het drukste uur');
    const calls = staffing.getByRole<HTMLInputElement>('textbox', { name: 'Gesprekken in dat uur' });
    await act(async () => {
      setField(joris.connection.board, { entity: 'planning' }, 'busyHourCalls', 1500);
    });
    await waitFor(() => expect(calls.value).toBe('1.500'));
    await fill(user, calls, '12,5');
    await act(async () => {
      setField(joris.connection.board, { entity: 'planning' }, 'busyHourCalls', 90);
    });
    expect(calls.value).toBe('12,5');
    expect(staffing.getByRole('status').textContent).toContain('Het werk is 1,5 erlang');
  });

  it('reckons with people who hang up, and warns when agents get no rest', async () => {
    const user = await open('forecasting');
    const staffing = part('Bezetting in het drukste uur');
    await user.click(staffing.getByRole('radio', { name: 'Erlang A' }));
    expect(staffing.getByText(/na gemiddeld 90 seconden wachten ophangen/)).toBeTruthy();
    expect(staffing.getByRole('columnheader', { name: 'Hangt op' })).toBeTruthy();
    expect(staffing.getByRole('status').textContent).toMatch(/^16 medewerkers/);
    await fill(user, staffing.getByRole('textbox', { name: 'Gesprekken in dat uur' }), '1200');
    expect(staffing.getByText(/houden mensen dat niet lang vol/)).toBeTruthy();
    await fill(user, staffing.getByRole('textbox', { name: 'Bezettingsgraad, hooguit' }), '80');
    expect(staffing.queryByText(/houden mensen dat niet lang vol/)).toBeNull();
  });

  it('says what is wrong with a figure once one leaves it', async () => {
    const user = await open('forecasting');
    const staffing = part('Bezetting in het drukste uur');
    const target = staffing.getByRole('textbox', { name: 'Opgenomen' });
    await fill(user, target, '100');
    await user.tab();
    expect(staffing.getByText('Vul 99,9 of minder in.')).toBeTruthy();
    expect(target.getAttribute('aria-invalid')).toBe('true');
    expect(staffing.getByRole('status').textContent).toMatch(/^Vul gesprekken/);
  });

  it('puts shrinkage together and takes it over', async () => {
    const user = await open('forecasting');
    const shrinkage = part('Van lijn naar rooster: shrinkage');
    expect(shrinkage.getByRole('status').textContent).toMatch(/^Vul de delen in/);
    await fill(user, shrinkage.getByRole('textbox', { name: 'Verlof en feestdagen' }), '12,5');
    expect(shrinkage.getByText(/Minder dan 25%/)).toBeTruthy();
    await fill(user, shrinkage.getByRole('textbox', { name: 'Opleiding en coaching' }), '17,5');
    expect(shrinkage.getByRole('status').textContent).toBe(
      '30% shrinkage Voor 14 mensen aan de lijn rooster je er 20 in.',
    );
    await user.click(shrinkage.getByRole('button', { name: 'Neem 30% over in ‘Shrinkage (%)’' }));
    await waitFor(() => expect(joris.connection.store.item('planning')).toMatchObject({ shrinkagePct: 30 }));
  });

  it('reckons an NPS, and makes it the baseline of a KPI', async () => {
    const user = await open('kpis');
    await fill(user, screen.getByRole('textbox', { name: 'Aantal keer een 9' }), '40');
    await fill(user, screen.getByRole('textbox', { name: 'Aantal keer een 10' }), '20');
    await fill(user, screen.getByRole('textbox', { name: 'Aantal keer een 8' }), '20');
    await fill(user, screen.getByRole('textbox', { name: 'Aantal keer een 3' }), '20');
    const score = part('NPS of eNPS');
    expect(score.getByRole('status').textContent).toContain('40 uit 100 antwoorden');
    expect(score.getByRole('status').textContent).toContain('tussen 24 en 56');
    await user.click(score.getByRole('radio', { name: '10' }));
    expect(score.getByRole('status').textContent).toMatch(/^0 uit 100/);
    await user.click(score.getByRole('radio', { name: '9' }));
    await user.click(score.getByRole('button', { name: 'Neem 40 over als nulmeting van NPS' }));
    await waitFor(() => expect(joris.connection.store.item('kpis', 'k1')).toMatchObject({ baseline: 40 }));
  });

  it('divides the budget lines that are about contact by customers and contacts', async () => {
    const user = await open('budget');
    const cost = part('Kosten per contact en per klant');
    expect(cost.getByRole('status').textContent?.replace(/\s/g, ' ')).toBe('€ 15 per klant per jaar ');
    await user.click(cost.getByRole('checkbox', { name: /Klantonderzoek/ }));
    expect(cost.getByRole('status').textContent).toContain('15,08');
    await user.click(cost.getByRole('button', { name: /als nulmeting van Servicekosten per klant/ }));
    await waitFor(() => expect(joris.connection.store.item('kpis', 'k2')).toMatchObject({ baseline: 15.08 }));
  });

  it('sets taking away a cause beside shifting it to the channel that is to save contacts', async () => {
    const user = await open('journeys');
    const volume = part('Oorzaak wegnemen of verschuiven');
    expect(volume.getByText('Van Vonk.')).toBeTruthy();
    expect(volume.getByRole('status').textContent).toBe(
      'Wegnemen scheelt 30.000 contacten per jaar, verschuiven 4.800.',
    );
    await user.selectOptions(volume.getByRole('combobox', { name: 'Contactreden' }), 'Jaarnota');
    expect(part('Oorzaak wegnemen of verschuiven').getByRole('status').textContent).toContain('10.000');
  });

  it('says what a seat takes that is never empty', async () => {
    await open('service-setup');
    const seats = part('Een plek die altijd bezet is');
    expect(seats.getByRole('status').textContent).toContain('6,7 fte voor 1 plek');
    expect(seats.getByText(/120 fte: dit is daar 6% van/)).toBeTruthy();
  });

  it('lets an observer reckon, but not write', async () => {
    const user = await open('forecasting', 'observer');
    const staffing = part('Bezetting in het drukste uur');
    await fill(user, staffing.getByRole('textbox', { name: 'Gesprekken in dat uur' }), '240');
    expect(staffing.getByRole('status').textContent).toContain('28 erlang');
    expect(staffing.queryByRole('button', { name: /^Neem/ })).toBeNull();
  });

  it('speaks English', async () => {
    await open('forecasting');
    await act(() => switchTexts('en'));
    const staffing = part('Staffing in the busiest hour');
    expect(staffing.getByRole('status').textContent).toContain('18 agents on the line');
  });
});
