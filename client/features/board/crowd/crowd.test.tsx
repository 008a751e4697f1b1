import { act, cleanup, render } from '@testing-library/react';
import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { loadTexts, startTexts } from '#client/i18n/i18n.ts';
import { createPresence } from '#client/sync/presence.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { loneWorkshop } from '#tests/support/lone-workshop.ts';
import { BoardContext, type BoardParts } from '../board-context.ts';
import { createBoardModel } from '../board-model.ts';
import { createNodeStore } from '../flow/node-store.ts';
import type { Viewport } from '../flow/viewport.ts';
import { CursorLayer } from '../layers/CursorLayer.tsx';

const people = 150;
const screen = { width: 1200, height: 800 };
let frames: FrameRequestCallback[] = [];
let flow: ReturnType<typeof useStoreApi>;
let board: BoardParts;
let others: Awareness[] = [];

beforeAll(async () => {
  await startTexts('nl');
  await loadTexts('workshop');
  await loadTexts('panels');
});

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {});
  const workshop = loneWorkshop(strategyFromPatch({}));
  const { store, findings } = workshop;
  const awareness = new Awareness(new Y.Doc());
  const model = createBoardModel(
    {
      strategy: store.strategy,
      subscribe: store.subscribe,
      findings: findings.current,
      subscribeFindings: findings.subscribe,
    },
    'nl',
  );
  board = {
    model,
    nodes: createNodeStore(model.layout()),
    workshop: { ...workshop, awareness, presence: createPresence(awareness, store.me) },
  };
  others = Array.from({ length: people }, () => new Awareness(new Y.Doc()));
});

afterEach(() => {
  cleanup();
  for (const each of [...others, board.workshop.awareness]) each?.destroy();
  board.workshop.destroy();
  vi.unstubAllGlobals();
  frames = [];
});

function Probe() {
  flow = useStoreApi();
  return null;
}

/** Everyone points at a place of their own, and tells it as a browser does. */
function everyonePoints(placeOf: (index: number) => { x: number; y: number }): void {
  const { awareness } = board.workshop;
  others.forEach((other, index) => {
    const user = {
      participantId: `p${index}`,
      name: `Persoon ${index}`,
      departmentId: null,
      role: 'participant',
    };
    other.setLocalState({ user, cursor: placeOf(index), selection: [], editing: null });
    if (awareness) applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), 'relay');
  });
}

function paint(): void {
  const due = frames;
  frames = [];
  for (const callback of due) callback(0);
}

function look({ x, y, zoom }: Viewport): void {
  act(() => flow.setState({ transform: [x, y, zoom] }));
  paint();
}

function renderLayer(): HTMLElement {
  const { container } = render(
    <ReactFlowProvider initialWidth={screen.width} initialHeight={screen.height}>
      <BoardContext value={board}>
        <Probe />
        <CursorLayer />
      </BoardContext>
    </ReactFlowProvider>,
  );
  paint();
  return container;
}

const inARow = (index: number) => ({ x: index * 300, y: 400 });

test('of 150 people only those in view are there, with their names', () => {
  everyonePoints(inARow);
  const layer = renderLayer();
  look({ x: 0, y: 0, zoom: 1 });
  const names = () => [...layer.querySelectorAll('.cursor__name')].map(({ textContent }) => textContent);
  expect(names()).toEqual(['Persoon 0', 'Persoon 1', 'Persoon 2', 'Persoon 3', 'Persoon 4']);
  look({ x: -300 * 100, y: 0, zoom: 1 });
  expect(names()).toHaveLength(5);
  expect(names()).toContain('Persoon 102');
  look({ x: 0, y: 5000, zoom: 1 });
  expect(layer.querySelectorAll('.cursor')).toHaveLength(0);
});

test('the elements of those who stay in view stay the same while others come and go', () => {
  everyonePoints(inARow);
  const layer = renderLayer();
  look({ x: 0, y: 0, zoom: 1 });
  const third = layer.querySelectorAll('.cursor')[2];
  look({ x: -400, y: 0, zoom: 1 });
  expect([...layer.querySelectorAll('.cursor')]).toContain(third);
});

test('from afar people are dots without names, and each region tells how many are there', () => {
  const [first, second] = board.model.layout().regions;
  everyonePoints((index) => {
    const region = index < 100 ? first : second;
    return { x: (region?.x ?? 0) + 10 + index, y: (region?.y ?? 0) + 10 };
  });
  const layer = renderLayer();
  look({ x: 0, y: 0, zoom: 0.1 });
  expect(layer.querySelectorAll('.cursor--dot')).toHaveLength(people);
  expect(layer.querySelectorAll('.cursor__name, svg')).toHaveLength(0);
  const counts = [...layer.querySelectorAll('.cursor-count')].map(({ textContent }) => textContent);
  expect(counts).toEqual(['100 mensen hier', '50 mensen hier']);
  look({ x: 0, y: 0, zoom: 0.5 });
  expect(layer.querySelectorAll('.cursor--dot, .cursor-count')).toHaveLength(0);
});

test('five hundred things that somebody moves are told in less than 2 KiB, and shown as one group', async () => {
  const [other] = others;
  const { awareness } = board.workshop;
  if (!other || !awareness) throw new Error('Nobody is there.');
  const presence = createPresence(other, () => ({ ...board.workshop.store.me(), name: 'Joris' }));
  const ids = Array.from({ length: 500 }, (_, index) => `note-with-a-long-id-${index}`);
  presence.setSelection(ids);
  presence.setCursor(
    { x: 500, y: 300 },
    { ids, dx: 100, dy: -40, around: { x: 200, y: 140, w: 300, h: 200 } },
  );
  await expect.poll(() => other.getLocalState()?.['drag']).toBeTruthy();
  const told = other.getLocalState();
  expect(JSON.stringify(told).length).toBeLessThan(2048);
  const user = { participantId: 'p0', name: 'Joris', departmentId: null, role: 'participant' };
  other.setLocalState({ ...told, user });
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), 'relay');
  const layer = renderLayer();
  look({ x: 0, y: 0, zoom: 0.5 });
  const group = layer.querySelector<HTMLElement>('.cursor-group');
  expect(group?.textContent).toBe('Joris verplaatst 500 onderdelen');
  expect(group?.style).toMatchObject({
    transform: 'translate(150px, 50px)',
    width: '150px',
    height: '100px',
  });
  other.setLocalState({ user, cursor: { x: 500, y: 300 }, drag: null });
  applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), 'relay');
  paint();
  expect(layer.querySelector('.cursor-group')).toBeNull();
  presence.destroy();
});

test('many messages within a frame are drawn once', () => {
  renderLayer();
  everyonePoints(inARow);
  expect(frames).toHaveLength(1);
});
