import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { hasReacted, reactionPlaces, toggleReaction } from '#client/reactions/reacting.ts';
import { reactionIcons } from '#client/reactions/reaction-icons.ts';
import { MenuItem, PointMenu } from '#client/ui/Menu.tsx';
import { showToast } from '#client/ui/toast-store.ts';
import { reactionKind } from '#shared/strategy/enums/board.ts';
import { type BoardParts, useBoard } from '../board-context.ts';
import { boardUi } from '../board-ui.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';

interface ReactionChoice {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly isMine: boolean;
  readonly run: () => void;
}

/** Whether one can react to anything of what is selected. */
export function canReact({ model }: BoardParts): boolean {
  const strategy = model.strategy();
  return reactionPlaces(strategy, selectedNodeIds(strategy)).length > 0;
}

/** The reactions to what is selected, each to be given or taken back. */
function useReactionChoices(): readonly ReactionChoice[] {
  const t = useTexts();
  const board = useBoard();
  const { model, workshop } = board;
  if (!canReact(board)) return [];
  const ids = selectedNodeIds(model.strategy());
  return reactionKind.values.map((kind) => {
    const Icon = reactionIcons[kind];
    return {
      id: kind,
      label: reactionKind.labels[kind][model.language],
      icon: <Icon size={16} strokeWidth={1.75} />,
      isMine: hasReacted(workshop, ids, kind),
      run: () => {
        if (!toggleReaction(workshop, ids, kind).ok) showToast(t('reactions.notTaken'), { tone: 'problem' });
      },
    };
  });
}

/** The menu of reactions to what is selected. */
export function ReactionMenu({ x, y }: { x: number; y: number }) {
  const t = useTexts();
  const choices = useReactionChoices();
  const close = () => boardUi.patch({ menu: null });
  return (
    <PointMenu x={x} y={y} label={t('reactions.menu')} onClose={close}>
      {choices.map(({ id, label, icon, isMine, run }) => (
        <MenuItem
          key={id}
          icon={icon}
          isChecked={isMine}
          onSelect={() => {
            close();
            run();
          }}
        >
          <span className="reaction-choice">
            {label}
            {isMine && <Check size={15} strokeWidth={2} aria-hidden="true" />}
          </span>
        </MenuItem>
      ))}
    </PointMenu>
  );
}

/** The same, to be found by name. */
export function useReactionCommands() {
  const t = useTexts();
  return useReactionChoices().map(({ id, label, icon, isMine, run }) => ({
    id: `react-${id}`,
    label: isMine ? t('reactions.takeBack', { kind: label }) : t('reactions.command', { kind: label }),
    icon,
    run,
  }));
}
