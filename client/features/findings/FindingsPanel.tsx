import { CircleCheckBig } from 'lucide-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { useFocusRescue } from '#client/forms/use-focus-rescue.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useFindings, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { filterFindings, useUi } from '#client/ui-state/ui-store.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { FoldedFinding } from '#shared/pitfalls/fold.ts';
import { summaryOf } from '#shared/pitfalls/present.ts';
import { AcceptanceHistory } from './AcceptanceHistory.tsx';
import { AcceptedFinding } from './AcceptedFinding.tsx';
import { CheckSettingsDialog } from './CheckSettingsDialog.tsx';
import { CheckSummary } from './CheckSummary.tsx';
import { FindingCard } from './FindingCard.tsx';
import { FindingsToolbar } from './FindingsToolbar.tsx';
import { useCalmFindings } from './use-calm-findings.ts';
import { useFindingFilter } from './use-finding-filter.ts';
import { type FocusWish, useFindingSteps } from './use-finding-steps.ts';
import { useIsNew } from './use-seen-findings.ts';
import './findings.css';
import './filters.css';
import './checks.css';

/** So many findings are shown at once; the rest waits behind a count. */
const shownAtOnce = 5;

const countKeys = {
  risk: 'findings.risk',
  warning: 'findings.warning',
  hint: 'findings.hint',
  accepted: 'findings.accepted',
} as const satisfies Record<Severity | 'accepted', string>;

/** The findings on the strategy: the open ones to fix or accept, those that were accepted, and how is checked. */
export function FindingsPanel() {
  const t = useTexts();
  const findings = useFindings();
  const { folded, isReadingProps } = useCalmFindings(findings);
  const filtering = useFindingFilter(findings, useIsNew(findings));
  const { filter, isShown } = filtering;
  const open = useMemo(
    () => folded.filter(({ finding, folded: twins }) => [finding, ...twins].some(isShown)),
    [folded, isShown],
  );
  const accepted = useMemo(
    () => findings.filter((finding) => finding.accepted !== null && isShown(finding)),
    [findings, isShown],
  );
  const wish = useFindingSteps(open);
  useShowAskedFor(folded, open);
  const [showsSettings, setShowsSettings] = useState(false);
  const root = useRef<HTMLElement>(null);
  useFocusRescue(root);

  return (
    <section
      ref={root}
      tabIndex={-1}
      className="findings"
      aria-label={t('findings.heading')}
      {...isReadingProps}
    >
      <Counts findings={findings} />
      <FindingsToolbar filtering={filtering} onSettings={() => setShowsSettings(true)} />
      {filter === 'all' && open.length === 0 && <Nothing />}
      {filter !== 'all' && open.length + accepted.length === 0 && <NothingHere />}
      <OpenFindings folded={open} wish={wish} />
      <AcceptedFindings findings={accepted} />
      {(filter === 'all' || filter === 'accepted') && <AcceptanceHistory findings={findings} />}
      <CheckSummary />
      {showsSettings && <CheckSettingsDialog onClose={() => setShowsSettings(false)} />}
    </section>
  );
}

/** A finding that is asked for on the board or in a form is shown, whatever the list is limited to. */
function useShowAskedFor(all: readonly FoldedFinding[], shown: readonly FoldedFinding[]): void {
  const lookedAt = useUi((state) => state.highlightedFinding);
  const latest = useRef({ all, shown });
  useEffect(() => {
    latest.current = { all, shown };
  });
  // Only when it is asked for: a list that is limited later, with the pointer still on a card, stays limited.
  useEffect(() => {
    const isIn = (list: readonly FoldedFinding[]) =>
      list.some((one) => [one.finding, ...one.folded].some(({ pitfall }) => pitfall === lookedAt));
    if (lookedAt !== null && isIn(latest.current.all) && !isIn(latest.current.shown)) filterFindings('all');
  }, [lookedAt]);
}

function Counts({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts();
  const summary = summaryOf(findings);
  const present = (['risk', 'warning', 'hint', 'accepted'] as const).filter((kind) => summary[kind] > 0);
  if (present.length === 0) return null;
  return (
    <ul className="findings__counts">
      {present.map((kind) => (
        <li key={kind} className={`findings__count findings__count--${kind}`}>
          {t(countKeys[kind], { count: summary[kind] })}
        </li>
      ))}
    </ul>
  );
}

function OpenFindings({ folded, wish }: { folded: readonly FoldedFinding[]; wish: FocusWish | null }) {
  const t = useTexts();
  const [wantsAll, setWantsAll] = useState(false);
  const lookedAt = useUi((state) => state.highlightedFinding);
  const hidden = folded.slice(shownAtOnce);
  // One that was asked for on the board must not stay behind the count.
  const isAskedFor = hidden.some(({ finding, folded: twins }) =>
    [finding, ...twins].some(({ pitfall }) => pitfall === lookedAt),
  );
  if (isAskedFor && !wantsAll) setWantsAll(true);
  const shown = wantsAll ? folded : folded.slice(0, shownAtOnce);
  return (
    <>
      {shown.map(({ finding, folded: twins }) => (
        <FindingCard
          key={finding.pitfall}
          finding={finding}
          folded={twins}
          focusRequest={wish?.pitfall === finding.pitfall ? wish.request : null}
        />
      ))}
      {hidden.length > 0 && (
        <div className="findings__more">
          <Button size="small" aria-expanded={wantsAll} onClick={() => setWantsAll(!wantsAll)}>
            {wantsAll ? t('findings.fewer') : t('findings.more', { count: hidden.length })}
          </Button>
        </div>
      )}
    </>
  );
}

function AcceptedFindings({ findings }: { findings: readonly Finding[] }) {
  const t = useTexts();
  const headingId = useId();
  if (findings.length === 0) return null;
  return (
    <section className="findings__accepted" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('findings.acceptedGroup')}</h2>
      {findings.map(
        (finding) =>
          finding.accepted && (
            <AcceptedFinding key={finding.pitfall} finding={finding} acceptance={finding.accepted} />
          ),
      )}
    </section>
  );
}

function Nothing() {
  const t = useTexts();
  const isTested = useStrategySelector(({ meta }) => meta.stage === 'test' || meta.stage === 'agreed');
  return (
    <div className="findings__nothing">
      <CircleCheckBig size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className="findings__nothing-title">{t('findings.emptyTitle')}</p>
      <p>{isTested ? t('findings.emptyTested') : t('findings.emptyEarly')}</p>
    </div>
  );
}

/** The list is empty because it is limited; says how to see all of it again. */
function NothingHere() {
  const t = useTexts();
  return (
    <div className="findings__nothing">
      <p>{t('findings.emptyFilter')}</p>
      <Button size="small" onClick={() => filterFindings('all')}>
        {t('findings.showAll')}
      </Button>
    </div>
  );
}
