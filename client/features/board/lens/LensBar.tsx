import { Glasses, Waypoints } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useCoverage, useThread } from '#client/coverage/use-coverage.ts';
import { departmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useItem } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { Swatch } from '#client/ui/Chip.tsx';
import { lookThrough, useUi } from '#client/ui-state/ui-store.ts';
import { touchedBy } from '#shared/coverage/touches.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { useBoard } from '../board-context.ts';
import { isFree, isTyping } from '../key-target.ts';
import './lens.css';

/** Says through which lens one looks, what it shows, and ends it. */
export function LensBar() {
  const lens = useUi((ui) => ui.lens);
  if (lens?.kind === 'department') return <DepartmentBar departmentId={lens.departmentId} />;
  if (lens?.kind === 'thread') return <ThreadBar goalId={lens.goalId} />;
  return null;
}

function DepartmentBar({ departmentId }: { departmentId: string }) {
  const t = useTexts();
  const { model } = useBoard();
  const { touches } = useCoverage();
  useItem('departments', departmentId);
  const strategy = model.strategy();
  const department = departmentLook(strategy.departments, departmentId, model.language);
  if (!department) return null;
  const touched = touchedBy(strategy, touches, departmentId);
  const notes = strategy.notes.filter(({ id }) => touched.has(id)).length;
  const cards = touched.size - notes;
  return (
    <Bar icon={<Glasses size={20} strokeWidth={1.75} aria-hidden="true" />}>
      <strong>
        <Swatch color={department.color} isSecondRound={department.isSecondRound} />
        <span>{department.name}</span>
      </strong>
      {touched.size === 0 ? (
        <p>{t('coverage.lensQuiet', { department: department.name })}</p>
      ) : (
        <p className="tabular">
          {t('coverage.lensCards', { count: cards })}
          {' · '}
          {t('coverage.lensNotes', { count: notes })}
        </p>
      )}
    </Bar>
  );
}

function ThreadBar({ goalId }: { goalId: string }) {
  const t = useTexts();
  const { model } = useBoard();
  const thread = useThread(goalId);
  if (!thread) return null;
  return (
    <Bar icon={<Waypoints size={20} strokeWidth={1.75} aria-hidden="true" />}>
      <strong>
        <span>{titleOf(model.strategy(), 'goals', goalId, model.language)}</span>
      </strong>
      <p className="tabular">
        {t('coverage.threadServes', { count: thread.items.length })}
        {' · '}
        {t('coverage.threadLoose', { count: thread.loose.length })}
      </p>
    </Bar>
  );
}

function Bar({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  const t = useTexts();
  const bar = useRef<HTMLDivElement>(null);
  useEscapeElsewhere(bar);
  return (
    <div ref={bar} className="lens-bar">
      {icon}
      <div className="lens-bar__text" role="status">
        {children}
      </div>
      <Button
        size="small"
        title={t('coverage.endLensKey')}
        aria-keyshortcuts="Escape"
        onClick={() => lookThrough(null)}
      >
        {t('coverage.showAll')}
      </Button>
    </div>
  );
}

/** Escape ends the lens also while a button has the focus, the one that chose the lens say; on the board its own keys do. */
function useEscapeElsewhere(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      const isOnBoard = isFree(bar.current?.closest<HTMLElement>('.board') ?? null);
      if (!isOnBoard && !document.querySelector('dialog[open]')) lookThrough(null);
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, [bar]);
}
