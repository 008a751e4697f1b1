import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { Toasts } from '#client/ui/Toasts.tsx';
import { openField, openItem, resetUi, select, uiStore } from '#client/ui-state/ui-store.ts';
import { removeItem, setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { provideMatchMedia } from '#tests/support/media-query.ts';
import { As, join, joinBeside, type Participant } from '#tests/support/people-on-board.ts';
import { DetailPanel } from './DetailPanel.tsx';

const strategy = strategyFromPatch({
  departments: [{ id: 'dep-hr', name: 'HR', kind: 'hr' }],
  channels: [
    { id: 'c1', kind: 'chatbot', name: 'Vonk', status: 'planned', motives: ['cost_saving'] },
    { id: 'c2', kind: 'phone' },
  ],
  notes: [
    { id: 'n1', text: 'Klant belt daarna alsnog', author: 'Anouk', departmentId: 'dep-hr', item: 'c1' },
    { id: 'n2', text: 'Bellen op zondag', author: 'Mirjam', departmentId: 'dep-hr', item: 'service-setup' },
  ],
});

let anouk: Participant;
let joris: Participant;

beforeAll(async () => {
  provideMatchMedia(() => false);
  // jsdom knows no modal dialogs; opening one is all that matters here.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});

function show(role: 'participant' | 'observer' = 'participant') {
  anouk = join(strategy, { name: 'Anouk', departmentId: 'dep-hr', role });
  joris = joinBeside(anouk, { name: 'Joris' });
  render(
    <As person={anouk}>
      <DetailPanel />
      <Toasts dismissLabel="Weg" />
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

describe('the detail panel', () => {
  it('says what to do while nothing is selected', () => {
    show();
    expect(screen.getByText('Nog niets gekozen')).toBeTruthy();
  });

  it('shows what the card is, with its form and what people said', async () => {
    show();
    act(() => openItem('c1'));
    expect(screen.getByRole('heading', { name: 'Vonk' })).toBeTruthy();
    expect(screen.getByText('Kanaal · Gepland')).toBeTruthy();
    expect(screen.getByRole('radiogroup', { name: 'Status' })).toBeTruthy();
    expect(screen.getByText('Klant belt daarna alsnog')).toBeTruthy();
  });

  it('puts the focus in the field that somebody points at', async () => {
    show();
    act(() => openField('c1', 'motives'));
    const motives = within(screen.getByRole('group', { name: 'Waarom we het hebben' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(motives.getByRole('checkbox', { name: 'Kostenbesparing' })),
    );
    expect(uiStore.getState().fieldFocus).toBeNull();
  });

  it('finds a field of a single entity on the card of its theme', async () => {
    show();
    act(() => openField('channelVision', 'channelPrinciple'));
    expect(
      screen.getByRole('heading', { name: 'Visie op servicedifferentiatie en kanaalmanagement' }),
    ).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe(
        'channelVision.channelPrinciple',
      ),
    );
  });

  it('closes on Escape', async () => {
    const user = show();
    act(() => openField('c1', 'name'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await user.keyboard('{Escape}');
    expect(uiStore.getState().selection).toEqual([]);
    expect(screen.getByText('Nog niets gekozen')).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('keeps what was being typed when the panel closes', async () => {
    const user = show();
    act(() => openItem('c1'));
    const name = screen.getByRole('textbox', { name: 'Naam' });
    await user.clear(name);
    await user.type(name, 'Vlam{Escape}');
    await waitFor(() =>
      expect(joris.connection.store.item('channels', 'c1')).toMatchObject({ name: 'Vlam' }),
    );
  });

  it('throws a card away and puts it back', async () => {
    const user = show();
    act(() => openItem('c1'));
    await user.click(screen.getByRole('button', { name: 'Gooi deze kaart weg' }));
    expect(joris.connection.board.doc.getMap('channels').has('c1')).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    expect(joris.connection.board.doc.getMap('channels').has('c1')).toBe(true);
  });

  it('says so when somebody else throws the card away, and keeps the focus in the panel', async () => {
    show();
    act(() => openField('c1', 'name'));
    await waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
    await act(async () => {
      removeItem(joris.connection.board, 'channels', 'c1');
    });
    await screen.findByText(/Deze kaart is er niet meer/);
    expect(document.activeElement).not.toBe(document.body);
  });

  it('adds input as a note of my department', async () => {
    const user = show();
    act(() => openItem('position'));
    await user.type(screen.getByRole('textbox', { name: 'Jouw inbreng, namens HR' }), 'Wie beslist?{Enter}');
    await screen.findByRole('button', { name: 'Wie beslist?' });
    await waitFor(() => {
      const note = joris.connection.store.strategy().notes.find(({ text }) => text === 'Wie beslist?');
      expect(note).toMatchObject({ item: 'position', author: 'Anouk', departmentId: 'dep-hr' });
    });
  });

  it('turns a note into a card, and parks one', async () => {
    const user = show();
    act(() => openItem('n2'));
    await user.click(screen.getByRole('checkbox', { name: 'Geparkeerd' }));
    await waitFor(() => expect(joris.connection.store.item('notes', 'n2')).toMatchObject({ parked: true }));
    await user.click(screen.getByRole('button', { name: 'Kanaal' }));
    expect(joris.connection.board.doc.getMap('channels').size).toBe(3);
    expect(uiStore.getState().selection).toHaveLength(1);
  });

  it('gives a note to another card', async () => {
    const user = show();
    act(() => openItem('n2'));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Inbreng bij' }), 'Vonk');
    await waitFor(() => expect(joris.connection.store.item('notes', 'n2')).toMatchObject({ item: 'c1' }));
  });

  it('throws several away at once, but never a theme', async () => {
    const user = show();
    act(() => select(['c1', 'c2', 'position']));
    expect(screen.getByRole('heading', { name: '3 kaarten gekozen' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Gooi 2 kaarten weg' }));
    expect(joris.connection.board.doc.getMap('channels').size).toBe(0);
    expect(uiStore.getState().selection).toEqual(['position']);
  });

  it('shows the findings about the card on top, with all there is to know and do', async () => {
    const user = show();
    act(() => openItem('c1'));
    await act(async () => {
      setField(joris.connection.board, { entity: 'ambition' }, 'serviceTier', 'premium');
    });
    const list = await screen.findByRole('list', { name: 'Valkuilen bij deze kaart' });
    await user.click(within(list).getByRole('button', { name: /Platinum beloven/ }));
    expect(uiStore.getState().highlightedFinding).toBe('platinum-service-with-cost-bot');
    await user.click(within(list).getByRole('button', { name: /^Accepteren: Platinum/ }));
    await user.type(screen.getByLabelText('Reden'), 'Proef.');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Platinum beloven/ })).toBeNull());

    act(() => void setField(joris.connection.board, { entity: 'ambition' }, 'serviceTier', 'platinum'));
    await user.click(await screen.findByRole('button', { name: /Platinum beloven/ }));
    expect(screen.getByText('Eerder geaccepteerd door Anouk (HR), omdat: “Proef.”')).toBeTruthy();
    const change = screen.getByText('Rol en ambitie · Serviceniveau:').closest('li');
    expect(change?.textContent).toContain('was Premium, is nu Platinum');
    await user.click(screen.getByRole('button', { name: 'Bekijk bij Valkuilen' }));
    expect(uiStore.getState()).toMatchObject({
      panel: 'findings',
      highlightedFinding: 'platinum-service-with-cost-bot',
    });
  });

  it('lets an observer look only, and says why', () => {
    show('observer');
    act(() => openItem('c1'));
    expect(screen.getByText('Je kijkt mee. Alleen deelnemers kunnen dit veranderen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gooi deze kaart weg' })).toBeNull();
    expect(screen.queryByRole('textbox', { name: /Jouw inbreng/ })).toBeNull();
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.disabled).toBe(true);
  });
});
