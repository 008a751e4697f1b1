import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { setField } from '#shared/board/operations.ts';
import { addReactions } from '#shared/board/reaction-operations.ts';
import type { ReactionKind } from '#shared/reactions/reactions.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { As, join, joinBeside, type Participant } from '#tests/support/people-on-board.ts';
import { ReactionMark as LazyMark } from './lazy-reactions.tsx';
import { ReactionMark } from './ReactionMark.tsx';
import { Reactions } from './Reactions.tsx';
import { hasReacted, reactionPlaces, toggleReaction } from './reacting.ts';

const strategy = strategyFromPatch({
  departments: [
    { id: 'dep-hr', name: 'HR', kind: 'hr' },
    { id: 'dep-it', name: 'IT', kind: 'it' },
  ],
  channels: [{ id: 'c1', kind: 'chatbot', name: 'Vonk' }],
  notes: [
    { id: 'n1', text: 'Klant belt daarna alsnog' },
    { id: 'n2', text: 'Zes systemen' },
  ],
});

let anouk: Participant;
let joris: Participant;

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});

function start(role: 'facilitator' | 'participant' | 'observer' = 'participant') {
  anouk = join(strategy, { name: 'Anouk', departmentId: 'dep-hr', role });
  joris = joinBeside(anouk, { name: 'Joris', departmentId: 'dep-it' });
}

function show(role: 'participant' | 'observer' = 'participant') {
  start(role);
  render(
    <As person={anouk}>
      <Reactions itemId="n1" />
    </As>,
  );
  return userEvent.setup();
}

/** What Joris gives, on his own screen. */
function jorisGives(kind: ReactionKind, item = 'n1'): void {
  const given = toggleReaction(joris.connection, [item], kind);
  if (!given.ok) throw new Error(given.code);
}

const reactionsOf = (person: Participant) => person.connection.store.strategy().reactions;

afterEach(() => {
  cleanup();
  anouk.connection.destroy();
  joris.connection.destroy();
});

describe('reacting', () => {
  it('is given and taken back by the same button, and comes to the others with name and department', async () => {
    const user = show();
    const button = screen.getByRole('button', { name: 'Eens' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.click(button);
    await waitFor(() => expect(reactionsOf(joris)).toHaveLength(1));
    expect(reactionsOf(joris)[0]).toMatchObject({
      item: 'n1',
      kind: 'agree',
      by: 'Anouk',
      departmentId: 'dep-hr',
    });
    const pressed = await screen.findByRole('button', { name: 'Eens 1', pressed: true });
    await user.click(pressed);
    await waitFor(() => expect(reactionsOf(joris)).toEqual([]));
  });

  it('takes away my own alone', async () => {
    const user = show();
    act(() => jorisGives('agree'));
    await user.click(await screen.findByRole('button', { name: 'Eens 1', pressed: false }));
    await user.click(await screen.findByRole('button', { name: 'Eens 2', pressed: true }));
    await waitFor(() => expect(reactionsOf(anouk).map(({ by }) => by)).toEqual(['Joris']));
  });

  it('tells who did on hover and on focus, until Escape', async () => {
    const user = show();
    act(() => jorisGives('doubt'));
    const button = await screen.findByRole('button', { name: 'Twijfel 1' });
    const names = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(names?.textContent).toBe('Joris (IT)');
    const told = () => document.querySelector('.reaction-bar__who')?.textContent;
    await user.hover(button);
    expect(told()).toBe('TwijfelJorisIT');
    await user.keyboard('{Escape}');
    await user.unhover(button);
    expect(told()).toBeUndefined();
    await user.tab();
    while (document.activeElement !== button) await user.tab();
    expect(told()).toContain('Joris');
    await user.keyboard('{Escape}');
    expect(told()).toBeUndefined();
    expect(document.activeElement).toBe(button);
  });

  it('is only seen by an observer', async () => {
    const user = show('observer');
    expect(screen.queryByText('Wie reageerde')).toBeNull();
    act(() => jorisGives('question'));
    await screen.findByRole('img', { name: 'Reacties: Vraag 1' });
    expect(screen.queryByRole('button')).toBeNull();
    await user.click(screen.getByText('Wie reageerde'));
    expect(within(screen.getByRole('list')).getByText('Joris')).toBeTruthy();
  });

  it('to several things at once is one step, and takes in only those that lack it', () => {
    start();
    const { connection } = anouk;
    toggleReaction(connection, ['n1'], 'idea');
    expect(hasReacted(connection, ['n1', 'n2', 'c1'], 'idea')).toBe(false);
    toggleReaction(connection, ['n1', 'n2', 'c1'], 'idea');
    expect(reactionsOf(anouk).map(({ item }) => item)).toEqual(['n1', 'n2', 'c1']);
    expect(hasReacted(connection, ['n1', 'n2', 'c1'], 'idea')).toBe(true);
    connection.undo.undo();
    expect(reactionsOf(anouk)).toHaveLength(1);
    toggleReaction(connection, ['n1'], 'idea');
    expect(reactionsOf(anouk)).toEqual([]);
    expect(reactionPlaces(connection.store.strategy(), ['n1', 'no-such-thing', 'verdicts'])).toHaveLength(1);
  });
});

describe('the mark on a note', () => {
  it('shows the three most given, and is left alone by all else', async () => {
    start();
    let renders = 0;
    render(
      <As person={anouk}>
        <Profiler id="mark" onRender={() => (renders += 1)}>
          <ReactionMark id="n1" />
        </Profiler>
      </As>,
    );
    act(() => {
      for (const kind of ['agree', 'important', 'idea', 'doubt'] as const) jorisGives(kind);
      toggleReaction(anouk.connection, ['n1'], 'doubt');
    });
    const mark = await screen.findByRole('img', {
      name: 'Reacties: Eens 1, Belangrijk 1, Goed idee 1 en Twijfel 2',
    });
    expect(mark.textContent).toBe('211+1');
    const before = renders;
    await act(async () => {
      setField(joris.connection.board, { entity: 'notes', id: 'n1' }, 'text', 'Anders');
      jorisGives('agree', 'n2');
    });
    await waitFor(() => expect(reactionsOf(anouk)).toHaveLength(6));
    expect(renders).toBe(before);
  });

  it('is there from the first reaction on the board, until the last is taken back', async () => {
    start();
    render(
      <As person={anouk}>
        <LazyMark id="n1" />
      </As>,
    );
    act(() => jorisGives('idea', 'n2'));
    act(() => jorisGives('idea'));
    await screen.findByRole('img', { name: 'Reacties: Goed idee 1' });
    act(() => {
      jorisGives('idea');
      jorisGives('idea', 'n2');
    });
    await waitFor(() => expect(screen.queryByRole('img')).toBeNull());
  });

  it('counts a person with two tabs once', async () => {
    start();
    render(
      <As person={anouk}>
        <ReactionMark id="n1" />
      </As>,
    );
    const mine = { kind: 'agree', by: 'Anouk', authorId: 'p-Anouk', departmentId: 'dep-hr' } as const;
    act(() => {
      addReactions(anouk.connection.board, ['n1'], mine);
      addReactions(anouk.connection.board, ['n1'], mine);
    });
    await screen.findByRole('img', { name: 'Reacties: Eens 1' });
  });
});
