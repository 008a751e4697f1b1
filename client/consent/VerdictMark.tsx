import { Check, History, MessageCircleWarning, X } from 'lucide-react';
import { stateOf, type VerdictState } from '#shared/consent/verdicts.ts';
import type { Consent } from '#shared/strategy/strategy.ts';
import './verdict-mark.css';

const icons = { agree: Check, agree_with_note: MessageCircleWarning, block: X, lapsed: History } as const;

/** The sign of a verdict: a shape of its own for each, and a corner where it was given on behalf. Says nothing aloud. */
export function VerdictMark({ consent }: { consent: Consent | null }) {
  const state: VerdictState = stateOf(consent);
  const Icon = state === 'none' ? null : icons[state];
  return (
    <span
      aria-hidden="true"
      className={`verdict verdict--${state}${consent?.onBehalf ? ' verdict--on-behalf' : ''}`}
    >
      {Icon && <Icon size={14} strokeWidth={2.25} />}
    </span>
  );
}
