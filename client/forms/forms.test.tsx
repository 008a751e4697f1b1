import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toldPlace } from '#client/carets/caret-place.ts';
import { loadTexts, startTexts, switchTexts } from '#client/i18n/i18n.ts';
import { setField, textOf } from '#shared/board/operations.ts';
import type { EntityName } from '#shared/strategy/entities.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { As, join, joinBeside, type Participant } from '#tests/support/people-on-board.ts';
import { EntityForm } from './EntityForm.tsx';

const strategy = strategyFromPatch({
  departments: [
    { id: 'dep-cs', name: 'Klantenservice', kind: 'customer_service' },
    { id: 'dep-it', name: 'IT', kind: 'it' },
  ],
  goals: [{ id: 'g1', text: 'Laagste klantverloop van de sector' }],
  contactReasons: [{ id: 'r1', name: 'Verhuizing doorgeven' }],
  channels: [{ id: 'c1', kind: 'chatbot', name: 'Vonk', purpose: 'Eerste vraag opvangen' }],
  sourcing: [{ id: 's1', scope: 'Avonduren' }],
  kpis: [{ id: 'k1', kind: 'nps' }],
});

let anouk: Participant;
let joris: Participant;

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});

beforeEach(async () => {
  await switchTexts('nl');
  anouk = join(strategy, { name: 'Anouk', departmentId: 'dep-cs' });
  joris = joinBeside(anouk, { name: 'Joris', departmentId: 'dep-it' });
});

afterEach(() => {
  cleanup();
  anouk.connection.destroy();
  joris.connection.destroy();
});

function showForm(entity: EntityName, id?: string, options: { isReadOnly?: boolean } = {}) {
  render(
    <As person={anouk}>
      <EntityForm target={{ entity, id }} isReadOnly={options.isReadOnly ?? false} />
    </As>,
  );
  return userEvent.setup();
}

const stored = (person: Participant, entity: EntityName, id?: string) =>
  person.connection.store.item(entity, id);
const storedThere = async (entity: EntityName, id: string | undefined, part: Record<string, unknown>) =>
  waitFor(() => expect(stored(joris, entity, id)).toMatchObject(part));
const jorisSets = (entity: EntityName, id: string | undefined, field: string, value: unknown) =>
  act(async () => {
    setField(joris.connection.board, { entity, id }, field, value);
  });

describe('a field of each kind', () => {
  it('one answer of a few: chips, and choosing it once more takes it back', async () => {
    const user = showForm('channels', 'c1');
    const group = screen.getByRole('radiogroup', { name: 'Status' });
    await user.click(within(group).getByRole('radio', { name: 'Gepland' }));
    await storedThere('channels', 'c1', { status: 'planned' });
    await user.click(within(group).getByRole('radio', { name: 'Gepland' }));
    await storedThere('channels', 'c1', { status: null });
    await jorisSets('channels', 'c1', 'status', 'pilot');
    expect(within(group).getByRole('radio', { name: 'Pilot' })).toHaveProperty('checked', true);
  });

  it('one answer of many: a list', async () => {
    const user = showForm('channels', 'c1');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kanaal' }), 'Voicebot');
    await storedThere('channels', 'c1', { kind: 'voicebot' });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kanaal' }), 'Nog niet gekozen');
    await storedThere('channels', 'c1', { kind: null });
  });

  it('several answers: both keep theirs', async () => {
    const user = showForm('channels', 'c1');
    await user.click(screen.getByRole('checkbox', { name: 'Kostenbesparing' }));
    await jorisSets('channels', 'c1', 'motives', ['customer_need', 'cost_saving']);
    expect(screen.getByRole('checkbox', { name: 'Behoefte van klanten' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('checkbox', { name: 'Kostenbesparing' }));
    await storedThere('channels', 'c1', { motives: ['customer_need'] });
  });

  it('several answers of many: a list behind a button', async () => {
    const user = showForm('goals', 'g1');
    await user.click(screen.getByRole('button', { name: 'Kies bij: Waar het over gaat' }));
    await user.type(screen.getByRole('searchbox'), 'kost');
    await user.click(screen.getByRole('checkbox', { name: 'Kosten omlaag' }));
    await storedThere('goals', 'g1', { tags: ['cost_reduction'] });
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Kosten omlaag weghalen' }));
    await storedThere('goals', 'g1', { tags: [] });
  });

  it('yes, no, and still open', async () => {
    const user = showForm('channels', 'c1');
    const group = screen.getByRole('group', { name: 'Werkt met AI' });
    expect(within(group).getByRole('radio', { name: 'Nog open' })).toHaveProperty('checked', true);
    await user.click(within(group).getByRole('radio', { name: 'Nee' }));
    await storedThere('channels', 'c1', { usesAi: false });
    await user.click(within(group).getByRole('radio', { name: 'Nog open' }));
    await storedThere('channels', 'c1', { usesAi: null });
  });

  it('a switch', async () => {
    const note = strategyFromPatch({ notes: [{ id: 'n1', text: 'Bel terug' }] });
    anouk = join(note, { name: 'Anouk' });
    joris = joinBeside(anouk, { name: 'Joris' });
    const user = showForm('notes', 'n1');
    await user.click(screen.getByRole('checkbox', { name: 'Geparkeerd' }));
    await storedThere('notes', 'n1', { parked: true });
  });

  it('a number with comma, and what cannot be taken stays as it was typed', async () => {
    const user = showForm('channels', 'c1');
    const field = screen.getByRole('textbox', { name: 'Verwachte daling livecontact (%)' });
    await user.type(field, '12,5');
    await user.tab();
    await storedThere('channels', 'c1', { assumedReductionPct: 12.5 });
    await user.clear(field);
    await user.type(field, '120');
    await user.tab();
    expect(screen.getByRole('alert').textContent).toContain('Vul 100 of minder in.');
    expect(field).toHaveProperty('value', '120');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(stored(joris, 'channels', 'c1')).toMatchObject({ assumedReductionPct: 12.5 });
  });

  it('a number in English', async () => {
    await switchTexts('en');
    const user = showForm('channels', 'c1');
    await user.type(screen.getByRole('textbox', { name: 'Contacts per year' }), '1,500{Enter}');
    await storedThere('channels', 'c1', { volumePerYear: 1500 });
  });

  it('the unit of a KPI follows its kind', async () => {
    const user = showForm('kpis', 'k1');
    const target = screen.getByRole('textbox', { name: 'Norm' });
    await user.type(target, '-20{Enter}');
    await storedThere('kpis', 'k1', { target: -20 });
    expect(screen.getAllByText('van -100 tot 100')).toHaveLength(2);
    await jorisSets('kpis', 'k1', 'kind', 'aht');
    expect(screen.getAllByText('seconden').length).toBeGreaterThan(0);
  });

  it('a month and a time', async () => {
    const user = showForm('goals', 'g1');
    fireEvent.change(screen.getByLabelText('Bereikt in'), { target: { value: '2029-12' } });
    await storedThere('goals', 'g1', { horizon: '2029-12' });
    cleanup();
    showForm('channels', 'c1');
    await user.type(screen.getByRole('textbox', { name: 'Open vanaf' }), '9u{Enter}');
    await storedThere('channels', 'c1', { openFrom: '09:00' });
    await user.type(screen.getByRole('textbox', { name: 'Open tot' }), '25:00{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('Schrijf een tijd');
  });

  it('a reference to a department, and others by Koppel', async () => {
    const user = showForm('channels', 'c1');
    await user.click(
      within(screen.getByRole('radiogroup', { name: 'Eigenaar' })).getByRole('radio', { name: 'IT' }),
    );
    await storedThere('channels', 'c1', { ownerDeptId: 'dep-it' });
    await user.click(screen.getByRole('button', { name: 'Koppel aan: Voor welke contactredenen' }));
    await user.click(screen.getByRole('checkbox', { name: 'Verhuizing doorgeven' }));
    await storedThere('channels', 'c1', { contactReasonIds: ['r1'] });
  });

  it('a list of texts: add, change, move, remove', async () => {
    const user = showForm('profile');
    const add = screen.getByRole('textbox', { name: 'Nog een bij: Merkwaarden' });
    await user.type(add, 'Eerlijk{Enter}Warm{Enter}');
    await storedThere('profile', undefined, { brandValues: ['Eerlijk', 'Warm'] });
    await user.click(screen.getByRole('button', { name: 'Warm omhoog' }));
    await storedThere('profile', undefined, { brandValues: ['Warm', 'Eerlijk'] });
    const second = screen.getByRole('textbox', { name: 'Merkwaarden, nummer 2' });
    await user.clear(second);
    await user.type(second, 'Open{Enter}');
    await storedThere('profile', undefined, { brandValues: ['Warm', 'Open'] });
    await user.click(screen.getByRole('button', { name: 'Warm weghalen' }));
    await storedThere('profile', undefined, { brandValues: ['Open'] });
  });

  it('languages by their names', async () => {
    const user = showForm('profile');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Taal toevoegen' }), 'Turks');
    await storedThere('profile', undefined, { languages: ['tr'] });
    await user.click(screen.getByRole('button', { name: 'Turks weghalen' }));
    await storedThere('profile', undefined, { languages: [] });
  });

  it('a field inside a part', async () => {
    const user = showForm('sourcing', 's1');
    const contract = screen.getByRole('group', { name: 'Contract' });
    await user.selectOptions(within(contract).getByRole('combobox', { name: 'Vergoeding' }), 'Per uur');
    await waitFor(() =>
      expect(stored(joris, 'sourcing', 's1')).toMatchObject({ contract: { payBasis: 'per_hour' } }),
    );
  });

  it('a short text, written on leaving and shown when others change it', async () => {
    const user = showForm('channels', 'c1');
    const name = screen.getByRole('textbox', { name: 'Naam' });
    await user.type(name, ' 2');
    await user.tab();
    await storedThere('channels', 'c1', { name: 'Vonk 2' });
    await jorisSets('channels', 'c1', 'name', 'Vlam');
    expect(name).toHaveProperty('value', 'Vlam');
  });
});

describe('two people in one text', () => {
  const purpose = { entity: 'channels', id: 'c1' } as const;

  it('keeps the words of both, and the caret where it was', async () => {
    const user = showForm('channels', 'c1');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Doel van het kanaal' });
    await user.type(field, ' bij storingen');
    const caretBefore = field.selectionStart;
    await act(async () => {
      textOf(joris.connection.board.doc, purpose, 'purpose')?.insert(0, 'De ');
    });
    expect(field.value).toBe('De Eerste vraag opvangen bij storingen');
    expect(field.selectionStart).toBe(caretBefore + 3);
    expect(document.activeElement).toBe(field);
    await user.keyboard('!');
    await storedThere('channels', 'c1', { purpose: 'De Eerste vraag opvangen bij storingen!' });
  });

  it('takes as much of a paste as fits, and says so', async () => {
    const user = showForm('channels', 'c1');
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Doel van het kanaal' });
    await user.click(field);
    await user.paste('x'.repeat(20_001));
    expect(field.value).toHaveLength(20_000);
    expect(screen.getByRole('alert').textContent).toContain('Hier passen 20.000 tekens.');
    await waitFor(() =>
      expect(textOf(joris.connection.board.doc, purpose, 'purpose')?.toString()).toHaveLength(20_000),
    );
  });

  it('shows who is in the field, and where they type', async () => {
    showForm('channels', 'c1');
    await act(async () => {
      joris.connection.presence.setEditing({ itemId: 'c1', field: 'purpose' });
    });
    await screen.findByText('Joris is hier');
    await act(async () => {
      textOf(joris.connection.board.doc, purpose, 'purpose')?.insert(6, ' nieuwe');
    });
    await screen.findByText('Joris typt…');
    const text = textOf(joris.connection.board.doc, purpose, 'purpose')!;
    await act(async () => joris.connection.presence.setCaret(toldPlace(text, { caret: 14, from: 7 })));
    await waitFor(() => expect(document.querySelector('.caret__name')?.textContent).toBe('Joris'));
    const mirror = document.querySelector('.form-long__mirror')?.textContent ?? '';
    expect(mirror.slice(0, mirror.indexOf('Joris'))).toBe('Eerste nieuwe ');
    expect(document.querySelector('.caret-selection')?.textContent).toBe('nieuwe ');
  });

  it('tells the others where I am', async () => {
    const user = showForm('channels', 'c1');
    await user.click(screen.getByRole('textbox', { name: 'Doel van het kanaal' }));
    await waitFor(() => {
      const seen = joris.connection.presence.people().find(({ isMe }) => !isMe);
      expect(seen?.editing).toEqual({ itemId: 'c1', field: 'purpose' });
    });
    await user.tab();
    await waitFor(() => {
      const seen = joris.connection.presence.people().find(({ isMe }) => !isMe);
      expect(seen?.editing?.field).not.toBe('purpose');
    });
  });
});

describe('somebody who may only look', () => {
  it('sees every answer and can change none', () => {
    showForm('channels', 'c1', { isReadOnly: true });
    for (const input of screen.getAllByRole<HTMLInputElement>('textbox')) expect(input.readOnly).toBe(true);
    for (const role of ['radio', 'checkbox', 'combobox'] as const)
      for (const input of screen.queryAllByRole<HTMLInputElement>(role)) expect(input.disabled).toBe(true);
    expect(screen.queryByRole('button', { name: /Koppel|Kies|weghalen/ })).toBeNull();
  });
});

describe('answers that contradict each other', () => {
  it('are told at the field, in words that the control carries, and block nothing', async () => {
    const user = showForm('kpis', 'k1');
    await jorisSets('kpis', 'k1', 'baseline', 20);
    const target = screen.getByRole('textbox', { name: 'Norm' });
    await user.type(target, '10');
    expect(screen.queryByText(/slechter dan de stand van nu/)).toBeNull();
    await user.tab();
    screen.getByRole('textbox', { name: 'Norm', description: /slechter dan de stand van nu/ });
    await storedThere('kpis', 'k1', { target: 10 });
    await jorisSets('kpis', 'k1', 'baseline', 5);
    await waitFor(() => expect(screen.queryByText(/slechter dan de stand van nu/)).toBeNull());
  });
});

describe('a finding', () => {
  it('stands at the field that it rests on, and goes when the cause goes', async () => {
    const user = showForm('channels', 'c1');
    await user.click(screen.getByRole('radio', { name: 'Gepland' }));
    await user.click(screen.getByRole('checkbox', { name: 'Kostenbesparing' }));
    await jorisSets('ambition', undefined, 'serviceTier', 'platinum');
    const way = await screen.findByRole('button', { name: 'Botst met: Serviceniveau: Platinum' });
    expect(way.closest('[data-field]')?.getAttribute('data-field')).toBe('channels.c1.motives');
    await user.click(screen.getByRole('checkbox', { name: 'Behoefte van klanten' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /Botst met/ })).toBeNull());
  });
});
