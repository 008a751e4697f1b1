import { CircleOff } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useIsTaken, useMe } from '#client/sync/hooks.ts';
import { IconButton } from '#client/ui/Button.tsx';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { AcceptedBefore } from './AcceptedBefore.tsx';
import { EvidenceBox } from './EvidenceBox.tsx';
import { FindingActions } from './FindingActions.tsx';
import { SwitchOffDialog } from './SwitchOffDialog.tsx';
import type { ShownFinding } from './use-presented.ts';
import './finding-body.css';
import './evidence.css';
import './accept.css';
import './finding-lines.css';

/** What an open finding tells under its title: why, what shows it, what was said before, what to do, and the buttons. */
export function FindingBody({ finding, shown }: { finding: Finding; shown: ShownFinding }) {
  const t = useTexts();
  const { title, explanation, advice, source } = shown.finding;
  return (
    <div className="finding-body">
      <p>{explanation}</p>
      <EvidenceBox groups={shown.evidence} />
      {finding.acceptedBefore && <AcceptedBefore finding={finding} acceptance={finding.acceptedBefore} />}
      <p className="finding__advice">
        <strong>{t('findings.advice')}</strong> {advice}
      </p>
      <div className="finding__foot">
        <p className="finding__source">{t('findings.source', { source })}</p>
        <SwitchOff pitfall={finding.pitfall} title={title} />
      </div>
      <FindingActions finding={finding} title={title} />
    </div>
  );
}

/** A facilitator may decide that a pitfall does not fit this group at all. */
function SwitchOff({ pitfall, title }: { pitfall: string; title: string }) {
  const t = useTexts();
  const { role } = useMe();
  const canSwitch = useIsTaken('pitfall.switch');
  const [isAsking, setIsAsking] = useState(false);
  if (role !== 'facilitator' || !canSwitch) return null;
  return (
    <>
      <IconButton size="small" label={t('findings.switchOff')} onClick={() => setIsAsking(true)}>
        <CircleOff size={15} strokeWidth={1.75} />
      </IconButton>
      {isAsking && <SwitchOffDialog pitfall={pitfall} title={title} onClose={() => setIsAsking(false)} />}
    </>
  );
}
