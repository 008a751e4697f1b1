import { ChevronDown } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { Button } from '#client/ui/Button.tsx';
import { classNames } from '#client/ui/class-names.ts';
import { highlightFinding, openFinding } from '#client/ui-state/ui-store.ts';
import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import type { Finding } from '#shared/pitfalls/finding.ts';
import type { Acceptance } from '#shared/strategy/strategy.ts';
import { SeverityIcon } from '../FindingNotice.tsx';
import { FindingBody } from './FindingBody.tsx';
import { useAcceptedBy } from './use-accepted-by.ts';
import { usePresented } from './use-presented.ts';

interface FindingDisclosuresProps {
  readonly findings: readonly Finding[];
  readonly label: string;
  readonly className?: string;
}

/** Findings in one line each, that open to all there is to know and to do; an accepted one leads to the panel. */
export function FindingDisclosures({ findings, label, className }: FindingDisclosuresProps) {
  if (findings.length === 0) return null;
  return (
    <ul className={classNames('finding-lines', className)} aria-label={label}>
      {findings.map((finding) => (
        <FindingLine key={finding.pitfall} finding={finding} />
      ))}
    </ul>
  );
}

const FindingLine = memo(function FindingLine({ finding }: { finding: Finding }) {
  const t = useTexts();
  const [language] = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const bodyId = useId();
  const { pitfall, severity, accepted } = finding;
  const isShown = isOpen && !accepted;
  return (
    <li
      className={classNames('finding-line', `form-notice--${accepted ? 'accepted' : severity}`)}
      onPointerEnter={() => highlightFinding(pitfall)}
      onPointerLeave={() => highlightFinding(null)}
      onFocus={() => highlightFinding(pitfall)}
      onBlur={() => highlightFinding(null)}
    >
      <button
        type="button"
        className="form-notice finding-line__title"
        aria-expanded={accepted ? undefined : isShown}
        aria-controls={isShown ? bodyId : undefined}
        onClick={() => (accepted ? openFinding(pitfall) : setIsOpen(!isOpen))}
      >
        <SeverityIcon severity={severity} />
        <span className="finding-line__text">
          <strong>{pitfallById(pitfall)?.text.title[language] ?? pitfall}</strong>
          {accepted && <AcceptedLine acceptance={accepted} />}
        </span>
        {!accepted && (
          <ChevronDown className="finding-line__chevron" size={16} strokeWidth={1.75} aria-hidden="true" />
        )}
      </button>
      {isShown && (
        <div id={bodyId} className="finding-line__body">
          <OpenedFinding finding={finding} />
          <Button size="small" variant="quiet" onClick={() => openFinding(pitfall)}>
            {t('findings.toPanel')}
          </Button>
        </div>
      )}
    </li>
  );
});

function OpenedFinding({ finding }: { finding: Finding }) {
  const shown = usePresented(finding);
  return <FindingBody finding={finding} shown={shown} />;
}

function AcceptedLine({ acceptance }: { acceptance: Acceptance }) {
  const t = useTexts();
  const name = useAcceptedBy(acceptance);
  return <span className="finding-line__accepted">{t('findings.acceptedLine', { name })}</span>;
}
