import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { employeeLeftOut } from './employee-left-out.ts';

pitfallTester(test, employeeLeftOut, {
  fires: {
    'a goal for customers only': {
      patch: { meta: { stage: 'test' }, goals: [{ id: 'g1', level: 'strategic', tags: ['nps_up'] }] },
      items: ['visionStatements'],
    },
    'a vision of employees that nobody wrote down': {
      patch: {
        blocks: [{ id: 'staffing', status: 'agreed' }],
        goals: [{ id: 'g1' }, { id: 'g2', tags: ['quality', 'learning'] }],
        visionStatements: [
          { id: 'v1', topic: 'employees', text: '   ' },
          { id: 'v2', topic: 'customers', text: 'Klanten komen terug.' },
        ],
      },
      items: ['visionStatements'],
    },
    'a statement without a topic': {
      patch: {
        meta: { stage: 'agreed' },
        goals: [{ id: 'g1', tags: ['cost_reduction'] }],
        visionStatements: [{ id: 'v1', text: 'Wie klanten helpt, mag zelf beslissen.' }],
      },
      items: ['visionStatements'],
    },
  },
  staysQuiet: {
    'a vision of employees': {
      meta: { stage: 'test' },
      goals: [{ id: 'g1', level: 'strategic', tags: ['nps_up'] }],
      visionStatements: [{ id: 'v1', topic: 'employees', text: 'Wie klanten helpt, mag zelf beslissen.' }],
    },
    'a goal for employees among others': {
      meta: { stage: 'test' },
      goals: [
        { id: 'g1', tags: ['nps_up'] },
        { id: 'g2', level: 'operational', tags: ['quality', 'employee'] },
      ],
    },
    'no goals yet': {
      meta: { stage: 'test' },
      visionStatements: [{ id: 'v1', topic: 'customers', text: 'Klanten komen terug.' }],
    },
    'the block is not ripe': {
      blocks: [{ id: 'kpis', status: 'agreed' }],
      goals: [{ id: 'g1', tags: ['nps_up'] }],
    },
  },
});
