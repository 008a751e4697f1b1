import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { vulnerableShutOut } from './vulnerable-shut-out.ts';

pitfallTester(test, vulnerableShutOut, {
  fires: {
    'the example of the catalogue': {
      patch: {
        customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }],
        channels: [
          { id: 'c1', kind: 'phone', status: 'closing' },
          { id: 'c2', kind: 'web_self_service', status: 'existing' },
        ],
      },
      items: ['t1', 'c1'],
    },
    'digital only, even with a phone line': {
      patch: {
        customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['temporary'] }],
        channelVision: { channelPrinciple: 'digital_only' },
        channels: [{ id: 'c1', kind: 'phone', status: 'existing' }],
      },
      items: ['t1'],
    },
    'digital only and the phone line closes': {
      patch: {
        customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['temporary'] }],
        channelVision: { channelPrinciple: 'digital_only' },
        channels: [{ id: 'c1', kind: 'phone', status: 'closing' }],
      },
      items: ['t1', 'c1'],
    },
    'live chat is no use to people without a device': {
      patch: {
        customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['low_literacy', 'sensory'] }],
        channels: [
          { id: 'c1', kind: 'chat', status: 'existing' },
          { id: 'c2', kind: 'video', status: 'rejected' },
        ],
      },
      items: ['t1', 'c2'],
    },
    'nothing closes, but the block is agreed and nothing is there': {
      patch: {
        blocks: [{ id: 'service-setup', status: 'agreed' }],
        customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['cognitive'] }],
        channels: [{ id: 'c1', kind: 'email', status: 'existing' }],
      },
      items: ['t1'],
    },
    'the open line serves another type': {
      patch: {
        customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }, { id: 't2' }],
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', customerTypeIds: ['t2'] },
          { id: 'c2', kind: 'counter', status: 'closing' },
        ],
      },
      items: ['t1', 'c2'],
    },
    'only the type that is left without a channel': {
      patch: {
        meta: { stage: 'test' },
        customerTypes: [
          { id: 't1', name: 'Ouderen', vulnerabilities: ['no_connectivity'] },
          { id: 't2', vulnerabilities: ['financial_stress'] },
        ],
        channels: [{ id: 'c1', kind: 'chat', status: 'existing' }],
      },
      items: ['t1'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue': {
      customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }],
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing' },
        { id: 'c2', kind: 'web_self_service', status: 'existing' },
      ],
    },
    'a type without vulnerabilities': {
      meta: { stage: 'test' },
      channelVision: { channelPrinciple: 'digital_only' },
      customerTypes: [{ id: 't1', digitalSkill: 'low' }],
      channels: [{ id: 'c1', kind: 'phone', status: 'closing' }],
    },
    'live chat serves people with money worries': {
      customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['financial_stress'] }],
      channels: [
        { id: 'c1', kind: 'chat', status: 'existing' },
        { id: 'c2', kind: 'phone', status: 'closing' },
      ],
    },
    'nothing closes and the block is open': {
      customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }],
      channels: [{ id: 'c1', kind: 'web_self_service', status: 'existing' }],
    },
    'a channel that is not live closes': {
      customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }],
      channels: [{ id: 'c1', kind: 'email', status: 'closing' }],
    },
    'a call-back that is still to come': {
      meta: { stage: 'test' },
      customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }],
      channels: [
        { id: 'c1', kind: 'callback', status: 'planned' },
        { id: 'c2', kind: 'phone', status: 'closing' },
      ],
    },
    'the type that the line was kept for no longer exists: it serves everyone': {
      meta: { stage: 'test' },
      customerTypes: [{ id: 't1', name: 'Ouderen', vulnerabilities: ['no_device'] }],
      channels: [{ id: 'c1', kind: 'phone', status: 'existing', customerTypeIds: ['gone'] }],
    },
  },
});
