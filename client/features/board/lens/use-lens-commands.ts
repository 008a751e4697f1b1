import { departmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import {
  lookThrough,
  openThread,
  setCoverageView,
  setPanel,
  showCoverageMarks,
  uiStore,
} from '#client/ui-state/ui-store.ts';
import { departmentsAsked } from '#shared/consent/standing.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { useBoard } from '../board-context.ts';

interface LensCommand {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly run: () => void;
}

/** Lenses, threads and coverage in the menu of commands; the thread of the selected goal comes first. */
export function useLensCommands(): readonly LensCommand[] {
  const t = useTexts();
  const { model } = useBoard();
  const strategy = model.strategy();
  const { lens, hasCoverageMarks, selection } = uiStore.getState();
  const goals = [...strategy.goals].sort(
    (one, other) => Number(selection.includes(other.id)) - Number(selection.includes(one.id)),
  );
  return [
    ...(lens === null
      ? []
      : [{ id: 'lens-end', label: t('coverage.everything'), hint: 'Esc', run: () => lookThrough(null) }]),
    {
      id: 'panel-coverage',
      label: t('coverage.openTable'),
      run: () => {
        setCoverageView('departments');
        setPanel('coverage');
      },
    },
    {
      id: 'coverage-marks',
      label: hasCoverageMarks ? t('coverage.hideMarks') : t('coverage.marksOnBoard'),
      run: () => showCoverageMarks(!hasCoverageMarks),
    },
    ...departmentsAsked(strategy).flatMap(({ id }) => {
      const department = departmentLook(strategy.departments, id, model.language);
      if (!department) return [];
      return {
        id: `lens-${id}`,
        label: t('coverage.lensOf', { department: department.name }),
        run: () => lookThrough({ kind: 'department', departmentId: id }),
      };
    }),
    ...goals.map(({ id }) => ({
      id: `thread-${id}`,
      label: t('coverage.threadOf', { goal: titleOf(strategy, 'goals', id, model.language) }),
      run: () => openThread(id),
    })),
  ];
}
