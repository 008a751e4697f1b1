import { type Ref, useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { OldAndNew } from './AcceptedBefore.tsx';
import { isSameJson } from './is-same-json.ts';
import { type PresentedChange, presentChanges } from './present-changes.ts';
import type { OfferedFix } from './use-fix.ts';

interface FixPreviewProps {
  readonly fix: OfferedFix;
  readonly firstButton: Ref<HTMLButtonElement>;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What a fix will change, before it does; it follows the board while it is read. */
export function FixPreview({ fix, firstButton, onApply, onCancel }: FixPreviewProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const { changes, label } = fix;
  const shown = useStrategySelector(
    useCallback((strategy: Strategy) => presentChanges(changes, strategy, language), [changes, language]),
    isSameJson,
  );
  return (
    <section className="fix-preview" aria-label={t('findings.previewNamed', { step: label })}>
      <p className="fix-preview__title">{t('findings.preview')}</p>
      <ul className="fix-preview__changes">
        {shown.map((change) => (
          <li key={change.path}>
            <ShownChange change={change} />
          </li>
        ))}
      </ul>
      <div className="finding__buttons">
        <Button ref={firstButton} size="small" variant="primary" onClick={onApply}>
          {t('findings.apply')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </section>
  );
}

function ShownChange({ change }: { change: PresentedChange }) {
  const t = useTexts();
  if (change.kind === 'set') {
    const { card, label } = change;
    const name = card === label ? label : t('findings.factName', { card, label });
    return (
      <>
        <span className="fact-changes__name">{t('findings.changeName', { name })}</span>{' '}
        <OldAndNew before={change.before} after={change.after} isPlanned />
      </>
    );
  }
  if (change.kind === 'note') {
    const { card, text } = change;
    return (
      <>
        <span className="fact-changes__name">
          {card === null ? t('findings.newNote') : t('findings.newNoteAt', { card })}
        </span>{' '}
        <q className="fix-preview__note">{text}</q>
      </>
    );
  }
  return (
    <>
      <span className="fact-changes__name">{t('findings.newCard', { what: change.what })}</span>
      <ul className="fix-preview__facts">
        {change.facts.map(({ label, text }) => (
          <li key={label}>{t('findings.fact', { label, value: text })}</li>
        ))}
      </ul>
    </>
  );
}
