import { useEffect } from 'react';
import { loadTexts } from '#client/i18n/i18n.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { later } from '#client/ui/later.tsx';
import { Toasts } from '#client/ui/Toasts.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { navigate, placeOf, usePath } from './router.ts';
import { WorkshopEntry } from './WorkshopEntry.tsx';

const StartPage = later(async () => {
  const [page] = await Promise.all([import('#client/features/start/StartPage.tsx'), loadTexts('start')]);
  return page.StartPage;
});

/** Fetches the page that the address asks for, as far as it comes apart, so that it is there when the first is drawn. */
export async function fetchFirstPage(): Promise<void> {
  if (placeOf(window.location.pathname).page === 'start') await StartPage.fetch();
}

/** The whole application: the page that the address asks for, and the messages above it. */
export function App() {
  const t = useTexts();
  return (
    <ErrorBoundary>
      <CurrentPage />
      <Toasts dismissLabel={t('common.dismiss')} />
    </ErrorBoundary>
  );
}

function CurrentPage() {
  const t = useTexts();
  const place = placeOf(usePath());

  useEffect(() => {
    if (place.page !== 'workshop') document.title = t('common.product');
  }, [place.page, t]);

  if (place.page === 'start') return <StartPage onOpen={navigate} />;
  if (place.page === 'workshop') return <WorkshopEntry key={place.id} workshopId={place.id} />;
  return <NotFoundPage />;
}
