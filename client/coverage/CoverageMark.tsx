import { Check, MessageCircleWarning, X } from 'lucide-react';
import type { DepartmentLook } from '#client/elements/department-look.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { initialsOf } from '#client/ui/Avatar.tsx';
import { classNames } from '#client/ui/class-names.ts';
import type { CoverageCell } from '#shared/coverage/coverage.ts';
import { verdict as verdictLabels } from '#shared/strategy/enums/agreement.ts';
import { formatList } from '#shared/text/format.ts';
import type { Language } from '#shared/text/language.ts';
import './coverage-mark.css';

const icons = { agree: Check, agree_with_note: MessageCircleWarning, block: X } as const;

/** What a mark says: the parts of a cell of the coverage. */
export type MarkParts = Pick<CoverageCell, 'contributed' | 'onBehalf' | 'owns' | 'verdict'>;

export interface CoverageMarkProps {
  parts: MarkParts;
  /** Whose mark it is; without one it is the mark of anybody, in a legend. */
  department: DepartmentLook | null;
  /** With the initials of the department, where no heading says whose it is. */
  hasInitials?: boolean;
}

/**
 * What one department did with one theme or block: tinted where it contributed, framed where it answers for it, with
 * a sign for what it said in the sign-off. Says nothing aloud: `useMarkText` has the words.
 */
export function CoverageMark({ parts, department, hasInitials = false }: CoverageMarkProps) {
  const { contributed, onBehalf, owns, verdict } = parts;
  const Icon = verdict && icons[verdict];
  const isEmpty = !contributed && !owns && verdict === null;
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'coverage-mark',
        hasInitials && 'coverage-mark--initials',
        contributed && 'coverage-mark--contributed',
        onBehalf && 'coverage-mark--on-behalf',
        owns && 'coverage-mark--owns',
        isEmpty && 'coverage-mark--empty',
        department?.isSecondRound && 'coverage-mark--second',
      )}
      style={markColors(department)}
    >
      {hasInitials && department && initialsOf(department.name)}
      {verdict && Icon && (
        <span className={`coverage-mark__verdict coverage-mark__verdict--${verdict}`}>
          <Icon size={hasInitials ? 9 : 13} strokeWidth={2.5} />
        </span>
      )}
      {!hasInitials && !verdict && contributed && <span className="coverage-mark__dot" />}
    </span>
  );
}

function markColors(department: DepartmentLook | null): { '--mark': string; '--mark-tint': string } {
  if (!department) return { '--mark': 'var(--ink-2)', '--mark-tint': 'var(--neutral-2)' };
  return {
    '--mark': `var(--dept-${department.color})`,
    '--mark-tint': `var(--dept-${department.color}-tint)`,
  };
}

/** What a mark says in words. */
export function useMarkText(language: Language): (parts: MarkParts) => string {
  const t = useTexts();
  return ({ contributed, onBehalf, owns, verdict }) => {
    const said = [
      contributed && t(onBehalf ? 'coverage.contributedOnBehalf' : 'coverage.contributed'),
      owns && t('coverage.owns'),
      verdict && verdictLabels.labels[verdict][language].toLocaleLowerCase(language),
    ].filter((part) => part !== false && part !== null);
    return said.length > 0 ? formatList(said, language) : t('coverage.nothing');
  };
}
