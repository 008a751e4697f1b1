import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { lookAtStage, resetUi, uiStore } from '#client/ui-state/ui-store.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { GuidePanel } from './GuidePanel.tsx';

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
});
beforeEach(resetUi);
afterEach(cleanup);

function show(patch: Record<string, unknown>, me: Parameters<typeof loneWorkshop>[1] = {}) {
  render(
    <WorkshopContext value={loneWorkshop(strategyFromPatch(patch), me)}>
      <GuidePanel />
    </WorkshopContext>,
  );
  return userEvent.setup();
}

test('guides through the stage of the group: purpose, time, questions and what is missing', () => {
  show({ profile: { name: 'Stroomnet', sector: 'energy' } });
  expect(screen.getByRole('heading', { name: 'Vertrekpunt' })).toBeTruthy();
  expect(screen.getByText('45 minuten')).toBeTruthy();
  expect(screen.getByText('2 van 7')).toBeTruthy();
  const next = screen.getByRole('region', { name: 'Volgende stap' });
  expect(within(next).getByRole('button', { name: 'Het businessmodel' })).toBeTruthy();
});

test('leads to the field where something is missing', async () => {
  const user = show({});
  const list = screen.getByRole('region', { name: 'Wat er moet staan' });
  await user.click(within(list).getByRole('button', { name: 'Het gewenste eindresultaat' }));
  expect(uiStore.getState()).toMatchObject({
    panel: 'detail',
    fieldFocus: { itemId: 'ambition', fieldPath: 'endState' },
  });
});

test('names the card where there are several of a kind', () => {
  show({}, { stage: 4 });
  expect(screen.getByText('4 uur')).toBeTruthy();
  const name = /^Samenwerking en communicatie:? ?Schrijf op wat jullie afspreken$/;
  expect(screen.getAllByRole('button', { name })).toHaveLength(2);
});

test('follows this person when they look at another stage alone', () => {
  lookAtStage(7);
  show({});
  expect(screen.getByRole('heading', { name: 'Roadmap' })).toBeTruthy();
});

test('gives the script to the facilitator alone', () => {
  show({});
  expect(screen.queryByText('Draaiboek')).toBeNull();
  cleanup();
  show({}, { role: 'facilitator' });
  expect(screen.getByText('Draaiboek')).toBeTruthy();
});

test('sends on once everything is there', async () => {
  const user = show({
    profile: { name: 'Stroomnet', sector: 'energy', businessModel: 'subscription' },
    ambition: { endState: 'In één contact klaar', role: 'add_value', serviceTier: 'standard' },
    orgGoals: [{ id: 'o1', text: 'Behoud' }],
  });
  await user.click(screen.getByRole('button', { name: 'Verder naar Visie' }));
  expect(uiStore.getState().ownStage).toBe(2);
});
