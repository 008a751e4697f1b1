import { ChevronLeft, FileDown, UserPlus } from 'lucide-react';
import type { Membership } from '#client/http/workshops.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button, IconButton } from '#client/ui/Button.tsx';
import { LanguageSwitch } from '#client/ui/LanguageSwitch.tsx';
import { navigate } from '../router.ts';
import { PresenceStack, TimerDisplay } from './lazy-features.ts';
import { StageStepper } from './StageStepper.tsx';
import { useWorkshopTitle } from './use-workshop-title.ts';

export interface WorkshopHeaderProps {
  membership: Membership;
  onShare: () => void;
  onExport: () => void;
}

/** The bar at the top of the workshop on a wide screen. */
export function WorkshopHeader({ membership, onShare, onExport }: WorkshopHeaderProps) {
  const t = useTexts();
  const [language, setLanguage] = useLanguage();
  const { title, organisation } = useWorkshopTitle(membership);
  return (
    <header className="workshop-header">
      <IconButton label={t('workshop.back')} onClick={() => navigate('/')}>
        <ChevronLeft size={20} strokeWidth={1.75} />
      </IconButton>
      <div className="workshop-header__title">
        <h1 title={title}>{title}</h1>
        <p title={organisation}>{organisation}</p>
      </div>
      <StageStepper />
      <div className="workshop-header__side">
        <TimerDisplay />
        <PresenceStack />
        <LanguageSwitch legend={t('common.language')} value={language} onChange={setLanguage} />
        <Button
          className="workshop-header__button"
          onClick={onShare}
          title={t('workshop.share')}
          icon={<UserPlus size={17} strokeWidth={1.75} aria-hidden="true" />}
        >
          <span>{t('workshop.share')}</span>
        </Button>
        <Button
          className="workshop-header__button"
          variant="primary"
          onClick={onExport}
          title={t('workshop.export')}
          icon={<FileDown size={17} strokeWidth={1.75} aria-hidden="true" />}
        >
          <span>{t('workshop.export')}</span>
        </Button>
      </div>
    </header>
  );
}
