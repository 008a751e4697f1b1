import { Trash2 } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem, useSharedText } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { uiStore } from '#client/ui-state/ui-store.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { pathBetween } from '#shared/layout/lines.ts';
import { limits } from '#shared/strategy/field.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import type { Point } from '../flow/camera.ts';
import type { BoardNode } from '../flow/node-store.ts';
import { useScreenPlace } from './use-screen-place.ts';

/** What can be done with the selected line: say what it means, or take it away. */
export function LinkToolbar({ onRemove }: { onRemove: (linkId: string) => void }) {
  const linkId = useBoardUi((ui) => ui.selectedLink);
  useEffect(
    () =>
      uiStore.subscribe(() => {
        const isOther = uiStore.getState().selection.length > 0;
        if (isOther && boardUi.getState().selectedLink !== null) boardUi.patch({ selectedLink: null });
      }),
    [],
  );
  return linkId === null ? null : <OpenToolbar key={linkId} linkId={linkId} onRemove={onRemove} />;
}

function OpenToolbar({ linkId, onRemove }: { linkId: string; onRemove: (linkId: string) => void }) {
  const t = useTexts();
  const { model, nodes } = useBoard();
  const link = useItem('links', linkId);
  const { bind } = useSharedText({ entity: 'links', id: linkId }, 'label');
  const element = useRef<HTMLDivElement>(null);
  const { from, to } = link ?? { from: null, to: null };

  const place = useCallback(
    (toolbar: HTMLElement, toScreen: (point: Point) => Point) => {
      const strategy = model.strategy();
      const start = nodes.find(cardIdOf(strategy, from ?? '') ?? from ?? '');
      const end = nodes.find(cardIdOf(strategy, to ?? '') ?? to ?? '');
      toolbar.hidden = !start || !end;
      if (!start || !end) return;
      const { x, y } = toScreen(pathBetween(rectOf(start), rectOf(end)).middle);
      toolbar.style.transform = `translate(${x}px, ${y}px) translate(-50%, -50%)`;
    },
    [model, nodes, from, to],
  );
  useScreenPlace(element, place);

  const isLabelling = useBoardUi((ui) => ui.isLabelling);
  const input = useRef<HTMLInputElement | null>(null);
  const takeElement = useCallback(
    (taken: HTMLInputElement | null) => {
      input.current = taken;
      return bind(taken);
    },
    [bind],
  );
  useEffect(() => {
    if (!isLabelling) return;
    input.current?.focus({ preventScroll: true });
    input.current?.select();
  }, [isLabelling]);

  if (!link) return null;
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    boardUi.patch({ selectedLink: null, isLabelling: false });
    element.current?.closest<HTMLElement>('.board')?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a bar over the board is no fieldset.
    <div ref={element} className="link-toolbar" role="group" aria-label={t('board.line')}>
      <input
        ref={takeElement}
        aria-label={t('board.lineLabel')}
        placeholder={t('board.lineLabelHint')}
        maxLength={limits.textLength}
        onKeyDown={handleKeyDown}
      />
      <IconButton size="small" label={t('board.lineRemove')} onClick={() => onRemove(linkId)}>
        <Trash2 size={16} strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}

function rectOf({ position, width = 0, height = 0 }: BoardNode) {
  return { ...position, w: width, h: height };
}
