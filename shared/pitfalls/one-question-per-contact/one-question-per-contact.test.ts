import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { oneQuestionPerContact } from './one-question-per-contact.ts';

pitfallTester(test, oneQuestionPerContact, {
  fires: {
    'the rule is in force': {
      patch: { businessRules: { oneQuestionPerContact: true } },
      items: ['businessRules'],
    },
  },
  staysQuiet: {
    'the rule does not exist': { businessRules: { oneQuestionPerContact: false } },
    'the rule was not discussed': { meta: { stage: 'test' }, businessRules: { warmTransfer: true } },
  },
});
