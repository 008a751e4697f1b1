import { withPanelTexts } from '#client/i18n/i18n.ts';
import { later } from '#client/ui/later.tsx';

/** Parts of the board that stay out of sight until somebody does something: fetched as soon as the board itself is drawn. */
export const BoardOverlays = later(
  withPanelTexts(async () => (await import('./BoardOverlays.tsx')).BoardOverlays),
);
export const Hands = later(withPanelTexts(async () => (await import('./hands/Hands.tsx')).Hands));
export const ConnectHandles = later(async () => (await import('./layers/ConnectHandles.tsx')).ConnectHandles);
export const DrawTool = later(async () => (await import('./DrawTool.tsx')).DrawTool);
export const HandLayer = later(async () => (await import('./hands/HandLayer.tsx')).HandLayer);
export const CursorLayer = later(
  withPanelTexts(async () => (await import('./layers/CursorLayer.tsx')).CursorLayer),
);
export const Following = later(
  withPanelTexts(async () => (await import('./follow/Following.tsx')).Following),
);
export const FrameTitleEditor = later(
  withPanelTexts(async () => (await import('./layers/FrameTitleEditor.tsx')).FrameTitleEditor),
);
export const NoteCarets = later(async () => (await import('./layers/NoteCarets.tsx')).NoteCarets);
export const RegionLock = later(
  withPanelTexts(async () => (await import('./layers/RegionLock.tsx')).RegionLock),
);
export const RegionCounts = later(async () => (await import('./layers/RegionCounts.tsx')).RegionCounts);
/** Zooming with buttons; the wheel and the keys work without. */
export const ZoomControl = later(withPanelTexts(async () => (await import('./ZoomControl.tsx')).ZoomControl));
/** The rail of tools: the keys work without it. */
export const BoardTools = later(withPanelTexts(async () => (await import('./BoardTools.tsx')).BoardTools));
export const LinkToolbar = later(
  withPanelTexts(async () => (await import('./layers/LinkToolbar.tsx')).LinkToolbar),
);

/** In the last region, far from where a board opens. */
export const VerdictsContent = later(
  withPanelTexts(async () => (await import('./flow/VerdictsContent.tsx')).VerdictsContent),
);

/** Drawn when somebody brings a file. */
export const ImportDialog = later(
  withPanelTexts(async () => (await import('./import/ImportDialog.tsx')).ImportDialog),
);
