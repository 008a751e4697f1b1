import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { noCustomerVoiceOnBoard } from './no-customer-voice-on-board.ts';

pitfallTester(test, noCustomerVoiceOnBoard, {
  fires: {
    'no voice on the board': { patch: { position: { boardVoice: 'none' } }, items: ['position'] },
  },
  staysQuiet: {
    'a board member has it in their portfolio': { position: { boardVoice: 'portfolio_holder' } },
    'there is a CCO, however narrow the mandate': { position: { boardVoice: 'cco', ccoMandate: 'none' } },
    'the voice was not discussed': {
      meta: { stage: 'test' },
      position: { reportsTo: 'operations', ccoMandate: 'none' },
    },
  },
});
