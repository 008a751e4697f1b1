import { useMemo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { authorOf } from '#client/sync/author.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { flyTo, openField, openItem, select } from '#client/ui-state/ui-store.ts';
import { writeInSilence } from '#client/ui-state/writing.ts';
import { removeKeepingPlaces } from '#shared/board/frame-operations.ts';
import { addNote } from '#shared/board/note-operations.ts';
import { addItem, moveItems } from '#shared/board/operations.ts';
import type { UndoResult } from '#shared/board/undo.ts';
import { topicOfCard, visionTopics } from '#shared/elements/card-ids.ts';
import { isFixedCard } from '#shared/elements/kinds.ts';
import { measures } from '#shared/layout/sizes.ts';
import type { ListEntityName } from '#shared/strategy/entities.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { fieldMeta } from '#shared/strategy/field.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { entityOfItem } from '#shared/strategy/strategy.ts';
import { type FetchedActions, fetchedActions } from './actions/fetched-actions.ts';
import { type BoardParts, useBoard } from './board-context.ts';
import { boardUi } from './board-ui.ts';
import type { Camera, Point } from './flow/camera.ts';
import { dropZones, zoneAt } from './flow/drop.ts';
import { freePlace } from './flow/free-place.ts';
import { itemOfNode, selectedNodeIds } from './flow/use-board-nodes.ts';
import { isLocked } from './hands/locks.ts';
import { placeAll } from './hands/place-all.ts';
import { tellLocked } from './hands/tell-locked.ts';

/** What people do on the board, whichever button, key or menu they use for it. */
export interface BoardActions extends FetchedActions {
  /** A new note at a point of the board, or as input of the card there; its text is opened at once. */
  readonly addNoteAt: (point: Point) => void;
  /** A new note in a free place in the middle of what is seen. */
  readonly addNoteInView: () => void;
  readonly addCard: (entity: ListEntityName) => void;
  /** Opens the text of a note, or the form of a card. */
  readonly write: (nodeId: string) => void;
  readonly removeSelected: () => void;
  readonly nudge: (dx: number, dy: number) => void;
  /** Lets the selected cards and notes flow in their region again. */
  readonly putBack: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The actions on the board around the component; refused ones say so. */
export function useBoardActions(camera: Camera): BoardActions {
  const board = useBoard();
  const t = useTexts();
  return useMemo(() => {
    const { model, workshop } = board;
    const startWriting = (noteId: string) => {
      select([noteId]);
      boardUi.patch({ editing: noteId, current: null });
      const node = board.nodes.find(noteId);
      if (!node) return;
      const rect = { ...node.position, w: node.width ?? 0, h: node.height ?? 0 };
      if (camera.zoom() < readableZoom) camera.visit(rect);
      else camera.reveal(rect);
    };
    const putNote = (item: string | null, place: Point | null) => {
      const added = addNote(workshop.board, {
        ...authorOf(workshop),
        item,
        ...(place ? { box: { x: Math.round(place.x), y: Math.round(place.y) } } : {}),
      });
      if (added.ok) startWriting(added.id);
      else if (added.code !== 'closed') showToast(t('board.refused'), { tone: 'problem' });
    };
    /** While the group writes in silence, a new note is for oneself until all are shown. */
    const isSilent = () => workshop.store.session().writing?.state === 'writing';
    const write: BoardActions['write'] = (nodeId) => {
      if (!workshop.store.item('notes', nodeId)) return openCard(board, nodeId);
      if (workshop.rights.reason(nodeId) === null) startWriting(nodeId);
      else openItem(nodeId);
    };

    return {
      ...fetchedActions({ board, camera, t, startWriting }),
      addNoteAt: (point) => {
        const item = zoneAt(dropZones(model.layout(), new Set()), point);
        const isFree = item === null || isFrame(model.strategy(), item);
        if (isSilent()) return writeInSilence(item);
        putNote(item, isFree ? { x: point.x - measures.noteWidth / 2, y: point.y - 30 } : null);
      },
      addNoteInView: () =>
        isSilent() ? writeInSilence() : putNote(null, freePlace(model.layout(), camera.middle())),
      addCard: (entity) => {
        const added = addItem(workshop.board, entity, firstValues(entity, board));
        if (!added.ok) return showToast(t('board.refused'), { tone: 'problem' });
        flyTo(added.id);
        openField(added.id, firstField(entity));
      },
      write,
      removeSelected: () => {
        const strategy = model.strategy();
        const selected = selectedNodeIds(strategy);
        const free = selected.filter((id) => !isLocked(strategy, id));
        const tellStayed = () => tellLocked(board, t, except(selected, free), free.length === 0);
        if (selected.length > 0 && free.length === 0) return tellStayed();
        const items = free.flatMap((id) => {
          const entity = entityOfItem(strategy, itemOfNode(strategy, id));
          return entity && !isFixedCard(strategy, id) ? [{ entity, id: itemOfNode(strategy, id) }] : [];
        });
        if (items.length === 0) return showToast(t('board.cannotDelete'));
        if (!removeKeepingPlaces(workshop.board, strategy, items).ok)
          return showToast(t('board.refused'), { tone: 'problem' });
        select([]);
        showToast(t('board.deleted', { count: items.length }), {
          action: { label: t('board.undo'), run: () => void workshop.undo.undo() },
        });
        tellStayed();
      },
      nudge: (dx, dy) => {
        const strategy = model.strategy();
        const selected = selectedNodeIds(strategy);
        const free = selected.filter((id) => !isLocked(strategy, id));
        tellLocked(board, t, except(selected, free), free.length === 0);
        const places = free.flatMap((id) => {
          const position = board.nodes.find(id)?.position;
          return position ? [[id, { x: position.x + dx, y: position.y + dy }] as const] : [];
        });
        if (places.length > 0) placeAll(board, new Map(places));
      },
      putBack: () => {
        const strategy = model.strategy();
        const away = selectedNodeIds(strategy).filter((id) => strategy.layout[id] && !isFrame(strategy, id));
        const ids = away.filter((id) => !isLocked(strategy, id));
        tellLocked(board, t, except(away, ids), ids.length === 0);
        if (ids.length > 0) moveItems(workshop.board, new Map(ids.map((id) => [id, null])));
      },
      undo: () => tellRefusal(workshop.undo.undo(), t('board.undoRefused')),
      redo: () => tellRefusal(workshop.undo.redo(), t('board.undoRefused')),
    };
  }, [board, camera, t]);
}

const readableZoom = 0.7;

function except(ids: readonly string[], others: readonly string[]): readonly string[] {
  return ids.filter((id) => !others.includes(id));
}

/** Opens the form of a card; a subject of the vision on which nobody has said anything gets its first statement. */
export function openCard({ model, workshop }: BoardParts, nodeId: string): void {
  const strategy = model.strategy();
  const topic = topicOfCard(nodeId);
  const item = itemOfNode(strategy, nodeId);
  if (!topic || item !== nodeId) {
    openItem(item);
    return;
  }
  const added = addItem(workshop.board, 'visionStatements', { topic });
  if (added.ok) openField(added.id, 'text');
}

function tellRefusal(result: UndoResult, message: string): void {
  if (!result.ok && result.code === 'others-edited') showToast(message);
}

/** What a new card needs to land where it belongs. */
function firstValues(entity: ListEntityName, { model }: BoardParts): Readonly<Record<string, unknown>> {
  if (entity === 'goals') return { level: 'strategic' };
  if (entity !== 'visionStatements') return {};
  const said = new Set(model.strategy().visionStatements.map(({ topic }) => topic));
  return { topic: visionTopics.find((topic) => !said.has(topic)) ?? visionTopics[0] };
}

/** The field that names a card of this kind: the first text, else its first field. */
function firstField(entity: ListEntityName): string {
  const fields = Object.entries(definitionOf(entity).fields);
  const text = fields.find(([, schema]) => ['text', 'longText'].includes(fieldMeta(schema).kind));
  const kind = fields.find(([name]) => name === 'kind');
  return (kind ?? text ?? fields[0])?.[0] ?? '';
}
