import { describe, expect, it } from 'vitest';
import { budgetKind } from '#shared/strategy/enums/resources.ts';
import { contactCostKinds, unitCost } from './unit-cost.ts';

describe('unit cost', () => {
  it('divides the cost by contacts and by customers', () => {
    expect(unitCost({ costEur: 6_090_000, contacts: 600_000, customers: 400_000 })).toEqual({
      ok: true,
      result: { perContact: 10.15, perCustomer: 15.225, contactRatio: 1.5 },
    });
  });

  it('shows a success that the cost per contact hides: fewer contacts, cheaper customers', () => {
    const before = unitCost({ costEur: 1_000_000, contacts: 100_000, customers: 50_000 });
    const after = unitCost({ costEur: 800_000, contacts: 60_000, customers: 50_000 });
    if (!before.ok || !after.ok) throw new Error('No answer.');
    expect(after.result.perContact).toBeGreaterThan(before.result.perContact ?? 0);
    expect(after.result.perCustomer).toBeLessThan(before.result.perCustomer ?? 0);
  });

  it('leaves open what is not known, and refuses to divide by nobody', () => {
    expect(unitCost({ costEur: 100, contacts: null, customers: 10 })).toEqual({
      ok: true,
      result: { perContact: null, perCustomer: 10, contactRatio: null },
    });
    expect(unitCost({ costEur: 100, contacts: 0, customers: 10 })).toMatchObject({
      problem: { code: 'out-of-range', input: 'contacts' },
    });
  });

  it('counts kinds of budget line that the model has', () => {
    for (const kind of contactCostKinds) expect(budgetKind.values).toContain(kind);
  });
});
