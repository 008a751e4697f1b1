import { useSession } from '#client/sync/hooks.ts';
import { CourseTool } from './CourseTool.tsx';
import { SignalsTool } from './SignalsTool.tsx';
import { TimerTool } from './TimerTool.tsx';

/** What whoever leads has at hand for time, steps and turns. */
export function FlowTools() {
  // Nobody is asked to be ready once the strategy is agreed.
  const { agreed } = useSession();
  return (
    <>
      <TimerTool />
      {!agreed && <SignalsTool />}
      <CourseTool />
    </>
  );
}
