import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { fragmentedOwnership } from './fragmented-ownership.ts';

pitfallTester(test, fragmentedOwnership, {
  fires: {
    'two departments with a channel each, every one for itself': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        collaboration: { steering: 'silos' },
        channels: [
          { id: 'c1', kind: 'phone', status: 'existing', ownerDeptId: 'cs' },
          { id: 'c2', kind: 'social', status: 'existing', ownerDeptId: 'mk' },
        ],
      },
      items: ['c1', 'c2', 'collaboration'],
    },
    'channels to come count, those without an owner or that are going do not': {
      patch: {
        departments: [
          { id: 'cs', kind: 'customer_service' },
          { id: 'mk', kind: 'marketing' },
        ],
        collaboration: { steering: 'silos' },
        channels: [
          { id: 'c1', status: 'planned', ownerDeptId: 'mk' },
          { id: 'c2', status: 'existing' },
          { id: 'c3', status: 'closing', ownerDeptId: 'cs' },
          { id: 'c4', status: 'pilot', ownerDeptId: 'cs' },
          { id: 'c5', status: 'existing', ownerDeptId: 'cs' },
        ],
      },
      items: ['c1', 'c4', 'c5', 'collaboration'],
    },
  },
  staysQuiet: {
    'the departments coordinate': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      collaboration: { steering: 'coordinated' },
      channels: [
        { id: 'c1', kind: 'phone', status: 'existing', ownerDeptId: 'cs' },
        { id: 'c2', kind: 'social', status: 'existing', ownerDeptId: 'mk' },
      ],
    },
    'how departments are steered was not discussed': {
      meta: { stage: 'test' },
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      channels: [
        { id: 'c1', status: 'existing', ownerDeptId: 'cs' },
        { id: 'c2', status: 'existing', ownerDeptId: 'mk' },
      ],
    },
    'one owner of all channels': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      collaboration: { steering: 'silos' },
      channels: [
        { id: 'c1', status: 'existing', ownerDeptId: 'cs' },
        { id: 'c2', status: 'existing', ownerDeptId: 'cs' },
      ],
    },
    'a channel without an owner is no second owner': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      collaboration: { steering: 'silos' },
      channels: [
        { id: 'c1', status: 'existing', ownerDeptId: 'cs' },
        { id: 'c2', status: 'existing' },
      ],
    },
    'the second owner no longer exists': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      collaboration: { steering: 'silos' },
      channels: [
        { id: 'c1', status: 'existing', ownerDeptId: 'cs' },
        { id: 'c2', status: 'existing', ownerDeptId: 'gone' },
      ],
    },
    'the channel of the second owner is going': {
      departments: [
        { id: 'cs', kind: 'customer_service' },
        { id: 'mk', kind: 'marketing' },
      ],
      collaboration: { steering: 'silos' },
      channels: [
        { id: 'c1', status: 'existing', ownerDeptId: 'cs' },
        { id: 'c2', status: 'closing', ownerDeptId: 'mk' },
      ],
    },
  },
});
