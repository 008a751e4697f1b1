import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkshopConnection } from '#client/sync/workshop-connection.ts';
import { addNote } from '#shared/board/note-operations.ts';
import { moveItem, setField } from '#shared/board/operations.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { createBoardModel } from './board-model.ts';
import { dropZones, writeDrop, zoneAt } from './flow/drop.ts';
import { createNodeStore } from './flow/node-store.ts';

let workshop: WorkshopConnection;
let stop: () => void = () => {};

function start() {
  workshop = loneWorkshop(
    strategyFromPatch({
      ambition: { serviceTier: 'platinum' },
      channels: [{ id: 'c1', kind: 'chatbot', status: 'planned', motives: ['cost_saving'] }],
      notes: [
        { id: 'n1', text: 'Hoort hier', item: 'c1' },
        { id: 'n2', text: 'Ligt los' },
      ],
      layout: { n2: { x: -500, y: 0 } },
    }),
    { stage: 6 },
  );
  const { store, findings } = workshop;
  const model = createBoardModel(
    {
      strategy: store.strategy,
      subscribe: store.subscribe,
      findings: findings.current,
      subscribeFindings: findings.subscribe,
    },
    'nl',
  );
  stop = model.attach();
  return { model, nodes: createNodeStore(model.layout()), workshop };
}

afterEach(() => {
  stop();
  workshop.destroy();
});

const author = { author: 'Anouk', authorId: null, departmentId: null };

describe('what a card hears of', () => {
  it('its own changes alone', () => {
    const { model } = start();
    const channel = vi.fn();
    const theme = vi.fn();
    model.subscribeCard('c1', channel);
    model.subscribeCard('learning', theme);
    model.card('c1');
    const before = model.card('learning');
    setField(workshop.board, { entity: 'channels', id: 'c1' }, 'name', 'Vonk');
    expect(channel).toHaveBeenCalledTimes(1);
    expect(model.card('c1')?.face.title).toBe('Vonk');
    expect(theme).not.toHaveBeenCalled();
    expect(model.card('learning')).toBe(before);
  });

  it('a note coming in as input, but not the words of the note', () => {
    const { model } = start();
    const channel = vi.fn();
    model.subscribeCard('c1', channel);
    model.card('c1');
    setField(workshop.board, { entity: 'notes', id: 'n1' }, 'text', 'Heel andere woorden');
    expect(channel).not.toHaveBeenCalled();
    addNote(workshop.board, { ...author, item: 'c1' });
    expect(channel).toHaveBeenCalledTimes(1);
    expect(model.card('c1')?.face.inputs).toBe(2);
  });

  it('the worst of its findings', async () => {
    const { model } = start();
    model.subscribeCard('c1', () => {});
    await vi.waitFor(() => expect(model.card('c1')?.badge).toBe('risk'));
    await vi.waitFor(() => expect(model.slips()).not.toEqual([]));
    expect(model.slips().map(({ cardIds }) => cardIds)).toContainEqual(
      expect.arrayContaining(['c1', 'ambition']),
    );
    expect(model.layout().findings.length).toBe(model.slips().length);
  });
});

describe('dropping a note', () => {
  it('on a card makes it input of that card, in one step', () => {
    const parts = start();
    const { model, nodes } = parts;
    const card = model.layout().cards.find(({ id }) => id === 'c1')!;
    const target = zoneAt(dropZones(model.layout(), new Set(['n2'])), { x: card.x + 20, y: card.y + 20 });
    expect(target).toBe('c1');
    writeDrop(parts, [nodes.find('n2')!], target);
    expect(workshop.store.item('notes', 'n2')).toMatchObject({ item: 'c1' });
    expect(model.strategy().layout['n2']).toBeUndefined();
    workshop.undo.undo();
    expect(workshop.store.item('notes', 'n2')).toMatchObject({ item: null });
    expect(model.strategy().layout['n2']).toMatchObject({ x: -500, y: 0 });
  });

  it('among the other notes of a card counts as on the card, beside them it is free', () => {
    const parts = start();
    const { model, nodes } = parts;
    const input = model.layout().notes.find(({ id }) => id === 'n1')!;
    const zones = dropZones(model.layout(), new Set(['n2']));
    expect(zoneAt(zones, { x: input.x + 5, y: input.y + 5 })).toBe('c1');
    expect(zoneAt(zones, { x: -400, y: -400 })).toBeNull();
    const node = nodes.find('n1')!;
    writeDrop(parts, [{ ...node, position: { x: -100.4, y: 7.6 } }], null);
    expect(workshop.store.item('notes', 'n1')).toMatchObject({ item: null });
    expect(model.strategy().layout['n1']).toEqual({ x: -100, y: 8 });
  });

  it('on a card keeps the size that somebody gave a note, for when it is dragged out again', () => {
    const parts = start();
    moveItem(workshop.board, 'n2', { x: 0, y: 0, w: 200, h: 200 });
    writeDrop(parts, [parts.nodes.find('n2')!], 'c1');
    expect(parts.model.strategy().layout['n2']).toBeUndefined();
    writeDrop(parts, [{ ...parts.nodes.find('n2')!, position: { x: 9, y: 9 } }], null);
    expect(parts.model.strategy().layout['n2']).toEqual({ x: 9, y: 9, w: 200, h: 200 });
    workshop.undo.undo();
    expect(parts.model.strategy().layout['n2']).toBeUndefined();
  });

  it('keeps the size that somebody gave a note', () => {
    const parts = start();
    moveItem(workshop.board, 'n2', { x: 0, y: 0, w: 200, h: 200 });
    writeDrop(parts, [{ ...parts.nodes.find('n2')!, position: { x: 9, y: 9 } }], null);
    expect(parts.model.strategy().layout['n2']).toEqual({ x: 9, y: 9, w: 200, h: 200 });
  });
});
