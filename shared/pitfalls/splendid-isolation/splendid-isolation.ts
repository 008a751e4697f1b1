import { definePitfall } from '../definition.ts';
import { idsOf, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { agreementsOf, heardDepartments, participantsOf, touchedDepartments } from './heard.ts';
import { text } from './text.ts';

/** How many kinds of department must have been heard. */
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
  reads: [
    'departments.kind',
    'participants.departmentId',
    'consents.departmentId',
    'consents.verdict',
    'consents.lapsed',
  ],
  text,
  fix,
  check({ strategy }) {
    const { departments } = strategy;
    const touched = touchedDepartments(strategy);
    const heard = heardDepartments(strategy);
    const heardKinds = new Set(heard.map(({ kind }) => kind));
    if (heardKinds.size >= heardAtLeast) return null;

    const missing = touched.filter(({ kind }) => !heardKinds.has(kind));
    const silent = touched.length === 0 ? departments : missing;
    return {
      items: ['collaboration', ...idsOf(missing)],
      evidence: [
        ...(departments.length === 0 ? ['departments'] : pathsOf('departments', silent, 'kind')),
        ...heard.flatMap((department) =>
          proofOf(participantsOf(department, strategy), agreementsOf(department, strategy)),
        ),
      ],
    };
  },
});

/** One proof is enough: a second colleague joining changes nothing about who was heard. */
function proofOf(
  participants: readonly { readonly id: string }[],
  agreements: readonly { readonly id: string }[],
): string[] {
  return participants.length > 0
    ? pathsOf('participants', participants.slice(0, 1), 'departmentId')
    : pathsOf('consents', agreements.slice(0, 1), 'departmentId', 'verdict');
}
