import { Unlink } from 'lucide-react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { MessagePage } from '#client/ui/MessagePage.tsx';
import { navigate } from './router.ts';

/** For an address that means nothing. */
export function NotFoundPage() {
  const t = useTexts();
  return (
    <MessagePage
      icon={<Unlink size={22} strokeWidth={1.75} />}
      title={t('common.notFoundTitle')}
      actions={
        <Button variant="primary" onClick={() => navigate('/')}>
          {t('common.toStart')}
        </Button>
      }
    >
      <p>{t('common.notFoundText')}</p>
    </MessagePage>
  );
}
