import { useCallback } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import type { Failure, FailureKind } from './call-server.ts';

const keys = {
  offline: 'common.failureOffline',
  missing: 'common.failureMissing',
  refused: 'common.failureRefused',
  invalid: 'common.failureInvalid',
  busy: 'common.failureBusy',
  broken: 'common.failureBroken',
} as const satisfies Record<FailureKind, string>;

/** Words for a call that did not work: the server's own where it explains what is wrong with the input. */
export function useFailureText(): (failure: Failure) => string {
  const t = useTexts();
  return useCallback(
    (failure) =>
      (failure.kind === 'invalid' || failure.kind === 'busy' ? failure.message : null) ??
      t(keys[failure.kind]),
    [t],
  );
}
