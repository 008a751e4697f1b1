import { ReactFlowProvider, useStoreApi } from '@xyflow/react';
import { type ReactNode, useState } from 'react';

/** What lets tools around the board reach its camera. */
export function FlowProvider({ children }: { children: ReactNode }) {
  return (
    <ReactFlowProvider>
      <Unmeasured>{children}</Unmeasured>
    </ReactFlowProvider>
  );
}

/**
 * Tells React Flow to measure nothing: the layout says how large things are (`node-store.ts`). It would measure each
 * node that comes into view, take the same size for a new one, and draw that node again.
 */
function Unmeasured({ children }: { children: ReactNode }) {
  const flow = useStoreApi();
  // Before any node is drawn, which takes hold of what measures it.
  useState(() => flow.setState({ updateNodeInternals: () => undefined }));
  return children;
}
