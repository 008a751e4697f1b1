import { CourseTool } from './CourseTool.tsx';
import { SignalsTool } from './SignalsTool.tsx';
import { TimerTool } from './TimerTool.tsx';

/** What whoever leads has at hand for time, steps and turns. */
export function FlowTools() {
  return (
    <>
      <TimerTool />
      <SignalsTool />
      <CourseTool />
    </>
  );
}
