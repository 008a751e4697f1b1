import { memo, type RefObject, useEffect, useRef } from 'react';
import { SeverityMark } from '#client/elements/SeverityMark.tsx';
import { FindingBody } from '#client/forms/finding/FindingBody.tsx';
import { usePresented } from '#client/forms/finding/use-presented.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { bringIntoView } from '#client/ui/bring-into-view.ts';
import { classNames } from '#client/ui/class-names.ts';
import { highlightFinding, useUi } from '#client/ui-state/ui-store.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';

/** The bar of filters stays at the top of the list. */
const toolbarPx = 48;

/** The severity in words, for who cannot see the mark. */
const severityKeys = {
  risk: 'findings.severityRisk',
  warning: 'findings.severityWarning',
  hint: 'findings.severityHint',
} as const;

interface FindingCardProps {
  readonly finding: Finding;
  readonly folded: readonly Finding[];
  /** Differs for each wish that the focus comes here; `null` while it need not. */
  readonly focusRequest: number | null;
}

/** One open finding: what, why, what shows it, what to do, where that comes from; with its twins folded under it. */
export const FindingCard = memo(function FindingCard({ finding, folded, focusRequest }: FindingCardProps) {
  const t = useTexts();
  const shown = usePresented(finding);
  const isLookedAt = useUi((state) => state.highlightedFinding === finding.pitfall);
  const element = useRef<HTMLElement>(null);
  useScrollIntoView(element, isLookedAt);
  useFocusOn(element, focusRequest);
  const { title, severity } = shown.finding;

  return (
    <article
      ref={element}
      tabIndex={-1}
      className={classNames('finding', isLookedAt && 'finding--looked-at')}
      aria-label={title}
      data-pitfall={finding.pitfall}
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
}, isSameCard);

/** Findings keep their identity while nothing in them changes; the list of twins does not. */
function isSameCard(one: FindingCardProps, other: FindingCardProps): boolean {
  return (
    one.finding === other.finding &&
    one.focusRequest === other.focusRequest &&
    one.folded.length === other.folded.length &&
    one.folded.every((twin, position) => twin === other.folded[position])
  );
}

function FoldedTwin({ finding }: { finding: Finding }) {
  const t = useTexts();
  const shown = usePresented(finding);
  return (
    <details className="finding__twin">
      <summary>{t('findings.alsoHere', { title: shown.finding.title })}</summary>
      <FindingBody finding={finding} shown={shown} />
    </details>
  );
}

/** Brings a finding that was asked for elsewhere (its badge on the board, say) into view. */
function useScrollIntoView(element: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted && element.current && !element.current.matches(':hover, :focus-within'))
      bringIntoView(element.current, 'nearest', 0, toolbarPx);
  }, [element, isWanted]);
}

function useFocusOn(element: RefObject<HTMLElement | null>, request: number | null): void {
  useEffect(() => {
    if (request === null || !element.current) return;
    element.current.focus({ preventScroll: true });
    bringIntoView(element.current, 'nearest', 0, toolbarPx);
  }, [element, request]);
}
