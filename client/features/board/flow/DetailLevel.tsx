import { type ReactFlowState, useStore } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import { type Detail, detailStore, farZoom } from './detail.ts';

function detailOf({ transform }: ReactFlowState): Detail {
  if (transform[2] < 0.13) return 'overview';
  return transform[2] < farZoom ? 'titles' : 'full';
}

/**
 * The one subscription to the zoom: it sets an attribute on the board, and style sheets do the rest, so that no card
 * renders again because somebody zooms.
 */
export function DetailLevel() {
  const detail = useStore(detailOf);
  const marker = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const flow = marker.current?.closest<HTMLElement>('.board-flow');
    if (flow) flow.dataset['detail'] = detail;
    detailStore.patch({ detail });
  }, [detail]);
  return <span ref={marker} hidden />;
}
