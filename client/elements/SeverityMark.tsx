import { Flag, Info, TriangleAlert } from 'lucide-react';
import { classNames } from '#client/ui/class-names.ts';
import type { Severity } from '#shared/pitfalls/definition.ts';
import './elements.css';

const icons = { risk: TriangleAlert, warning: Flag, hint: Info } as const;

/** The square that says how bad a finding is; its meaning is said beside it or in the name of the card. */
export function SeverityMark({ severity, className }: { severity: Severity; className?: string }) {
  const Icon = icons[severity];
  return (
    <span className={classNames('severity-mark', `severity-mark--${severity}`, className)} aria-hidden="true">
      <Icon size={14} strokeWidth={2.25} />
    </span>
  );
}
