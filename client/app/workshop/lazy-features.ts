import { type ComponentType, lazy } from 'react';

/** The features that fill the frame, each fetched when it is first shown. */
export const BoardView = lazily(async () => (await import('#client/features/board/BoardView.tsx')).BoardView);
export const OutlineView = lazily(
  async () => (await import('#client/features/outline/OutlineView.tsx')).OutlineView,
);
export const DocumentView = lazily(
  async () => (await import('#client/features/document/DocumentView.tsx')).DocumentView,
);
export const GuidePanel = lazily(
  async () => (await import('#client/features/guide/GuidePanel.tsx')).GuidePanel,
);
export const DetailPanel = lazily(
  async () => (await import('#client/features/detail/DetailPanel.tsx')).DetailPanel,
);
export const FindingsPanel = lazily(
  async () => (await import('#client/features/findings/FindingsPanel.tsx')).FindingsPanel,
);
export const CoveragePanel = lazily(
  async () => (await import('#client/features/coverage/CoveragePanel.tsx')).CoveragePanel,
);

function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
