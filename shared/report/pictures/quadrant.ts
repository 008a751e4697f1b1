import type { ItemOf } from '#shared/strategy/entities.ts';
import { approach } from '#shared/strategy/enums/customers.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { counted, phrase, type ReportContext } from '../context.ts';
import { plainText } from '../runs.ts';
import { joined } from '../values.ts';

type ContactReason = ItemOf<'contactReasons'>;

const words = {
  alt: {
    nl: 'Kwadrant met {count} naar waarde voor klant en organisatie: {cells}.',
    en: 'Quadrant with {count} by value to customer and organisation: {cells}.',
  },
  altOther: {
    one: {
      nl: 'Bij {count} daarvan koos de groep een andere aanpak dan het kwadrant aanraadt.',
      en: 'For {count} of them the group chose a different approach from the one that the quadrant suggests.',
    },
    other: {
      nl: 'Bij {count} daarvan koos de groep een andere aanpak dan het kwadrant aanraadt.',
      en: 'For {count} of them the group chose a different approach from the one that the quadrant suggests.',
    },
  },
  cell: { nl: '{approach} {count}', en: '{approach} {count}' },
  reasons: {
    one: { nl: '{count} contactreden', en: '{count} contact reason' },
    other: { nl: '{count} contactredenen', en: '{count} contact reasons' },
  },
} as const satisfies Record<string, Bilingual | Readonly<Record<string, Bilingual>>>;

/** Columns by value to the customer, rows by value to the organisation, the upper row first; what each place advises. */
export const quadrants = [
  { customer: 'low', organisation: 'high', advises: 'simplify' },
  { customer: 'high', organisation: 'high', advises: 'leverage' },
  { customer: 'low', organisation: 'low', advises: 'eliminate' },
  { customer: 'high', organisation: 'low', advises: 'automate' },
] as const;

export type Quadrant = (typeof quadrants)[number];

/** Where the value of a contact reason puts it; nothing until it was judged on both sides. */
export function quadrantOf({
  valueCustomer,
  valueOrganisation,
}: Pick<ContactReason, 'valueCustomer' | 'valueOrganisation'>): Quadrant | undefined {
  return quadrants.find(
    ({ customer, organisation }) => customer === valueCustomer && organisation === valueOrganisation,
  );
}

/** Whether the group chose another approach than the place of a contact reason advises. */
export function isAgainstAdvice(reason: ContactReason): boolean {
  const advised = quadrantOf(reason)?.advises;
  return advised !== undefined && reason.approach !== null && reason.approach !== advised;
}

/** What a picture of these contact reasons by value shows, in words. */
export function quadrantAlt(context: ReportContext, reasons: readonly ContactReason[]): string {
  const cells = quadrants.map((quadrant) =>
    phrase(context, words.cell, {
      approach: approach.labels[quadrant.advises][context.language].toLowerCase(),
      count: reasons.filter((reason) => quadrantOf(reason) === quadrant).length,
    }),
  );
  const other = reasons.filter(isAgainstAdvice);
  const sentence = phrase(context, words.alt, {
    count: counted(context, reasons.length, words.reasons),
    cells: joined(context, cells),
  });
  return [
    plainText(sentence),
    ...(other.length > 0 ? [plainText(counted(context, other.length, words.altOther))] : []),
  ].join(' ');
}
