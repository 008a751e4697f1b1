import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { richTextOf, selectedRichText } from '#client/report/rich-text.ts';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { resetUi, uiStore } from '#client/ui-state/ui-store.ts';
import { setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { provideMatchMedia } from '#tests/support/media-query.ts';
import { DocumentView } from './DocumentView.tsx';

const strategy = strategyFromPatch({
  meta: { language: 'nl', title: 'Koers 2027' },
  profile: { name: 'Stroomnet' },
  ambition: { serviceTier: 'premium', endState: 'Bellen hoeft bijna nooit meer.' },
  departments: [{ id: 'd1', name: 'Klantenservice', kind: 'customer_service', involved: true }],
  themes: [{ id: 'learning', statement: 'Elke maand drie oorzaken.', ownerDeptId: 'd1' }],
  channels: [{ id: 'c1', kind: 'phone', ownerDeptId: 'd1' }],
});

let workshop: WorkshopConnection;

beforeAll(async () => {
  provideMatchMedia(() => false);
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});
beforeEach(() => {
  resetUi();
  workshop = loneWorkshop(strategy);
  render(
    <WorkshopContext value={workshop}>
      <DocumentView />
    </WorkshopContext>,
  );
});
afterEach(() => {
  cleanup();
  workshop.destroy();
});

const sheet = () => screen.getByRole('article');

describe('the document on the page', () => {
  it('has real headings, tables with header cells, and the language of its text', () => {
    expect(sheet().lang).toBe('nl');
    expect(within(sheet()).getByRole('heading', { level: 1, name: "4 Thema's" })).toBeTruthy();
    expect(
      within(sheet()).getByRole('heading', { level: 2, name: /^4\.6 Willen en kunnen leren/ }),
    ).toBeTruthy();
    for (const table of within(sheet()).getAllByRole('table')) {
      expect(within(table).getAllByRole('columnheader').length).toBeGreaterThan(1);
    }
  });

  it('speaks English while the interface speaks Dutch, and marks what is not translated', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Engels' }));
    expect(sheet().lang).toBe('en');
    expect(within(sheet()).getByRole('heading', { level: 1, name: '4 Themes' })).toBeTruthy();
    const original = within(sheet()).getAllByText('Elke maand drie oorzaken.')[0]!;
    expect(original.lang).toBe('nl');
    expect(within(sheet()).getAllByText('EN ontbreekt').length).toBeGreaterThan(0);
    expect(screen.getByRole('button', { name: 'Afdrukken' })).toBeTruthy();
  });

  it('follows what the group changes', async () => {
    act(() => setField(workshop.board, { entity: 'ambition' }, 'serviceTier', 'basic'));
    await waitFor(() => expect(within(sheet()).getAllByText('Basis').length).toBeGreaterThan(0));
  });

  it('leads from a heading to its card, and from the contents to a chapter', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^Open de kaart van Willen en kunnen leren/ }));
    expect(uiStore.getState()).toMatchObject({ selection: ['learning'], panel: 'detail' });
    const heading = within(sheet()).getByRole('heading', { level: 1, name: '6 Roadmap' });
    heading.scrollIntoView = () => {};
    await user.click(screen.getByRole('button', { name: '6 Roadmap' }));
    expect(document.activeElement).toBe(heading);
  });

  it('opens the field of a text at a click, or by Enter after the arrow keys', async () => {
    const user = userEvent.setup();
    await user.click(within(sheet()).getAllByText('Bellen hoeft bijna nooit meer.')[0]!);
    expect(uiStore.getState()).toMatchObject({
      panel: 'detail',
      fieldFocus: { itemId: 'ambition', fieldPath: 'endState' },
    });
    const stops = [...sheet().querySelectorAll<HTMLElement>('.document__source[tabindex="0"]')];
    expect(stops).toHaveLength(1);
    stops[0]!.focus();
    await user.keyboard('{ArrowDown}');
    const next = document.activeElement as HTMLElement;
    expect(next).not.toBe(stops[0]);
    await user.keyboard(' ');
    expect(uiStore.getState().fieldFocus?.fieldPath).toBe(next.dataset['source']?.split('.').at(-1));
  });

  it('copies what is selected, else all, with headings and tables', () => {
    const all = richTextOf(sheet());
    expect(all.html).toMatch(/<h1>4 Thema's<\/h1>/);
    expect(all.html).not.toMatch(/<button|<svg|class=/);
    expect(all.text).toContain('Serviceniveau: Premium');
    const cells = sheet().querySelectorAll('tbody tr:first-child td');
    document.getSelection()!.setBaseAndExtent(cells[0]!, 0, cells[1]!, 1);
    const some = selectedRichText(sheet())!;
    expect(some.html).toMatch(/^<table[^>]*><tbody>/);
    expect(some.text.split('\t')).toHaveLength(2);
  });
});
