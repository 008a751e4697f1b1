import { pitfallById } from '#shared/pitfalls/catalogue.ts';
import { thresholdDefinitions, thresholdNames } from '#shared/pitfalls/thresholds.ts';
import { readSession } from '#shared/session/session-state.ts';
import type { CheckSettings } from '#shared/strategy/check-settings.ts';
import { formatNumber } from '#shared/text/format.ts';
import type { Bilingual } from '#shared/text/language.ts';
import { type CommandContext, type CommandHandler, type CommandOutcome, done, refused } from '../command.ts';

/** Chooses which pitfalls are looked for, and with which numbers. Numbers that are the usual ones are not kept. */
export const setChecks: CommandHandler<'checks.set'> = (context, { profile, thresholds }) => {
  const kept: Record<string, number> = {};
  for (const [name, value] of Object.entries(thresholds)) {
    const known = thresholdNames.find((threshold) => threshold === name);
    if (!known) return refused('unknown-threshold', noSuchThreshold(name));
    const { min, max, usual, label } = thresholdDefinitions[known];
    if (value < min || value > max) return refused('threshold-out-of-range', outOfRange(label, min, max));
    if (value !== usual) kept[name] = value;
  }
  return change(context, (settings) => ({ ...settings, profile, thresholds: kept }));
};

/** Switches one pitfall off for this workshop, with a reason that the document will show, or on again. */
export const switchPitfall: CommandHandler<'pitfall.switch'> = (context, { pitfall, on, reason }) => {
  if (!pitfallById(pitfall)) return refused('unknown-pitfall', noSuchPitfall);
  if (!on && !reason) return refused('reason-missing', reasonMissing);
  return change(context, (settings) => {
    const { [pitfall]: _, ...others } = settings.switchedOff;
    if (on) return { ...settings, switchedOff: others };
    const by = readSession(context.room.session.doc).participants[context.caller.participantId]?.name ?? '';
    const entry = { reason: reason ?? '', by, at: new Date(context.now()).toISOString() };
    return { ...settings, switchedOff: { ...others, [pitfall]: entry } };
  });
};

function change({ room }: CommandContext, to: (settings: CheckSettings) => CheckSettings): CommandOutcome {
  const checks = to(readSession(room.session.doc).checks);
  return done({ checks }, { session: { checks } });
}

function noSuchThreshold(name: string): Bilingual {
  return {
    nl: `Er is geen grenswaarde met de naam "${name}".`,
    en: `There is no threshold called "${name}".`,
  };
}

function outOfRange({ nl, en }: Bilingual, min: number, max: number): Bilingual {
  return {
    nl: `Kies voor "${nl}" een getal van ${formatNumber(min, 'nl')} tot en met ${formatNumber(max, 'nl')}.`,
    en: `Choose a number from ${formatNumber(min, 'en')} to ${formatNumber(max, 'en')} for "${en}".`,
  };
}

const noSuchPitfall: Bilingual = {
  nl: 'Deze valkuil staat niet in de catalogus.',
  en: 'This pitfall is not in the catalogue.',
};

const reasonMissing: Bilingual = {
  nl: 'Schrijf op waarom de valkuil uitgaat: die reden komt in het document.',
  en: 'Say why the pitfall is switched off: that reason goes into the document.',
};
