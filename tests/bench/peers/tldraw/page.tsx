import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite';
import { createRoot } from 'react-dom/client';
import {
  createBindingId,
  createShapeId,
  defaultEditorAssetUrls,
  type Editor,
  getIndices,
  InstancePresenceRecordType,
  type TLArrowBinding,
  type TLArrowShape,
  type TLNoteShape,
  type TLRecord,
  Tldraw,
  toRichText,
} from 'tldraw';
import 'tldraw/tldraw.css';
import { type Bench, painted, type RemoteEdit } from '../shared/bench.tsx';
import { count, noteSize, openingView, pairs, places, sentence } from '../shared/content.tsx';

const noteId = (index: number) => createShapeId(`n${index}`);

/** Records as a document would hold them, so that opening it is all that the page has to do. */
function records(editor: Editor): TLRecord[] {
  const parentId = editor.getCurrentPageId();
  const indices = getIndices(count + pairs.length);
  const common = { typeName: 'shape', rotation: 0, parentId, isLocked: false, opacity: 1, meta: {} } as const;
  const noteProps = editor.getShapeUtil<TLNoteShape>('note').getDefaultProps();
  const arrowProps = editor.getShapeUtil<TLArrowShape>('arrow').getDefaultProps();
  const notes = places.map(({ index, x, y }) => ({
    ...common,
    id: noteId(index),
    type: 'note',
    x,
    y,
    index: indices[index],
    props: { ...noteProps, color: 'yellow', richText: toRichText(sentence) },
  }));
  const arrows = pairs.map((_, pair) => ({
    ...common,
    id: createShapeId(`a${pair}`),
    type: 'arrow',
    x: 0,
    y: 0,
    index: indices[count + pair],
    props: arrowProps,
  }));
  const bindings = pairs.flatMap(([from, to], pair) =>
    (['start', 'end'] as const).map(
      (terminal): TLArrowBinding => ({
        typeName: 'binding',
        id: createBindingId(`b${pair}${terminal}`),
        type: 'arrow',
        fromId: createShapeId(`a${pair}`),
        toId: noteId(terminal === 'start' ? from.index : to.index),
        props: {
          terminal,
          normalizedAnchor: { x: 0.5, y: 0.5 },
          isExact: false,
          isPrecise: false,
          snap: 'none',
        },
        meta: {},
      }),
    ),
  );
  return [...notes, ...arrows, ...bindings] as TLRecord[];
}

function open(editor: Editor): void {
  editor.store.mergeRemoteChanges(() => editor.store.put(records(editor)));
  editor.setCamera(cameraOf(openingView), { immediate: true });
  window.__bench = bench(editor);
}

function cameraOf({ x, y, zoom }: { x: number; y: number; zoom: number }) {
  return { x: x / zoom, y: y / zoom, z: zoom };
}

function bench(editor: Editor): Bench {
  let prepared: readonly string[] = [];
  let shownCursors: ReturnType<typeof InstancePresenceRecordType.createId>[] = [];
  const note = (index: number) => editor.getShape<TLNoteShape>(noteId(index));
  const getView = () => {
    const { x, y, z } = editor.getCamera();
    return { x: x * z, y: y * z, zoom: z };
  };
  const element = (index: number) => document.querySelector(`[data-shape-id="${noteId(index)}"]`);
  const noteRect = (index: number) => {
    const { x, y, zoom } = getView();
    const shape = note(index);
    const size = noteSize * zoom;
    return { x: (shape?.x ?? 0) * zoom + x, y: (shape?.y ?? 0) * zoom + y, w: size, h: size };
  };
  const isInView = (index: number) => {
    const { x, y } = noteRect(index);
    return x < window.innerWidth && y < window.innerHeight;
  };
  return {
    ready: painted(() =>
      places.every(({ index }) => !isInView(index) || element(index)?.textContent?.includes(sentence)),
    ),
    getView,
    setView: (view) => void editor.setCamera(cameraOf(view), { immediate: true }),
    noteRect,
    getPos: (index) => note(index),
    getText: (index) => JSON.stringify(note(index)?.props.richText),
    prepareRemote: (edits) => {
      prepared = edits.map((edit) => JSON.stringify(changed(editor, edit)));
    },
    applyRemote: (index) => {
      const change = JSON.parse(prepared[index] ?? '{}') as Partial<TLNoteShape> & Pick<TLNoteShape, 'id'>;
      // As its sync client does: only what another person changed, in the record as it is here.
      editor.store.mergeRemoteChanges(() => {
        editor.store.update(change.id, (record) => {
          const shape = record as TLNoteShape;
          return { ...shape, ...change, props: { ...shape.props, ...change.props } };
        });
      });
    },
    remoteCursors: (cursors) => {
      const presences = cursors.map(({ id, name, x, y }) =>
        InstancePresenceRecordType.create({
          id: InstancePresenceRecordType.createId(id),
          currentPageId: editor.getCurrentPageId(),
          userId: `user:${id}` as never,
          userName: name,
          color: '#0f6fbf',
          cursor: { x, y, type: 'default', rotation: 0 },
          lastActivityTimestamp: Date.now(),
        }),
      );
      const ids = presences.map(({ id }) => id);
      editor.store.mergeRemoteChanges(() => {
        editor.store.remove(shownCursors.filter((id) => !ids.includes(id)));
        editor.store.put(presences);
      });
      shownCursors = ids;
    },
    counts: () => ({
      notes: count,
      connectors: pairs.length,
      mounted: document.querySelectorAll('.tl-shape').length,
    }),
  };
}

/** What the other person's page would send. */
function changed(editor: Editor, { id, kind, dx = 0, dy = 0, text = '' }: RemoteEdit) {
  const shape = editor.getShape<TLNoteShape>(createShapeId(id));
  if (!shape) throw new Error(`There is no note ${id}.`);
  if (kind === 'text') return { id: shape.id, props: { richText: toRichText(text) } };
  return { id: shape.id, x: shape.x + dx, y: shape.y + dy };
}

const root = document.querySelector('#root');
if (!root) throw new Error('The page has no root.');
// Its own limit of 4,000 shapes on a page is raised, and icons, fonts and texts come from beside the page.
createRoot(root).render(
  <Tldraw
    assetUrls={{ ...defaultEditorAssetUrls, ...getAssetUrlsByImport() }}
    options={{ maxShapesPerPage: 20_000 }}
    onMount={open}
  />,
);
