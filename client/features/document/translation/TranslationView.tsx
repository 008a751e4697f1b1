import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useSession } from '#client/sync/hooks.ts';
import { announce } from '#client/ui-state/announcements.ts';
import { useTellViewShown } from '#client/ui-state/view-shown.ts';
import { type TranslationChapter, translationChapters } from '#shared/translation/chapters.ts';
import { translationMemory } from '#shared/translation/hints.ts';
import { isOpen, type TranslationUnit } from '#shared/translation/units.ts';
import { goToField } from './row-focus.ts';
import { TranslationHead } from './TranslationHead.tsx';
import { UnitRow } from './UnitRow.tsx';
import { usePeopleAtUnits } from './use-people-at-units.ts';
import { useShownUnits } from './use-shown-units.ts';
import { useUnits } from './use-units.ts';
import './translation.css';
import './translation-unit.css';

/** So many texts are drawn at once; the rest follows when those are on the screen. */
const firstUnits = 30;

const nothing = {
  all: 'translate.nothingAtAll',
  missing: 'translate.nothingMissing',
  stale: 'translate.nothingStale',
  machine: 'translate.nothingMachine',
} as const;

/** Every text of the strategy beside its translation, part by part. Made for the keyboard; stacked on a narrow screen. */
export function TranslationView() {
  const t = useTexts();
  const units = useUnits();
  const { shown, filter, setFilter, keep } = useShownUnits(units);
  const isWhole = useDeferredValue(true, false);
  const memory = useMemo(() => translationMemory(units), [units]);
  const canEdit = useCanEdit();
  const { locks } = useSession();
  const people = usePeopleAtUnits();
  const list = useRef<HTMLDivElement>(null);
  useTellViewShown();

  const go = useGo(shown, list);
  return (
    <div className="translation" ref={list}>
      <TranslationHead units={units} filter={filter} onFilter={setFilter} canEdit={canEdit} />
      {!canEdit && <p className="translation__note">{t('translate.readOnly')}</p>}
      {shown.length === 0 && <p className="translation__nothing">{t(nothing[filter])}</p>}
      {partsOf(isWhole ? shown : shown.slice(0, firstUnits)).map(([chapter, own]) => (
        <Part key={chapter} chapter={chapter} units={own}>
          {own.map((unit) => (
            <UnitRow
              key={unit.path}
              unit={unit}
              memory={memory}
              canEdit={canEdit}
              locks={locks}
              people={people.get(unit.path) ?? ''}
              onEnter={keep}
              onGo={go}
            />
          ))}
        </Part>
      ))}
    </div>
  );
}

/** Where one goes from a text: to the one before or behind it, or to the next that is open. */
export type Way = 'next' | 'previous' | 'next-open';

function useGo(shown: readonly TranslationUnit[], list: { readonly current: HTMLElement | null }) {
  const t = useTexts();
  const latest = useRef(shown);
  useEffect(() => {
    latest.current = shown;
  });
  return useCallback(
    (path: string, way: Way) => {
      const all = latest.current;
      const at = all.findIndex((unit) => unit.path === path);
      if (way !== 'next-open') {
        const target = all[at + (way === 'next' ? 1 : -1)];
        if (target) goToField(list.current, target.path);
        return;
      }
      const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
      const open = others.filter(isOpen);
      announce(open.length === 0 ? t('translate.allDone') : t('translate.saved', { count: open.length }));
      if (open[0]) goToField(list.current, open[0].path);
    },
    [list, t],
  );
}

function Part(props: {
  chapter: TranslationChapter;
  units: readonly TranslationUnit[];
  children: ReactNode;
}) {
  const { chapter, units, children } = props;
  const t = useTexts();
  const [language] = useLanguage();
  const open = units.filter(isOpen).length;
  return (
    <section aria-labelledby={`translation-${chapter}`}>
      <h3 id={`translation-${chapter}`} className="translation__chapter">
        {translationChapters[chapter][language]}
        {open > 0 && chapter !== 'board' && <small>{t('translate.openInPart', { count: open })}</small>}
      </h3>
      {chapter === 'board' && <p className="translation__note">{t('translate.onBoardOnly')}</p>}
      <ul className="translation__units">{children}</ul>
    </section>
  );
}

function partsOf(
  units: readonly TranslationUnit[],
): readonly (readonly [TranslationChapter, readonly TranslationUnit[]])[] {
  const parts = new Map<TranslationChapter, TranslationUnit[]>();
  for (const unit of units) {
    const part = parts.get(unit.chapter);
    if (part) part.push(unit);
    else parts.set(unit.chapter, [unit]);
  }
  return [...parts];
}
