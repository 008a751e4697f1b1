import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { resetUi, uiStore } from '#client/ui-state/ui-store.ts';
import { setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { FindingsPanel } from './FindingsPanel.tsx';

const platinumBot = {
  ambition: { serviceTier: 'platinum' },
  channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }],
};
const title = 'Platinum beloven, chatbot om te besparen';

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  // jsdom knows no modal dialogs; opening one is all that matters here.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  Element.prototype.scrollIntoView = () => {};
});
beforeEach(resetUi);
afterEach(cleanup);

async function show(patch: Record<string, unknown>, me: Parameters<typeof loneWorkshop>[1] = {}) {
  const workshop = loneWorkshop(strategyFromPatch(patch), me);
  render(
    <WorkshopContext value={workshop}>
      <FindingsPanel />
    </WorkshopContext>,
  );
  return { workshop, user: userEvent.setup() };
}

describe('an open finding', () => {
  test('says what, why, on which facts, what to do and where that comes from', async () => {
    await show(platinumBot);
    const finding = await screen.findByRole('article', { name: title });
    expect(within(finding).getByText(/dienst|service van het hoogste niveau/)).toBeTruthy();
    expect(within(finding).getByText('Serviceniveau: Platinum')).toBeTruthy();
    expect(within(finding).getByText('Waarom we het hebben: Kostenbesparing')).toBeTruthy();
    expect(within(finding).getByText(/Laat het kanaal vallen/)).toBeTruthy();
    expect(within(finding).getByText(/^Bron: Ziptone/)).toBeTruthy();
  });

  test('leads to the field of each fact', async () => {
    const { user } = await show(platinumBot);
    await user.click(await screen.findByText('Waarom we het hebben: Kostenbesparing'));
    expect(uiStore.getState()).toMatchObject({
      selection: ['c1'],
      panel: 'detail',
      fieldFocus: { itemId: 'c1', fieldPath: 'motives' },
    });
  });

  test('is marked on the board while it is pointed at', async () => {
    const { user } = await show(platinumBot);
    const finding = await screen.findByRole('article', { name: title });
    await user.hover(finding);
    expect(uiStore.getState().highlightedFinding).toBe('platinum-service-with-cost-bot');
    await user.unhover(finding);
    expect(uiStore.getState().highlightedFinding).toBeNull();
  });

  test('goes when its cause goes', async () => {
    const { workshop } = await show(platinumBot);
    await screen.findByRole('article', { name: title });
    act(() => void setField(workshop.board, { entity: 'ambition' }, 'serviceTier', 'standard'));
    await screen.findByText('Geen open valkuilen');
  });

  test('carries its twin under it', async () => {
    await show({ ...platinumBot, systems: [{ id: 'y1', status: 'planned', motives: ['trend'] }] });
    const finding = await screen.findByRole('article', { name: title });
    expect(within(finding).getByText('Hoort hierbij: Techniek op zoek naar een probleem')).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('accepting', () => {
  test('asks for a reason, moves the finding to its own group, and can be withdrawn', async () => {
    const { workshop, user } = await show(platinumBot);
    await user.click(await screen.findByRole('button', { name: `Accepteren: ${title}` }));
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    expect(screen.getByText('Schrijf op waarom jullie dit accepteren.')).toBeTruthy();
    await user.type(screen.getByLabelText('Reden'), 'Proef van drie maanden.');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));

    const group = await screen.findByRole('region', { name: 'Geaccepteerd' });
    expect(within(group).getByText('Proef van drie maanden.')).toBeTruthy();
    expect(workshop.store.strategy().acceptances).toMatchObject([
      { pitfall: 'platinum-service-with-cost-bot', by: 'Rachid', reasonClass: 'known', until: '' },
    ]);
    await user.click(within(group).getByRole('button', { name: `Acceptatie intrekken: ${title}` }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Geaccepteerd' })).toBeNull());
    await screen.findByRole('button', { name: `Accepteren: ${title}` });
  });

  test('wants a last day when it is temporary', async () => {
    const { workshop, user } = await show(platinumBot);
    await user.click(await screen.findByRole('button', { name: `Accepteren: ${title}` }));
    await user.click(screen.getByLabelText('Tijdelijk, tot een datum'));
    await user.type(screen.getByLabelText('Reden'), 'Proef.');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    expect(workshop.store.strategy().acceptances).toEqual([]);
    await user.type(screen.getByLabelText('Tot en met'), '2999-06-30');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    expect(workshop.store.strategy().acceptances).toMatchObject([{ until: '2999-06-30' }]);
  });

  test('is over when the facts change, and what was said is told', async () => {
    const { workshop, user } = await show(platinumBot);
    await user.click(await screen.findByRole('button', { name: `Accepteren: ${title}` }));
    await user.type(screen.getByLabelText('Reden'), 'Proef.');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    await screen.findByRole('region', { name: 'Geaccepteerd' });
    act(() => void setField(workshop.board, { entity: 'channels', id: 'c1' }, 'status', 'pilot'));
    await screen.findByText('Eerder geaccepteerd door Rachid: “Proef.” De feiten zijn sindsdien veranderd.');
  });

  test('is not offered to who only watches', async () => {
    await show(platinumBot, { role: 'observer' });
    await screen.findByRole('article', { name: title });
    expect(screen.queryByRole('button', { name: `Accepteren: ${title}` })).toBeNull();
  });
});

test('a distant goal gets its first step with one click', async () => {
  const { workshop, user } = await show(
    { meta: { startMonth: '2027-01' }, goals: [{ id: 'g1', level: 'strategic', horizon: '2030-01' }] },
    { stage: 6 },
  );
  await user.click(await screen.findByRole('button', { name: 'Voeg ‘de basis op orde’ toe' }));
  await waitFor(() =>
    expect(workshop.store.strategy().goals[1]).toMatchObject({
      text: 'De basis op orde',
      level: 'interim',
      parentId: 'g1',
      horizon: '2028-01',
    }),
  );
  await waitFor(() =>
    expect(screen.queryByRole('article', { name: 'Ver doel zonder tussendoel' })).toBeNull(),
  );
});

test('without findings it says what that means', async () => {
  await show({});
  expect(screen.getByText(/vanaf de fase Valkuilen/)).toBeTruthy();
});

test('at most five are shown at once, the rest behind a count', async () => {
  const { user } = await show(
    {
      meta: { startMonth: '2027-01' },
      ambition: { serviceTier: 'platinum' },
      profile: { businessModel: 'platform' },
      goals: [{ id: 'g1', level: 'strategic', horizon: '2030-01' }],
      contactReasons: [{ id: 'r1', approach: 'automate' }],
      channels: platinumBot.channels,
      systems: [{ id: 'y1', status: 'planned', motives: ['strategy'] }],
      initiatives: [{ id: 'i1', start: '2027-02' }],
      sourcing: [{ id: 's1', choice: 'outsourced', reasons: ['cost'] }],
    },
    { stage: 6 },
  );
  await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(5));
  await user.click(screen.getByRole('button', { name: /^Toon nog 2 valkuilen/ }));
  expect(screen.getAllByRole('article')).toHaveLength(7);
});
