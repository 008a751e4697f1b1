import { test } from 'vitest';
import { pitfallTester } from '../pitfall-tester.ts';
import { ccoAsCallCentreBoss } from './cco-as-call-centre-boss.ts';

pitfallTester(test, ccoAsCallCentreBoss, {
  fires: {
    'the mandate ends at the contact centre': {
      patch: { position: { boardVoice: 'cco', ccoMandate: 'contact_centre_only' } },
      items: ['position'],
    },
    'no mandate at all': {
      patch: { position: { boardVoice: 'cco', ccoMandate: 'none' } },
      items: ['position'],
    },
  },
  staysQuiet: {
    'the mandate covers the whole experience': {
      position: { boardVoice: 'cco', ccoMandate: 'whole_experience' },
    },
    'the mandate was not discussed': { meta: { stage: 'test' }, position: { boardVoice: 'cco' } },
    'there is no CCO': { position: { boardVoice: 'portfolio_holder', ccoMandate: 'none' } },
    'the mandate of a CCO who may never come': { position: { ccoMandate: 'contact_centre_only' } },
  },
});
