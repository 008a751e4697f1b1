import { CloudOff, DoorClosed, Eye, RefreshCw, ShieldAlert, Trash2 } from 'lucide-react';
import { useEffect } from 'react';
import { forgetWorkshop } from '#client/device/recent-workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { FinalState } from '#client/sync/saved-state.ts';
import { Button } from '#client/ui/Button.tsx';
import { MessagePage } from '#client/ui/MessagePage.tsx';
import { navigate } from '../router.ts';

const endings = {
  revoked: {
    Icon: DoorClosed,
    title: 'workshop.revokedTitle',
    text: 'workshop.revokedText',
    mayReload: false,
  },
  erased: { Icon: Trash2, title: 'workshop.erasedTitle', text: 'workshop.erasedText', mayReload: false },
  outdated: {
    Icon: RefreshCw,
    title: 'workshop.outdatedTitle',
    text: 'workshop.outdatedText',
    mayReload: true,
  },
  'readonly-refused': {
    Icon: Eye,
    title: 'workshop.readOnlyTitle',
    text: 'workshop.readOnlyText',
    mayReload: true,
  },
  refused: {
    Icon: ShieldAlert,
    title: 'workshop.refusedTitle',
    text: 'workshop.refusedText',
    mayReload: true,
  },
} as const satisfies Record<FinalState, unknown>;

/** Why the workshop cannot go on in this tab, and what to do. */
export function EndedPage({ state, workshopId }: { state: FinalState; workshopId: string }) {
  const t = useTexts();

  useEffect(() => {
    // The start page must not offer what is not there any more.
    if (state === 'erased') forgetWorkshop(workshopId);
  }, [state, workshopId]);

  const { Icon, title, text, mayReload } = endings[state];
  return (
    <MessagePage
      icon={<Icon size={22} strokeWidth={1.75} />}
      title={t(title)}
      actions={
        <>
          {mayReload && (
            <Button variant="primary" onClick={() => window.location.reload()}>
              {t('workshop.reload')}
            </Button>
          )}
          <Button onClick={() => navigate('/')}>{t('common.toStart')}</Button>
        </>
      }
    >
      <p>{t(text)}</p>
    </MessagePage>
  );
}

/** A network that lets pages through but no sockets: what to ask of IT, and working on meanwhile. */
export function BlockedPage({ onWorkOn }: { onWorkOn: () => void }) {
  const t = useTexts();
  const socketAddress = `${window.location.origin.replace(/^http/, 'ws')}/sync/`;
  return (
    <MessagePage
      icon={<CloudOff size={22} strokeWidth={1.75} />}
      title={t('workshop.blockedTitle')}
      actions={
        <>
          <Button variant="primary" onClick={() => window.location.reload()}>
            {t('common.tryAgain')}
          </Button>
          <Button onClick={onWorkOn}>{t('workshop.blockedWorkOn')}</Button>
        </>
      }
    >
      <p>{t('workshop.blockedText')}</p>
      <p>{t('workshop.blockedAsk')}</p>
      <code className="blocked-address">{socketAddress}</code>
      <p>{t('workshop.blockedTry')}</p>
    </MessagePage>
  );
}
