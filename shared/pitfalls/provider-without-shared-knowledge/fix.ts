import { type Fix, setAnswer } from '../fix.ts';

/** The provider works in the source that everyone else works in. */
export const fix: Fix = {
  label: { nl: 'Geef de partner toegang tot de kennisbron', en: 'Give the provider access to the knowledge' },
  kind: 'mend',
  propose: () => [setAnswer('knowledge', 'providerAccess', true)],
};
