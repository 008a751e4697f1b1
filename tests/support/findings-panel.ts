import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createElement } from 'react';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { FindingsPanel } from '#client/features/findings/FindingsPanel.tsx';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { WorkshopContext } from '#client/sync/workshop-context.ts';
import { currentToasts, dismissToast } from '#client/ui/toast-store.ts';
import { resetUi } from '#client/ui-state/ui-store.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from './lone-workshop.ts';

/** IT and HR. */
export const departments = [
  { id: 'd1', kind: 'it', name: 'IT' },
  { id: 'd2', kind: 'hr', name: 'HR' },
];

/** A promise of platinum with a bot to save money: a conflict between two cards. */
export const platinumBot = {
  departments,
  ambition: { serviceTier: 'platinum' },
  channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }],
};

/** What that is called. */
export const title = 'Platinum beloven, chatbot om te besparen';

/** Prepares a test file in which the panel of findings is shown: texts, dialogs, and a clean start for each test. */
export function prepareFindingsPanel(): void {
  beforeAll(async () => {
    await startTexts('nl');
    await loadTexts('workshop');
    await loadTexts('panels');
    // jsdom knows no modal dialogs; opening one is all that matters here.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    Element.prototype.scrollIntoView = () => {};
  });
  beforeEach(() => {
    resetUi();
    localStorage.clear();
    for (const { id } of currentToasts()) dismissToast(id);
  });
  afterEach(cleanup);
}

/** Shows the panel on a strategy, to somebody who works alone. */
export async function showFindings(
  patch: Record<string, unknown>,
  me: Parameters<typeof loneWorkshop>[1] = {},
) {
  const workshop = loneWorkshop(strategyFromPatch(patch), me);
  const view = render(createElement(WorkshopContext, { value: workshop }, createElement(FindingsPanel)));
  return { workshop, view, user: userEvent.setup() };
}
