import type { TFunction } from 'i18next';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  BringToFront,
  Lock,
  LockOpen,
  type LucideIcon,
  MoveDiagonal2,
  SendToBack,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { HandActions } from './use-hand-actions.ts';

/** Something that can be done with what is selected. */
export interface HandCommand {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon: ReactNode;
  /** How many things it takes. */
  readonly least: number;
  readonly run: () => void;
  readonly isGroupStart?: boolean;
}

function iconOf(Icon: LucideIcon): ReactNode {
  return <Icon size={16} strokeWidth={1.75} />;
}

/** Putting things in line and spreading them. */
export function arrangeCommands(t: TFunction, { align, distribute }: HandActions): readonly HandCommand[] {
  return [
    { id: 'left', label: t('hands.alignLeft'), icon: AlignStartVertical, run: () => align('left') },
    { id: 'centre', label: t('hands.alignCentre'), icon: AlignCenterVertical, run: () => align('centre') },
    { id: 'right', label: t('hands.alignRight'), icon: AlignEndVertical, run: () => align('right') },
    { id: 'top', label: t('hands.alignTop'), icon: AlignStartHorizontal, run: () => align('top') },
    { id: 'middle', label: t('hands.alignMiddle'), icon: AlignCenterHorizontal, run: () => align('middle') },
    { id: 'bottom', label: t('hands.alignBottom'), icon: AlignEndHorizontal, run: () => align('bottom') },
    {
      id: 'spread-horizontal',
      label: t('hands.spreadHorizontal'),
      icon: AlignHorizontalSpaceBetween,
      least: 3,
      isGroupStart: true,
      run: () => distribute('horizontal'),
    },
    {
      id: 'spread-vertical',
      label: t('hands.spreadVertical'),
      icon: AlignVerticalSpaceBetween,
      least: 3,
      run: () => distribute('vertical'),
    },
  ].map(({ icon, least = 2, ...command }) => ({ ...command, least, icon: iconOf(icon) }));
}

/** What lies on top, and what is fixed in its place. */
export function pileCommands(
  t: TFunction,
  { pile, toggleLock }: HandActions,
  isLocked: boolean,
): readonly HandCommand[] {
  return [
    {
      id: 'to-front',
      label: t('hands.toFront'),
      hint: 'Ctrl+]',
      icon: iconOf(BringToFront),
      least: 1,
      run: () => pile('front'),
    },
    {
      id: 'to-back',
      label: t('hands.toBack'),
      hint: 'Ctrl+[',
      icon: iconOf(SendToBack),
      least: 1,
      run: () => pile('back'),
    },
    {
      id: 'lock',
      label: isLocked ? t('hands.unlock') : t('hands.lock'),
      hint: 'Ctrl+Shift+L',
      icon: iconOf(isLocked ? LockOpen : Lock),
      least: 1,
      run: toggleLock,
    },
  ];
}

/** All that hands can do with what is selected, to be found by its name. */
export function handCommands(t: TFunction, hands: HandActions): readonly HandCommand[] {
  const size = (id: string, label: string, hint: string, w: number, h: number) => ({
    id,
    label,
    hint,
    icon: iconOf(MoveDiagonal2),
    least: 1,
    run: () => hands.resizeBy({ w, h }),
  });
  const [toFront, toBack, lock] = pileCommands(t, hands, false);
  return [
    ...arrangeCommands(t, hands),
    ...[toFront, toBack].flatMap((command) => command ?? []),
    ...(lock ? [{ ...lock, label: t('hands.lockOrUnlock') }] : []),
    size('wider', t('hands.wider'), 'Ctrl+Alt+→', 1, 0),
    size('narrower', t('hands.narrower'), 'Ctrl+Alt+←', -1, 0),
    size('higher', t('hands.higher'), 'Ctrl+Alt+↓', 0, 1),
    size('lower', t('hands.lower'), 'Ctrl+Alt+↑', 0, -1),
  ];
}
