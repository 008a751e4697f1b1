import { elementIcons } from '#client/elements/element-icons.ts';
import { useFocusCommands } from '#client/focus/use-focus-commands.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Dialog } from '#client/ui/Dialog.tsx';
import { flyTo, openTranslation, setPanel, setView } from '#client/ui-state/ui-store.ts';
import { addableIn, regionNumbers } from '#shared/elements/kinds.ts';
import { stages } from '#shared/journey/stages.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { iconOf } from './AddCardMenu.tsx';
import { useBoard } from './board-context.ts';
import { boardUi } from './board-ui.ts';
import { useCamera } from './flow/camera.ts';
import { useFollowCommands } from './follow/use-follow-commands.ts';
import { handCommands } from './hands/hand-commands.tsx';
import { useReactionCommands } from './hands/ReactionMenu.tsx';
import { useHandActions } from './hands/use-hand-actions.ts';
import { useLensCommands } from './lens/use-lens-commands.ts';
import { toggleMinimap } from './minimap/minimap-open.ts';
import { type Option, OptionList } from './OptionList.tsx';
import { useAllPictureCommands } from './picture/use-all-picture-commands.ts';
import type { BoardActions } from './use-board-actions.ts';
import { useGroupCommands } from './use-group-commands.ts';

interface Command extends Option {
  readonly run: () => void;
}

export interface CommandMenuProps {
  actions: BoardActions;
  canEdit: boolean;
  onShowAll: () => void;
}

/** Everything that can be done, to be found by its name. */
export function CommandMenu(props: CommandMenuProps) {
  const t = useTexts();
  const commands = useCommands(props);
  const close = () => boardUi.patch({ overlay: null });
  return (
    <Dialog title={t('board.commands')} closeLabel={t('board.close')} onClose={close}>
      <OptionList
        label={t('board.commands')}
        placeholder={t('board.commandsPlaceholder')}
        emptyText={t('board.commandsNothing')}
        find={(query) => {
          const words = query.toLowerCase().split(/\s+/).filter(Boolean);
          return commands.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
        }}
        onChoose={({ id }) => {
          close();
          commands.find((command) => command.id === id)?.run();
        }}
      />
    </Dialog>
  );
}

function useCommands({ actions, canEdit, onShowAll }: CommandMenuProps): readonly Command[] {
  const t = useTexts();
  const { language } = useBoard().model;
  const lenses = useLensCommands();
  const camera = useCamera();
  const hands = useHandActions(camera);
  const follows = useFollowCommands();
  const focus = useFocusCommands();
  const groups = useGroupCommands(actions);
  const reactions = useReactionCommands();
  const pictures = useAllPictureCommands();
  const looking: readonly Command[] = [
    ...stages.map(({ number, title }) => ({
      id: `stage-${number}`,
      label: t('board.goToStage', { number, title: title[language] }),
      hint: String(number),
      run: () => flyTo({ stage: number }),
    })),
    { id: 'all', label: t('board.showAll'), hint: 'Shift+1', run: onShowAll },
    { id: 'minimap', label: t('board.minimapToggle'), hint: 'M', run: toggleMinimap },
    {
      id: 'search',
      label: t('board.search'),
      hint: 'Ctrl+F',
      run: () => boardUi.patch({ overlay: 'search' }),
    },
    { id: 'view-list', label: t('board.toList'), run: () => setView('list') },
    { id: 'view-document', label: t('board.toDocument'), run: () => setView('document') },
    { id: 'view-translation', label: t('board.toTranslation'), run: openTranslation },
    { id: 'panel-guide', label: t('board.toGuide'), run: () => setPanel('guide') },
    { id: 'panel-findings', label: t('board.toFindings'), run: () => setPanel('findings') },
    {
      id: 'shortcuts',
      label: t('board.shortcuts'),
      hint: '?',
      run: () => boardUi.patch({ overlay: 'shortcuts' }),
    },
    ...lenses,
    ...follows,
    ...focus,
  ];
  const seeing: readonly Command[] = [
    { id: 'zoom-selection', label: t('hands.showSelection'), hint: 'Shift+2', run: hands.showSelection },
    { id: 'zoom-full', label: t('hands.zoomFull'), hint: 'Shift+0', run: () => camera.zoomTo(1) },
  ];
  if (!canEdit) return [...looking, ...seeing, ...pictures];
  const adding: readonly Command[] = regionNumbers
    .flatMap((number) => addableIn[number])
    .map((entity) => {
      const Icon = elementIcons[iconOf(entity)];
      return {
        id: `add-${entity}`,
        label: t('board.addNamed', {
          name: definitionOf(entity).label[language].toLocaleLowerCase(language),
        }),
        icon: <Icon size={16} strokeWidth={1.75} />,
        run: () => actions.addCard(entity),
      };
    });
  return [
    ...groups,
    { id: 'add-note', label: t('board.addNote'), hint: 'N', run: actions.addNoteInView },
    ...looking,
    ...seeing,
    ...adding,
    ...reactions,
    ...handCommands(t, hands),
    ...pictures,
    { id: 'put-back', label: t('board.putBack'), run: actions.putBack },
    { id: 'delete', label: t('board.deleteSelected'), hint: 'Del', run: actions.removeSelected },
    { id: 'undo', label: t('board.undo'), hint: 'Ctrl+Z', run: actions.undo },
    { id: 'redo', label: t('board.redo'), hint: 'Ctrl+Shift+Z', run: actions.redo },
  ];
}
