import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { withChanges } from '../fix.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { kpiDictated } from './kpi-dictated.ts';

pitfallTester(test, kpiDictated, {
  fires: {
    'marketing sets it, customer service has to meet it': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
      },
      items: ['k1'],
    },
    'the owner objects': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
        consents: [{ id: 'a1', item: 'k1', departmentId: 'cs', verdict: 'block' }],
      },
      items: ['k1'],
    },
    'only the one who set it agrees': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
        consents: [{ id: 'a1', item: 'k1', departmentId: 'mk', verdict: 'agree' }],
      },
      items: ['k1'],
    },
    'the owner agreed to something else': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        kpis: [
          { id: 'k1', ownerDeptId: 'cs', setByDeptId: 'mk' },
          { id: 'k2', ownerDeptId: 'cs', setByDeptId: 'mk' },
        ],
        consents: [{ id: 'a1', item: 'k2', departmentId: 'cs', verdict: 'agree' }],
      },
      items: ['k1'],
    },
    'the owner has not said what it thinks': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
        consents: [{ id: 'a1', item: 'k1', departmentId: 'cs' }],
      },
      items: ['k1'],
    },
  },
  staysQuiet: {
    'the owner agreed': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
      consents: [{ id: 'a1', item: 'k1', departmentId: 'cs', verdict: 'agree' }],
    },
    'the owner agreed with a remark': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
      consents: [{ id: 'a1', item: 'k1', departmentId: 'cs', verdict: 'agree_with_note' }],
    },
    'the owner set it': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      kpis: [{ id: 'k1', ownerDeptId: 'cs', setByDeptId: 'cs' }],
    },
    'who set it was not filled in': {
      meta: { stage: 'test' },
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      kpis: [{ id: 'k1', ownerDeptId: 'cs' }],
    },
    'no owner yet': {
      meta: { stage: 'test' },
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      kpis: [{ id: 'k1', setByDeptId: 'mk' }],
    },
    'the department that set it no longer exists': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      kpis: [{ id: 'k1', ownerDeptId: 'cs', setByDeptId: 'gone' }],
    },
  },
});

test('the owner is asked by name, in the language of the workshop, and only once', () => {
  const strategy = strategyFromPatch({
    meta: { language: 'en' },
    departments: [
      { id: 'cs', name: 'Service team' },
      { id: 'mk', kind: 'marketing' },
    ],
    kpis: [{ id: 'k1', kind: 'nps', ownerDeptId: 'cs', setByDeptId: 'mk' }],
  });
  const finding = { pitfall: 'kpi-dictated', items: ['k1'] };
  const asked = proposeFix(finding, strategy) ?? [];
  const question =
    'Question for Service team: Marketing has set this target. Do you confirm it or make a counter-proposal?';
  expect(asked).toMatchObject([{ add: 'notes', values: { item: 'k1', text: question, departmentId: null } }]);
  expect(proposeFix(finding, withChanges(strategy, asked))).toBeNull();
});
