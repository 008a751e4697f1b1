import { memo, useCallback, useEffect, useState } from 'react';
import { isSharedDevice } from '#client/device/device-storage.ts';
import { ExportDialog } from '#client/features/share/ExportDialog.tsx';
import { ShareDialog } from '#client/features/share/ShareDialog.tsx';
import type { Membership } from '#client/http/workshops.ts';
import { useMe, usePresenceChannel, useSavedState, useStrategySelector } from '#client/sync/hooks.ts';
import { WorkshopProvider } from '#client/sync/WorkshopProvider.tsx';
import { useIsPhone } from '#client/ui/use-media-query.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { Announcer } from './workshop/Announcer.tsx';
import { BlockedPage, EndedPage, isEnding } from './workshop/EndPages.tsx';
import { PhoneFrame } from './workshop/PhoneFrame.tsx';
import { useFindingKeys } from './workshop/use-finding-keys.ts';
import { useFollowGroup } from './workshop/use-stages.ts';
import { useToldFindings } from './workshop/use-told-findings.ts';
import { WideFrame } from './workshop/WideFrame.tsx';
import './workshop/workshop.css';
import './workshop/phone.css';

/** The workshop, for someone who is in. */
export function WorkshopPage({ membership }: { membership: Membership }) {
  return (
    <WorkshopProvider workshopId={membership.id} me={membership} keepsOnDevice={!isSharedDevice()}>
      <ConnectedWorkshop membership={membership} />
    </WorkshopProvider>
  );
}

function ConnectedWorkshop({ membership }: { membership: Membership }) {
  const saved = useSavedState();
  const [worksOnBlocked, setWorksOnBlocked] = useState(false);
  if (isEnding(saved.kind)) return <EndedPage state={saved.kind} workshopId={membership.id} />;
  if (saved.kind === 'blocked' && !worksOnBlocked)
    return <BlockedPage onWorkOn={() => setWorksOnBlocked(true)} />;
  return <Frame membership={membership} />;
}

/** Apart and remembered, since the saved state above it changes with every key. */
const Frame = memo(function Frame({ membership }: { membership: Membership }) {
  const isPhone = useIsPhone();
  const [dialog, setDialog] = useState<'share' | 'export' | null>(null);
  const { role } = useMe();
  const departments = useStrategySelector(useCallback((strategy) => strategy.departments, []));
  useFollowGroup(membership);
  useTellSelection();
  useFindingKeys();

  const frame = {
    membership,
    onShare: () => setDialog('share'),
    onExport: () => setDialog('export'),
  };
  return (
    <>
      <Announcer />
      <FindingsTeller />
      {isPhone ? <PhoneFrame {...frame} /> : <WideFrame {...frame} />}
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

/** Apart, so that a finding that comes or goes does not draw the whole frame again. */
function FindingsTeller() {
  useToldFindings();
  return null;
}

/** Shows the others what I have selected, whichever view I selected it in. */
function useTellSelection(): void {
  const presence = usePresenceChannel();
  const selection = useUi((state) => state.selection);
  useEffect(() => presence.setSelection(selection), [presence, selection]);
}
