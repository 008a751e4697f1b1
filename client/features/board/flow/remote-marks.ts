import { useSyncExternalStore } from 'react';
import { departmentLook } from '#client/elements/department-look.ts';
import type { Person } from '#client/sync/presence.ts';
import { cardIdOf } from '#shared/elements/kinds.ts';
import { type BoardParts, useBoard } from '../board-context.ts';

/** Who else has selected something or is writing in it. */
export interface RemoteMark {
  readonly clientId: number;
  readonly name: string;
  /** CSS colour of their department. */
  readonly color: string;
  readonly isTyping: boolean;
}

const marksOfPeople = new WeakMap<readonly Person[], ReadonlyMap<string, RemoteMark>>();

/** The first of the others who writes in this card or note or has it selected; renders again only when that changes. */
export function useRemoteMark(id: string): RemoteMark | undefined {
  const board = useBoard();
  const { presence } = board.workshop;
  return useSyncExternalStore(presence.subscribe, () => marksOf(presence.people(), board).get(id));
}

/** Who of these people has what selected, by card or note. */
export function marksOf(
  people: readonly Person[],
  { model }: Pick<BoardParts, 'model'>,
): ReadonlyMap<string, RemoteMark> {
  const known = marksOfPeople.get(people);
  if (known) return known;
  const strategy = model.strategy();
  const marks = new Map<string, RemoteMark>();
  for (const person of people) {
    if (person.isMe) continue;
    const { clientId, name, selection, editing } = person;
    const mark = { clientId, name, color: colorOf(person.departmentId, model) };
    const put = (itemId: string, isTyping: boolean) => {
      const id = cardIdOf(strategy, itemId) ?? itemId;
      // Who writes in it matters more than who has merely selected it.
      if (!marks.has(id) || (isTyping && !marks.get(id)?.isTyping)) marks.set(id, { ...mark, isTyping });
    };
    if (editing) put(editing.itemId, true);
    for (const itemId of selection) put(itemId, false);
  }
  marksOfPeople.set(people, marks);
  return marks;
}

/** The CSS colour of a department. */
export function colorOf(departmentId: string | null, model: BoardParts['model']): string {
  const look = departmentLook(model.strategy().departments, departmentId, model.language);
  return look ? `var(--dept-${look.color})` : 'var(--ink-2)';
}
