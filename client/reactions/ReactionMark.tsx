import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { classNames } from '#client/ui/class-names.ts';
import type { ReactionTotal } from '#shared/reactions/reactions.ts';
import { reactionKind } from '#shared/strategy/enums/board.ts';
import { formatList } from '#shared/text/format.ts';
import { reactionIcons } from './reaction-icons.ts';
import { useReactionTotals } from './reaction-index.ts';
import './reaction-mark.css';

export interface ReactionMarkProps {
  readonly id: string;
  /** In a row of a list, not on the board. */
  readonly isInline?: boolean;
}

/** So many kinds fit under the narrowest note. */
const mostKinds = 3;

/** How people reacted to a card or note, in small; nothing when nobody did. */
export function ReactionMark({ id, isInline = false }: ReactionMarkProps) {
  const totals = useReactionTotals(id);
  return totals.length === 0 ? null : <Mark totals={totals} isInline={isInline} />;
}

function Mark({ totals, isInline }: { totals: readonly ReactionTotal[]; isInline: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const list = formatList(
    totals.map(({ kind, people }) =>
      t('reactions.count', { kind: reactionKind.labels[kind][language], count: people.length }),
    ),
    language,
  );
  const label = t('reactions.mark', { list });
  const ranked = totals.toSorted((one, other) => other.people.length - one.people.length);
  const rest = ranked.slice(mostKinds).reduce((sum, { people }) => sum + people.length, 0);
  return (
    <span
      className={classNames('reaction-mark', isInline && 'reaction-mark--inline')}
      role="img"
      aria-label={label}
      title={label}
    >
      {ranked.slice(0, mostKinds).map(({ kind, people }) => {
        const Icon = reactionIcons[kind];
        return (
          <span key={kind}>
            <Icon size={11} strokeWidth={2.25} aria-hidden="true" />
            {people.length}
          </span>
        );
      })}
      {rest > 0 && <span>{t('reactions.rest', { count: rest })}</span>}
    </span>
  );
}
