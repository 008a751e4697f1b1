import type { Severity } from '#shared/pitfalls/definition.ts';
import { SeverityMark } from './SeverityMark.tsx';
import './elements.css';
import './finding-slip.css';

export interface FindingSlipCardProps {
  severity: Severity;
  title: string;
  /** The cards that it is about, or who accepted it. */
  detail: string;
  isAccepted: boolean;
}

/** A finding as a slip in the region of the pitfalls. */
export function FindingSlipCard({ severity, title, detail, isAccepted }: FindingSlipCardProps) {
  return (
    <div className={isAccepted ? 'finding-slip finding-slip--accepted' : 'finding-slip'}>
      <SeverityMark severity={severity} />
      <div className="finding-slip__text">
        <div className="finding-slip__title">{title}</div>
        <div className="finding-slip__detail">{detail}</div>
      </div>
    </div>
  );
}
