import { useTexts } from '#client/i18n/use-texts.ts';
import { Segmented } from '#client/ui/Segmented.tsx';
import { setCoverageView, useUi } from '#client/ui-state/ui-store.ts';
import { DepartmentCoverage } from './DepartmentCoverage.tsx';
import { GoalThread } from './GoalThread.tsx';
import './coverage.css';
import './coverage-table.css';
import './thread.css';

/** What is covered: by the departments, or, along the thread of a goal, by what serves it. */
export function CoveragePanel() {
  const t = useTexts();
  const view = useUi((ui) => ui.coverageView);
  return (
    <article className="coverage" aria-label={t('coverage.title')}>
      <Segmented
        legend={t('coverage.view')}
        size="small"
        options={[
          { value: 'departments', label: t('coverage.departments') },
          { value: 'thread', label: t('coverage.thread') },
        ]}
        value={view}
        onChange={setCoverageView}
      />
      {view === 'departments' ? <DepartmentCoverage /> : <GoalThread />}
    </article>
  );
}
