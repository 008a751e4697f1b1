import {
  Command,
  CopyPlus,
  Flashlight,
  FlashlightOff,
  Group,
  Keyboard,
  Maximize,
  PencilLine,
  Scan,
  SmilePlus,
  SquarePlus,
  StickyNote,
  TextCursorInput,
  Trash2,
  Undo2,
  UsersRound,
  Vote,
  Waypoints,
} from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { useFocusCommands } from '#client/focus/use-focus-commands.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { MenuItem, PointMenu } from '#client/ui/Menu.tsx';
import { openThread, select } from '#client/ui-state/ui-store.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import type { RegionNumber } from '#shared/elements/element.ts';
import { isFixedCard } from '#shared/elements/kinds.ts';
import { stageOf } from '#shared/journey/stages.ts';
import type { RegionBox } from '#shared/layout/boxes.ts';
import { refusalNow } from '#shared/session/frozen.ts';
import { entityOfItem, findItem } from '#shared/strategy/strategy.ts';
import { useBoard } from '../board-context.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import type { Camera } from '../flow/camera.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import { usePictureCommands, withMembers } from '../picture/use-picture-commands.tsx';
import { type BoardActions, openCard } from '../use-board-actions.ts';
import { arrangeCommands, type HandCommand, pileCommands } from './hand-commands.tsx';
import { isLocked } from './locks.ts';
import { canReact, ReactionMenu } from './ReactionMenu.tsx';
import type { HandActions } from './use-hand-actions.ts';

export interface BoardMenuProps {
  camera: Camera;
  actions: BoardActions;
  hands: HandActions;
  canEdit: boolean;
  onShowAll: () => void;
}

const icon = { size: 16, strokeWidth: 1.75 } as const;

const focusIcons = {
  'focus-bring': <UsersRound {...icon} />,
  'focus-spotlight': <Flashlight {...icon} />,
  'focus-end': <FlashlightOff {...icon} />,
};

/** The menu of what is selected, or of the empty board: by a right click, a long press or the menu key. */
export function BoardMenu(props: BoardMenuProps) {
  const menu = useBoardUi((ui) => ui.menu);
  if (!menu) return null;
  if (menu.isReacting) return <ReactionMenu x={menu.x} y={menu.y} />;
  return menu.isOnBoard ? (
    <OnBoard key={`${menu.x} ${menu.y}`} {...props} x={menu.x} y={menu.y} />
  ) : (
    <OnSelection key={`${menu.x} ${menu.y}`} {...props} x={menu.x} y={menu.y} />
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function close(): void {
  boardUi.patch({ menu: null });
}

/** The menu with its commands in groups; empty groups leave no line behind. */
function Commands({ x, y, label, groups }: Place & { label: string; groups: readonly HandCommand[][] }) {
  return (
    <PointMenu x={x} y={y} label={label} onClose={close}>
      {groups
        .filter((group) => group.length > 0)
        .map((group, index) => (
          <Fragment key={group[0]?.id}>
            {index > 0 && <hr />}
            {group.map(({ id, label: text, icon: sign, hint, run }) => (
              <MenuItem
                key={id}
                icon={sign}
                hint={hint}
                onSelect={() => {
                  close();
                  run();
                }}
              >
                {text}
              </MenuItem>
            ))}
          </Fragment>
        ))}
    </PointMenu>
  );
}

function OnBoard({ x, y, camera, actions, canEdit, onShowAll }: BoardMenuProps & Place) {
  const t = useTexts();
  const picturesOf = usePictureCommands();
  const { model } = useBoard();
  const at = camera.toBoard({ x, y });
  const making = [
    entry('note', t('hands.noteHere'), <StickyNote {...icon} />, () => actions.addNoteAt(at), 'N'),
    entry('text', t('hands.textHere'), <TextCursorInput {...icon} />, () => actions.addTextAt(at), 'T'),
    entry('card', t('board.addCard'), <SquarePlus {...icon} />, () =>
      boardUi.patch({ adding: { region: null, x, y } }),
    ),
  ];
  const looking = [
    entry(
      'all-notes',
      t('hands.selectNotes'),
      <Scan {...icon} />,
      () => select(model.strategy().notes.map(({ id }) => id)),
      'Ctrl+A',
    ),
    entry('fit', t('board.showAll'), <Maximize {...icon} />, onShowAll, 'Shift+1'),
    entry(
      'keys',
      t('board.shortcuts'),
      <Keyboard {...icon} />,
      () => boardUi.patch({ overlay: 'shortcuts' }),
      '?',
    ),
  ];
  const region = regionAt(model.layout().regions, at);
  const part = region === null ? '' : stageOf(region).title[model.language];
  const pictures = picturesOf(
    region === null
      ? {
          part: {},
          copy: t('pictures.copyBoard'),
          savePng: t('pictures.savePngOfBoard'),
          saveSvg: t('pictures.saveSvgOfBoard'),
        }
      : {
          part: { region },
          copy: t('pictures.copyPart', { part }),
          savePng: t('pictures.savePngOfPart', { part }),
          saveSvg: t('pictures.saveSvgOfPart', { part }),
        },
  );
  const groups = [canEdit ? making : [], looking, [...pictures]];
  return <Commands x={x} y={y} label={t('hands.menuOfBoard')} groups={groups} />;
}

/** The stage in whose region a point of the board lies. */
function regionAt(regions: readonly RegionBox[], { x, y }: Place): RegionNumber | null {
  const region = regions.find((box) => box.x <= x && x <= box.x + box.w && box.y <= y && y <= box.y + box.h);
  return region?.number ?? null;
}

function OnSelection({ x, y, actions, hands, canEdit }: BoardMenuProps & Place) {
  const looks = useFocusCommands().map(({ id, label, run }) => entry(id, label, focusIcons[id], run));
  const t = useTexts();
  const board = useBoard();
  const picturesOf = usePictureCommands();
  const strategy = board.model.strategy();
  const ids = selectedNodeIds(strategy);
  const [first] = ids;
  const isOne = ids.length === 1;
  const types = new Set(ids.map((id) => board.nodes.find(id)?.type));
  const isText = types.has('note') || types.has('frame');
  const areLocked = ids.length > 0 && ids.every((id) => isLocked(strategy, id));
  const areFixed = ids.every((id) => isFixedCard(strategy, id));
  const isAway = ids.some((id) => {
    const hangsFree = entityOfItem(strategy, id) === 'notes' && !findItem(strategy, 'notes', id)?.item;
    return strategy.layout[id] && !isLocked(strategy, id) && !hangsFree;
  });
  const one: HandCommand[] = [];
  const open = () => first !== undefined && openCard(board, first);
  const write = () => first !== undefined && actions.write(first);
  if (isOne && isText && canEdit) {
    one.push(entry('write', t('hands.write'), <PencilLine {...icon} />, write, 'Enter'));
  }
  if (isOne && types.has('card')) {
    one.push(entry('open', t('hands.open'), <PencilLine {...icon} />, open, 'Enter'));
  }
  one.push(entry('zoom', t('hands.showSelection'), <Scan {...icon} />, hands.showSelection, 'Shift+2'));
  if (isOne && first !== undefined && strategy.goals.some(({ id }) => id === first)) {
    one.push(entry('thread', t('coverage.showThread'), <Waypoints {...icon} />, () => openThread(first)));
  }
  if (canEdit && canReact(board)) {
    const react = () => boardUi.patch({ menu: { x, y, isOnBoard: false, isReacting: true } });
    one.push(entry('react', t('reactions.react'), <SmilePlus {...icon} />, react));
  }
  const { store } = board.workshop;
  if (!isOne && store.me().role === 'facilitator' && refusalNow(store.session(), 'vote.open') === null) {
    one.push(entry('vote', t('votes.onThese'), <Vote {...icon} />, () => openVoteWindow({ kind: 'new' })));
  }
  const openCommands = () => boardUi.patch({ overlay: 'commands' });
  const changing: HandCommand[] = [];
  if (!areFixed) {
    changing.push(
      entry('copy', t('hands.duplicate'), <CopyPlus {...icon} />, actions.duplicateSelected, 'Ctrl+D'),
    );
  }
  if (!isOne && types.has('note')) {
    changing.push(entry('group', t('hands.group'), <Group {...icon} />, actions.groupSelected, 'Ctrl+G'));
  }
  if (isAway && !types.has('frame')) {
    changing.push(entry('put-back', t('hands.putBack'), <Undo2 {...icon} />, actions.putBack));
  }
  const pictures = [
    ...picturesOf({
      part: { items: withMembers(strategy, ids) },
      copy: t('pictures.copy'),
      savePng: t('pictures.savePng'),
      saveSvg: t('pictures.saveSvg'),
    }),
  ];
  const groups = [
    one,
    looks,
    ...(canEdit
      ? [
          [
            ...changing,
            entry('commands', t('hands.allCommands'), <Command {...icon} />, openCommands, 'Ctrl+K'),
          ],
          [...pileCommands(t, hands, areLocked)],
          arrangeCommands(t, hands).filter(({ least }) => ids.length >= least),
          pictures,
          areFixed
            ? []
            : [entry('delete', t('hands.delete'), <Trash2 {...icon} />, actions.removeSelected, 'Del')],
        ]
      : [pictures]),
  ];
  return <Commands x={x} y={y} label={t('hands.menuOfSelection', { count: ids.length })} groups={groups} />;
}

function entry(id: string, label: string, sign: ReactNode, run: () => void, hint?: string): HandCommand {
  return { id, label, icon: sign, least: 1, run, ...(hint ? { hint } : {}) };
}
