import type { Membership } from '#client/http/workshops.ts';
import { setToastPlace } from '#client/ui/toast-store.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { useIsViewShown } from '#client/ui-state/view-shown.ts';
import { CurrentView } from './CurrentView.tsx';
import { Notices, SignalBar, WritingSheet } from './lazy-features.ts';
import { SavedIndicator } from './SavedIndicator.tsx';
import { SidePanel } from './SidePanel.tsx';
import { StageBar } from './StageBar.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import { WorkshopHeader } from './WorkshopHeader.tsx';

export interface FrameProps {
  membership: Membership;
  onShare: () => void;
  onExport: () => void;
}

/** The workshop on a laptop, a large screen or a tablet. */
export function WideFrame({ membership, onShare, onExport }: FrameProps) {
  const view = useUi((state) => state.view);
  const isViewShown = useIsViewShown();
  return (
    <div className="workshop">
      {isViewShown ? (
        <WorkshopHeader membership={membership} onShare={onShare} onExport={onExport} />
      ) : (
        <div className="workshop-header" />
      )}
      <main className={`workshop__view workshop__view--${view}`}>
        <CurrentView corner={<SavedIndicator />} />
        {isViewShown && (
          <div className="workshop__bottom">
            <ViewSwitch />
            <div className="workshop__bar">
              <div className="workshop__toasts" ref={setToastPlace} />
              <Notices />
              <SignalBar />
              <StageBar />
            </div>
            {/* The canvas has the saved state in its own corner, beside the zoom buttons. */}
            {view !== 'canvas' && (
              <div className="status-box">
                <SavedIndicator />
              </div>
            )}
          </div>
        )}
      </main>
      {isViewShown ? <SidePanel /> : <div className="side-panel" />}
      {isViewShown && <WritingSheet />}
    </div>
  );
}
