import { type Fix, setAnswer } from '../fix.ts';

/** Agrees that a customer's story goes along. */
export const fix: Fix = {
  label: { nl: 'Verbind voortaan warm door', en: 'Transfer warm from now on' },
  kind: 'mend',
  propose() {
    return [setAnswer('businessRules', 'warmTransfer', true)];
  },
};
