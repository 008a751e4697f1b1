import { strategyOf } from '#server/workshops/live-strategy.ts';
import { contentFingerprint } from '#shared/consent/changes.ts';
import { departmentsAsked } from '#shared/consent/standing.ts';
import { readSession, type SessionConsent, type SessionState } from '#shared/session/session-state.ts';
import { contentOf, contentSources } from '#shared/strategy/consents/content.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import { newId } from '#shared/strategy/ids.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import type { Bilingual } from '#shared/text/language.ts';
import {
  type CommandContext,
  type CommandHandler,
  type CommandOutcome,
  done,
  notYours,
  refused,
} from '../command.ts';
import type { SessionChanges } from '../session-changes.ts';
import { agreementTexts } from './agreement-texts.ts';
import { personIn } from './person.ts';

/**
 * Records what a department says about an item or the whole, in the place of what it said before, together with the
 * content that it is about. Only someone of the department may, or a facilitator on its behalf.
 */
export const giveConsent: CommandHandler<'consent.give'> = async (context, command) => {
  const { departmentId, verdict, item = null, version = null, seen = null } = command;
  const note = command.note ?? '';
  const snapshot = version === null ? null : await versionOf(context, version);
  if (version !== null && snapshot === null) return refused('no-such-version', agreementTexts.noSuchVersion);

  const session = readSession(context.room.session.doc);
  const strategy = strategyOf(context.room);
  const refusal = refusalFor(context, session, strategy, { departmentId, item });
  if (refusal) return refusal;
  if (verdict !== 'agree' && note === '') return refused('note-missing', noteMissing[verdict]);
  const fingerprint = contentFingerprint(strategy, item);
  if (seen !== null && seen !== fingerprint) return refused('content-changed', agreementTexts.contentChanged);
  if (snapshot && contentFingerprint(snapshot, item) !== fingerprint) {
    return refused('version-stale', agreementTexts.consentOnStaleVersion);
  }

  const { name, departmentId: own } = personIn(session, context.caller);
  const consent: SessionConsent = {
    item,
    departmentId,
    verdict,
    note,
    at: new Date(context.now()).toISOString(),
    by: context.caller.participantId,
    byName: name,
    ...(own === departmentId ? {} : { onBehalf: true }),
    ...(version === null ? {} : { version }),
    fingerprint,
  };
  const [key = newId(), ...doubles] = keysOf(session, departmentId, item);
  const consents = { [key]: consent, ...Object.fromEntries(doubles.map((double) => [double, null])) };
  const contents = { ...unusedContents(session, consents), [fingerprint]: contentOf(strategy, item) };
  return done({ consent: key }, { session: { consents, contents } });
};

/** Takes back what a department said, by whoever may speak for it. */
export const withdrawConsent: CommandHandler<'consent.withdraw'> = (
  context,
  { departmentId, item = null },
) => {
  const session = readSession(context.room.session.doc);
  const refusal = refusalFor(context, session, strategyOf(context.room), { departmentId, item });
  if (refusal) return refusal;
  const consents = Object.fromEntries(keysOf(session, departmentId, item).map((key) => [key, null]));
  return done({}, { session: { consents, contents: unusedContents(session, consents) } });
};

interface Cell {
  readonly departmentId: string;
  readonly item: string | null;
}

/** Why this person cannot speak for this department on this item. */
function refusalFor(
  { caller }: CommandContext,
  session: SessionState,
  strategy: Strategy,
  { departmentId, item }: Cell,
): CommandOutcome | null {
  if (!departmentsAsked(strategy).some(({ id }) => id === departmentId)) {
    return refused('no-such-department', agreementTexts.noSuchDepartment);
  }
  const person = personIn(session, caller);
  if (caller.role !== 'facilitator') {
    const name: Bilingual = {
      nl: titleOf(strategy, 'departments', departmentId, 'nl'),
      en: titleOf(strategy, 'departments', departmentId, 'en'),
    };
    if (person.departmentId !== departmentId) {
      return notYours('other-department', agreementTexts.otherDepartment(name));
    }
    if (!person.isDecisionMaker && hasDecisionMaker(session, departmentId)) {
      return notYours('decision-maker-speaks', agreementTexts.decisionMakerSpeaks(name));
    }
  }
  return contentSources(strategy, item) ? null : refused('no-such-item', agreementTexts.noSuchItem);
}

/** People of an imported strategy are not here to speak. */
function hasDecisionMaker({ participants }: SessionState, departmentId: string): boolean {
  return Object.values(participants).some(
    (one) => one.departmentId === departmentId && one.role === 'decision_maker' && one.imported !== true,
  );
}

function keysOf({ consents }: SessionState, departmentId: string, item: string | null): readonly string[] {
  return Object.entries(consents)
    .filter(([, consent]) => consent.departmentId === departmentId && consent.item === item)
    .map(([key]) => key);
}

/** Contents that no verdict is about any more once these have changed: to be removed. */
function unusedContents(
  { consents, contents }: SessionState,
  changes: NonNullable<SessionChanges['consents']>,
): Readonly<Record<string, null>> {
  const after = Object.values({ ...consents, ...changes });
  const used = new Set(after.map((consent) => consent?.fingerprint));
  return Object.fromEntries(
    Object.keys(contents)
      .filter((fingerprint) => !used.has(fingerprint))
      .map((fingerprint) => [fingerprint, null]),
  );
}

async function versionOf({ store }: CommandContext, version: string): Promise<Strategy | null> {
  const row = await store.version(version);
  const file = row && readStrategyFile(row.strategy);
  return file?.ok ? file.strategy : null;
}

const noteMissing = {
  agree_with_note: agreementTexts.remarkMissing,
  block: agreementTexts.reasonMissing,
} as const;
