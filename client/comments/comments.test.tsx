import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Profiler } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { Toasts } from '#client/ui/Toasts.tsx';
import { resetUi, uiStore } from '#client/ui-state/ui-store.ts';
import { addComment, resolveComment } from '#shared/board/comment-operations.ts';
import { setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { provideMatchMedia } from '#tests/support/media-query.ts';
import { As, join, joinBeside, type Participant } from '#tests/support/people-on-board.ts';
import { CommentMark } from './CommentMark.tsx';
import { CommentThreads } from './CommentThreads.tsx';
import { MentionCount } from './MentionCount.tsx';
import { MentionList } from './MentionList.tsx';

const strategy = strategyFromPatch({
  departments: [
    { id: 'dep-hr', name: 'HR', kind: 'hr' },
    { id: 'dep-it', name: 'IT', kind: 'it' },
    { id: 'dep-law', name: 'Juridische zaken', kind: 'legal' },
  ],
  channels: [{ id: 'c1', kind: 'chatbot', name: 'Vonk' }],
  notes: [
    { id: 'n1', text: 'Klant belt daarna alsnog', author: 'Anouk', departmentId: 'dep-hr', item: 'c1' },
  ],
});

let anouk: Participant;
let joris: Participant;

beforeAll(async () => {
  provideMatchMedia(() => false);
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});

function show(role: 'facilitator' | 'participant' | 'observer' = 'participant') {
  anouk = join(strategy, { name: 'Anouk', departmentId: 'dep-hr', role });
  joris = joinBeside(anouk, { name: 'Joris', departmentId: 'dep-it' });
  render(
    <As person={anouk}>
      <CommentThreads itemId="c1" />
      <MentionList />
      <MentionCount />
      <Toasts dismissLabel="Weg" />
    </As>,
  );
  return userEvent.setup();
}

/** What Joris says, on his own screen. */
function jorisSays(text: string, item = 'c1'): string {
  const added = addComment(joris.connection.board, item, { text, by: 'Joris', departmentId: 'dep-it' });
  if (!added.ok) throw new Error(added.code);
  return added.id;
}

const commentsOf = (person: Participant) => person.connection.store.strategy().comments;

beforeEach(() => resetUi());
afterEach(() => {
  cleanup();
  anouk.connection.destroy();
  joris.connection.destroy();
});

describe('the conversations about a card', () => {
  it('are written with Ctrl+Enter, and come to the others with name and department', async () => {
    const user = show();
    const field = screen.getByRole('textbox', { name: 'Schrijf een opmerking' });
    await user.type(field, 'Wie beheert dit?{Control>}{Enter}{/Control}');
    await waitFor(() => expect(commentsOf(joris)).toHaveLength(1));
    expect(commentsOf(joris)[0]).toMatchObject({
      text: 'Wie beheert dit?',
      by: 'Anouk',
      departmentId: 'dep-hr',
      item: 'c1',
    });
    const list = screen.getByRole('list');
    expect(within(list).getByText('HR')).toBeTruthy();
    expect((field as HTMLTextAreaElement).value).toBe('');
    expect(screen.getByRole('heading', { name: 'Gesprekken (1)' })).toBeTruthy();
  });

  it('call on a department with @, by the keys alone', async () => {
    const user = show();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Schrijf een opmerking' });
    await user.type(field, 'Mag dit, @');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'HR',
      'IT',
      'Juridische zaken',
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    const active = field.getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(active)?.textContent).toBe('Juridische zaken');
    await user.keyboard('{Enter}');
    expect(field.value).toBe('Mag dit, @Juridische zaken ');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('of @i{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.keyboard('t?{Control>}{Enter}{/Control}');
    const comment = await screen.findByRole('listitem');
    expect([...comment.querySelectorAll('.comment__mention')].map((one) => one.textContent)).toEqual([
      '@Juridische zaken',
      '@it',
    ]);
  });

  it('are answered, resolved and opened again', async () => {
    const user = show();
    act(() => void jorisSays('Wie beheert dit?'));
    await user.click(await screen.findByRole('button', { name: 'Antwoord op Joris' }));
    const reply = screen.getByRole('textbox', { name: 'Antwoord op Joris' });
    expect(document.activeElement).toBe(reply);
    await user.keyboard('Wij{Control>}{Enter}{/Control}');
    await screen.findByText('Wij');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Antwoord op Joris' })),
    );
    await user.click(screen.getByRole('button', { name: 'Opgelost: gesprek van Joris' }));
    await waitFor(() => expect(screen.queryByText('Wij')).toBeNull());
    await user.click(screen.getByRole('button', { name: '1 opgelost gesprek' }));
    await user.click(screen.getByRole('button', { name: 'Heropen het gesprek van Joris' }));
    await screen.findByRole('heading', { name: 'Gesprekken (1)' });
    expect(commentsOf(joris).map(({ resolved }) => resolved)).toEqual([false, false]);
  });

  it('lets people throw their own words away, and take that back', async () => {
    const user = show();
    act(() => void jorisSays('Van Joris'));
    await screen.findByText('Van Joris');
    expect(screen.queryByRole('button', { name: /^Gooi/ })).toBeNull();
    await user.type(
      screen.getByRole('textbox', { name: 'Schrijf een opmerking' }),
      'Van mij{Control>}{Enter}{/Control}',
    );
    await user.click(await screen.findByRole('button', { name: 'Gooi de opmerking van Anouk weg' }));
    await waitFor(() => expect(screen.queryByText('Van mij')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Zet terug' }));
    await screen.findByText('Van mij');
    expect(commentsOf(joris)).toHaveLength(2);
  });

  it('lets a facilitator throw away what others said', async () => {
    const user = show('facilitator');
    act(() => void jorisSays('Van Joris'));
    await user.click(await screen.findByRole('button', { name: 'Gooi de opmerking van Joris weg' }));
    await waitFor(() => expect(commentsOf(joris)).toHaveLength(0));
  });

  it('are only read by an observer', async () => {
    show('observer');
    expect(screen.queryByRole('heading')).toBeNull();
    act(() => void jorisSays('Wie?'));
    await screen.findByText('Wie?');
    expect(screen.queryByRole('textbox')).toBeNull();
    const section = screen.getByRole('region', { name: 'Gesprekken (1)' });
    expect(within(section).queryByRole('button')).toBeNull();
  });

  it('keep what was not posted when the card is closed', async () => {
    const user = show();
    await user.type(screen.getByRole('textbox', { name: 'Schrijf een opmerking' }), 'Half werk');
    cleanup();
    render(
      <As person={anouk}>
        <CommentThreads itemId="c1" />
      </As>,
    );
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Schrijf een opmerking' });
    expect(field.value).toBe('Half werk');
    await user.clear(field);
  });
});

describe('what calls on my department', () => {
  it('is listed and counted until it is resolved, and opens the card', async () => {
    const user = show();
    let id = '';
    act(() => {
      id = jorisSays('Weet @HR dit?');
    });
    const section = await screen.findByRole('region', { name: 'Aan mijn afdeling' });
    expect(screen.getByText('1 gesprek roept je afdeling op')).toBeTruthy();
    await user.click(within(section).getByRole('button', { name: 'Open het gesprek bij Vonk' }));
    expect(uiStore.getState()).toMatchObject({ selection: ['c1'], panel: 'detail' });
    act(() => void resolveComment(joris.connection.board, id, true));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Aan mijn afdeling' })).toBeNull());
    expect(screen.queryByText(/roept je afdeling op/)).toBeNull();
  });
});

describe('the mark on a note', () => {
  it('counts what is open about it, and is left alone by all else', async () => {
    show();
    cleanup();
    let renders = 0;
    render(
      <As person={anouk}>
        <Profiler id="mark" onRender={() => (renders += 1)}>
          <CommentMark id="n1" />
        </Profiler>
      </As>,
    );
    act(() => void jorisSays('Elke keer?', 'n1'));
    await screen.findByRole('img', { name: '1 open gesprek' });
    const before = renders;
    await act(async () => {
      setField(joris.connection.board, { entity: 'notes', id: 'n1' }, 'text', 'Anders');
      jorisSays('Iets anders');
    });
    await waitFor(() => expect(commentsOf(anouk)).toHaveLength(2));
    expect(renders).toBe(before);
  });
});
