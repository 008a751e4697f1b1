import { Ellipsis } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#client/ui/Button.tsx';
import { uiStore, useUi } from '#client/ui-state/ui-store.ts';
import { useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import { useViewportSource } from '../flow/viewport.ts';
import { rectOf } from './drag-session.ts';
import { arrangeCommands } from './hand-commands.tsx';
import { hand } from './hand-store.ts';
import { rectAround } from './snap.ts';
import type { HandActions } from './use-hand-actions.ts';

const gap = 12;
const margin = 8;
/** The tools of the board stand at its left, on a narrow one at its top: room for them, in px. */
const roomForTools = 76;
const narrow = 720;

/** A small bar over a selection of two or more: to put them in line and to spread them. */
export function SelectionBar({ hands }: { hands: HandActions }) {
  const isSeveral = useUi((ui) => ui.selection.length > 1);
  return isSeveral ? <Bar hands={hands} /> : null;
}

function Bar({ hands }: { hands: HandActions }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const count = useUi((ui) => ui.selection.length);
  useFollowSelection(bar);
  return (
    <div
      ref={bar}
      className="selection-bar"
      role="toolbar"
      aria-label={t('hands.arrange')}
      // The keys stay the board's, so that arrows go on moving what is selected.
      onMouseDown={(event) => event.preventDefault()}
    >
      {arrangeCommands(t, hands).map(({ id, label, icon, least, run, isGroupStart }) => (
        <Group key={id} isStart={isGroupStart ?? false}>
          <IconButton size="small" label={label} disabled={count < least} onClick={run}>
            {icon}
          </IconButton>
        </Group>
      ))}
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

function Group({ isStart, children }: { isStart: boolean; children: React.ReactNode }) {
  return (
    <>
      {isStart && <hr />}
      {children}
    </>
  );
}

/** Keeps the bar over what is selected, without rendering; away while something is in the hand. */
function useFollowSelection(bar: React.RefObject<HTMLDivElement | null>): void {
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
      element.hidden = rects.length < 2;
      if (!around || element.hidden) return;
      const { x, y, zoom } = viewport.current();
      const { width, height } = viewport.size();
      const middle = (around.x + around.w / 2) * zoom + x;
      const wish = {
        x: middle - element.offsetWidth / 2,
        y: around.y * zoom + y - element.offsetHeight - gap,
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
  }, [bar, nodes, model, viewport]);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
