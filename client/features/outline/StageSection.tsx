import { memo } from 'react';
import { ConsentOverview } from '#client/consent/lazy-consent.ts';
import { useLanguage } from '#client/i18n/use-language.ts';
import { stageOf } from '#shared/journey/stages.ts';
import { FindingsList } from './FindingsList.tsx';
import { ItemGroup } from './ItemGroup.tsx';
import { NotesOfStage } from './LooseNotes.tsx';
import { OutlineCard } from './OutlineCard.tsx';
import type { OutlineEntry, OutlineStage } from './outline-model.ts';
import { stageHeadingId } from './use-flights.ts';

/** One stage: its name, the question that it answers, and its cards. */
export const StageSection = memo(function StageSection({ stage }: { stage: OutlineStage }) {
  const [language] = useLanguage();
  const { number, entries } = stage;
  const { title, question } = stageOf(number);
  const headingId = stageHeadingId(number);
  return (
    <section className="outline-stage" aria-labelledby={headingId} tabIndex={-1}>
      <header className="outline-stage__header">
        <h2 id={headingId}>
          <span className="outline-stage__number">{number}</span> {title[language]}
        </h2>
        <p>{question[language]}</p>
      </header>
      {number === 6 && <FindingsList />}
      {number === 8 && <ConsentOverview />}
      {runsOf(entries).map((run) =>
        run.type === 'group' ? (
          <ItemGroup key={run.entity} entity={run.entity} ids={run.ids} />
        ) : (
          <ul key={run.ids[0]} className="outline-cards">
            {run.ids.map((id) => (
              <OutlineCard key={id} id={id} level={3} />
            ))}
          </ul>
        ),
      )}
      <NotesOfStage stage={number} />
    </section>
  );
});

type Run =
  | Extract<OutlineEntry, { type: 'group' }>
  | { readonly type: 'cards'; readonly ids: readonly string[] };

/** Cards that follow each other make one list. */
function runsOf(entries: readonly OutlineEntry[]): readonly Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (entry.type === 'group') runs.push(entry);
    else if (last?.type === 'cards') runs[runs.length - 1] = { type: 'cards', ids: [...last.ids, entry.id] };
    else runs.push({ type: 'cards', ids: [entry.id] });
  }
  return runs;
}
