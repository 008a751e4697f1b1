import type { ReactNode } from 'react';
import { useUi } from '#client/ui-state/ui-store.ts';
import { BoardView, DocumentView, OutlineView } from './lazy-features.ts';
import { Part } from './Part.tsx';

/** The strategy in the way that one chose to look at it. `corner` stands beside the zoom buttons of the canvas. */
export function CurrentView({ corner }: { corner?: ReactNode }) {
  const view = useUi((state) => state.view);
  return (
    <Part key={view}>
      {view === 'canvas' && <BoardView corner={corner} />}
      {view === 'list' && <OutlineView />}
      {view === 'document' && <DocumentView />}
    </Part>
  );
}
