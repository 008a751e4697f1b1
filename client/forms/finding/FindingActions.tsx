import { useEffect, useRef, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { FixPreview } from './FixPreview.tsx';
import { useFix } from './use-fix.ts';

/** What one can do about an open finding: mend it after a look at what that changes, or accept it. */
export function FindingActions({ finding, title }: { finding: Finding; title: string }) {
  const t = useTexts();
  const canEdit = useCanEdit();
  const fix = useFix(finding);
  const [opened, setOpened] = useState<'preview' | 'accept' | null>(null);
  const close = () => setOpened(null);
  const isPreviewing = opened === 'preview' && fix !== null;
  const { previewButton, fixButton } = useFocusBetween(isPreviewing);
  if (!canEdit) return null;
  if (isPreviewing) {
    const apply = () => {
      if (fix.apply()) close();
    };
    return <FixPreview fix={fix} firstButton={previewButton} onApply={apply} onCancel={close} />;
  }
  return (
    <>
      <div className="finding__buttons">
        {fix && (
          <Button
            ref={fixButton}
            size="small"
            variant="primary"
            className="finding__fix"
            onClick={() => setOpened('preview')}
          >
            {t('findings.fixButton', { step: fix.label })}
          </Button>
        )}
        <Button
          size="small"
          aria-label={t('findings.acceptNamed', { title })}
          onClick={() => setOpened('accept')}
        >
          {t('findings.accept')}
        </Button>
      </div>
      {opened === 'accept' && <AcceptDialog finding={finding} title={title} onClose={close} />}
    </>
  );
}

/** The preview takes the place of the button that opened it: the focus goes along, and back. */
function useFocusBetween(isPreviewing: boolean) {
  const previewButton = useRef<HTMLButtonElement>(null);
  const fixButton = useRef<HTMLButtonElement>(null);
  const wasPreviewing = useRef(false);
  useEffect(() => {
    if (isPreviewing === wasPreviewing.current) return;
    wasPreviewing.current = isPreviewing;
    (isPreviewing ? previewButton : fixButton).current?.focus();
  }, [isPreviewing]);
  return { previewButton, fixButton };
}
