import { ChevronRight } from 'lucide-react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { ThreadCard } from '#shared/thread/thread.ts';
import { threadEntities } from '#shared/thread/ties.ts';
import { CardLink } from './CardLink.tsx';

/** What serves no goal, by kind, each kind to be opened. */
export function LooseCards({ cards, strategy }: { cards: readonly ThreadCard[]; strategy: Strategy }) {
  const t = useTexts();
  const [language] = useLanguage();
  return threadEntities.map((entity) => {
    const own = cards.filter((card) => card.entity === entity);
    if (own.length === 0) return null;
    const group = definitionOf(entity).plural[language];
    return (
      <details key={entity} className="thread__kind">
        <summary>
          <ChevronRight size={15} strokeWidth={1.75} aria-hidden="true" />
          {t('coverage.groupCount', { group, count: own.length })}
        </summary>
        <ul className="thread__cards">
          {own.map(({ id }) => (
            <CardLink key={id} id={id} strategy={strategy} />
          ))}
        </ul>
      </details>
    );
  });
}
