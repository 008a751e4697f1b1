import type { Bilingual } from '#shared/text/language.ts';
import type { ChapterDefinition } from '../chapter.ts';
import { phrase, say } from '../context.ts';
import { countFindings, openCountRuns, wholeCallout } from '../findings.ts';
import { heading, paragraph } from '../make.ts';

const words = {
  none: {
    nl: 'In deze strategie is geen valkuil gevonden.',
    en: 'No pitfall was found in this strategy.',
  },
  intro: {
    nl: 'Open: {open}. Met een reden geaccepteerd: {accepted}.',
    en: 'Open: {open}. Accepted with a reason: {accepted}.',
  },
  open: { nl: 'Open', en: 'Open' },
  accepted: { nl: 'Geaccepteerd, met reden', en: 'Accepted, with a reason' },
} as const satisfies Record<string, Bilingual>;

/** Chapter 7: the thinking errors that were found, open or accepted, with what shows them. */
export const pitfalls: ChapterDefinition = {
  id: 'pitfalls',
  number: '7',
  title: { nl: 'Valkuilen', en: 'Pitfalls' },
  write(context) {
    const { findings } = context;
    if (findings.length === 0) return paragraph(say(context, words.none));
    const open = findings.filter((finding) => finding.accepted === null);
    const accepted = findings.filter((finding) => finding.accepted !== null);
    return [
      ...paragraph(
        phrase(context, words.intro, {
          open: openCountRuns(context),
          accepted: countFindings(context).accepted,
        }),
      ),
      ...(open.length > 0
        ? [
            heading(2, 'pitfalls-open', say(context, words.open), { number: '7.1' }),
            ...open.map((finding) => wholeCallout(context, finding)),
          ]
        : []),
      ...(accepted.length > 0
        ? [
            heading(2, 'pitfalls-accepted', say(context, words.accepted), {
              number: open.length > 0 ? '7.2' : '7.1',
            }),
            ...accepted.map((finding) => wholeCallout(context, finding)),
          ]
        : []),
    ];
  },
};
