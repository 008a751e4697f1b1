import type { Consent, Department } from '#shared/strategy/strategy.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isOneOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** Kinds of department that customer contact touches, and how many of them must have been heard. */
const touched = ['marketing', 'it', 'hr', 'finance', 'operations', 'sales', 'logistics'] as const;
const heardAtLeast = 3;

/** The strategy is nearly done, and hardly any other department took part or agreed. */
export const splendidIsolation = definePitfall({
  id: 'splendid-isolation',
  set: 'core',
  top: true,
  severity: 'risk',
  kind: 'gap',
  ripeOn: ['collaboration'],
  source: [articles.ziptoneStrategy],
  reads: ['departments.kind', 'participants.departmentId', 'consents.departmentId', 'consents.verdict'],
  text,
  check({ strategy: { departments, participants, consents } }) {
    const candidates = departments.filter((department) => isOneOf(department.kind, touched));
    const participantOf = ({ id }: Department) => participants.filter((person) => person.departmentId === id);
    const consentOf = ({ id }: Department) =>
      consents.filter((consent) => consent.departmentId === id && isAgreement(consent));
    const heard = candidates.filter(
      (department) => participantOf(department).length + consentOf(department).length > 0,
    );
    const heardKinds = new Set(heard.map((department) => department.kind));
    if (heardKinds.size >= heardAtLeast) return null;

    const missing = candidates.filter((department) => !heardKinds.has(department.kind));
    const silent = candidates.length === 0 ? departments : missing;
    return {
      items: ['collaboration', ...idsOf(missing)],
      evidence: [
        ...(departments.length === 0 ? ['departments'] : pathsOf('departments', silent, 'kind')),
        ...heard.flatMap((department) => proofOf(participantOf(department), consentOf(department))),
      ],
    };
  },
});

function isAgreement({ verdict }: Consent): boolean {
  return isOneOf(verdict, ['agree', 'agree_with_note']);
}

/** One proof is enough: a second colleague joining changes nothing about who was heard. */
function proofOf(
  participants: readonly { readonly id: string }[],
  agreements: readonly { readonly id: string }[],
): string[] {
  return participants.length > 0
    ? pathsOf('participants', participants.slice(0, 1), 'departmentId')
    : pathsOf('consents', agreements.slice(0, 1), 'departmentId', 'verdict');
}
