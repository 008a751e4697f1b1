import { Check } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { classNames } from '#client/ui/class-names.ts';
import type { Requirement } from '#shared/journey/requirement.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Language } from '#shared/text/language.ts';
import { openRequirement, reviewStage } from './open-requirement.ts';

/** What must be there for a stage: what is missing first, as links; what is there on demand. */
export function RequirementList(props: { stage: number; requirements: readonly Requirement[] }) {
  const { stage, requirements } = props;
  const { t } = useTranslation();
  const [wantsDone, setWantsDone] = useState(false);
  const done = requirements.filter((requirement) => requirement.done);
  const shown = wantsDone ? requirements : requirements.filter((requirement) => !requirement.done);
  return (
    <>
      <ul className="requirements">
        {shown.map((requirement) => (
          <RequirementRow key={keyOf(requirement)} stage={stage} requirement={requirement} />
        ))}
      </ul>
      {done.length > 0 && (
        <button
          type="button"
          className="guide__toggle"
          aria-expanded={wantsDone}
          onClick={() => setWantsDone(!wantsDone)}
        >
          {wantsDone ? t('guide.hideDone') : t('guide.showDone', { count: done.length })}
        </button>
      )}
    </>
  );
}

function keyOf({ item, text }: Requirement): string {
  return `${item} ${text.en}`;
}

function RequirementRow({ stage, requirement }: { stage: number; requirement: Requirement }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const card = useCardTitle(stage, requirement);
  const { done, text } = requirement;
  return (
    <li className={classNames('requirement', done && 'requirement--done')}>
      <span className="requirement__mark" aria-hidden="true">
        {done && <Check size={12} strokeWidth={3} />}
      </span>
      <span className="visually-hidden">{done ? t('guide.isDone') : t('guide.isMissing')}</span>
      <button type="button" className="requirement__text" onClick={() => openRequirement(stage, requirement)}>
        {card && <span className="requirement__card">{card}</span>}
        <span className={card ? 'requirement__what' : undefined}>{text[language]}</span>
      </button>
    </li>
  );
}

/** A requirement in words, with the card that it is about where there are several of its kind. */
export function useRequirementText(stage: number, requirement: Requirement): string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const card = useCardTitle(stage, requirement);
  const what = requirement.text[language];
  return card === null ? what : t('guide.onCard', { card, what });
}

/** The card that a requirement is about, `null` where its words already say enough, as the title of a pitfall does. */
function useCardTitle(stage: number, { item }: Requirement): string | null {
  const [language] = useLanguage();
  return useStrategySelector((strategy) =>
    stage === reviewStage ? null : titleOfItem(strategy, item, language),
  );
}

function titleOfItem(strategy: Strategy, item: string | null, language: Language): string | null {
  const entity = item === null ? undefined : entityOfItem(strategy, item);
  return entity ? titleOf(strategy, entity, item, language) : null;
}
