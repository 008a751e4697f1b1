import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './badge.css';

/** What a badge says besides its text. */
export type BadgeTone = 'risk' | 'warning' | 'hint' | 'ok' | 'neutral';

/** A small label: a state (`soft`) or a number that asks for attention (`solid`). */
export function Badge(props: {
  tone?: BadgeTone;
  look?: 'soft' | 'solid';
  children: ReactNode;
  className?: string;
}) {
  const { tone = 'neutral', look = 'soft', children, className } = props;
  return (
    <span className={classNames('ui-badge', `ui-badge--${look}`, `ui-badge--${tone}`, className)}>
      {children}
    </span>
  );
}
