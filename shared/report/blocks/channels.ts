import { dayOfWeek } from '#shared/strategy/enums/channels.ts';
import { formatWithUnit } from '#shared/strategy/paths.ts';
import type { Channel, Kpi } from '#shared/strategy/strategy.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { fieldColumn, nameColumn, remainder } from '../answers.ts';
import { phrase, type ReportContext, say, word } from '../context.ts';
import { table } from '../make.ts';
import { channelPictures, channelShares } from '../pictures/figures.ts';
import { run } from '../runs.ts';
import type { Block, Runs } from '../tree.ts';
import { saidAt } from '../values.ts';

const words = {
  caption: {
    nl: 'Kanalen: doel, openingstijden, belofte, eigenaar en volume',
    en: 'Channels: purpose, hours, promise, owner and volume',
  },
  purpose: { nl: 'Doel', en: 'Purpose' },
  hours: { nl: 'Open', en: 'Hours' },
  promise: { nl: 'Belofte', en: 'Promise' },
  dayAndNight: { nl: 'dag en nacht', en: 'day and night' },
  dayRange: { nl: '{first}–{last}', en: '{first}–{last}' },
  times: { nl: '{days} {from}–{to}', en: '{days} {from}–{to}' },
  withinSeconds: { nl: '{target} binnen {seconds} s', en: '{target} within {seconds} s' },
  within: { nl: 'binnen {time}', en: 'within {time}' },
  minutes: { nl: '{n} minuten', en: '{n} minutes' },
  days: { nl: '{n} dagen', en: '{n} days' },
  hoursLong: { nl: '{n} uur', en: '{n} hours' },
  perYear: { nl: 'Per jaar', en: 'Per year' },
  more: { nl: 'Verdere afspraken per kanaal', en: 'Further agreements per channel' },
} as const satisfies Record<string, Bilingual>;

/** Opening hours in a few words: "ma–vr 08:00–21:00" or "dag en nacht". */
export function openingHours(context: ReportContext, channel: Channel): Runs {
  if (channel.open247 === true) return say(context, words.dayAndNight);
  const days = daysInWords(context, channel.openDays);
  const { openFrom: from, openTo: to } = channel;
  if (from === null || to === null) return days;
  return phrase(context, words.times, { days, from, to });
}

function daysInWords(context: ReportContext, days: Channel['openDays']): Runs {
  const places = days.map((day) => dayOfWeek.values.indexOf(day));
  const label = (day: (typeof days)[number] | undefined) =>
    day === undefined ? '' : dayOfWeek.labels[day][context.language];
  const isRow = places.length > 2 && places.every((place, index) => place === (places[0] ?? 0) + index);
  if (isRow) return phrase(context, words.dayRange, { first: label(days[0]), last: label(days.at(-1)) });
  return days.length === 0 ? [] : [run(days.map(label).join(', '), context.language)];
}

const waitingRoomKinds: ReadonlySet<string | null> = new Set(['phone', 'callback', 'chat', 'video']);

function serviceLevelOf(context: ReportContext, channel: Channel): Kpi | undefined {
  const levels = context.strategy.kpis.filter((kpi) => kpi.kind === 'service_level' && kpi.target !== null);
  return (
    levels.find((kpi) => kpi.channelIds.includes(channel.id)) ??
    levels.find((kpi) => kpi.channelIds.length === 0 && waitingRoomKinds.has(channel.kind))
  );
}

const minutesPerDay = 1440;

/** Minutes as people say them: "45 minuten", "8 uur", "5 dagen". */
function duration(context: ReportContext, minutes: number): Runs {
  const say = (words: Bilingual, count: number) =>
    phrase(context, words, { n: formatNumber(count, context.language) });
  if (minutes >= 2 * minutesPerDay && minutes % minutesPerDay === 0) {
    return say(words.days, minutes / minutesPerDay);
  }
  return minutes >= 120 && minutes % 60 === 0
    ? say(words.hoursLong, minutes / 60)
    : say(words.minutes, minutes);
}

/** What customers may count on: the service level of the channel, or its response time. */
function promise(context: ReportContext, channel: Channel): Runs {
  const { language } = context;
  const level = serviceLevelOf(context, channel);
  if (channel.responseTargetMinutes !== null) {
    return phrase(context, words.within, { time: duration(context, channel.responseTargetMinutes) });
  }
  if (!level || level.target === null) return [];
  const target = formatWithUnit(level.target, 'percent', language);
  if (level.thresholdSeconds === null) return [run(target, language)];
  return phrase(context, words.withinSeconds, { target, seconds: level.thresholdSeconds });
}

/** The channels as a table, and what else was agreed about each. */
export function channelBlocks(context: ReportContext): Block[] {
  const shares = new Map(channelShares(context).map((share) => [share.id, share]));
  const pictures = shares.size > 1 ? channelPictures(context) : [];
  const hasVolumes = pictures.length > 0;
  const byId = new Map(context.strategy.channels.map((channel) => [channel.id, channel]));
  const of = (read: (channel: Channel) => Runs) => (row: { readonly id: string }) => {
    const channel = byId.get(row.id);
    return channel ? read(channel) : [];
  };
  return [
    ...table(say(context, words.caption), context.strategy.channels, [
      nameColumn(context, 'channels', 15),
      fieldColumn(context, 'channels', 'status', 11),
      fieldColumn(context, 'channels', 'purpose', 27, { title: words.purpose }),
      {
        title: word(context, words.hours),
        share: 17,
        cell: of((channel) => saidAt(`channels.${channel.id}.openFrom`, openingHours(context, channel))),
      },
      { title: word(context, words.promise), share: 15, cell: of((channel) => promise(context, channel)) },
      fieldColumn(context, 'channels', 'ownerDeptId', 15),
      {
        title: word(context, words.perYear),
        share: 12,
        align: 'right',
        cell: ({ id }) => {
          const share = hasVolumes ? shares.get(id) : undefined;
          if (share === undefined) return [];
          const figure = formatNumber(share.volume, context.language);
          return [run(figure, context.language, { path: `channels.${id}.volumePerYear` })];
        },
      },
    ]),
    ...pictures,
    ...remainder(context, 'channels', words.more, [
      'kind',
      'status',
      'purpose',
      'open247',
      'openDays',
      'openFrom',
      'openTo',
      'responseTargetMinutes',
      'ownerDeptId',
      ...(hasVolumes ? ['volumePerYear'] : []),
    ]),
  ];
}
