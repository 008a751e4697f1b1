import { type ComponentType, createElement, lazy, useState } from 'react';
import { withPanelTexts } from '#client/i18n/i18n.ts';
import { fetchLater, later } from '#client/ui/later.tsx';

/** The features that fill the frame, each fetched when it is first shown. */
export const BoardView = lazily(async () => (await import('#client/features/board/BoardView.tsx')).BoardView);
export const GuidePanel = lazily(
  async () => (await import('#client/features/guide/GuidePanel.tsx')).GuidePanel,
);
export const OutlineView = lazily(
  withPanelTexts(async () => (await import('#client/features/outline/OutlineView.tsx')).OutlineView),
);
export const DocumentView = lazily(
  withPanelTexts(async () => (await import('#client/features/document/DocumentView.tsx')).DocumentView),
);
export const DetailPanel = lazily(
  withPanelTexts(async () => (await import('#client/features/detail/DetailPanel.tsx')).DetailPanel),
);
export const FindingsPanel = lazily(
  withPanelTexts(async () => (await import('#client/features/findings/FindingsPanel.tsx')).FindingsPanel),
);
export const CoveragePanel = lazily(
  withPanelTexts(async () => (await import('#client/features/coverage/CoveragePanel.tsx')).CoveragePanel),
);

export const VersionsPanel = lazily(
  withPanelTexts(async () => (await import('#client/features/versions/VersionsPanel.tsx')).VersionsPanel),
);

/** That the strategy is agreed. */
export const AgreedNotice = later(
  withPanelTexts(async () => (await import('#client/features/versions/AgreedNotice.tsx')).AgreedNotice),
);

/** The bar of whoever leads, and the countdown of the group. */
export const FacilitatorBar = later(
  withPanelTexts(async () => (await import('./FacilitatorBar.tsx')).FacilitatorBar),
);
export const TimerDisplay = later(
  withPanelTexts(async () => (await import('#client/features/flow/TimerDisplay.tsx')).TimerDisplay),
);

/** What is at hand while a session runs; each part of it is fetched apart again. */
export const Notices = later(async () => (await import('./session-tools.tsx')).Notices);
export const SignalBar = later(async () => (await import('./session-tools.tsx')).SignalBar);
export const WritingSheet = later(async () => (await import('./session-tools.tsx')).WritingSheet);

/** What is opened over the frame. */
export const ShareDialog = later(
  withPanelTexts(async () => (await import('#client/features/share/ShareDialog.tsx')).ShareDialog),
);
export const ExportDialog = later(
  withPanelTexts(async () => (await import('#client/features/exports/ExportDialog.tsx')).ExportDialog),
);

/** Who is here, in the header. */
export const PresenceStack = later(
  withPanelTexts(async () => (await import('./PresenceStack.tsx')).PresenceStack),
);

/** Reads aloud what changes in the findings. */
export const FindingsTeller = later(
  withPanelTexts(async () => (await import('./FindingsTeller.tsx')).FindingsTeller),
);

/** What is shown instead of the frame when the workshop cannot go on. */
export const EndedPage = later(withPanelTexts(async () => (await import('./EndPages.tsx')).EndedPage));
export const BlockedPage = later(withPanelTexts(async () => (await import('./EndPages.tsx')).BlockedPage));

/** The frame itself on a phone. */
export const PhoneFrame = lazily(withPanelTexts(async () => (await import('./PhoneFrame.tsx')).PhoneFrame));

/** Fetched in any case, once the page is at rest; what is there already is drawn at once. */
function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | null = null;
  const fetch = async () => {
    known ??= await load();
    return known;
  };
  fetchLater(fetch);
  const Fetched = lazy(async () => ({ default: await fetch() }));

  function Lazily(props: Props) {
    const [Feature] = useState(() => known ?? Fetched);
    return createElement(Feature, props);
  }
  return Object.assign(Lazily, { fetch });
}
