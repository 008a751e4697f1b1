import { fieldColumn, nameColumn } from '#shared/report/answers.ts';
import { counted, phrase, say } from '#shared/report/context.ts';
import { ownText } from '#shared/report/free-text.ts';
import { channelPictures, channelShares } from '#shared/report/pictures/figures.ts';
import { titleRuns } from '#shared/report/values.ts';
import { formatPercent } from '#shared/text/format.ts';
import { chartPart, deckTable, oneBand, type SlideMaker, slide } from '../make.ts';

const words = {
  channels: { nl: 'Kanalen', en: 'Channels' },
  channelsTitle: {
    nl: '{name} is het grootste kanaal, met {share} van de contacten',
    en: '{name} is the largest channel, with {share} of contacts',
  },
  channelsCount: {
    one: { nl: 'We werken met {count} kanaal', en: 'We work with {count} channel' },
    other: { nl: 'We werken met {count} kanalen', en: 'We work with {count} channels' },
  },
  mix: { nl: 'Aandeel in de contacten', en: 'Share of contacts' },
} as const;

/** The mix of channels as a chart, with what each is for. */
export const channelsSlide: SlideMaker = (context) => {
  const { channels } = context.strategy;
  if (channels.length === 0) return null;
  const shares = channelShares(context);
  const volumes = new Map(shares.map(({ id, volume }) => [id, volume]));
  const ordered = [...channels].sort((a, b) => (volumes.get(b.id) ?? -1) - (volumes.get(a.id) ?? -1));
  const [largest] = shares;
  return slide(context, 'channels', words.channels, {
    title: largest
      ? phrase(context, words.channelsTitle, {
          name: titleRuns(context, largest.id),
          share: formatPercent(largest.sharePct, context.language),
        })
      : counted(context, channels.length, words.channelsCount),
    bands: oneBand(
      chartPart(channelPictures(context)[0], { label: say(context, words.mix) }),
      deckTable(
        ordered,
        [
          nameColumn(context, 'channels', 27),
          fieldColumn(context, 'channels', 'status', 25),
          fieldColumn(context, 'channels', 'ownerDeptId', 30),
        ],
        { share: 0.95 },
      ),
    ),
    notes: ordered.map(({ id }) => ownText(context, `channels.${id}.purpose`)),
  });
};
