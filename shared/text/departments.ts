import type { Bilingual } from './language.ts';

/** A kind of department, with its place in the palette of departments. */
export interface DepartmentKindInfo {
  /** The value of the `deptKind` enum of the model. */
  readonly kind: string;
  readonly label: Bilingual;
  /** Place in the palette of departments, 1 to 12. */
  readonly color: number;
  /** Kinds past the twelfth start over with the colours and carry a second mark, so that they can be told apart. */
  readonly isSecondRound: boolean;
}

const labels: readonly (readonly [kind: string, nl: string, en: string])[] = [
  ['customer_service', 'Klantenservice', 'Customer service'],
  ['it', 'IT', 'IT'],
  ['hr', 'HR', 'HR'],
  ['finance', 'Finance', 'Finance'],
  ['marketing', 'Marketing', 'Marketing'],
  ['sales', 'Sales', 'Sales'],
  ['logistics', 'Logistiek', 'Logistics'],
  ['operations', 'Operations', 'Operations'],
  ['legal', 'Juridische zaken', 'Legal'],
  ['procurement', 'Inkoop', 'Procurement'],
  ['product', 'Productmanagement', 'Product management'],
  ['board', 'Directie', 'Board'],
  ['provider', 'Facilitair contactcenter', 'Outsourcing provider'],
  ['chain_partner', 'Ketenpartner', 'External partner'],
  ['other', 'Anders', 'Other'],
];

const paletteSize = 12;

/** Every kind of department, in the order of the palette. Without zod, so that a light page may use it. */
export const departmentKinds: readonly DepartmentKindInfo[] = labels.map(([kind, nl, en], index) => ({
  kind,
  label: { nl, en },
  color: (index % paletteSize) + 1,
  isSecondRound: index >= paletteSize,
}));

const byKind: ReadonlyMap<string, DepartmentKindInfo> = new Map(
  departmentKinds.map((info) => [info.kind, info]),
);

/** The kind of a department; one that is unknown or not filled in counts as `other`. */
export function departmentKindOf(kind: string | null | undefined): DepartmentKindInfo {
  const info = byKind.get(kind ?? '') ?? departmentKinds.at(-1);
  if (!info) throw new Error('There are no kinds of department.');
  return info;
}
