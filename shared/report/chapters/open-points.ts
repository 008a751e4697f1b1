import { blockScaffolds } from '#shared/strategy/blocks.ts';
import { themeScaffolds } from '#shared/strategy/themes.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type ReportContext, say, word } from '../context.ts';
import { table } from '../make.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { fieldLabel, isAnswered, joined, titleRuns, valueRuns } from '../values.ts';

const words = {
  item: { nl: 'Onderdeel', en: 'Item' },
  status: { nl: 'Status', en: 'Status' },
  missing: { nl: 'Nog niet ingevuld', en: 'Not filled in yet' },
} as const satisfies Record<string, Bilingual>;

const asked = {
  themes: ['statement', 'reason', 'ownerDeptId', 'goalIds'],
  blocks: ['statement', 'reason', 'ownerDeptId', 'themeIds', 'goalIds'],
} as const;

/** Themes and blocks that were begun but are not agreed or not complete: what still has to be settled, and where. */
export function openPoints(context: ReportContext): Block[] {
  const { themes, blocks } = context.strategy;
  const begun = [
    ...themeScaffolds.flatMap(({ id }) =>
      themes.filter((theme) => theme.id === id).map((theme) => ({ entity: 'themes' as const, ...theme })),
    ),
    ...blockScaffolds.flatMap(({ id }) =>
      blocks.filter((block) => block.id === id).map((block) => ({ entity: 'blocks' as const, ...block })),
    ),
  ].filter(({ status, statement }) => status !== null || statement.trim() !== '');
  const rows = begun
    .map(({ entity, id, status }) => ({
      id,
      status: statusRuns(context, `${entity}.${id}.status`, status),
      missing: missingFields(context, entity, id),
    }))
    .filter(({ status, missing }) => status.length > 0 || missing.length > 0);
  return table([], rows, [
    { title: word(context, words.item), share: 44, cell: ({ id }) => titleRuns(context, id) },
    { title: word(context, words.status), share: 18, cell: ({ status }) => status },
    { title: word(context, words.missing), share: 38, cell: ({ missing }) => missing },
  ]);
}

/** The status as long as it is not agreed. */
function statusRuns(context: ReportContext, path: string, status: string | null): Runs {
  if (status === 'agreed') return [];
  const said = valueRuns(context, path);
  return said.length > 0 ? said : say(context, { nl: 'Zonder status', en: 'No status' });
}

function missingFields(context: ReportContext, entity: keyof typeof asked, id: string): Runs {
  const open = asked[entity]
    .map((field) => `${entity}.${id}.${field}`)
    .filter((path) => !isAnswered(context, path));
  const names = joined(
    context,
    open.map((path) => [run(fieldLabel(context, path).toLowerCase(), context.language, { path })]),
  );
  return names.map((one, position) =>
    position === 0 ? { ...one, text: one.text.charAt(0).toUpperCase() + one.text.slice(1) } : one,
  );
}
