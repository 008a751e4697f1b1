import { useMemo, useSyncExternalStore } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { countsByRegion } from '#shared/layout/region-counts.ts';
import { useBoard } from '../board-context.ts';

/** From afar, under the title of each region: how much stands in it. */
export function RegionCounts() {
  const t = useTexts();
  const { model } = useBoard();
  const layout = useSyncExternalStore(model.subscribeLayout, model.layout);
  const counts = useMemo(() => countsByRegion(layout), [layout]);
  return layout.regions.map(({ number, x, y, w }) => {
    const { cards = 0, notes = 0 } = counts.get(number) ?? {};
    return (
      <p key={number} className="region-counts" style={{ transform: `translate(${x}px, ${y}px)`, width: w }}>
        <span>{t('board.regionCards', { count: cards })}</span>
        <span>{t('board.regionNotes', { count: notes })}</span>
      </p>
    );
  });
}
