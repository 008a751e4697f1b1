import { phrase, type ReportContext, say } from '#shared/report/context.ts';
import { ownText, ownTexts } from '#shared/report/free-text.ts';
import { valueRuns } from '#shared/report/values.ts';
import { contactRole } from '#shared/strategy/enums/direction.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { bullets, oneBand, type SlideMaker, slide } from '../make.ts';
import type { Part } from '../tree.ts';

const words = {
  role: { nl: 'Rol en ambitie', en: 'Role and ambition' },
  roleTitle: { nl: 'Klantcontact moet vooral {role}', en: 'Customer contact is there above all to {role}' },
  noRoleTitle: {
    nl: 'Waar we naartoe werken en wat we niet doen',
    en: 'What we are working towards and what we will not do',
  },
  end: { nl: 'Waar we naartoe werken', en: 'What we are working towards' },
  notDoing: { nl: 'Wat we niet doen', en: 'What we will not do' },
  noChannels: { nl: 'Kanalen die we niet inzetten: {channels}', en: 'Channels ruled out: {channels}' },
} as const;

const label = (context: ReportContext, text: Bilingual) => ({ label: say(context, text) });

/** Labels start with a capital; inside a sentence they do not. */
function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase() + text.slice(1);
}

/** What customer contact is for, where it goes, and what is not done. */
export const roleSlide: SlideMaker = (context) => {
  const { role } = context.strategy.ambition;
  const end = ownText(context, 'ambition.endState');
  const channels = valueRuns(context, 'ambition.notDoingChannels');
  const notDoing = [
    ...ownTexts(context, 'ambition.notDoing'),
    ...(channels.length > 0 ? [phrase(context, words.noChannels, { channels })] : []),
  ];
  const statement: Part | null =
    end.length > 0 ? { type: 'statement', share: 1.25, ...label(context, words.end), runs: end } : null;
  const bands = oneBand(statement, bullets(notDoing, label(context, words.notDoing)));
  if (bands.length === 0) return null;
  return slide(context, 'role', words.role, {
    title:
      role === null
        ? say(context, words.noRoleTitle)
        : phrase(context, words.roleTitle, { role: lowered(contactRole.labels[role][context.language]) }),
    bands,
    notes: [end],
  });
};
