import { type Fix, setOnItem } from '../fix.ts';

/** Agrees to tell customers beforehand and to stop on hold, for each call flow where that is not so yet. */
export const fix: Fix = {
  label: {
    nl: 'Meld opnames vooraf en stop ze in de wacht',
    en: 'Announce recordings and stop them on hold',
  },
  kind: 'mend',
  propose({ strategy: { callFlows }, items }) {
    const careless = callFlows.filter(({ id }) => items.includes(id));
    const untold = careless.filter(({ recordingNotice }) => recordingNotice !== true);
    const onHold = careless.filter(({ recordsHoldTime }) => recordsHoldTime === true);
    return [
      ...untold.map(({ id }) => setOnItem('callFlows', id, 'recordingNotice', true)),
      ...onHold.map(({ id }) => setOnItem('callFlows', id, 'recordsHoldTime', false)),
    ];
  },
};
