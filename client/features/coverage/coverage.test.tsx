import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ThreadButton } from '#client/coverage/ThreadButton.tsx';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { lookThrough, onFlyTo, openThread, resetUi, uiStore } from '#client/ui-state/ui-store.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { CoveragePanel } from './CoveragePanel.tsx';

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});
beforeEach(resetUi);
afterEach(cleanup);

const departments = [
  { id: 'cs', kind: 'customer_service', name: 'Klantenservice' },
  { id: 'it', kind: 'it', name: 'IT' },
  { id: 'hr', kind: 'hr', name: 'HR' },
];

function show(patch: Record<string, unknown>) {
  render(
    <WorkshopContext value={loneWorkshop(strategyFromPatch(patch), { departmentId: null })}>
      <CoveragePanel />
      <ThreadButton itemId="g1" />
    </WorkshopContext>,
  );
  return userEvent.setup();
}

test('tells who did what for a theme, cell by cell, under the headings of a table', () => {
  show({
    departments,
    themes: [{ id: 'learning', ownerDeptId: 'cs' }],
    notes: [{ id: 'n1', item: 'learning', departmentId: 'cs', text: 'Elke week' }],
  });
  const table = screen.getByRole('table');
  expect(within(table).getAllByRole('columnheader').slice(1)).toHaveLength(3);
  const row = within(table).getByRole('row', { name: /^Willen en kunnen leren uit klantcontact/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['inbreng en eigenaar', 'nog niets', 'nog niets']);
  expect(within(table).getAllByRole('rowheader')).toHaveLength(6 + 15 + 4 + 1);
});

test('names the departments that nobody heard yet, with what to do about it', () => {
  show({ departments, learning: { ownerDeptId: 'cs' } });
  const quiet = screen.getByRole('region', { name: 'Nog niet gehoord' });
  expect(
    within(quiet)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['ITniemand van hen doet mee', 'HRniemand van hen doet mee']);
  expect(within(quiet).getByText(/Vraag wat zij van klantcontact nodig hebben/)).toBeTruthy();
});

test('a click on a department looks through its lens, a second click ends it; a row leads to its card', async () => {
  const user = show({ departments });
  const button = screen.getByRole('button', { name: 'IT' });
  await user.click(button);
  expect(uiStore.getState().lens).toEqual({ kind: 'department', departmentId: 'it' });
  expect(button.getAttribute('aria-pressed')).toBe('true');
  await user.click(button);
  expect(uiStore.getState().lens).toBeNull();
  const flown = vi.fn();
  const stop = onFlyTo(flown);
  await user.click(screen.getByRole('button', { name: 'Gebruik van data' }));
  stop();
  expect(flown).toHaveBeenCalledWith({ item: 'data-use' });
});

const withThread = {
  departments,
  goals: [
    { id: 'g1', text: 'Minder herhaling', level: 'strategic' },
    { id: 'g2', text: 'Basis op orde', level: 'interim', parentId: 'g1' },
  ],
  initiatives: [
    { id: 'i1', name: 'Kennisbank', goalIds: ['g2'] },
    { id: 'i2', name: 'Nieuwe huisstijl' },
  ],
};

test('the thread of a goal is an outline: what serves it, through what, what is missing, and what hangs loose', async () => {
  const user = show(withThread);
  await user.click(screen.getByRole('button', { name: 'Toon de draad' }));
  expect(uiStore.getState()).toMatchObject({
    lens: { kind: 'thread', goalId: 'g1' },
    panel: 'coverage',
    coverageView: 'thread',
  });
  const serves = screen.getByRole('region', { name: 'Wat eraan bijdraagt' });
  expect(
    within(serves)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['Basis op orde', 'Kennisbankvia Basis op orde']);
  expect(within(serves).getByText(/KPI's/)).toBeTruthy();
  const loose = screen.getByRole('region', { name: 'Hangt los' });
  expect(within(loose).getByText('Nieuwe huisstijl')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Laat de draad los' }));
  expect(uiStore.getState().lens).toBeNull();
});

test('another goal is chosen in the panel itself', async () => {
  openThread('g1');
  const user = show(withThread);
  await user.selectOptions(screen.getByLabelText('Doel'), 'Basis op orde');
  expect(uiStore.getState().lens).toEqual({ kind: 'thread', goalId: 'g2' });
  expect(screen.getByText('Draagt zelf bij aan')).toBeTruthy();
});

test('says what to do where there are no departments or goals yet, and survives a goal that is gone', () => {
  show({});
  expect(screen.getByText(/Er staan nog geen afdelingen/)).toBeTruthy();
  cleanup();
  openThread('gone');
  show({ goals: [{ id: 'g2' }] });
  expect(screen.getByLabelText<HTMLSelectElement>('Doel').value).toBe('');
  cleanup();
  lookThrough(null);
  show({});
  expect(screen.getByText(/Er zijn nog geen doelen/)).toBeTruthy();
});
