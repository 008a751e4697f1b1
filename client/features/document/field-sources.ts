import type { ReportSources } from '#client/report/sources.tsx';
import { openField, openItem } from '#client/ui-state/ui-store.ts';
import type { EntityName } from '#shared/strategy/entities.ts';
import { type PathTarget, parsePath } from '#shared/strategy/paths.ts';

/** What people said in the session is a record: there is no form to change it in. */
const records: ReadonlySet<EntityName> = new Set([
  'acceptances',
  'comments',
  'consents',
  'participants',
  'reactions',
  'votes',
]);

function targetOf(path: string): PathTarget | undefined {
  // An entry of a list of texts, such as `ambition.notDoing.0`, stands in the field of the list.
  const target = parsePath(path) ?? parsePath(path.replace(/\.\d+$/, ''));
  return target && !records.has(target.entity) ? target : undefined;
}

/** The fields of the detail panel, as what texts of the document lead to. */
export const fieldSources: ReportSources = {
  has: (path) => targetOf(path) !== undefined,
  open(path) {
    const target = targetOf(path);
    if (!target) return;
    const item = target.id ?? target.entity;
    if (target.field === '') openItem(item);
    else openField(item, target.field);
  },
};
