import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { currentToasts } from '#client/ui/toast-store.ts';
import { setField } from '#shared/board/operations.ts';
import { departments, prepareFindingsPanel, showFindings } from '#tests/support/findings-panel.ts';

prepareFindingsPanel();

describe('a fix', () => {
  const far = {
    meta: { startMonth: '2027-01' },
    goals: [{ id: 'g1', text: 'Laagste verloop', level: 'strategic', horizon: '2030-01' }],
  };
  const name = 'Ver doel zonder tussendoel';

  test('shows what it changes, does it as one step, and is taken back as one', async () => {
    const { workshop, user } = await showFindings(far, { stage: 6 });
    const finding = await screen.findByRole('article', { name });
    await user.click(within(finding).getByRole('button', { name: /tussendoel…$/ }));
    const preview = within(finding).getByRole('region', { name: /^Wat er verandert/ });
    expect(preview.textContent).toContain('Nieuw: Doel');
    expect(preview.textContent).toContain('januari 2028');
    expect(document.activeElement?.textContent).toBe('Toepassen');
    expect(workshop.store.strategy().goals).toHaveLength(1);

    await user.click(within(preview).getByRole('button', { name: 'Toepassen' }));
    expect(workshop.store.strategy().goals[1]).toMatchObject({ level: 'interim', parentId: 'g1' });
    await waitFor(() => expect(screen.queryByRole('article', { name })).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Valkuilen' }));
    expect(currentToasts().at(-1)?.text).toMatch(/^Gedaan: /);
    act(() => currentToasts().at(-1)?.action?.run());
    await screen.findByRole('article', { name });
    expect(workshop.store.strategy().goals).toHaveLength(1);
  });

  test('can be left undone, and gives the focus back', async () => {
    const { workshop, user } = await showFindings(far, { stage: 6 });
    const finding = await screen.findByRole('article', { name });
    const button = within(finding).getByRole('button', { name: /tussendoel…$/ });
    await user.click(button);
    await user.click(within(finding).getByRole('button', { name: 'Annuleren' }));
    expect(workshop.store.strategy().goals).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe(button.textContent);
  });

  test('follows the board while it is read', async () => {
    const { workshop, user } = await showFindings(far, { stage: 6 });
    const finding = await screen.findByRole('article', { name });
    await user.click(within(finding).getByRole('button', { name: /tussendoel…$/ }));
    act(() => void setField(workshop.board, { entity: 'goals', id: 'g1' }, 'horizon', '2028-07'));
    expect(within(finding).getByRole('region', { name: /^Wat er verandert/ }).textContent).toContain(
      'oktober 2027',
    );
  });

  test('that asks puts the question on the board in my name, and tells where', async () => {
    const { workshop, user } = await showFindings(
      {
        departments,
        goals: [{ id: 'g1', text: 'Minder bellen.', level: 'strategic', tags: ['call_reduction'] }],
      },
      { stage: 6, departmentId: 'd2', isKnown: true },
    );
    const finding = await screen.findByRole('article', { name: 'Callreductie zonder afspraak over budget' });
    await user.click(within(finding).getByRole('button', { name: /^Vraag .*…$/ }));
    expect(within(finding).getByText('Nieuw briefje bij Minder bellen:')).toBeTruthy();
    await user.click(within(finding).getByRole('button', { name: 'Toepassen' }));
    expect(workshop.store.strategy().notes).toMatchObject([
      { item: 'g1', author: 'Rachid', authorId: 'p1', departmentId: 'd2', createdAt: expect.any(String) },
    ]);
    expect(currentToasts().at(-1)?.text).toBe('De vraag hangt nu als briefje bij Minder bellen.');
    expect(within(finding).queryByRole('button', { name: /^Vraag .*…$/ })).toBeNull();
    expect(finding.isConnected).toBe(true);
    act(() => void workshop.undo.undo());
    expect(workshop.store.strategy().notes).toEqual([]);
  });

  test('is not offered to who only watches', async () => {
    await showFindings(far, { stage: 6, role: 'observer' });
    const finding = await screen.findByRole('article', { name });
    expect(within(finding).queryByRole('button', { name: /tussendoel…$/ })).toBeNull();
  });
});
