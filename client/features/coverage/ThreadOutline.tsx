import { useId } from 'react';
import { inSentence } from '#client/forms/in-sentence.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOfAnything } from '#shared/strategy/titles.ts';
import { formatList } from '#shared/text/format.ts';
import type { Thread, ThreadItem } from '#shared/thread/thread.ts';
import { type ThreadEntity, threadEntities } from '#shared/thread/ties.ts';
import { CardLink } from './CardLink.tsx';

/** The thread as a list: what the goal is for, what serves it by kind, and which kinds are missing. */
export function ThreadOutline({ thread, strategy }: { thread: Thread; strategy: Strategy }) {
  const t = useTexts();
  const [language] = useLanguage();
  const headingId = useId();
  const groups = itemsByEntity(thread.items);
  const missing = threadEntities.filter((entity) => !groups.has(entity));
  return (
    <>
      {thread.towards.length > 0 && (
        <section className="thread__towards">
          <h3>{t('coverage.towards')}</h3>
          <ul className="thread__cards">
            {thread.towards.map((id) => (
              <CardLink key={id} id={id} strategy={strategy} />
            ))}
          </ul>
        </section>
      )}
      <section className="thread__serves" aria-labelledby={headingId}>
        <h3 id={headingId}>{t('coverage.serves')}</h3>
        {groups.size === 0 && <p>{t('coverage.servesNothing')}</p>}
        {Array.from(groups, ([entity, items]) => (
          <div key={entity} className="thread__group">
            <h4>
              {t('coverage.groupCount', {
                group: definitionOf(entity).plural[language],
                count: items.length,
              })}
            </h4>
            <ul className="thread__cards">
              {items.map(({ id, through }) => (
                <CardLink
                  key={id}
                  id={id}
                  strategy={strategy}
                  detail={
                    through === thread.goalId
                      ? undefined
                      : t('coverage.through', { title: titleOfAnything(strategy, through, language) ?? '' })
                  }
                />
              ))}
            </ul>
          </div>
        ))}
        {groups.size > 0 && missing.length > 0 && (
          <p className="thread__missing">
            {t('coverage.missing', {
              kinds: formatList(
                missing.map((entity) => inSentence(definitionOf(entity).plural[language])),
                language,
              ),
            })}
          </p>
        )}
      </section>
    </>
  );
}

function itemsByEntity(items: readonly ThreadItem[]): ReadonlyMap<ThreadEntity, readonly ThreadItem[]> {
  const groups = new Map<ThreadEntity, ThreadItem[]>();
  for (const item of items) {
    const known = groups.get(item.entity);
    if (known) known.push(item);
    else groups.set(item.entity, [item]);
  }
  return groups;
}
