import { expect, test } from 'vitest';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { pitfallTester } from '../pitfall-tester.ts';
import { proposeFix } from '../propose-fix.ts';
import { noInvestmentInCompetences } from './no-investment-in-competences.ts';

pitfallTester(test, noInvestmentInCompetences, {
  fires: {
    'a hundred and twenty euros': { patch: { people: { trainingEurPerFte: 120 } }, items: ['people'] },
    'one euro too little': {
      patch: { people: { trainingEurPerFte: 299, managersTrained: true } },
      items: ['people'],
    },
    'nothing at all': { patch: { people: { trainingEurPerFte: 0 } }, items: ['people'] },
    'enough for agents, nothing for managers': {
      patch: { people: { trainingEurPerFte: 450, managersTrained: false } },
      items: ['people'],
    },
    'managers are left out, the amount is not filled in': {
      patch: { people: { managersTrained: false } },
      items: ['people'],
    },
  },
  staysQuiet: {
    'enough, managers included': { people: { trainingEurPerFte: 450, managersTrained: true } },
    'exactly enough': { people: { trainingEurPerFte: 300 } },
    'neither was discussed': { meta: { stage: 'test' }, people: { terms: 'market' } },
  },
});

test('the fix changes only what falls short', () => {
  const propose = (people: object) =>
    proposeFix({ pitfall: 'no-investment-in-competences', items: ['people'] }, strategyFromPatch({ people }));
  expect(propose({ trainingEurPerFte: 450, managersTrained: false })).toEqual([
    { set: 'people.managersTrained', value: true },
  ]);
  expect(propose({ trainingEurPerFte: 120 })).toEqual([{ set: 'people.trainingEurPerFte', value: 300 }]);
});
