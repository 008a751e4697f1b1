import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { inHouseBySentiment } from './in-house-by-sentiment.ts';

pitfallTester(test, inHouseBySentiment, {
  fires: {
    'the example of the catalogue: no core competence, and only the soul of the company': {
      patch: {
        profile: { coreCompetence: false },
        sourcing: [{ id: 's1', choice: 'in_house', reasons: ['soul_of_company'] }],
      },
      items: ['s1'],
    },
    'only the decision without another reason': {
      patch: {
        profile: { coreCompetence: false },
        sourcing: [
          { id: 's1', choice: 'in_house', reasons: ['soul_of_company', 'control'] },
          { id: 's2', choice: 'in_house', reasons: ['soul_of_company'] },
        ],
      },
      items: ['s2'],
    },
  },
  staysQuiet: {
    'the counter-example of the catalogue: a business reason is given as well': {
      profile: { coreCompetence: false },
      sourcing: [{ id: 's1', choice: 'in_house', reasons: ['soul_of_company', 'knowledge'] }],
    },
    'it is not known whether it is a core competence': {
      sourcing: [{ id: 's1', choice: 'in_house', reasons: ['soul_of_company'] }],
    },
    'it is a core competence': {
      profile: { coreCompetence: true },
      sourcing: [{ id: 's1', choice: 'in_house', reasons: ['soul_of_company'] }],
    },
    'no reason is given yet': {
      profile: { coreCompetence: false },
      sourcing: [{ id: 's1', choice: 'in_house' }],
    },
    'another reason alone': {
      profile: { coreCompetence: false },
      sourcing: [{ id: 's1', choice: 'in_house', reasons: ['control'] }],
    },
    'part of the work goes out': {
      profile: { coreCompetence: false },
      sourcing: [{ id: 's1', choice: 'hybrid', reasons: ['soul_of_company'] }],
    },
  },
});
