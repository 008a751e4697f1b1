import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { flyTo, resetUi, setView, uiStore } from '#client/ui-state/ui-store.ts';
import { addItem, removeItem, setField } from '#shared/board/operations.ts';
import { sessionRoot } from '#shared/session/session-state.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { provideMatchMedia } from '#tests/support/media-query.ts';
import { As, join, joinBeside, type Participant } from '#tests/support/people-on-board.ts';
import { OutlineView } from './OutlineView.tsx';

const strategy = strategyFromPatch({
  departments: [{ id: 'dep-hr', name: 'HR', kind: 'hr' }],
  goals: [
    { id: 'g2', text: 'Tweede doel' },
    { id: 'g1', text: 'Eerste doel' },
  ],
  channels: [{ id: 'c1', kind: 'chatbot', name: 'Vonk' }],
  themes: [{ id: 'position', status: 'discussed', statement: 'Onder de directie', ownerDeptId: 'dep-hr' }],
  notes: [
    { id: 'n1', text: 'Graag snel', author: 'Mirjam', departmentId: 'dep-hr', item: 'position' },
    { id: 'n2', text: 'Los idee', author: 'Mirjam', departmentId: 'dep-hr' },
  ],
});

let isPhone = false;
let anouk: Participant;
let joris: Participant;

beforeAll(async () => {
  provideMatchMedia(() => isPhone);
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});

function show(options: { phone?: boolean; role?: 'participant' | 'observer' } = {}) {
  isPhone = options.phone ?? false;
  setView('list');
  anouk = join(strategy, { name: 'Anouk', departmentId: 'dep-hr', role: options.role ?? 'participant' });
  joris = joinBeside(anouk, { name: 'Joris' });
  render(
    <As person={anouk}>
      <OutlineView />
    </As>,
  );
  return userEvent.setup();
}

beforeEach(() => resetUi());
afterEach(() => {
  cleanup();
  anouk.connection.destroy();
  joris.connection.destroy();
});

const cardOf = (name: string) => screen.getByRole('button', { name }).closest('li') ?? document.body;
const open = (name: string) => screen.getByRole('button', { name });

describe('the list', () => {
  it('has the stages as headings, and cards in the order of the model', () => {
    show();
    const stages = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(stages).toEqual([
      '1 Vertrekpunt',
      '2 Visie',
      '3 Doelen',
      "4 Thema's",
      '5 Bouwstenen',
      '6 Valkuilen',
      '7 Roadmap',
      '8 Akkoord',
      'Losse briefjes (1)',
    ]);
    const goals = within(screen.getByRole('region', { name: 'Doelen (2)' }));
    expect(goals.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'Tweede doel',
      'Eerste doel',
    ]);
  });

  it('says on a closed card what was decided, by whom, and how much was said', () => {
    show();
    const card = within(cardOf('Positie van klantcontact in de organisatie'));
    for (const text of ['Onder de directie', 'Besproken', 'HR', '1 briefje'])
      expect(card.getByText(text)).toBeTruthy();
    expect(card.queryByRole('textbox')).toBeNull();
  });

  it('opens several cards beside each other, on a phone one at a time', async () => {
    const user = show();
    await user.click(open('Eerste doel'));
    await user.click(open('Vonk'));
    expect(screen.getAllByRole('button', { expanded: true })).toHaveLength(2);
    cleanup();
    show({ phone: true });
    await user.click(open('Eerste doel'));
    await user.click(open('Vonk'));
    expect(screen.getAllByRole('button', { expanded: true, name: /doel|Vonk/ })).toHaveLength(1);
    expect(uiStore.getState().selection).toEqual(['c1']);
  });

  it('is complete by keyboard: open, fill in, close', async () => {
    const user = show();
    open('Vonk').focus();
    await user.keyboard('{Enter}');
    const purpose = within(cardOf('Vonk')).getByRole('textbox', { name: 'Doel van het kanaal' });
    purpose.focus();
    await user.keyboard('Eerste vragen');
    await waitFor(() =>
      expect(joris.connection.store.item('channels', 'c1')).toMatchObject({ purpose: 'Eerste vragen' }),
    );
    open('Vonk').focus();
    await user.keyboard('{Enter}');
    expect(within(cardOf('Vonk')).queryByRole('textbox')).toBeNull();
  });

  it('adds an item, opens it and puts the focus in its first field', async () => {
    const user = show();
    await user.click(screen.getByRole('button', { name: 'Voeg een doel toe' }));
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toMatch(
        /^goals\..*\.text$/,
      ),
    );
    await user.keyboard('Nieuw doel');
    await waitFor(() => expect(joris.connection.store.strategy().goals.at(-1)?.text).toBe('Nieuw doel'));
  });

  it('moves an item by button and keeps the focus on it', async () => {
    const user = show();
    await user.click(open('Eerste doel'));
    await user.click(within(cardOf('Eerste doel')).getByRole('button', { name: 'Omhoog' }));
    await waitFor(() =>
      expect(joris.connection.store.strategy().goals.map(({ id }) => id)).toEqual(['g1', 'g2']),
    );
    expect(document.activeElement?.textContent).toBe('Eerste doel');
  });

  it('takes input with Enter, in the name of my department', async () => {
    const user = show();
    await user.click(open('Positie van klantcontact in de organisatie'));
    const card = within(cardOf('Positie van klantcontact in de organisatie'));
    await user.type(card.getByRole('textbox', { name: 'Jouw inbreng, namens HR' }), 'En de CCO?{Enter}');
    expect(card.getByRole('button', { name: 'En de CCO?' })).toBeTruthy();
    expect(joris.connection.store.strategy().notes.length).toBeGreaterThanOrEqual(2);
  });

  it('never moves what I type: others add, change and the group moves on', async () => {
    const user = show();
    await user.click(open('Vonk'));
    const purpose = within(cardOf('Vonk')).getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Doel van het kanaal',
    });
    await user.type(purpose, 'Eerste');
    await act(async () => {
      addItem(joris.connection.board, 'channels', { kind: 'phone' }, { after: null });
      setField(joris.connection.board, { entity: 'channels', id: 'c1' }, 'name', 'Vlam');
      flyTo({ stage: 2 });
      flyTo('g1');
    });
    expect(document.activeElement).toBe(purpose);
    expect(purpose.isConnected).toBe(true);
    await user.keyboard(' vragen');
    expect(purpose.value).toBe('Eerste vragen');
    expect(screen.queryByRole('button', { name: 'Eerste doel', expanded: true })).toBeNull();
  });

  it('keeps the focus in the list when somebody throws the card away that I am in', async () => {
    const user = show();
    await user.click(open('Eerste doel'));
    await act(async () => {
      removeItem(joris.connection.board, 'goals', 'g1');
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Eerste doel' })).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
  });

  it('flies to a card: opens it and puts the focus on its title', async () => {
    show();
    act(() => flyTo('channelVision'));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toBe('Visie op servicedifferentiatie en kanaalmanagement'),
    );
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('shows each department with its verdict', async () => {
    show();
    expect(within(cardOf('HR')).getByText('Heeft nog niet gesproken')).toBeTruthy();
    await act(async () => {
      anouk.session.getMap(sessionRoot).set(
        'consents',
        new Y.Map([
          [
            'v1',
            {
              item: null,
              departmentId: 'dep-hr',
              verdict: 'block',
              note: 'Geen mensen',
              at: '2026-11-03T10:00:00Z',
            },
          ],
        ]),
      );
    });
    await within(cardOf('HR')).findByText('Bezwaar');
    expect(within(cardOf('HR')).getByText('Geen mensen')).toBeTruthy();
  });

  it('tells a finding on the closed card, and all of it in the open card and under its stage', async () => {
    const user = show();
    await act(async () => {
      const { board } = joris.connection;
      setField(board, { entity: 'ambition' }, 'serviceTier', 'premium');
      setField(board, { entity: 'channels', id: 'c1' }, 'status', 'planned');
      setField(board, { entity: 'channels', id: 'c1' }, 'motives', ['cost_saving']);
    });
    await within(cardOf('Vonk')).findByText('Platinum beloven, chatbot om te besparen');
    await user.click(open('Vonk'));
    const list = within(cardOf('Vonk')).getByRole('list', { name: 'Valkuilen bij deze kaart' });
    await user.click(within(list).getByRole('button', { name: /Platinum beloven/ }));
    expect(within(list).getByText('Status: Gepland')).toBeTruthy();
    expect(within(list).getByRole('button', { name: /^Accepteren: / })).toBeTruthy();

    const all = within(screen.getByRole('list', { name: 'Valkuilen' }));
    await user.click(all.getByRole('button', { name: /Platinum beloven/ }));
    await user.click(all.getByRole('button', { name: 'Bekijk bij Valkuilen' }));
    expect(uiStore.getState()).toMatchObject({
      panel: 'findings',
      highlightedFinding: 'platinum-service-with-cost-bot',
    });
  });

  it('lets an observer read everything and change nothing', async () => {
    const user = show({ role: 'observer' });
    expect(screen.queryByRole('button', { name: /^Voeg een/ })).toBeNull();
    await user.click(open('Vonk'));
    const card = within(cardOf('Vonk'));
    expect(card.getByText('Je kijkt mee. Alleen deelnemers kunnen dit veranderen.')).toBeTruthy();
    expect(card.queryByRole('button', { name: 'Gooi weg' })).toBeNull();
  });
});
