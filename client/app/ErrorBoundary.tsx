import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { MessagePage } from '#client/ui/MessagePage.tsx';

/** Shows a clear page instead of an empty screen when a part of the interface breaks. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <CrashPage /> : this.props.children;
  }
}

function CrashPage() {
  const t = useTexts();
  return (
    <MessagePage
      icon={<TriangleAlert size={22} strokeWidth={1.75} />}
      title={t('common.crashTitle')}
      actions={
        <Button variant="primary" onClick={() => window.location.reload()}>
          {t('common.crashReload')}
        </Button>
      }
    >
      <p>{t('common.crashText')}</p>
    </MessagePage>
  );
}
