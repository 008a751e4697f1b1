import { act, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Announcer } from '#client/app/workshop/Announcer.tsx';
import { stepFinding, uiStore } from '#client/ui-state/ui-store.ts';
import { setField } from '#shared/board/operations.ts';
import { platinumBot, prepareFindingsPanel, showFindings, title } from '#tests/support/findings-panel.ts';

prepareFindingsPanel();

describe('an open finding', () => {
  test('says what, why, on which facts, what to do and where that comes from', async () => {
    await showFindings(platinumBot);
    const finding = await screen.findByRole('article', { name: title });
    expect(within(finding).getByText(/dienst|service van het hoogste niveau/)).toBeTruthy();
    expect(within(finding).getByText('Serviceniveau: Platinum')).toBeTruthy();
    expect(within(finding).getByText('Waarom we het hebben: Kostenbesparing')).toBeTruthy();
    expect(within(finding).getByText(/Laat het kanaal vallen/)).toBeTruthy();
    expect(within(finding).getByText(/^Bron: Ziptone/)).toBeTruthy();
  });

  test('leads to the field of each fact', async () => {
    const { user } = await showFindings(platinumBot);
    await user.click(await screen.findByText('Waarom we het hebben: Kostenbesparing'));
    expect(uiStore.getState()).toMatchObject({
      selection: ['c1'],
      panel: 'detail',
      fieldFocus: { itemId: 'c1', fieldPath: 'motives' },
    });
  });

  test('is marked on the board while it is pointed at', async () => {
    const { user } = await showFindings(platinumBot);
    const finding = await screen.findByRole('article', { name: title });
    await user.hover(finding);
    expect(uiStore.getState().highlightedFinding).toBe('platinum-service-with-cost-bot');
    await user.unhover(finding);
    expect(uiStore.getState().highlightedFinding).toBeNull();
  });

  test('about many cards shows the first three, the rest behind a count', async () => {
    const channels = ['c1', 'c2', 'c3', 'c4', 'c5'].map((id) => ({
      id,
      kind: 'phone',
      tariff: 'premium_rate',
      status: 'existing',
    }));
    const { user } = await showFindings({ profile: { market: 'b2c' }, channels });
    const finding = await screen.findByRole('article', { name: 'Klanten betalen extra om te bellen' });
    // The profile, the channels and the button itself.
    const count = () => within(finding).getAllByRole('listitem').length;
    expect(count()).toBe(3 + 1);
    await user.click(within(finding).getByRole('button', { name: 'Toon nog 3 kaarten' }));
    expect(count()).toBe(6 + 1);
    await user.click(within(finding).getByRole('button', { name: 'Toon minder kaarten' }));
    expect(count()).toBe(3 + 1);
  });

  test('goes when its cause goes', async () => {
    const { workshop } = await showFindings(platinumBot);
    await screen.findByRole('article', { name: title });
    act(() => void setField(workshop.board, { entity: 'ambition' }, 'serviceTier', 'standard'));
    await screen.findByText('Geen open valkuilen');
  });

  test('carries its twin under it', async () => {
    await showFindings({ ...platinumBot, systems: [{ id: 'y1', status: 'planned', motives: ['trend'] }] });
    const finding = await screen.findByRole('article', { name: title });
    expect(within(finding).getByText('Hoort hierbij: Techniek op zoek naar een probleem')).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('who set a fact', () => {
  test('is told once for a card', async () => {
    await showFindings(platinumBot, { isKnown: true, departmentId: 'd1' });
    const finding = await screen.findByRole('article', { name: title });
    const group = within(finding).getByText('Chatbot').closest('li') as HTMLElement;
    expect(within(group).getAllByText('laatst gezet door Rachid (IT)')).toHaveLength(1);
  });

  test('is told at the fact itself where the rest of the card came from elsewhere', async () => {
    const { workshop } = await showFindings(platinumBot, { isKnown: true, departmentId: 'd1' });
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(workshop.board.doc));
    setField({ doc: other, origin: 'template' }, { entity: 'channels', id: 'c1' }, 'status', 'pilot');
    Y.applyUpdate(workshop.board.doc, Y.encodeStateAsUpdate(other));
    const status = await screen.findByText('Status: Pilot');
    const group = status.closest('li') as HTMLElement;
    expect(status.parentElement?.textContent).toBe('Status: Pilot');
    expect(within(group).getAllByText('laatst gezet door Rachid (IT)').length).toBeGreaterThan(0);
  });

  test('is left out where it is not known', async () => {
    await showFindings(platinumBot);
    await screen.findByRole('article', { name: title });
    expect(screen.queryByText(/laatst gezet/)).toBeNull();
  });
});

test('a card is drawn again only when its own finding changes', async () => {
  const { workshop } = await showFindings({ ...platinumBot, profile: { businessModel: 'platform' } });
  await screen.findByRole('article', { name: title });
  const others = screen.getAllByRole('article').filter((one) => one.getAttribute('aria-label') !== title);
  const changed: Node[] = [];
  const watchers = others.map((article) => {
    const watcher = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    watcher.observe(article, { attributes: true, characterData: true, childList: true, subtree: true });
    return watcher;
  });
  const before = workshop.findings.current();
  act(() => void setField(workshop.board, { entity: 'channels', id: 'c1' }, 'status', 'pilot'));
  await screen.findByText('Status: Pilot');
  const after = workshop.findings.current();
  expect(after.filter((finding, position) => finding === before[position])).toHaveLength(others.length);
  for (const watcher of watchers) watcher.disconnect();
  expect(changed).toEqual([]);
});

describe('a step to the next finding', () => {
  test('goes round with the focus, and says where one is', async () => {
    await showFindings({ ...platinumBot, profile: { businessModel: 'platform' } });
    await screen.findByRole('article', { name: title });
    const articles = screen.getAllByRole('article');
    render(<Announcer />);
    act(() => stepFinding(1));
    expect(document.activeElement).toBe(articles[0]);
    expect(screen.getByRole('status').textContent).toBe(`Valkuil 1 van ${articles.length}`);
    act(() => stepFinding(-1));
    expect(document.activeElement).toBe(articles.at(-1));
    act(() => stepFinding(1));
    expect(document.activeElement).toBe(articles[0]);
    expect(uiStore.getState()).toMatchObject({ highlightedFinding: 'platinum-service-with-cost-bot' });
  });

  test('reaches what waits behind the count', async () => {
    await showFindings(
      { ...platinumBot, sourcing: [{ id: 's1', choice: 'outsourced', reasons: ['cost'] }] },
      { stage: 6 },
    );
    await waitFor(() => expect(screen.getAllByRole('article')).toHaveLength(5));
    for (let step = 0; step < 6; step += 1) act(() => stepFinding(1));
    expect(screen.getAllByRole('article').length).toBeGreaterThan(5);
    expect(document.activeElement).toBe(screen.getAllByRole('article')[5]);
  });
});

test('without findings it says what that means', async () => {
  await showFindings({});
  expect(screen.getByText(/vanaf de fase Valkuilen/)).toBeTruthy();
});

test('at most five are shown at once, the rest behind a count', async () => {
  const { user } = await showFindings(
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
  const more = screen.getByRole('button', { name: /^Toon nog \d+ valkuil/ });
  const hidden = Number(more.textContent?.match(/\d+/)?.[0]);
  await user.click(more);
  expect(screen.getAllByRole('article')).toHaveLength(5 + hidden);
});
