import { definePitfall } from '../definition.ts';
import { isOneOf } from '../facts.ts';
import { articles } from '../source.ts';
import { text } from './text.ts';

/** The role takes years to pay off, while the organisation goes for results this quarter. */
export const shortTermPromise = definePitfall({
  id: 'short-term-promise',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'conflict',
  ripeOn: [],
  source: [articles.ziptoneStrategy],
  reads: ['profile.resultHorizon', 'ambition.role'],
  text,
  check({ strategy: { profile, ambition } }) {
    const takesYears = isOneOf(ambition.role, [
      'strengthen_brand',
      'retain_customers',
      'improve_organisation',
    ]);
    if (profile.resultHorizon !== 'short' || !takesYears) return null;
    return { items: ['ambition', 'profile'], evidence: ['ambition.role', 'profile.resultHorizon'] };
  },
});
