import { Link2Off, WifiOff } from 'lucide-react';
import { type ComponentType, useEffect, useState } from 'react';
import { loadTexts } from '#client/i18n/i18n.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { LoadingPage } from '#client/ui/LoadingPage.tsx';
import { later } from '#client/ui/later.tsx';
import { MessagePage } from '#client/ui/MessagePage.tsx';
import { resetUi } from '#client/ui-state/ui-store.ts';
import { navigate, secretInAddress } from './router.ts';
import { useWorkshopAccess } from './use-workshop-access.ts';
import type { WorkshopPageProps } from './WorkshopPage.tsx';

const JoinPage = later(async () => (await import('#client/features/join/JoinPage.tsx')).JoinPage);
// Who comes with a link is probably to be asked for a name.
if (secretInAddress() !== '') void JoinPage.fetch().catch(() => undefined);

const loadWorkshop = async () => {
  const [page] = await Promise.all([import('./WorkshopPage.tsx'), loadTexts('workshop')]);
  return page.WorkshopPage;
};

/** Everything under the address of a workshop: the way in, and the workshop itself once one is in. */
export function WorkshopEntry({ workshopId }: { workshopId: string }) {
  const t = useTexts();
  const { access, enter, linkDied } = useWorkshopAccess(workshopId);

  // What was selected in another workshop means nothing here. At this point no board is shown yet.
  useEffect(resetUi, []);

  useEffect(() => {
    // While one fills in a name, the board is fetched already.
    if (access.step === 'invited') void loadWorkshop().catch(() => undefined);
  }, [access.step]);

  const toStart = <Button onClick={() => navigate('/')}>{t('common.toStart')}</Button>;

  switch (access.step) {
    case 'looking':
      return <LoadingPage label={t('common.loading')} />;
    case 'invited':
      return (
        <JoinPage
          workshopId={workshopId}
          secret={access.secret}
          invitation={access.invitation}
          onJoined={enter}
          onLinkDead={linkDied}
        />
      );
    case 'inside':
      return <Workshop membership={access.membership} opening={access.opening} />;
    case 'unreachable':
      return (
        <MessagePage
          icon={<WifiOff size={22} strokeWidth={1.75} />}
          title={t('join.unreachableTitle')}
          actions={
            <>
              <Button variant="primary" onClick={enter}>
                {t('common.tryAgain')}
              </Button>
              {toStart}
            </>
          }
        >
          <p>{t('join.unreachableText')}</p>
        </MessagePage>
      );
    default:
      return (
        <MessagePage
          icon={<Link2Off size={22} strokeWidth={1.75} />}
          title={access.step === 'noLink' ? t('join.noLinkTitle') : t('join.deadLinkTitle')}
          actions={toStart}
        >
          <p>{access.step === 'noLink' ? t('join.noLinkText') : t('join.deadLinkText')}</p>
          <p>{t('join.restoreHint')}</p>
        </MessagePage>
      );
  }
}

/**
 * The workshop as soon as its program is there. Without `Suspense`, which after showing that it waits keeps waiting for
 * 0.3 s whatever comes.
 */
function Workshop(props: WorkshopPageProps) {
  const t = useTexts();
  const [Page, setPage] = useState<ComponentType<WorkshopPageProps> | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    loadWorkshop().then((page) => setPage(() => page), setProblem);
  }, []);
  // For the boundary around the page, which offers to load it again.
  if (problem) throw problem;
  return Page ? <Page {...props} /> : <LoadingPage label={t('common.loading')} />;
}
