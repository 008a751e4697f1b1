import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';

function many(prefix: string, count: number, item: (index: number) => Record<string, unknown>) {
  return Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    name: `${prefix} ${index}`,
    text: `${prefix} ${index}`,
    ...item(index),
  }));
}

/** A strategy of 2,000 items with a name each, and 5,000 notes. */
export function largeStrategy(): Strategy {
  return strategyFromPatch({
    meta: { stage: 'test', startMonth: '2027-01' },
    ambition: { serviceTier: 'premium' },
    profile: { businessModel: 'subscription' },
    departments: many('d', 20, (i) => ({ kind: ['it', 'hr', 'finance', 'customer_service'][i % 4] })),
    goals: many('g', 400, (i) => ({
      level: i % 2 ? 'interim' : 'strategic',
      horizon: `20${28 + (i % 3)}-06`,
      ...(i % 2 ? { parentId: `g${i - 1}` } : {}),
    })),
    kpis: many('k', 200, (i) => ({ kind: i % 3 ? 'nps' : 'aht', baseline: 10, target: 20 })),
    customerTypes: many('t', 100, (i) => ({ vulnerabilities: i % 5 ? [] : ['no_device'] })),
    contactReasons: many('r', 300, (i) => ({
      rootCause: i % 2 ? 'x' : '',
      approach: i % 4 ? null : 'automate',
    })),
    channels: many('c', 400, (i) => ({
      kind: ['phone', 'chatbot', 'whatsapp', 'email'][i % 4],
      status: i % 3 ? 'existing' : 'planned',
      motives: i % 2 ? ['cost_saving'] : ['customer_need'],
      contactReasonIds: [`r${i % 300}`],
    })),
    systems: many('y', 200, (i) => ({ status: 'planned', motives: i % 2 ? ['trend'] : ['strategy'] })),
    sourcing: many('s', 100, () => ({
      choice: 'hybrid',
      reasons: ['cost'],
      contract: { payBasis: 'fixed' },
    })),
    risks: many('q', 100, () => ({ name: 'x' })),
    initiatives: many('i', 180, (i) => ({ kind: i % 2 ? 'system' : 'channel', start: '2027-02' })),
    notes: many('n', 5000, (i) => ({ text: `Briefje ${i}`, item: `c${i % 400}` })),
  });
}
