import { inSentence } from '#client/forms/in-sentence.ts';
import { kindsForNote } from '#client/forms/NoteActions.tsx';
import { useTexts } from '#client/i18n/use-texts.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { findItem } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { selectedNoteIds } from './actions/promotion-actions.ts';
import { type BoardParts, useBoard } from './board-context.ts';
import { boardUi } from './board-ui.ts';
import { itemOfNode, selectedNodeIds } from './flow/use-board-nodes.ts';
import { chooseImport } from './import/use-file-drop.ts';
import type { BoardActions } from './use-board-actions.ts';

interface Command {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** Commands for frames, free text, lines, copies, cards made of notes and import. What is selected comes first. */
export function useGroupCommands(actions: BoardActions): readonly Command[] {
  const t = useTexts();
  const board = useBoard();
  return [
    ...usePromotions(actions),
    { id: 'group', label: t('board.group'), hint: 'Ctrl+G', run: actions.groupSelected },
    { id: 'ungroup', label: t('board.ungroup'), hint: 'Ctrl+Shift+G', run: actions.ungroupSelected },
    { id: 'connect', label: t('board.connect'), hint: 'C', run: actions.startConnecting },
    ...linesOfSelection(board).map(({ linkId, name }) => ({
      id: `line-${linkId}`,
      label: t('board.editLine', { name }),
      run: () => boardUi.patch({ selectedLink: linkId, isLabelling: true }),
    })),
    { id: 'duplicate', label: t('board.duplicate'), hint: 'Ctrl+D', run: actions.duplicateSelected },
    { id: 'text', label: t('board.writeText'), hint: 'T', run: () => boardUi.patch({ tool: 'text' }) },
    { id: 'frame', label: t('board.drawFrame'), hint: 'F', run: () => boardUi.patch({ tool: 'frame' }) },
    { id: 'import', label: t('board.importCommand'), run: chooseImport },
  ];
}

function usePromotions(actions: BoardActions): readonly Command[] {
  const t = useTexts();
  const board = useBoard();
  const { language } = board.model;
  const ids = selectedNoteIds(board);
  const note = findItem(board.model.strategy(), 'notes', ids[0] ?? '');
  if (!note) return [];
  return kindsForNote(note).map((entity) => {
    const kind = inSentence(definitionOf(entity).label[language]);
    return {
      id: `promote-${entity}`,
      label:
        ids.length === 1
          ? t('board.promoteTo', { kind })
          : t('board.promoteManyTo', { kind, count: ids.length }),
      run: () => actions.promoteSelected(entity),
    };
  });
}

function linesOfSelection({
  model,
}: BoardParts): readonly { readonly linkId: string; readonly name: string }[] {
  const strategy = model.strategy();
  const items = new Set(selectedNodeIds(strategy).map((id) => itemOfNode(strategy, id)));
  return strategy.links.flatMap(({ id, from, to }) => {
    const other = from !== null && items.has(from) ? to : to !== null && items.has(to) ? from : null;
    const name = other === null ? undefined : titleOfAnything(strategy, other, model.language);
    return name === undefined ? [] : [{ linkId: id, name }];
  });
}
