import { useMemo } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { moveItems } from '#shared/board/operations.ts';
import type { Rect } from '#shared/layout/boxes.ts';
import { noteStep } from '#shared/layout/note-steps.ts';
import { type Box, findItem } from '#shared/strategy/strategy.ts';
import { useBoard } from '../board-context.ts';
import type { Camera } from '../flow/camera.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import { type Axis, align, distribute, type Edge, type Places } from './arrange.ts';
import { rectOf } from './drag-session.ts';
import { isLocked } from './locks.ts';
import { type PileEnd, piled } from './pile.ts';
import { boxOfNode, placeAll } from './place-all.ts';
import { sizeRule, storedSize } from './size-rule.ts';
import { rectAround } from './snap.ts';
import { tellLocked } from './tell-locked.ts';

/** What hands do with what is selected, whichever button, key or menu they use for it. */
export interface HandActions {
  readonly align: (edge: Edge) => void;
  readonly distribute: (axis: Axis) => void;
  readonly pile: (end: PileEnd) => void;
  readonly toggleLock: () => void;
  /** Makes the selected notes this many steps wider and higher. */
  readonly resizeBy: (steps: { readonly w: number; readonly h: number }) => void;
  readonly showSelection: () => void;
}

const roomAround = 60;
const closest = 1.25;

/** The actions of the hands on the board around the component. */
export function useHandActions(camera: Camera): HandActions {
  const board = useBoard();
  const t = useTexts();
  return useMemo(() => {
    const { model, nodes, workshop } = board;
    const refuse = () => showToast(t('board.refused'), { tone: 'problem' });
    const write = (boxes: ReadonlyMap<string, Box>) => {
      if (boxes.size > 0 && !moveItems(workshop.board, boxes).ok) refuse();
    };
    const selected = () => {
      const strategy = model.strategy();
      const rects = new Map<string, Rect>();
      const locked = new Set<string>();
      for (const id of selectedNodeIds(strategy)) {
        const node = nodes.find(id);
        if (!node || node.type === 'finding') continue;
        rects.set(id, rectOf(node));
        if (isLocked(strategy, id)) locked.add(id);
      }
      return {
        rects,
        locked,
        ids: [...rects.keys()],
        free: [...rects.keys()].filter((id) => !locked.has(id)),
      };
    };
    const arrange = (placesOf: (rects: ReadonlyMap<string, Rect>, locked: ReadonlySet<string>) => Places) => {
      const { rects, locked, free } = selected();
      tellLocked(board, t, [...locked], free.length === 0);
      if (free.length > 0) placeAll(board, placesOf(rects, locked));
    };

    return {
      align: (edge) => arrange((rects, locked) => align(rects, edge, locked)),
      distribute: (axis) => arrange((rects, locked) => distribute(rects, axis, locked)),
      pile: (end) => {
        const { ids } = selected();
        const { layout } = model.strategy();
        const all = new Map(Object.entries(layout).map(([id, box]) => [id, box.z ?? 0] as const));
        const boxes = new Map<string, Box>();
        for (const [id, z] of piled(all, ids, end)) {
          const box = boxOfNode(board, id);
          if (box) boxes.set(id, { ...box, z });
        }
        write(boxes);
      },
      toggleLock: () => {
        const { ids, locked } = selected();
        if (ids.length === 0) return;
        const unlocks = locked.size === ids.length;
        const boxes = new Map<string, Box>();
        for (const id of ids) {
          const box = boxOfNode(board, id);
          if (!box) continue;
          const { locked: _, ...rest } = box;
          boxes.set(id, unlocks ? rest : { ...rest, locked: true });
        }
        write(boxes);
        const count = ids.length;
        showToast(unlocks ? t('hands.unlocked', { count }) : t('hands.locked', { count }));
      },
      resizeBy: (steps) => {
        const { rects, locked, free } = selected();
        const strategy = model.strategy();
        const notes = free.flatMap((id) => findItem(strategy, 'notes', id) ?? []);
        tellLocked(board, t, [...locked], free.length === 0);
        if (free.length > 0 && notes.length === 0) return showToast(t('hands.resizeNotesOnly'));
        const boxes = new Map<string, Box>();
        for (const note of notes) {
          const rect = rects.get(note.id);
          const box = boxOfNode(board, note.id);
          if (!rect || !box) continue;
          const wish = { w: rect.w + steps.w * noteStep.w, h: rect.h + steps.h * noteStep.h };
          boxes.set(note.id, { ...box, ...storedSize(note, sizeRule(note, rect)(wish)) });
        }
        write(boxes);
      },
      showSelection: () => {
        const around = rectAround(selected().rects.values());
        if (!around) return showToast(t('hands.nothingSelected'));
        const { x, y, w, h } = around;
        const rect = { x: x - roomAround, y: y - roomAround, w: w + 2 * roomAround, h: h + 2 * roomAround };
        camera.show(rect, { maxZoom: closest });
      },
    };
  }, [board, camera, t]);
}
