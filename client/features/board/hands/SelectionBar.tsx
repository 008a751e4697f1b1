import { Ellipsis } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { ReactionBar } from '#client/reactions/ReactionBar.tsx';
import { reactionPlaces } from '#client/reactions/reacting.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { uiStore, useUi } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import { detailStore } from '../flow/detail.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { rectOf } from './drag-session.ts';
import { arrangeCommands } from './hand-commands.tsx';
import { hand } from './hand-store.ts';
import { rectAround } from './snap.ts';
import type { HandActions } from './use-hand-actions.ts';

const gap = 12;
/** The handles that lines are pulled from stand round one thing that is selected. */
const roomForHandles = 26;
const margin = 8;
/** The tools of the board stand at its left, on a narrow one at its top: room for them, in px. */
const roomForTools = 76;
const narrow = 720;

/** A small bar over what is selected: to react to one thing; to put several in line and to spread them. */
export function SelectionBar({ hands }: { hands: HandActions }) {
  const count = useUi((ui) => ui.selection.length);
  const only = useUi((ui) => (ui.selection.length === 1 ? (ui.selection[0] ?? null) : null));
  const isBusy = useBoardUi((ui) => ui.editing !== null || ui.connecting !== null);
  if (only !== null) return isBusy ? null : <OverOne itemId={only} />;
  return count > 1 ? <OverSeveral hands={hands} count={count} /> : null;
}

function OverOne({ itemId }: { itemId: string }) {
  const t = useTexts();
  const { model } = useBoard();
  // From afar it would be larger than what it is about.
  const isFar = detailStore.useSelected(({ detail }) => detail === 'overview');
  const canReact = !isFar && reactionPlaces(model.strategy(), [itemId]).length > 0;
  return canReact ? (
    <Bar label={t('reactions.title')} least={1} gap={roomForHandles}>
      <ReactionBar key={itemId} itemId={itemId} />
    </Bar>
  ) : null;
}

function OverSeveral({ hands, count }: { hands: HandActions; count: number }) {
  const t = useTexts();
  return (
    <Bar label={t('hands.arrange')} least={2} gap={gap}>
      {arrangeCommands(t, hands).map(({ id, label, icon, least, run, isGroupStart }) => (
        <Group key={id} isStart={isGroupStart ?? false}>
          <IconButton size="small" label={label} disabled={count < least} onClick={run}>
            {icon}
          </IconButton>
        </Group>
      ))}
    </Bar>
  );
}

interface BarProps {
  readonly label: string;
  /** From how many things on it shows. */
  readonly least: number;
  /** Between the bar and what is selected, in px. */
  readonly gap: number;
  readonly children: ReactNode;
}

function Bar({ label, least, gap: distance, children }: BarProps) {
  const t = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  useFollowSelection(bar, least, distance);
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label={label}
      // The keys stay the board's, so that arrows go on moving what is selected.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
      <hr />
      <IconButton
        size="small"
        label={t('hands.more')}
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, bottom } = event.currentTarget.getBoundingClientRect();
          boardUi.patch({ menu: { x: left, y: bottom + 6, isOnBoard: false } });
        }}
      >
        <Ellipsis size={16} strokeWidth={1.75} />
      </IconButton>
    </div>
  );
}

function Group({ isStart, children }: { isStart: boolean; children: ReactNode }) {
  return (
    <>
      {isStart && <hr />}
      {children}
    </>
  );
}

/** Keeps the bar over what is selected, without rendering; away while something is in the hand. */
function useFollowSelection(bar: RefObject<HTMLDivElement | null>, least: number, distance: number): void {
  const { nodes, model } = useBoard();
  const viewport = useViewportSource();
  useEffect(() => {
    let frame = 0;
    const place = () => {
      frame = 0;
      const element = bar.current;
      if (!element) return;
      // A drag of many things would look at each of them in every frame.
      element.hidden = hand.getState().isBusy;
      if (element.hidden) return;
      const rects = selectedNodeIds(model.strategy()).flatMap((id) => {
        const node = nodes.find(id);
        return node ? [rectOf(node)] : [];
      });
      const around = rectAround(rects);
      element.hidden = rects.length < least;
      if (!around || element.hidden) return;
      const { x, y, zoom } = viewport.current();
      const { width, height } = viewport.size();
      const middle = (around.x + around.w / 2) * zoom + x;
      const wish = {
        x: middle - element.offsetWidth / 2,
        y: around.y * zoom + y - element.offsetHeight - distance,
      };
      const [leftMost, topMost] = width > narrow ? [roomForTools, margin] : [margin, roomForTools];
      const left = clamp(wish.x, leftMost, width - element.offsetWidth - margin);
      const top = clamp(wish.y, topMost, height - element.offsetHeight - margin);
      element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    };
    const schedule = () => {
      frame ||= requestAnimationFrame(place);
    };
    const stops = [viewport, nodes, hand, uiStore].map((source) => source.subscribe(schedule));
    place();
    return () => {
      for (const stop of stops) stop();
      cancelAnimationFrame(frame);
    };
  }, [bar, nodes, model, viewport, least, distance]);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
