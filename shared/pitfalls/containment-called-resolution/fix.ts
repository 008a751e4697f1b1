import { addItem, type Fix } from '../fix.ts';

/** Puts what was truly resolved next to what stayed in the bot, to follow and without a target. */
export const fix: Fix = {
  label: { nl: 'Volg wat selfservice oplost', en: 'Monitor what self-service resolves' },
  kind: 'mend',
  propose() {
    return [addItem('kpis', { kind: 'self_service_resolution', use: 'monitor' })];
  },
};
