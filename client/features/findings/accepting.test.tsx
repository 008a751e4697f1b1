import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { acceptFinding } from '#shared/board/link-operations.ts';
import { setField } from '#shared/board/operations.ts';
import { platinumBot, prepareFindingsPanel, showFindings, title } from '#tests/support/findings-panel.ts';

prepareFindingsPanel();

describe('accepting', () => {
  test('asks for a reason, moves the finding to its own group, and can be withdrawn', async () => {
    const { workshop, user } = await showFindings(platinumBot);
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
    const { workshop, user } = await showFindings(platinumBot);
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
    const { workshop, user } = await showFindings(platinumBot);
    await user.click(await screen.findByRole('button', { name: `Accepteren: ${title}` }));
    await user.type(screen.getByLabelText('Reden'), 'Proef.');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    await screen.findByRole('region', { name: 'Geaccepteerd' });
    act(() => void setField(workshop.board, { entity: 'channels', id: 'c1' }, 'status', 'pilot'));
    await screen.findByText('Eerder geaccepteerd door Rachid, omdat: “Proef.”');
    const finding = screen.getByRole('article', { name: title });
    expect(within(finding).getByText('De feiten zijn sindsdien veranderd:')).toBeTruthy();
    const change = within(finding).getByText('Chatbot · Status:').closest('li');
    expect(change?.textContent).toContain('was Gepland, is nu Pilot');
  });

  test('keeps what was accepted before as history, and tells who, for which department and when', async () => {
    const { workshop, user } = await showFindings(platinumBot, { departmentId: 'd1' });
    for (const reason of ['Proef.', 'Blijft zo.']) {
      await user.click(await screen.findByRole('button', { name: `Accepteren: ${title}` }));
      await user.type(screen.getByLabelText('Reden'), reason);
      expect(screen.getByLabelText('Afdeling').getAttribute('value')).toBe('IT');
      await user.click(screen.getByRole('button', { name: 'Accepteer' }));
      await screen.findByRole('region', { name: 'Geaccepteerd' });
      if (reason === 'Proef.')
        act(() => void setField(workshop.board, { entity: 'channels', id: 'c1' }, 'status', 'pilot'));
    }
    const history = screen.getByText('Geschiedenis (1)').closest('details') as HTMLElement;
    expect(within(history).getByRole('heading', { name: title, hidden: true })).toBeTruthy();
    expect(history.textContent).toContain('Proef.');
    expect(history.textContent).toMatch(/Rachid \(IT\), \d/);
    expect(history.textContent).not.toContain('Blijft zo.');
    act(() => void setField(workshop.board, { entity: 'ambition' }, 'serviceTier', 'standard'));
    await screen.findByText('Geschiedenis (2)');
  });

  test('a facilitator accepts for whichever department said so', async () => {
    const { workshop, user } = await showFindings(platinumBot, { role: 'facilitator' });
    await user.click(await screen.findByRole('button', { name: `Accepteren: ${title}` }));
    await user.type(screen.getByLabelText('Reden'), 'Proef.');
    await user.selectOptions(screen.getByLabelText('Afdeling'), 'HR');
    await user.click(screen.getByRole('button', { name: 'Accepteer' }));
    const group = await screen.findByRole('region', { name: 'Geaccepteerd' });
    expect(within(group).getByText(/^Rachid \(HR\), /)).toBeTruthy();
    expect(workshop.store.strategy().acceptances).toMatchObject([
      {
        departmentId: 'd2',
        evidence: expect.arrayContaining([{ path: 'channels.c1.status', value: 'planned' }]),
      },
    ]);
  });

  test('says since when one that ran out counts again', async () => {
    const { workshop } = await showFindings(platinumBot);
    await screen.findByRole('article', { name: title });
    const [finding] = workshop.findings.current();
    act(
      () =>
        void acceptFinding(workshop.board, {
          pitfall: finding!.pitfall,
          fingerprint: finding!.fingerprint,
          by: 'Anouk',
          reason: 'Proef.',
          until: '2020-06-30',
        }),
    );
    await screen.findByText('Dat gold tot en met 30 juni 2020. Sinds 1 juli 2020 telt de valkuil weer mee.');
  });

  test('is not offered to who only watches', async () => {
    await showFindings(platinumBot, { role: 'observer' });
    await screen.findByRole('article', { name: title });
    expect(screen.queryByRole('button', { name: `Accepteren: ${title}` })).toBeNull();
  });
});
