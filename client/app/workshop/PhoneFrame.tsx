import {
  ChevronLeft,
  Compass,
  LayoutDashboard,
  List,
  type LucideIcon,
  TriangleAlert,
  User,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { MentionCount } from '#client/comments/lazy-comments.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { IconButton } from '#client/ui/Button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { type Panel, setPanel, setView, useUi, type View } from '#client/ui-state/ui-store.ts';
import { useWritingSheet } from '#client/ui-state/writing.ts';
import { stageNames } from '#shared/text/stages.ts';
import { navigate } from '../router.ts';
import { CurrentView } from './CurrentView.tsx';
import { TimerDisplay } from './lazy-features.ts';
import { MePanel } from './MePanel.tsx';
import { PhoneBar } from './PhoneBar.tsx';
import { SavedIndicator } from './SavedIndicator.tsx';
import { FindingsCount, PanelContent } from './SidePanel.tsx';
import { isDone } from './StageStepper.tsx';
import { WritingSheet } from './session-tools.tsx';
import { useOpenFindings } from './use-open-findings.ts';
import { useAllProgress, useStages } from './use-stages.ts';
import { useWorkshopTitle } from './use-workshop-title.ts';
import type { FrameProps } from './WideFrame.tsx';

/** The workshop on a phone: one thing at a time, the list first. */
export function PhoneFrame({ membership, onShare, onExport }: FrameProps) {
  const t = useTexts();
  const panel = useUi((state) => state.panel);
  const view = useUi((state) => state.view);
  const showsPanel = useUi((state) => state.phoneShows === 'panel');
  const isCovered = useWritingSheet((sheet) => sheet.isOpen);
  return (
    <>
      <div className="phone" inert={isCovered}>
        <PhoneHeader membership={membership} />
        <main className={classNames('phone__main', !showsPanel && `phone__main--${view}`)}>
          {/* The view stays behind the panel, so that coming back finds it at the same place. */}
          <div className="phone__view" hidden={showsPanel}>
            <CurrentView />
          </div>
          {showsPanel && (
            <div className="phone__panel">
              {panel === 'detail' && (
                <button type="button" className="phone__back" onClick={() => setView(view)}>
                  <ChevronLeft size={18} strokeWidth={1.75} aria-hidden="true" />
                  {t('workshop.closeDetail')}
                </button>
              )}
              {panel === 'me' ? (
                <MePanel membership={membership} onShare={onShare} onExport={onExport} />
              ) : (
                <PanelContent panel={panel} />
              )}
            </div>
          )}
        </main>
        <PhoneBar isCovered={isCovered} />
        <PhoneNavigation />
      </div>
      <WritingSheet />
    </>
  );
}

function PhoneHeader({ membership }: Pick<FrameProps, 'membership'>) {
  const t = useTexts();
  const [language] = useLanguage();
  const { title } = useWorkshopTitle(membership);
  // There it stands in full.
  const isMePanel = useUi((state) => state.phoneShows === 'panel' && state.panel === 'me');
  const progress = useAllProgress();
  const { shown, groupStage, lookAt } = useStages();
  return (
    <header className="phone__header">
      <div className="phone__title">
        <IconButton label={t('workshop.back')} onClick={() => navigate('/')}>
          <ChevronLeft size={20} strokeWidth={1.75} />
        </IconButton>
        <h1>{title}</h1>
        {!isMePanel && <SavedIndicator isCompact />}
        <TimerDisplay />
      </div>
      <nav aria-label={t('workshop.stages')}>
        <ol className="phone__segments">
          {stageNames.map((name, index) => {
            const stage = index + 1;
            return (
              <li key={name.en}>
                <button
                  type="button"
                  className={classNames(
                    'phone__segment',
                    isDone(progress[index] ?? { done: 0, total: 0 }) && 'phone__segment--done',
                    stage === shown && 'phone__segment--shown',
                    stage === groupStage && 'phone__segment--group',
                  )}
                  aria-current={stage === shown ? 'step' : undefined}
                  aria-label={name[language]}
                  onClick={() => lookAt(stage)}
                />
              </li>
            );
          })}
        </ol>
      </nav>
    </header>
  );
}

function PhoneNavigation() {
  const t = useTexts();
  const { count, tone } = useOpenFindings();
  return (
    <nav className="phone__navigation" aria-label={t('workshop.view')}>
      <PhoneTab Icon={Compass} panel="guide">
        {t('workshop.guide')}
      </PhoneTab>
      <PhoneTab Icon={List} view="list">
        {t('workshop.list')}
      </PhoneTab>
      <PhoneTab Icon={LayoutDashboard} view="canvas">
        {t('workshop.canvas')}
      </PhoneTab>
      <PhoneTab Icon={TriangleAlert} panel="findings" badge={<FindingsCount count={count} tone={tone} />}>
        {t('workshop.findings')}
      </PhoneTab>
      <PhoneTab Icon={User} panel="me" badge={<MentionCount />}>
        {t('workshop.me')}
      </PhoneTab>
    </nav>
  );
}

interface PhoneTabProps {
  Icon: LucideIcon;
  view?: View;
  panel?: Panel;
  badge?: ReactNode;
  children: ReactNode;
}

function PhoneTab({ Icon, view, panel, badge, children }: PhoneTabProps) {
  const isCurrent = useUi((state) =>
    view
      ? state.phoneShows === 'view' && state.view === view
      : state.phoneShows === 'panel' && state.panel === panel,
  );
  return (
    <button
      type="button"
      className={classNames('phone__tab', isCurrent && 'phone__tab--current')}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => {
        if (view) setView(view);
        else if (panel) setPanel(panel);
      }}
    >
      <span className="phone__icon">
        <Icon size={22} strokeWidth={1.75} aria-hidden="true" />
        {badge}
      </span>
      {children}
    </button>
  );
}
