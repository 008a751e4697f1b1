import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { filterFindings, openFinding } from '#client/ui-state/ui-store.ts';
import { platinumBot, prepareFindingsPanel, showFindings, title } from '#tests/support/findings-panel.ts';

prepareFindingsPanel();

describe('the filters', () => {
  const several = {
    ...platinumBot,
    channels: [{ ...platinumBot.channels[0], ownerDeptId: 'd2' }],
    profile: { businessModel: 'platform' },
    sourcing: [{ id: 's1', choice: 'outsourced', reasons: ['cost'] }],
  };
  const filter = () => screen.getByRole('combobox', { name: 'Toon' });
  const titles = () => screen.queryAllByRole('article').map((article) => article.getAttribute('aria-label'));

  test('list the findings of a department, of mine, and of a theme or block, with their counts', async () => {
    const { user } = await showFindings(several, { departmentId: 'd2' });
    await screen.findByRole('article', { name: title });
    const all = titles().length;
    const option = within(filter()).getByRole('option', { name: /^HR \(\d+\)$/ });
    await user.selectOptions(filter(), option);
    const ofHr = titles();
    expect(ofHr).toContain(title);
    expect(ofHr.length).toBeLessThan(all);
    expect(option.textContent).toBe(`HR (${ofHr.length})`);
    await user.selectOptions(filter(), 'mine');
    expect(titles()).toEqual(ofHr);
    await user.selectOptions(filter(), 'part:flexibility');
    expect(titles()).not.toContain(title);
    expect(titles().length).toBeGreaterThan(0);
  });

  test('say when there is nothing, and lead back', async () => {
    const { user } = await showFindings(platinumBot);
    await screen.findByRole('article', { name: title });
    await user.selectOptions(filter(), 'accepted');
    expect(titles()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Toon alle valkuilen' }));
    expect(titles()).toContain(title);
  });

  test('know what is new since this person last looked', async () => {
    const first = await showFindings(platinumBot);
    await screen.findByRole('article', { name: title });
    first.view.unmount();
    const { user } = await showFindings(several);
    await screen.findByRole('article', { name: title });
    await user.selectOptions(filter(), 'new');
    expect(titles()).not.toContain(title);
    expect(titles().length).toBeGreaterThan(0);
  });

  test('stay as they are chosen while the pointer is where a card was', async () => {
    const { user } = await showFindings(several);
    await user.hover(await screen.findByRole('article', { name: title }));
    act(() => filterFindings('accepted'));
    expect(titles()).toEqual([]);
  });

  test('make way for a finding that is asked for elsewhere', async () => {
    const { user } = await showFindings(several);
    await screen.findByRole('article', { name: title });
    await user.selectOptions(filter(), 'part:flexibility');
    act(() => openFinding('platinum-service-with-cost-bot'));
    expect(titles()).toContain(title);
  });
});
