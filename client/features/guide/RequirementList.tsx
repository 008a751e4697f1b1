import { Check } from 'lucide-react';
import { memo, useState } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCalmStrategy } from '#client/sync/use-calm-strategy.ts';
import { classNames } from '#client/ui/class-names.ts';
import type { Requirement } from '#shared/journey/requirement.ts';
import { isEntityName, isListEntity } from '#shared/strategy/entities.ts';
import { entityOfItem, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Language } from '#shared/text/language.ts';
import { openRequirement, reviewStage } from './open-requirement.ts';

/** What must be there for a stage: what is missing first, as links; what is there on demand. */
export function RequirementList(props: { stage: number; requirements: readonly Requirement[] }) {
  const { stage, requirements } = props;
  const t = useTexts();
  const [language] = useLanguage();
  const strategy = useCalmStrategy();
  const [wantsDone, setWantsDone] = useState(false);
  const done = requirements.filter((requirement) => requirement.done);
  const shown = wantsDone ? requirements : requirements.filter((requirement) => !requirement.done);
  return (
    <>
      <ul className="requirements">
        {shown.map((requirement) => (
          <RequirementRow
            key={keyOf(requirement)}
            stage={stage}
            requirement={requirement}
            card={cardTitle(strategy, stage, requirement, language)}
            language={language}
          />
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

interface RequirementRowProps {
  stage: number;
  requirement: Requirement;
  /** The card that it is about, where its words do not say so. */
  card: string | null;
  language: Language;
}

const RequirementRow = memo(function RequirementRow(props: RequirementRowProps) {
  const { stage, requirement, card, language } = props;
  const t = useTexts();
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
});

/** A requirement in words, with the card that it is about where there are several of its kind. */
export function useRequirementText(stage: number, requirement: Requirement): string {
  const t = useTexts();
  const [language] = useLanguage();
  const card = cardTitle(useCalmStrategy(), stage, requirement, language);
  const what = requirement.text[language];
  return card === null ? what : t('guide.onCard', { card, what });
}

/**
 * The card that a requirement is about, `null` where its words already say enough: the title of a pitfall does, and those
 * about a whole list name what it lacks.
 */
function cardTitle(
  strategy: Strategy,
  stage: number,
  { item }: Requirement,
  language: Language,
): string | null {
  if (stage === reviewStage || item === null || (isEntityName(item) && isListEntity(item))) return null;
  const entity = entityOfItem(strategy, item);
  return entity ? titleOf(strategy, entity, item, language) : null;
}
