import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { blockScaffold } from '#shared/strategy/blocks.ts';
import { definitionOf, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { themeScaffold } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { EntityForm } from './EntityForm.tsx';
import { ItemList } from './ItemList.tsx';

const decision = ['statement', 'reason'];
const threads = ['goalIds', 'themeIds'];
const owner = ['ownerDeptId'];
const status = ['status'];

export interface ScaffoldFormProps {
  readonly entity: 'themes' | 'blocks';
  readonly id: string;
  readonly isReadOnly: boolean;
  /** Opens the form of an item in one of its lists. */
  readonly onOpen: (itemId: string) => void;
  /** Lists whose items stand beside the form already, as in the list view. */
  readonly hiddenLists?: ReadonlySet<ListEntityName> | undefined;
}

/**
 * The form of a theme or building block: what was decided and why, the choices that belong to it, what it serves, who
 * owns it, and the items of its lists.
 */
export function ScaffoldForm({ entity, id, isReadOnly, onOpen, hiddenLists }: ScaffoldFormProps) {
  const t = useTexts();
  const [language] = useLanguage();
  const target = useMemo(() => ({ entity, id }), [entity, id]);
  const scaffold = entity === 'themes' ? themeScaffold(id) : blockScaffold(id);
  const shown = (scaffold?.shows ?? []).filter(isEntityName);
  return (
    <div className="form-scaffold">
      <GuidingQuestions questions={scaffold?.questions ?? []} />
      <EntityForm target={target} isReadOnly={isReadOnly} only={decision} />
      {shown
        .filter((name) => !isListEntity(name))
        .map((name) => (
          <fieldset key={name} className="form-part" aria-label={definitionOf(name).label[language]}>
            <p className="form-part__title">
              {entity === 'themes' ? t('forms.choices') : definitionOf(name).label[language]}
            </p>
            <EntityForm target={{ entity: name }} isReadOnly={isReadOnly} />
          </fieldset>
        ))}
      {shown
        .filter(isListEntity)
        .filter((name) => !hiddenLists?.has(name))
        .map((name) => (
          <ItemList key={name} entity={name} isReadOnly={isReadOnly} onOpen={onOpen} />
        ))}
      <EntityForm target={target} isReadOnly={isReadOnly} only={threads} />
      <EntityForm target={target} isReadOnly={isReadOnly} only={owner} />
      <EntityForm target={target} isReadOnly={isReadOnly} only={status} />
    </div>
  );
}

/** What the facilitator asks, folded until somebody is stuck. */
function GuidingQuestions({ questions }: { questions: readonly Bilingual[] }) {
  const t = useTexts();
  const [language] = useLanguage();
  if (questions.length === 0) return null;
  return (
    <details className="form-questions">
      <summary>
        <ChevronRight className="form-questions__arrow" size={14} strokeWidth={1.75} aria-hidden="true" />
        {t('forms.questions')}
      </summary>
      <ul>
        {questions.map((question) => (
          <li key={question.nl}>{question[language]}</li>
        ))}
      </ul>
    </details>
  );
}
