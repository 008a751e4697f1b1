import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { surveyBudgetOverTraining } from './survey-budget-over-training.ts';

pitfallTester(test, surveyBudgetOverTraining, {
  fires: {
    'one line of each': {
      patch: {
        budgetLines: [
          { id: 'b1', kind: 'research', amountEur: 90000 },
          { id: 'b2', kind: 'training', amountEur: 20000 },
        ],
      },
      items: ['b1', 'b2'],
    },
    'together more, research first, without the lines that have no amount': {
      patch: {
        budgetLines: [
          { id: 'b1', kind: 'training', amountEur: 30000 },
          { id: 'b2', kind: 'research', amountEur: 20000 },
          { id: 'b3', kind: 'training' },
          { id: 'b4', kind: 'research', amountEur: 10001 },
          { id: 'b5', kind: 'research' },
          { id: 'b6', kind: 'technology', amountEur: 500000 },
        ],
      },
      items: ['b2', 'b4', 'b1'],
    },
    'nothing for training, filled in on purpose': {
      patch: {
        budgetLines: [
          { id: 'b1', kind: 'training', amountEur: 0 },
          { id: 'b2', kind: 'research', amountEur: 1 },
        ],
      },
      items: ['b2', 'b1'],
    },
  },
  staysQuiet: {
    'more for training': {
      budgetLines: [
        { id: 'b1', kind: 'research', amountEur: 40000 },
        { id: 'b2', kind: 'training', amountEur: 60000 },
      ],
    },
    'just as much': {
      budgetLines: [
        { id: 'b1', kind: 'research', amountEur: 40000 },
        { id: 'b2', kind: 'training', amountEur: 15000 },
        { id: 'b3', kind: 'training', amountEur: 25000 },
      ],
    },
    'the amount for training was not filled in': {
      meta: { stage: 'test' },
      budgetLines: [
        { id: 'b1', kind: 'research', amountEur: 40000 },
        { id: 'b2', kind: 'training' },
      ],
    },
    'no line for training': {
      meta: { stage: 'test' },
      budgetLines: [
        { id: 'b1', kind: 'research', amountEur: 40000 },
        { id: 'b2', amountEur: 1000 },
      ],
    },
  },
});
