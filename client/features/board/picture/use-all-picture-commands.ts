import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoard } from '../board-context.ts';
import { selectedNodeIds } from '../flow/use-board-nodes.ts';
import type { HandCommand } from '../hands/hand-commands.tsx';
import { usePictureCommands, withMembers } from './use-picture-commands.tsx';

/** Pictures of what is selected and of the whole board, to be found by their names. */
export function useAllPictureCommands(): readonly HandCommand[] {
  const t = useTexts();
  const { model } = useBoard();
  const picturesOf = usePictureCommands();
  const strategy = model.strategy();
  const ids = selectedNodeIds(strategy);
  const ofSelection = picturesOf({
    part: { items: withMembers(strategy, ids) },
    copy: t('pictures.copySelection'),
    savePng: t('pictures.savePngOfSelection'),
    saveSvg: t('pictures.saveSvgOfSelection'),
  }).map((command) => ({ ...command, id: `selection-${command.id}` }));
  const ofBoard = picturesOf({
    part: {},
    copy: t('pictures.copyBoard'),
    savePng: t('pictures.savePngOfBoard'),
    saveSvg: t('pictures.saveSvgOfBoard'),
  });
  return [...(ids.length > 0 ? ofSelection : []), ...ofBoard];
}
