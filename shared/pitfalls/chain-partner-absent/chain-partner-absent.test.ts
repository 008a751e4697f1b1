import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { chainPartnerAbsent } from './chain-partner-absent.ts';

pitfallTester(test, chainPartnerAbsent, {
  fires: {
    'the parcel carrier stays away': {
      patch: {
        meta: { stage: 'test' },
        departments: [{ id: 'po', kind: 'chain_partner', involved: false }],
        contactReasons: [{ id: 'r1', name: 'Pakket', rootCause: 'Geen tijdvak', rootCauseDeptId: 'po' }],
      },
      items: ['r1', 'po'],
    },
    'a provider of which nobody said whether it joins': {
      patch: {
        blocks: [{ id: 'journeys', status: 'agreed' }],
        departments: [{ id: 'pr', kind: 'provider' }],
        contactReasons: [{ id: 'r1', rootCauseDeptId: 'pr' }],
      },
      items: ['r1', 'pr'],
    },
    'all reasons first, then each party once, and no party without a reason': {
      patch: {
        meta: { stage: 'test' },
        departments: [
          { id: 'pr', kind: 'provider' },
          { id: 'po', kind: 'chain_partner' },
          { id: 'un', kind: 'chain_partner' },
        ],
        contactReasons: [
          { id: 'r1', rootCauseDeptId: 'po' },
          { id: 'r2', rootCauseDeptId: 'pr' },
          { id: 'r3', rootCauseDeptId: 'po' },
        ],
      },
      items: ['r1', 'r2', 'r3', 'pr', 'po'],
    },
  },
  staysQuiet: {
    'the carrier is involved': {
      meta: { stage: 'test' },
      departments: [{ id: 'po', kind: 'chain_partner', involved: true }],
      contactReasons: [{ id: 'r1', name: 'Pakket', rootCause: 'Geen tijdvak', rootCauseDeptId: 'po' }],
    },
    'the cause sits inside': {
      meta: { stage: 'test' },
      departments: [{ id: 'lo', kind: 'logistics', involved: false }],
      contactReasons: [{ id: 'r1', rootCauseDeptId: 'lo' }],
    },
    'a party of unknown kind': {
      meta: { stage: 'test' },
      departments: [{ id: 'xx', involved: false }],
      contactReasons: [{ id: 'r1', rootCauseDeptId: 'xx' }],
    },
    'no cause points at it': {
      meta: { stage: 'test' },
      departments: [{ id: 'po', kind: 'chain_partner', involved: false }],
      contactReasons: [{ id: 'r1' }],
    },
    'the party was deleted': {
      meta: { stage: 'test' },
      departments: [{ id: 'po', kind: 'chain_partner', involved: false }],
      contactReasons: [{ id: 'r1', rootCauseDeptId: 'gone' }],
    },
    'the block is not ripe': {
      departments: [{ id: 'po', kind: 'chain_partner', involved: false }],
      contactReasons: [{ id: 'r1', rootCauseDeptId: 'po' }],
    },
  },
});
