import { useCallback } from 'react';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { definitionOf, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { noteShape } from '#shared/strategy/enums/board.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';
import type { ChipOption } from './ChoiceChips.tsx';

/** Something that a reference can point at. `color` only for a department. */
export interface ReferenceOption {
  readonly value: string;
  readonly label: string;
  readonly entity: ListEntityName;
  readonly color: number | null;
  readonly isSecondRound: boolean;
}

/** What a field that takes `any` offers: what a decision or a note can be about. */
const anyOf: readonly ListEntityName[] = [
  'themes',
  'blocks',
  'orgGoals',
  'modelWeaknesses',
  'visionStatements',
  'goals',
  'kpis',
  'customerTypes',
  'contactReasons',
  'channels',
  'callFlows',
  'sourcing',
  'peaks',
  'feedbackSources',
  'risks',
  'systems',
  'budgetLines',
  'initiatives',
  'notes',
];

function optionsOf(
  strategy: Strategy,
  to: string,
  self: string | undefined,
  language: Language,
): readonly ReferenceOption[] {
  const lists = to === 'any' ? anyOf : isEntityName(to) && isListEntity(to) ? [to] : [];
  return lists.flatMap((entity) =>
    itemsOf(strategy, entity)
      .filter((item) => item.id !== self && (entity !== 'notes' || isFrame(strategy, item.id)))
      .map((item) => {
        const kind = entity === 'departments' ? departmentKindOf(item['kind'] as string | null) : null;
        return {
          value: item.id,
          label: titleOf(strategy, entity, item.id, language),
          entity,
          color: kind?.color ?? null,
          isSecondRound: kind?.isSecondRound ?? false,
        };
      }),
  );
}

function sameOptions(one: readonly ReferenceOption[], other: readonly ReferenceOption[]): boolean {
  return (
    one.length === other.length &&
    one.every((option, index) => {
      const counterpart = other[index];
      return (
        option.value === counterpart?.value &&
        option.label === counterpart.label &&
        option.color === counterpart.color
      );
    })
  );
}

/** What a reference to `to` can point at, by title; the item itself left out. */
export function useReferenceOptions(
  to: string | undefined,
  self: string | undefined,
  language: Language,
): readonly ReferenceOption[] {
  const select = useCallback(
    (strategy: Strategy) => optionsOf(strategy, to ?? '', self, language),
    [to, self, language],
  );
  return useStrategySelector(select, sameOptions);
}

/** The options as chips: a department with its square. */
export function asChips(options: readonly ReferenceOption[]): readonly ChipOption[] {
  return options.map(({ value, label, color, isSecondRound }) => ({
    value,
    label,
    ...(color === null ? {} : { icon: <Swatch color={color} isSecondRound={isSecondRound} /> }),
  }));
}

/** The options by the list that they come from, with the name of that list. */
export function grouped(
  options: readonly ReferenceOption[],
  language: Language,
): readonly { readonly name: string; readonly options: readonly ReferenceOption[] }[] {
  const groups = new Map<ListEntityName, ReferenceOption[]>();
  for (const option of options) groups.set(option.entity, [...(groups.get(option.entity) ?? []), option]);
  return [...groups].map(([entity, own]) => ({
    // Of the notes only frames are offered.
    name: entity === 'notes' ? noteShape.labels.frame[language] : definitionOf(entity).plural[language],
    options: own,
  }));
}
