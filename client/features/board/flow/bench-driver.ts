import type { useReactFlow } from '@xyflow/react';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { changeBoard } from '#shared/board/board.ts';
import { addItem, moveItem, setField } from '#shared/board/operations.ts';
import type { BoardParts } from '../board-context.ts';
import { domIdOf } from './board-nodes.tsx';
import { dropZones, zoneAt } from './drop.ts';

interface RemoteEdit {
  readonly id: string;
  readonly kind: 'move' | 'text';
  readonly dx?: number;
  readonly dy?: number;
  readonly text?: string;
}

interface RemoteCursor {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

type Flow = Pick<ReturnType<typeof useReactFlow>, 'getViewport' | 'setViewport'>;

declare global {
  interface Window {
    __bench?: ReturnType<typeof benchDriver>;
  }
}

const grid = 240;
const noteSize = 200;
const openingView = { x: 20, y: 20, zoom: 1 };
const sentence = 'Klanten bellen twee keer over dezelfde nota, en niemand weet wie';

/**
 * Lets a measuring script drive the board from outside, in a build that is made for measuring and in no other. Note `i`
 * has the id `n` with its number and stands on a grid of 240.
 */
export function installBenchDriver(board: BoardParts, flow: Flow): void {
  window.__bench = benchDriver(board, flow);
}

function benchDriver(board: BoardParts, flow: Flow) {
  const { workshop, nodes, model } = board;
  const { doc } = workshop.board;
  let prepared: readonly Uint8Array[] = [];
  const countOfUrl = Number(new URLSearchParams(window.location.search).get('n') ?? 0);

  const seed = (count: number) => {
    const columns = Math.ceil(Math.sqrt(count) * 1.25);
    changeBoard(workshop.board, 'seed', () => {
      for (let index = 0; index < count; index += 1) {
        const box = {
          x: (index % columns) * grid,
          y: Math.floor(index / columns) * grid,
          w: noteSize,
          h: noteSize,
        };
        addItem(workshop.board, 'notes', { text: sentence, author: 'Anouk' }, { id: `n${index}`, box });
      }
      for (let index = 0; index < Math.floor(count / 10); index += 1) {
        addItem(workshop.board, 'links', { from: `n${index * 10}`, to: `n${index * 10 + 1}` });
      }
    });
  };

  const frameOfBoard = () => document.querySelector('.board-flow')?.getBoundingClientRect() ?? new DOMRect();

  const rectOf = (id: string, frame = frameOfBoard(), { x, y, zoom } = flow.getViewport()) => {
    const node = nodes.find(id);
    return {
      x: (node?.position.x ?? 0) * zoom + x + frame.left,
      y: (node?.position.y ?? 0) * zoom + y + frame.top,
      w: (node?.width ?? 0) * zoom,
      h: (node?.height ?? 0) * zoom,
    };
  };

  /** Whether a note can be put down at this place in the window without a card that takes it in. */
  const isFree = (x: number, y: number) => {
    const view = flow.getViewport();
    const frame = frameOfBoard();
    const at = { x: (x - frame.left - view.x) / view.zoom, y: (y - frame.top - view.y) / view.zoom };
    return zoneAt(dropZones(model.layout(), new Set()), at) === null;
  };

  const areNotesPainted = () => {
    const frame = frameOfBoard();
    const view = flow.getViewport();
    return model.strategy().notes.every(({ id, text }) => {
      const { x, y, w, h } = rectOf(id, frame, view);
      const isSeen = x < frame.right && y < frame.bottom && x + w > frame.left && y + h > frame.top;
      return !isSeen || !text || document.getElementById(domIdOf(id))?.querySelector('.sticky-note__text');
    });
  };

  const opened = () => {
    void flow.setViewport(openingView);
    return painted(areNotesPainted);
  };

  return {
    seed: (count: number) => {
      seed(count);
      return opened();
    },
    ready: prepareAndOpen(),
    getView: () => flow.getViewport(),
    setView: (view: { x: number; y: number; zoom: number }) => void flow.setViewport(view),
    noteRect: (index: number) => rectOf(`n${index}`),
    isFree,
    getPos: (index: number) => model.strategy().layout[`n${index}`],
    getText: (index: number) => workshop.store.item('notes', `n${index}`)?.['text'],
    prepareRemote: (edits: readonly RemoteEdit[]) => {
      prepared = encodeEdits(doc, edits);
    },
    applyRemote: (index: number) => {
      const update = prepared[index];
      if (update) Y.applyUpdate(doc, update, 'remote');
    },
    remoteCursors: (cursors: readonly RemoteCursor[]) => showCursors(workshop.awareness, cursors),
    documentBytes: () => bytesAsKept(doc),
    counts: () => ({
      notes: model.strategy().notes.length,
      connectors: model.strategy().links.length,
      mounted: document.querySelectorAll('.react-flow__node').length,
    }),
  };

  function prepareAndOpen(): Promise<number> {
    if (countOfUrl > 0) seed(countOfUrl);
    return opened();
  }
}

/** The moment at which the page shows what it should, with its fonts. */
async function painted(isShown: () => boolean): Promise<number> {
  while (!isShown()) await nextFrame();
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
  return performance.now();
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Size of the document where nobody keeps what was replaced to undo it, as on the server. */
function bytesAsKept(doc: Y.Doc): number {
  const kept = new Y.Doc();
  Y.applyUpdate(kept, Y.encodeStateAsUpdate(doc));
  return Y.encodeStateAsUpdate(kept).length;
}

/** What another person's edits would send, made on a copy of the document. */
function encodeEdits(doc: Y.Doc, edits: readonly RemoteEdit[]): readonly Uint8Array[] {
  const twin = new Y.Doc();
  Y.applyUpdate(twin, Y.encodeStateAsUpdate(doc));
  const writer = { doc: twin, origin: 'twin' };
  return edits.map(({ id, kind, dx = 0, dy = 0, text = '' }) => {
    const before = Y.encodeStateVector(twin);
    if (kind === 'text') setField(writer, { entity: 'notes', id }, 'text', text);
    else {
      const box: unknown = twin.getMap('layout').get(id);
      const { x = 0, y = 0, ...size } = (box ?? {}) as { x?: number; y?: number };
      moveItem(writer, id, { ...size, x: x + dx, y: y + dy });
    }
    return Y.encodeStateAsUpdate(twin, before);
  });
}

/** The pointers of other people, and nobody else's. */
function showCursors(awareness: Awareness | undefined, cursors: readonly RemoteCursor[]): void {
  if (!awareness) return;
  const removed = [...awareness.states.keys()].filter(
    (clientId) => clientId !== awareness.clientID && clientId > cursors.length,
  );
  for (const clientId of removed) awareness.states.delete(clientId);
  const updated = cursors.map(({ id, name, x, y }, index) => {
    const clientId = index + 1;
    const user = { participantId: id, name, departmentId: null, role: 'participant' };
    awareness.states.set(clientId, { user, cursor: { x, y } });
    return clientId;
  });
  awareness.emit('change', [{ added: [], updated, removed }, 'remote']);
}
