import { Route } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector } from '#client/sync/hooks.ts';
import { Badge } from '#client/ui/Badge.tsx';
import { Popover } from '#client/ui/Popover.tsx';
import { Tabs, tabPanelProps } from '#client/ui/Tabs.tsx';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { BarButton } from './BarButton.tsx';
import { ParkingLot } from './ParkingLot.tsx';
import { Participation } from './Participation.tsx';
import { PlanDialog } from './PlanDialog.tsx';
import { Steps } from './Steps.tsx';
import { useSilencePrompt } from './use-silence-prompt.ts';

type View = 'steps' | 'participation' | 'parked';

const idPrefix = 'flow-course';

/** For whoever leads: the steps and the clock of the session, who brought in what, and what is parked. */
export function CourseTool() {
  const t = useTexts();
  const [view, setView] = useState<View>('steps');
  const [isPlanning, setIsPlanning] = useState(false);
  const parked = useStrategySelector(
    useCallback((strategy: Strategy) => strategy.notes.filter((note) => note.parked).length, []),
  );
  useSilencePrompt();
  return (
    <>
      <Popover
        title={t('flow.course')}
        trigger={(props) => (
          <BarButton label={t('flow.course')} {...props}>
            <Route size={18} strokeWidth={1.75} aria-hidden="true" />
          </BarButton>
        )}
      >
        {(close) => (
          <>
            <Tabs
              label={t('flow.course')}
              idPrefix={idPrefix}
              selected={view}
              onSelect={setView}
              tabs={[
                { id: 'steps', label: t('flow.steps') },
                { id: 'participation', label: t('flow.participation') },
                {
                  id: 'parked',
                  label: (
                    <>
                      {t('flow.parked')}
                      {parked > 0 && <Badge>{parked}</Badge>}
                    </>
                  ),
                },
              ]}
            />
            <div {...tabPanelProps(idPrefix, view)} className="flow-panel">
              {view === 'steps' && (
                <Steps
                  onEdit={() => {
                    close();
                    setIsPlanning(true);
                  }}
                />
              )}
              {view === 'participation' && <Participation />}
              {view === 'parked' && <ParkingLot onShow={close} />}
            </div>
          </>
        )}
      </Popover>
      {isPlanning && <PlanDialog onClose={() => setIsPlanning(false)} />}
    </>
  );
}
