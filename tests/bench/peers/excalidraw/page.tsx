import { CaptureUpdateAction, Excalidraw, reconcileElements, restoreElements } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import type { OrderedExcalidrawElement } from '@excalidraw/excalidraw/element/types';
import type { Collaborator, ExcalidrawImperativeAPI, SocketId } from '@excalidraw/excalidraw/types';
import { createRoot } from 'react-dom/client';
import { type Bench, nextFrame, painted, type RemoteEdit, type View } from '../shared/bench.tsx';
import { count, noteSize, openingView, pairs, places, sentence } from '../shared/content.tsx';

declare global {
  interface Window {
    EXCALIDRAW_ASSET_PATH: string;
    EXCALIDRAW_THROTTLE_RENDER: boolean;
  }
}

// As excalidraw.com sets them: its fonts from beside the page, and one drawing per frame.
window.EXCALIDRAW_ASSET_PATH = new URL('./', window.location.href).href;
window.EXCALIDRAW_THROTTLE_RENDER = true;

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const lineHeight = 1.25;
const fontSize = 20;
/** This long after the last step of a zoom the notes are drawn sharp again, as after its own wheel. */
const sharpAfterMs = 300;

function orderKey(position: number): string {
  const digit = (power: number) => digits[Math.floor(position / 62 ** power) % 62];
  return `c${digit(2)}${digit(1)}${digit(0)}`;
}

function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 17) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** Elements as a file would hold them, with their texts wrapped. */
function elements() {
  let position = 0;
  const common = () => ({
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 1,
    strokeStyle: 'solid',
    roughness: 1,
    opacity: 100,
    groupIds: [],
    frameId: null,
    roundness: null,
    seed: position + 1,
    version: 2,
    versionNonce: position + 1,
    isDeleted: false,
    updated: 1,
    link: null,
    locked: false,
    index: orderKey(position++),
  });
  const arrowsOf = (index: number) =>
    pairs.flatMap(([from, to], pair) =>
      from.index === index || to.index === index ? [{ id: `a${pair}`, type: 'arrow' }] : [],
    );
  const notes = places.flatMap(({ index, x, y }) => {
    const text = wrapped(sentence);
    const height = text.split('\n').length * fontSize * lineHeight;
    return [
      {
        ...common(),
        id: `n${index}`,
        type: 'rectangle',
        x,
        y,
        width: noteSize,
        height: noteSize,
        backgroundColor: '#ffec99',
        boundElements: [{ id: `t${index}`, type: 'text' }, ...arrowsOf(index)],
      },
      {
        ...common(),
        id: `t${index}`,
        type: 'text',
        x: x + 10,
        y: y + (noteSize - height) / 2,
        width: noteSize - 20,
        height,
        boundElements: [],
        text,
        originalText: sentence,
        fontSize,
        fontFamily: 5,
        textAlign: 'center',
        verticalAlign: 'middle',
        containerId: `n${index}`,
        autoResize: true,
        lineHeight,
      },
    ];
  });
  const arrows = pairs.map(([from, to], pair) => ({
    ...common(),
    id: `a${pair}`,
    type: 'arrow',
    x: from.x + noteSize,
    y: from.y + noteSize / 2,
    width: to.x - from.x - noteSize,
    height: to.y - from.y,
    points: [
      [0, 0],
      [to.x - from.x - noteSize, to.y - from.y],
    ],
    lastCommittedPoint: null,
    startBinding: { elementId: `n${from.index}`, focus: 0, gap: 1 },
    endBinding: { elementId: `n${to.index}`, focus: 0, gap: 1 },
    startArrowhead: null,
    endArrowhead: 'arrow',
    elbowed: false,
  }));
  return [...notes, ...arrows] as unknown as OrderedExcalidrawElement[];
}

function bench(api: ExcalidrawImperativeAPI): Bench {
  let prepared: readonly string[] = [];
  let sharpen: ReturnType<typeof setTimeout> | undefined;
  const find = (id: string) => api.getSceneElements().find((element) => element.id === id);
  const getView = (): View => {
    const { scrollX, scrollY, zoom } = api.getAppState();
    return { x: scrollX * zoom.value, y: scrollY * zoom.value, zoom: zoom.value };
  };
  const setView = ({ x, y, zoom }: View) => {
    // Its own zoom stretches what it has drawn and draws sharp when the zoom has come to rest.
    const isZooming = zoom !== api.getAppState().zoom.value;
    api.updateScene({
      appState: {
        scrollX: x / zoom,
        scrollY: y / zoom,
        zoom: { value: zoom as never },
        shouldCacheIgnoreZoom: isZooming || api.getAppState().shouldCacheIgnoreZoom,
      },
      captureUpdate: CaptureUpdateAction.NEVER,
    });
    if (!isZooming) return;
    clearTimeout(sharpen);
    sharpen = setTimeout(() => api.updateScene({ appState: { shouldCacheIgnoreZoom: false } }), sharpAfterMs);
  };
  return {
    ready: painted(() => !api.getAppState().isLoading && api.getSceneElements().length >= count),
    getView,
    setView,
    noteRect: (index) => {
      const { x, y, zoom } = getView();
      const note = find(`n${index}`);
      const size = noteSize * zoom;
      return { x: (note?.x ?? 0) * zoom + x, y: (note?.y ?? 0) * zoom + y, w: size, h: size };
    },
    getPos: (index) => find(`n${index}`),
    getText: (index) => (find(`t${index}`) as { originalText?: string } | undefined)?.originalText,
    prepareRemote: (edits) => {
      prepared = edits.map((edit) => JSON.stringify(changed(api, edit)));
    },
    applyRemote: (index) => {
      // As its collaboration does with a message from another person.
      const remote = restoreElements(JSON.parse(prepared[index] ?? '[]'), null);
      const all = reconcileElements(
        api.getSceneElementsIncludingDeleted(),
        remote as never,
        api.getAppState(),
      );
      api.updateScene({ elements: all, captureUpdate: CaptureUpdateAction.NEVER });
    },
    remoteCursors: (cursors) => {
      const collaborators = new Map(
        cursors.map(({ id, name, x, y }): [SocketId, Collaborator] => [
          id as SocketId,
          { username: name, pointer: { x, y, tool: 'pointer' }, button: 'up', socketId: id as SocketId },
        ]),
      );
      api.updateScene({ collaborators });
    },
    counts: () => ({ notes: count, connectors: pairs.length, mounted: api.getSceneElements().length }),
  };
}

/** The elements that the other person's page would send: the note with its text. */
function changed(api: ExcalidrawImperativeAPI, { id, kind, dx = 0, dy = 0, text = '' }: RemoteEdit) {
  const ids = new Set([id, id.replace('n', 't')]);
  return api
    .getSceneElements()
    .filter((element) => ids.has(element.id))
    .map((element) => {
      const next = { ...element, version: element.version + 1, versionNonce: element.versionNonce + 1 };
      if (kind === 'move') return { ...next, x: element.x + dx, y: element.y + dy };
      return element.type === 'text' ? { ...next, text: wrapped(text), originalText: text } : next;
    });
}

async function open(api: ExcalidrawImperativeAPI): Promise<void> {
  while (api.getAppState().isLoading) await nextFrame();
  window.__bench = bench(api);
}

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <Excalidraw
    initialData={{
      elements: elements(),
      appState: { scrollX: openingView.x, scrollY: openingView.y },
      scrollToContent: false,
    }}
    excalidrawAPI={(api) => void open(api)}
  />,
);
