import { Plus } from 'lucide-react';
import { useCallback } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useBoardWriter, useStrategySelector } from '#client/sync/hooks.ts';
import { Button } from '#client/ui/Button.tsx';
import { addItem } from '#shared/board/operations.ts';
import type { VisionTopic } from '#shared/elements/card-ids.ts';
import { definitionOf, type ListEntityName } from '#shared/strategy/entities.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { CardFormKind } from './card-form.ts';
import { EntityForm } from './EntityForm.tsx';
import { ItemList } from './ItemList.tsx';
import { inSentence } from './in-sentence.ts';
import { NoteForm } from './NoteForm.tsx';
import { ScaffoldForm } from './ScaffoldForm.tsx';

export interface CardFormProps {
  readonly kind: CardFormKind;
  readonly isReadOnly: boolean;
  /** Opens the form of an item that this form lists. */
  readonly onOpen: (itemId: string) => void;
  /** Lists of a theme or block whose items stand beside its form already. */
  readonly hiddenLists?: ReadonlySet<ListEntityName>;
}

/** The form of a card, whatever its kind. */
export function CardForm({ kind, isReadOnly, onOpen, hiddenLists }: CardFormProps) {
  switch (kind.form) {
    case 'scaffold':
      return (
        <ScaffoldForm
          entity={kind.entity}
          id={kind.id}
          isReadOnly={isReadOnly}
          onOpen={onOpen}
          hiddenLists={hiddenLists}
        />
      );
    case 'note':
      return <NoteForm id={kind.id} isReadOnly={isReadOnly} />;
    case 'item':
      return <EntityForm target={{ entity: kind.entity, id: kind.id }} isReadOnly={isReadOnly} />;
    case 'single':
      return <EntityForm target={{ entity: kind.entity }} isReadOnly={isReadOnly} />;
    case 'vision':
      return <VisionForm topic={kind.topic} isReadOnly={isReadOnly} />;
    case 'notDoing':
      return <EntityForm target={{ entity: 'ambition' }} isReadOnly={isReadOnly} only={notDoingFields} />;
    case 'departments':
      return <ItemList entity="departments" isReadOnly={isReadOnly} onOpen={onOpen} />;
  }
}

const notDoingFields = ['notDoing', 'notDoingChannels'];
const visionFields = ['text', 'status'];

/** All statements about one subject of the vision; usually there is one. */
function VisionForm({ topic, isReadOnly }: { topic: VisionTopic; isReadOnly: boolean }) {
  const t = useTexts();
  const [language] = useLanguage();
  const board = useBoardWriter();
  const ids = useStrategySelector(
    useCallback(
      (strategy: Strategy) =>
        strategy.visionStatements.filter((one) => one.topic === topic).map(({ id }) => id),
      [topic],
    ),
    sameIds,
  );
  return (
    <div className="form-scaffold">
      {ids.map((id) => (
        <EntityForm
          key={id}
          target={{ entity: 'visionStatements', id }}
          isReadOnly={isReadOnly}
          only={visionFields}
        />
      ))}
      {!isReadOnly && (
        <Button
          size="small"
          icon={<Plus size={14} strokeWidth={1.75} aria-hidden="true" />}
          onClick={() => addItem(board, 'visionStatements', { topic })}
        >
          {t('forms.addItem', {
            entity: inSentence(definitionOf('visionStatements').label[language]),
          })}
        </Button>
      )}
    </div>
  );
}

function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
