import { BookOpenText, FileDown, History, LayoutGrid, PenLine, UserPlus, Vote } from 'lucide-react';
import { MentionsOfMine } from '#client/comments/lazy-comments.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useMe, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { LanguageSwitch } from '#client/ui/LanguageSwitch.tsx';
import { setPanel, setView } from '#client/ui-state/ui-store.ts';
import { askWhoWrites } from '#client/ui-state/voice.ts';
import { openVoteWindow } from '#client/ui-state/vote-marks.ts';
import { PeopleList } from './PresenceStack.tsx';
import { SavedIndicator } from './SavedIndicator.tsx';
import type { FrameProps } from './WideFrame.tsx';

const roleTexts = {
  facilitator: 'workshop.roleFacilitator',
  participant: 'workshop.roleParticipant',
  observer: 'workshop.roleObserver',
} as const;

/** On a phone: who I am, whether my work is safe, who else is here, and what the top bar holds elsewhere. */
export function MePanel({ onShare, onExport }: FrameProps) {
  const t = useTexts();
  const [language, setLanguage] = useLanguage();
  const me = useMe();
  const canEdit = useCanEdit();
  const department = useStrategySelector(
    (strategy) => strategy.departments.find((candidate) => candidate.id === me.departmentId)?.name,
  );
  return (
    <div className="me-panel">
      <div className="me-panel__top">
        <h2>{me.name}</h2>
        <LanguageSwitch legend={t('common.language')} value={language} onChange={setLanguage} />
      </div>
      <dl className="me-panel__facts">
        <dt>{t('workshop.department')}</dt>
        <dd>{department || t('workshop.noDepartment')}</dd>
        <dt>{t('workshop.role')}</dt>
        <dd>{t(roleTexts[me.role])}</dd>
      </dl>
      <SavedIndicator />
      {canEdit && (
        <Button
          icon={<PenLine size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => askWhoWrites(true)}
        >
          {t('workshop.whoWrites')}
        </Button>
      )}
      <MentionsOfMine />
      <div className="me-panel__actions">
        <Button
          size="large"
          icon={<BookOpenText size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setView('document')}
        >
          {t('workshop.document')}
        </Button>
        <Button
          size="large"
          icon={<LayoutGrid size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setPanel('coverage')}
        >
          {t('workshop.coverage')}
        </Button>
        <Button
          size="large"
          icon={<History size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => setPanel('versions')}
        >
          {t('workshop.versions')}
        </Button>
        <Button
          size="large"
          icon={<UserPlus size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={onShare}
        >
          {t('workshop.share')}
        </Button>
        <Button
          size="large"
          icon={<FileDown size={18} strokeWidth={1.75} aria-hidden="true" />}
          onClick={onExport}
        >
          {t('workshop.export')}
        </Button>
        <ResultsButton />
      </div>
      <h3>{t('workshop.people')}</h3>
      <PeopleList />
    </div>
  );
}

/** The way to the results of votes, once there are any. */
function ResultsButton() {
  const t = useTexts();
  const voteId = useStrategySelector((strategy) => strategy.votes.at(-1)?.id);
  if (voteId === undefined) return null;
  return (
    <Button
      size="large"
      icon={<Vote size={18} strokeWidth={1.75} aria-hidden="true" />}
      onClick={() => openVoteWindow({ kind: 'result', voteId })}
    >
      {t('votes.results')}
    </Button>
  );
}
