import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SeverityMark } from '#client/elements/SeverityMark.tsx';
import { useCanEdit } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { classNames } from '#client/ui/class-names.ts';
import { highlightFinding, useUi } from '#client/ui-state/ui-store.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { AcceptDialog } from './AcceptDialog.tsx';
import { AcceptedBefore } from './AcceptedBefore.tsx';
import { EvidenceBox } from './EvidenceBox.tsx';
import { type ShownFinding, usePresented } from './use-presented.ts';
import { useQuickFix } from './use-quick-fix.ts';

/** The severity in words, for who cannot see the mark. */
export const severityKeys = {
  risk: 'findings.severityRisk',
  warning: 'findings.severityWarning',
  hint: 'findings.severityHint',
} as const;

/** One open finding: what, why, what shows it, what to do, where that comes from; with its twins folded under it. */
export function FindingCard({ finding, folded }: { finding: Finding; folded: readonly Finding[] }) {
  const { t } = useTranslation();
  const shown = usePresented(finding);
  const isLookedAt = useUi((state) => state.highlightedFinding === finding.pitfall);
  const element = useScrollIntoView(isLookedAt);
  const { title, severity } = shown.finding;

  return (
    <article
      ref={element}
      className={classNames('finding', isLookedAt && 'finding--looked-at')}
      aria-label={title}
      onPointerEnter={() => highlightFinding(finding.pitfall)}
      onPointerLeave={() => highlightFinding(null)}
      onFocus={() => highlightFinding(finding.pitfall)}
      onBlur={() => highlightFinding(null)}
    >
      <header className="finding__header">
        <SeverityMark severity={severity} className="finding__mark" />
        <h3>
          <span className="visually-hidden">{t(severityKeys[severity])} </span>
          {title}
        </h3>
      </header>
      <FindingBody finding={finding} shown={shown} />
      {folded.map((twin) => (
        <FoldedTwin key={twin.pitfall} finding={twin} />
      ))}
    </article>
  );
}

function FoldedTwin({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const shown = usePresented(finding);
  return (
    <details className="finding__twin">
      <summary>{t('findings.alsoHere', { title: shown.finding.title })}</summary>
      <FindingBody finding={finding} shown={shown} />
    </details>
  );
}

function FindingBody({ finding, shown }: { finding: Finding; shown: ShownFinding }) {
  const { t } = useTranslation();
  const canEdit = useCanEdit();
  const quickFix = useQuickFix(finding);
  const [isAccepting, setIsAccepting] = useState(false);
  const { title, explanation, advice, source } = shown.finding;
  return (
    <>
      <p>{explanation}</p>
      <EvidenceBox groups={shown.evidence} />
      {finding.acceptedBefore && <AcceptedBefore finding={finding} acceptance={finding.acceptedBefore} />}
      <p className="finding__advice">
        <strong>{t('findings.advice')}</strong> {advice}
      </p>
      <p className="finding__source">{t('findings.source', { source })}</p>
      {canEdit && (
        <div className="finding__buttons">
          {quickFix && (
            <Button size="small" variant="primary" onClick={quickFix.apply}>
              {quickFix.label}
            </Button>
          )}
          <Button
            size="small"
            aria-label={t('findings.acceptNamed', { title })}
            onClick={() => setIsAccepting(true)}
          >
            {t('findings.accept')}
          </Button>
        </div>
      )}
      {isAccepting && <AcceptDialog finding={finding} title={title} onClose={() => setIsAccepting(false)} />}
    </>
  );
}

/** Brings a finding that was asked for elsewhere (its badge on the board, say) into view. */
function useScrollIntoView(isWanted: boolean) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isWanted && !element.current?.matches(':hover, :focus-within')) {
      if (element.current) bringIntoView(element.current, 'nearest');
    }
  }, [isWanted]);
  return element;
}
