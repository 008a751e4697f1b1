import { later } from '#client/ui/later.tsx';
import { useIsFar } from '../flow/detail.ts';
import type { NodeFeed } from '../flow/node-feed.ts';

const Overview = later(async () => (await import('./Overview.tsx')).Overview);

/** What draws the notes for somebody who sees the board from so far that texts are left out. */
export function FarOverview({ feed }: { feed: NodeFeed }) {
  return useIsFar() && <Overview feed={feed} />;
}
