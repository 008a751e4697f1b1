import { isNo } from '../facts.ts';
import { type Fix, setOnItem } from '../fix.ts';

/** Every channel in a pair that differs answers from the shared source. */
export const fix: Fix = {
  label: { nl: 'Gebruik overal dezelfde kennisbron', en: 'Use the same knowledge source everywhere' },
  kind: 'mend',
  propose: ({ strategy, items }) =>
    strategy.channels
      .filter(({ id, usesSharedKnowledge }) => items.includes(id) && isNo(usesSharedKnowledge))
      .map(({ id }) => setOnItem('channels', id, 'usesSharedKnowledge', true)),
};
