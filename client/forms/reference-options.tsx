import { useCallback } from 'react';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Swatch } from '#client/ui/Chip.tsx';
import { definitionOf, isEntityName, isListEntity, type ListEntityName } from '#shared/strategy/entities.ts';
import { noteShape } from '#shared/strategy/enums/board.ts';
import { isFrame } from '#shared/strategy/frames.ts';
import { goalsAbove } from '#shared/strategy/goal-steps.ts';
import { itemsOf, type Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import type { Language } from '#shared/text/language.ts';
import type { ChipOption } from './ChoiceChips.tsx';
import type { EditorProps } from './editor.ts';

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

interface ReferenceField {
  readonly to: string;
  readonly self: string | undefined;
  readonly path: string;
  readonly language: Language;
}

function optionsOf(strategy: Strategy, field: ReferenceField): readonly ReferenceOption[] {
  const { to, self, path, language } = field;
  const lists = to === 'any' ? anyOf : isEntityName(to) && isListEntity(to) ? [to] : [];
  const isStep = to === 'goals' && path === 'parentId' && self !== undefined;
  const isAbove = isStep ? idsIn(goalsAbove(strategy.goals, self)) : null;
  return lists.flatMap((entity) =>
    itemsOf(strategy, entity)
      .filter((item) => item.id !== self && (isAbove === null || isAbove.has(item.id)))
      .filter((item) => entity !== 'notes' || isFrame(strategy, item.id))
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

/** What a field can point at, by title; the item itself left out, and goals that lead to the one whose step this is. */
export function useReferenceOptions({
  target,
  path,
  meta,
  language,
}: Pick<EditorProps, 'target' | 'path' | 'meta' | 'language'>): readonly ReferenceOption[] {
  const { to = '' } = meta;
  const self = target.id;
  const select = useCallback(
    (strategy: Strategy) => optionsOf(strategy, { to, self, path, language }),
    [to, self, path, language],
  );
  return useStrategySelector(select, sameOptions);
}

function idsIn(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
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
