import { CircleCheckBig } from 'lucide-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindings, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { useUi } from '#client/ui-state/ui-store.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { summaryOf } from '#shared/pitfalls/present.ts';
import { AcceptedFinding } from './AcceptedFinding.tsx';
import { FindingCard } from './FindingCard.tsx';
import { useAnnouncement } from './use-announcement.ts';
import { useCalmFindings } from './use-calm-findings.ts';
import './findings.css';

/** So many findings are shown at once; the rest waits behind a count. */
const shownAtOnce = 5;

const countKeys = {
  risk: 'findings.risk',
  warning: 'findings.warning',
  hint: 'findings.hint',
  accepted: 'findings.accepted',
} as const satisfies Record<Severity | 'accepted', string>;

/** The findings on the strategy: the open ones to fix or accept, and those that were accepted. */
export function FindingsPanel() {
  const { t } = useTranslation();
  const findings = useFindings();
  const { folded, isReadingProps } = useCalmFindings(findings);
  const announcement = useAnnouncement(findings);
  return (
    <section className="findings" aria-label={t('findings.heading')} {...isReadingProps}>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <Counts findings={findings} />
      {folded.length === 0 && <Nothing />}
      <OpenFindings folded={folded} />
      <AcceptedFindings findings={findings} />
    </section>
  );
}

function Counts({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation();
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

type Folded = ReturnType<typeof useCalmFindings>['folded'];

function OpenFindings({ folded }: { folded: Folded }) {
  const { t } = useTranslation();
  const [wantsAll, setWantsAll] = useState(false);
  const lookedAt = useUi((state) => state.highlightedFinding);
  const hidden = folded.slice(shownAtOnce);
  // One that was asked for on the board must not stay behind the count.
  const isAskedFor = hidden.some(({ finding }) => finding.pitfall === lookedAt);
  const shown = wantsAll || isAskedFor ? folded : folded.slice(0, shownAtOnce);
  return (
    <>
      {shown.map(({ finding, folded: twins }) => (
        <FindingCard key={finding.pitfall} finding={finding} folded={twins} />
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
  const { t } = useTranslation();
  const headingId = useId();
  const accepted = findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return null;
  return (
    <section className="findings__accepted" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('findings.acceptedGroup')}</h2>
      {accepted.map(
        (finding) =>
          finding.accepted && (
            <AcceptedFinding key={finding.pitfall} finding={finding} acceptance={finding.accepted} />
          ),
      )}
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation();
  const isTested = useStrategySelector(({ meta }) => meta.stage === 'test' || meta.stage === 'agreed');
  return (
    <div className="findings__nothing">
      <CircleCheckBig size={28} strokeWidth={1.5} aria-hidden="true" />
      <p className="findings__nothing-title">{t('findings.emptyTitle')}</p>
      <p>{isTested ? t('findings.emptyTested') : t('findings.emptyEarly')}</p>
    </div>
  );
}
