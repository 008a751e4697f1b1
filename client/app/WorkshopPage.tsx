import { memo, Suspense, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { isSharedDevice } from '#client/device/device-storage.ts';
import type { Membership } from '#client/http/workshops.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import {
  useIsLoaded,
  useMe,
  usePresenceChannel,
  useStrategySelector,
  useWorkshop,
} from '#client/sync/hooks.ts';
import { type FinalState, isFinal, type SavedState } from '#client/sync/saved-state.ts';
import { WorkshopProvider } from '#client/sync/WorkshopProvider.tsx';
import { LoadingPage } from '#client/ui/LoadingPage.tsx';
import { fetchTheRest } from '#client/ui/later.tsx';
import { useIsPhone, useIsPhoneUnderDialogs } from '#client/ui/use-media-query.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { useIsViewShown, whenViewShown } from '#client/ui-state/view-shown.ts';
import type { Opening } from '#shared/opening/opening.ts';
import { Announcer } from './workshop/Announcer.tsx';
import {
  BlockedPage,
  BoardView,
  EndedPage,
  ExportDialog,
  FindingsTeller,
  PhoneFrame,
  ShareDialog,
} from './workshop/lazy-features.ts';
import { useFindingKeys } from './workshop/use-finding-keys.ts';
import { useFollowGroup } from './workshop/use-stages.ts';
import { WideFrame } from './workshop/WideFrame.tsx';
import './workshop/workshop.css';
import './workshop/stepper.css';
import './workshop/people.css';
import './workshop/stage-bar.css';
import './workshop/side-panel.css';
import './workshop/phone.css';
import './workshop/phone-bar.css';
import './workshop/phone-stage-bar.css';
import './workshop/me-panel.css';

/** Somebody who is in, and the workshop as it stood when they came. */
export interface WorkshopPageProps {
  readonly membership: Membership;
  /** Null when the server gave none. */
  readonly opening: Opening | null;
}

/** The workshop, for someone who is in. */
export function WorkshopPage({ membership, opening }: WorkshopPageProps) {
  return (
    <WorkshopProvider
      workshopId={membership.id}
      me={triesOut(membership) ? { ...membership, role: 'participant', triesOut: true } : membership}
      keepsOnDevice={!isSharedDevice()}
      {...(opening && { opening })}
      viewShown={whenViewShown}
    >
      <ConnectedWorkshop membership={membership} />
    </WorkshopProvider>
  );
}

/** A facilitator may see the workshop as a participant does, in a tab of its own: an address with this in it. */
function triesOut({ role }: Membership): boolean {
  return role === 'facilitator' && new URLSearchParams(window.location.search).get('try') === 'participant';
}

function ConnectedWorkshop({ membership }: { membership: Membership }) {
  const { saved } = useWorkshop();
  const trouble = useSyncExternalStore(saved.subscribe, () => troubleOf(saved.current()));
  const [worksOnBlocked, setWorksOnBlocked] = useState(false);
  if (trouble !== null && trouble !== 'blocked')
    return <EndedPage state={trouble} workshopId={membership.id} />;
  if (trouble === 'blocked' && !worksOnBlocked)
    return <BlockedPage onWorkOn={() => setWorksOnBlocked(true)} />;
  return <LoadedWorkshop membership={membership} />;
}

/** What keeps somebody from going on here, if anything does. */
function troubleOf(state: SavedState): FinalState | 'blocked' | null {
  return isFinal(state) || state.kind === 'blocked' ? state.kind : null;
}

/** Drawn once there is something to show, so that nothing is drawn twice; also when nothing comes. */
function LoadedWorkshop({ membership }: { membership: Membership }) {
  const t = useTexts();
  const { saved } = useWorkshop();
  const isLoaded = useIsLoaded();
  const isOnItsWay = useSyncExternalStore(saved.subscribe, () => mayStillCome(saved.current()));
  const isFetched = useFirstViewFetched();
  if ((isLoaded || !isOnItsWay) && isFetched) return <Frame membership={membership} />;
  return <LoadingPage label={t('common.loading')} />;
}

/** Whether the server is being asked or answers already. */
function mayStillCome({ kind }: SavedState): boolean {
  return kind === 'connecting' || kind === 'saving' || kind === 'saved';
}

/** Whether the program of the view that comes first is there, or could not be fetched. */
function useFirstViewFetched(): boolean {
  const isPhone = useIsPhone();
  const [isFetched, setFetched] = useState(false);
  useEffect(() => {
    const first = isPhone ? PhoneFrame.fetch() : BoardView.fetch();
    first.catch(() => undefined).then(() => setFetched(true));
  }, [isPhone]);
  return isFetched;
}

/** Apart and remembered, so that what happens to the connection does not draw it again. */
const Frame = memo(function Frame({ membership }: { membership: Membership }) {
  const t = useTexts();
  const isPhone = useIsPhoneUnderDialogs();
  const [dialog, setDialog] = useState<'share' | 'export' | null>(null);
  const { role } = useMe();
  const departments = useStrategySelector(useCallback((strategy) => strategy.departments, []));
  const isViewShown = useIsViewShown();
  useFollowGroup(membership);
  useTellSelection();
  useFindingKeys();
  useEffect(() => {
    if (isViewShown) void fetchTheRest();
  }, [isViewShown]);

  const frame = {
    membership,
    onShare: () => setDialog('share'),
    onExport: () => setDialog('export'),
  };
  return (
    <>
      <Announcer />
      {isViewShown && <FindingsTeller />}
      {isPhone ? (
        <Suspense fallback={<LoadingPage label={t('common.loading')} />}>
          <PhoneFrame {...frame} />
        </Suspense>
      ) : (
        <WideFrame {...frame} />
      )}
      {dialog === 'share' && (
        <ShareDialog
          workshop={membership}
          role={role}
          departments={departments}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'export' && <ExportDialog workshopId={membership.id} onClose={() => setDialog(null)} />}
    </>
  );
});

/** Shows the others what I have selected, whichever view I selected it in. */
function useTellSelection(): void {
  const presence = usePresenceChannel();
  const selection = useUi((state) => state.selection);
  useEffect(() => presence.setSelection(selection), [presence, selection]);
}
