import { useSession } from '#client/sync/hooks.ts';
import { AgreedNotice } from './lazy-features.ts';

/**
 * What is at hand in the bar under the board while a session runs. Each tool brings its own button, menu and texts, is
 * fetched apart (`later`) and draws nothing while it has nothing to say.
 */

/** For who leads the session. */
export function FacilitatorTools() {
  return null;
}

/** For everybody who takes part. */
export function EveryoneTools() {
  const { agreed } = useSession();
  return agreed && <AgreedNotice />;
}
