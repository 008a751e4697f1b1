import type { ConsistencyCheck } from './inconsistency.ts';

/** A channel closes after it opens. Past midnight means day and night, or two channels. */
export const openingHours: ConsistencyCheck = ({ channels }) =>
  channels
    .filter(({ openFrom, openTo }) => openFrom !== null && openTo !== null && openTo <= openFrom)
    .map(({ id }) => ({
      path: `channels.${id}.openTo`,
      text: {
        nl: 'Het kanaal sluit voordat het opengaat. Is het dag en nacht open, kies dat dan hierboven.',
        en: 'The channel closes before it opens. If it is open day and night, choose that above.',
      },
    }));
