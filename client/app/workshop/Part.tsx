import { Component, type ReactNode, Suspense } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { LoadingPage } from '#client/ui/LoadingPage.tsx';
import { useTellViewShown } from '#client/ui-state/view-shown.ts';

interface PartProps {
  children: ReactNode;
}

/** A part of the screen that loads on its own, and that can break without taking the rest along. */
export class Part extends Component<PartProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (this.state.hasFailed) return <BrokenPart onRetry={() => this.setState({ hasFailed: false })} />;
    return <Suspense fallback={<Loading />}>{this.props.children}</Suspense>;
  }
}

function Loading() {
  const t = useTexts();
  return <LoadingPage label={t('common.loading')} />;
}

function BrokenPart({ onRetry }: { onRetry: () => void }) {
  const t = useTexts();
  // What stands around it can still be used.
  useTellViewShown();
  return (
    <div className="broken-part" role="alert">
      <p>{t('workshop.partFailed')}</p>
      <Button onClick={onRetry}>{t('workshop.partRetry')}</Button>
    </div>
  );
}
