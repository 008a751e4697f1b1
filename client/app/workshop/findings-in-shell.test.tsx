import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { resetUi, uiStore } from '#client/ui-state/ui-store.ts';
import { setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { Announcer } from './Announcer.tsx';
import { useFindingKeys } from './use-finding-keys.ts';
import { useToldFindings } from './use-told-findings.ts';

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});
beforeEach(resetUi);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Shell() {
  useToldFindings();
  useFindingKeys();
  return <Announcer />;
}

function show() {
  const workshop = loneWorkshop(
    strategyFromPatch({
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned' }],
    }),
  );
  workshop.store.setLoaded();
  render(
    <WorkshopContext value={workshop}>
      <Shell />
      <input aria-label="elsewhere" />
    </WorkshopContext>,
  );
  return workshop;
}

test('what comes and goes is read aloud in one go, without the panel; what was there at the start is not', async () => {
  vi.useFakeTimers();
  const { board } = show();
  const status = () => screen.getByRole('status').textContent;
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(status()).toBe('');
  setField(board, { entity: 'channels', id: 'c1' }, 'motives', ['cost_saving']);
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(status()).toBe('');
  await act(() => vi.advanceTimersByTimeAsync(1000));
  await act(async () => void (await vi.dynamicImportSettled()));
  expect(status()).toContain('Platinum beloven, chatbot om te besparen');
  setField(board, { entity: 'ambition' }, 'serviceTier', 'basic');
  await act(() => vi.advanceTimersByTimeAsync(3000));
  expect(status()).toMatch(/^\d+ valkuil(en)? opgelost$/);
});

test('F8 asks for the next finding from anywhere, Shift+F8 for the previous one', async () => {
  show();
  const user = userEvent.setup();
  await user.type(screen.getByLabelText('elsewhere'), 'x{F8}');
  expect(uiStore.getState()).toMatchObject({ panel: 'findings', findingStep: { direction: 1 } });
  await user.keyboard('{Shift>}{F8}{/Shift}');
  expect(uiStore.getState().findingStep?.direction).toBe(-1);
});
