import type { NodeProps, NodeTypes } from '@xyflow/react';
import { memo, useCallback, useSyncExternalStore } from 'react';
import { CommentMark } from '#client/comments/CommentMark.tsx';
import { departmentLook } from '#client/elements/department-look.ts';
import { ElementCard } from '#client/elements/ElementCard.tsx';
import { FindingSlipCard } from '#client/elements/FindingSlipCard.tsx';
import { FreeText } from '#client/elements/FreeText.tsx';
import { SeverityMark } from '#client/elements/SeverityMark.tsx';
import { noteColors, StickyNoteCard } from '#client/elements/StickyNoteCard.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { ReactionMark } from '#client/reactions/lazy-reactions.tsx';
import { useItem, useNote, useStrategySelector } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { VoteDots } from '#client/votes/VoteDots.tsx';
import { measures } from '#shared/layout/sizes.ts';
import { membersOf } from '#shared/strategy/frames.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { useBoard, useCardView } from '../board-context.ts';
import { useBoardUi } from '../board-ui.ts';
import { LockMark } from '../hands/LockMark.tsx';
import { VerdictsContent } from '../later-parts.ts';
import { CoverageMarks } from '../lens/lens-parts.tsx';
import { useIsReadable } from './detail.ts';
import type { BoardNode } from './node-store.ts';
import { type RemoteMark, useRemoteMark } from './remote-marks.ts';

/** Id of the element of a card or note in the page, for the walk with the arrow keys. */
export function domIdOf(id: string): string {
  return `board-item-${id}`;
}

/** React Flow passes places as props; a node has nothing to do with where it stands. */
function isSameNode(a: NodeProps<BoardNode>, b: NodeProps<BoardNode>): boolean {
  return a.id === b.id && a.selected === b.selected && a.width === b.width && a.height === b.height;
}

function useFrameClass(id: string, isSelected: boolean): string {
  const isTarget = useBoardUi((ui) => ui.dropTarget === id);
  const isCurrent = useBoardUi((ui) => ui.current === id);
  return classNames(
    'board-item',
    isSelected && 'board-item--selected',
    isTarget && 'board-item--target',
    isCurrent && 'board-item--current',
  );
}

function RemoteFrame({ id }: { id: string }) {
  const mark = useRemoteMark(id);
  return mark ? <Mark id={id} mark={mark} /> : null;
}

function Mark({ id, mark }: { id: string; mark: RemoteMark }) {
  const t = useTexts();
  // Who writes in it as well sees the carets of the others there.
  const amWriting = useBoardUi((ui) => ui.editing === id);
  return amWriting ? null : (
    <div className="board-item__remote" style={{ '--person': mark.color }}>
      <span className="board-item__who">
        {mark.isTyping ? t('board.typing', { name: mark.name }) : mark.name}
      </span>
    </div>
  );
}

const badgeTexts = {
  risk: 'board.hasRisk',
  warning: 'board.hasWarning',
  hint: 'board.hasHint',
} as const;

const CardNode = memo(function CardNode({ id, selected, width }: NodeProps<BoardNode>) {
  const view = useCardView(id);
  const t = useTexts();
  const { model } = useBoard();
  const frame = useFrameClass(id, selected);
  const owner = useItem('departments', view?.face.ownerDeptId ?? '');
  if (!view) return null;
  const { face, badge } = view;
  const name = [face.eyebrow, face.title, face.status?.label, badge && t(badgeTexts[badge])];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card on a canvas is no fieldset.
    <div id={domIdOf(id)} className={frame} role="group" aria-label={name.filter(Boolean).join(', ')}>
      <ElementCard
        face={face}
        width={width}
        owner={owner ? departmentLook(model.strategy().departments, owner.id, model.language) : null}
      >
        {face.kind === 'verdicts' ? <VerdictsContent /> : undefined}
      </ElementCard>
      {badge && <SeverityMark severity={badge} className="board-item__badge" />}
      {(face.kind === 'themes' || face.kind === 'blocks') && <CoverageMarks cardId={id} />}
      <ReactionMark id={id} />
      <VoteDots id={id} place="board" />
      <LockMark id={id} />
      <RemoteFrame id={id} />
    </div>
  );
}, isSameNode);

const NoteNode = memo(function NoteNode({ id, selected, width, height }: NodeProps<BoardNode>) {
  const note = useNote(id);
  const t = useTexts();
  const { model } = useBoard();
  const frame = useFrameClass(id, selected);
  const isReadable = useIsReadable();
  useItem('departments', note?.departmentId ?? '');
  if (!note) return null;
  if (note.shape === 'text') {
    const text = note.text || t('board.emptyText');
    return (
      // biome-ignore lint/a11y/useSemanticElements: a text on a canvas is no fieldset.
      <div id={domIdOf(id)} className={frame} role="group" aria-label={t('board.textOf', { text })}>
        <FreeText note={note} width={width ?? measures.noteWidth} emptyText={text} />
        <CommentMark id={id} />
        <ReactionMark id={id} />
        <VoteDots id={id} place="board" />
        <LockMark id={id} />
        <RemoteFrame id={id} />
      </div>
    );
  }
  const department = departmentLook(model.strategy().departments, note.departmentId, model.language);
  const label = t('board.noteOf', { author: note.author || '–', text: note.text || t('board.emptyNote') });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a note on a canvas is no fieldset.
    <div id={domIdOf(id)} className={frame} role="group" aria-label={label}>
      {isReadable ? (
        <StickyNoteCard
          note={note}
          department={department}
          width={width ?? measures.noteWidth}
          height={height ?? 0}
          emptyText={note.text ? '' : t('board.emptyNote')}
          parkedLabel={note.parked ? t('board.parked') : ''}
        />
      ) : (
        <div
          className={classNames('sticky-note', note.parked && 'sticky-note--parked')}
          style={noteColors(department)}
        />
      )}
      <CommentMark id={id} />
      <ReactionMark id={id} />
      <VoteDots id={id} place="board" />
      <LockMark id={id} />
      <RemoteFrame id={id} />
    </div>
  );
}, isSameNode);

const FrameNode = memo(function FrameNode({ id, selected }: NodeProps<BoardNode>) {
  const note = useNote(id);
  const t = useTexts();
  const frame = useFrameClass(id, selected);
  const count = useStrategySelector(useCallback((strategy) => membersOf(strategy, id).length, [id]));
  const isEditing = useBoardUi((ui) => ui.editing === id);
  if (!note) return null;
  const title = note.title.trim() || t('board.untitledFrame');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a frame on a canvas is no fieldset.
    <div id={domIdOf(id)} className={frame} role="group" aria-label={t('board.frameOf', { title, count })}>
      <div className="frame-card">
        <div className="frame-card__head" data-frame-title>
          <span
            className={classNames('frame-card__title', !note.title.trim() && 'frame-card__title--empty')}
            hidden={isEditing}
          >
            {title}
          </span>
          <span className="frame-card__count tabular">{count}</span>
        </div>
      </div>
      <CommentMark id={id} />
      <ReactionMark id={id} />
      <VoteDots id={id} place="board" />
      <LockMark id={id} />
      <RemoteFrame id={id} />
    </div>
  );
}, isSameNode);

const FindingNode = memo(function FindingNode({ id, selected }: NodeProps<BoardNode>) {
  const { model } = useBoard();
  const slips = useSyncExternalStore(model.subscribeSlips, model.slips);
  const slip = slips.find((one) => one.id === id);
  const isLookedAt = useUi((ui) => slip !== undefined && ui.highlightedFinding === slip.pitfall);
  const frame = useFrameClass(id, selected || isLookedAt);
  if (!slip) return null;
  const strategy = model.strategy();
  const names = slip.cardIds.flatMap((cardId) => titleOfAnything(strategy, cardId, model.language) ?? []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a slip on a canvas is no fieldset.
    <div id={domIdOf(id)} className={frame} role="group" aria-label={slip.title}>
      <FindingSlipCard
        severity={slip.severity}
        title={slip.title}
        detail={names.slice(0, 3).join(' · ')}
        isAccepted={slip.isAccepted}
      />
    </div>
  );
}, isSameNode);

/** What each sort of node looks like. */
export const boardNodeTypes: NodeTypes = {
  card: CardNode,
  note: NoteNode,
  frame: FrameNode,
  finding: FindingNode,
};
