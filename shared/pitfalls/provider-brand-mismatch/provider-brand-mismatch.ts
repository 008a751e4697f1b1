import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { idsOf, isNo, isOutsourced, isUnknown, pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** A provider is named, but nobody tested whether it sounds and acts like the brand. */
export const providerBrandMismatch = definePitfall({
  id: 'provider-brand-mismatch',
  set: 'reserve',
  top: false,
  severity: 'hint',
  kind: 'gap',
  ripeOn: ['flexibility'],
  source: [articles.sourcingCustomerManagement, articles.outsourcingWiki],
  reads: ['sourcing.choice', 'sourcing.partnerName', 'sourcing.brandFitChecked', 'profile.brandValues'],
  text,
  fix,
  check({ strategy: { sourcing, profile } }) {
    const hasBrandValues = !isEmptyValue(profile.brandValues);
    const withPartner = sourcing.filter(
      (decision) => isOutsourced(decision) && !isEmptyValue(decision.partnerName),
    );
    const untested = withPartner.filter(
      ({ brandFitChecked }) => isNo(brandFitChecked) || (hasBrandValues && isUnknown(brandFitChecked)),
    );
    const isAboutValues = untested.some(({ brandFitChecked }) => isUnknown(brandFitChecked));
    return {
      items: idsOf(untested),
      evidence: [
        ...pathsOf('sourcing', untested, 'choice', 'partnerName', 'brandFitChecked'),
        ...(isAboutValues ? ['profile.brandValues'] : []),
      ],
    };
  },
});
