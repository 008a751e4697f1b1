import { ReactFlowProvider } from '@xyflow/react';
import type { ReactNode } from 'react';

/** What lets tools around the board reach its camera. */
export function FlowProvider({ children }: { children: ReactNode }) {
  return <ReactFlowProvider>{children}</ReactFlowProvider>;
}
