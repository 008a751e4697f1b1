import type { Consent, Department, Strategy } from '#shared/strategy/strategy.ts';
import { isOneOf } from '../facts.ts';

type People = Pick<Strategy, 'departments' | 'participants' | 'consents'>;

/** Kinds of department that customer contact touches. */
export const touchedKinds = [
  'marketing',
  'it',
  'hr',
  'finance',
  'operations',
  'sales',
  'logistics',
] as const satisfies readonly Department['kind'][];

/** The departments that customer contact touches. */
export function touchedDepartments({ departments }: Pick<People, 'departments'>): readonly Department[] {
  return departments.filter(({ kind }) => isOneOf(kind, touchedKinds));
}

/** The touched departments that have a participant, or agreed to something. */
export function heardDepartments(people: People): readonly Department[] {
  return touchedDepartments(people).filter(
    (department) => participantsOf(department, people).length + agreementsOf(department, people).length > 0,
  );
}

/** The participants of a department. */
export function participantsOf(
  { id }: Department,
  { participants }: Pick<People, 'participants'>,
): People['participants'] {
  return participants.filter(({ departmentId }) => departmentId === id);
}

/** What a department agreed to, with or without a remark, and still stands for. */
export function agreementsOf({ id }: Department, { consents }: Pick<People, 'consents'>): readonly Consent[] {
  return consents.filter(
    ({ departmentId, verdict, lapsed }) =>
      departmentId === id && !lapsed && isOneOf(verdict, ['agree', 'agree_with_note']),
  );
}
