import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { currentToasts, dismissToast } from '#client/ui/toast-store.ts';
import { useAnnouncement } from '#client/ui-state/announcements.ts';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { addNote } from '#shared/board/note-operations.ts';
import type { Course } from '#shared/session/course.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { ParkingLot } from './ParkingLot.tsx';
import { silenceDelay, silenceLook, useSilencePrompt } from './use-silence-prompt.ts';
import { useTimerAlarm } from './use-timer-alarm.ts';

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});
beforeEach(() => {
  for (const { id } of currentToasts()) dismissToast(id);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const notes = [
  { id: 'n1', text: 'Later over praten', parked: true, author: 'Joris', departmentId: 'it' },
  { id: 'n2', text: 'Nu over praten' },
];
const departments = [
  { id: 'it', kind: 'it', name: 'IT' },
  { id: 'hr', kind: 'hr', name: 'HR' },
];

test('what is parked is in one list, can be shown on the board and be brought back', async () => {
  const workshop = loneWorkshop(strategyFromPatch({ departments, notes }));
  const onShow = vi.fn();
  render(
    <WorkshopContext value={workshop}>
      <ParkingLot onShow={onShow} />
    </WorkshopContext>,
  );
  const user = userEvent.setup();
  expect(screen.getByText('Joris · IT')).toBeTruthy();
  expect(screen.queryByText('Nu over praten')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Toon op het bord' }));
  expect([onShow.mock.calls.length, uiStore.getState().selection]).toEqual([1, ['n1']]);
  await user.click(screen.getByRole('button', { name: 'Haal terug' }));
  expect(workshop.store.strategy().notes.map(({ parked }) => parked)).toEqual([false, false]);
  expect(screen.getByText(/Er is niets geparkeerd/)).toBeTruthy();
});

function Prompt() {
  useSilencePrompt();
  return null;
}

/** The workshop with two people here, of IT and HR, in a stage that began at a moment. */
function inStage(workshop: WorkshopConnection, began: number): WorkshopConnection {
  const course: Course = { startedAt: began, entered: [{ step: 'stage-1', at: began }] };
  const session = { ...workshop.store.session(), course };
  const person = { clientId: 1, role: 'participant', selection: [], editing: null, isMe: false } as const;
  const people = departments.map(({ id }) => ({ ...person, participantId: id, name: id, departmentId: id }));
  return {
    ...workshop,
    store: { ...workshop.store, session: () => session },
    presence: { ...workshop.presence, people: () => people },
  };
}

test('who leads is told once in a stage which department was not heard, when others were', () => {
  vi.useFakeTimers();
  const workshop = inStage(loneWorkshop(strategyFromPatch({ departments })), Date.now());
  render(
    <WorkshopContext value={workshop}>
      <Prompt />
    </WorkshopContext>,
  );
  const told = () => currentToasts().map(({ text }) => text);
  act(() => void vi.advanceTimersByTime(silenceDelay + silenceLook));
  // Nobody wrote anything: the group talks.
  expect(told()).toEqual([]);
  addNote(workshop.board, { author: 'Joris', authorId: null, departmentId: 'it', item: 'ambition' });
  act(() => void vi.advanceTimersByTime(silenceLook));
  expect(told()).toEqual(['Nog niets in deze fase van HR. Vraag er eens naar.']);
  dismissToast(currentToasts()[0]?.id ?? 0);
  act(() => void vi.advanceTimersByTime(10 * silenceLook));
  expect(told()).toEqual([]);
});

function Alarm({ endsAt, leftMs }: { endsAt: number | null; leftMs: number | null }) {
  useTimerAlarm(endsAt, leftMs);
  return <p>{useAnnouncement().text}</p>;
}

test('says that a minute is left and that time is up as the countdown goes past it, and not otherwise', () => {
  const said: string[] = [];
  const { rerender, container } = render(<Alarm endsAt={1} leftMs={90_000} />);
  const at = (endsAt: number | null, leftMs: number | null) => {
    rerender(<Alarm endsAt={endsAt} leftMs={leftMs} />);
    const text = container.textContent ?? '';
    if (text !== said.at(-1) && text !== '') said.push(text);
    return said.length;
  };
  expect(at(1, 61_000)).toBe(0);
  expect(at(1, 59_900)).toBe(1);
  // Time taken off, time added, standing still.
  expect([at(2, 0), at(3, 60_500), at(null, 60_400), at(3, 59_000)]).toEqual([1, 1, 1, 1]);
  expect(at(3, 0)).toBe(2);
  expect(said).toEqual(['Nog één minuut', 'De tijd is om']);
});

test('who comes in after the end hears nothing', () => {
  const { rerender, container } = render(<Alarm endsAt={9} leftMs={null} />);
  const before = container.textContent;
  rerender(<Alarm endsAt={9} leftMs={0} />);
  expect(container.textContent).toBe(before);
});
